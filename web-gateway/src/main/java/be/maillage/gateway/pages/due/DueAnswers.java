package be.maillage.gateway.pages.due;

import be.maillage.coordination.due.DueQuery;
import be.maillage.coordination.due.ListedAndCounted;
import be.maillage.history.Reader;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What the page asks. */
interface DueAnswers {

    /** See {@link DueQuery#listedAndCounted}. */
    Mono<ListedAndCounted> due(
            Reader reader, UUID id, DueQuery.Filter listed, Paging paging, DueQuery.Filter counted, LocalDate today);
}
