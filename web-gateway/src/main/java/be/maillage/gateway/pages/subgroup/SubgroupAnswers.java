package be.maillage.gateway.pages.subgroup;

import be.maillage.history.Reader;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import be.maillage.subgroup.subgroups.Subgroup;
import be.maillage.subgroup.subgroups.SubgroupQuery;
import java.time.LocalDate;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What the pages of subgroups ask: each method means what the query says. */
interface SubgroupAnswers {

    Mono<Page<Subgroup>> subgroups(Reader reader, UUID id, SubgroupQuery.Filter filter, Paging paging, LocalDate today);

    Mono<Subgroup> subgroup(Reader reader, UUID id, UUID subgroupId, LocalDate today);
}
