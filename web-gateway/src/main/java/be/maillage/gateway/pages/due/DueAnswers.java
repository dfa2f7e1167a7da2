package be.maillage.gateway.pages.due;

import be.maillage.coordination.due.Due;
import be.maillage.coordination.due.DueOfKind;
import be.maillage.coordination.due.DueQuery;
import be.maillage.history.Reader;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What the page asks. */
interface DueAnswers {

    /** See {@link DueQuery#list}. */
    Mono<Page<Due>> due(Reader reader, UUID id, DueQuery.Filter filter, Paging paging, LocalDate today);

    /** See {@link DueQuery#byKind}. */
    Mono<List<DueOfKind>> byKind(Reader reader, UUID id, DueQuery.Filter filter, LocalDate today);
}
