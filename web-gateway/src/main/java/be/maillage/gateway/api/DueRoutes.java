package be.maillage.gateway.api;

import be.maillage.coordination.DueKind;
import be.maillage.coordination.due.Due;
import be.maillage.coordination.due.DueQuery;
import be.maillage.gateway.api.QueryRoute.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What can be asked about what falls due. Nothing is posted: it ceases to be due by doing it. */
final class DueRoutes {

    private DueRoutes() {}

    static List<QueryRoute> questions() {
        return List.of(QueryRoute.list(
                "/coordinations/{coordinationId}/due",
                Due.class,
                List.of(
                        new Parameter(
                                "until", LocalDate.class, "The last day to look at; 30 days from today when left out"),
                        new Parameter("kind", DueKind.class, "What falls due"),
                        new Parameter("organisation", UUID.class, "One that owes it or that it is about")),
                (from, q) -> from.due()
                        .list(
                                q.reader(),
                                q.id("coordinationId"),
                                new DueQuery.Filter(
                                        q.date("until"), q.constant("kind", DueKind.class), q.uuid("organisation")),
                                q.paging(),
                                q.today()),
                "What is due, the longest overdue first, as far as it concerns the reader"));
    }
}
