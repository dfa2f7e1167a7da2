package be.maillage.gateway.api;

import be.maillage.coordination.DueKind;
import be.maillage.coordination.due.Due;
import be.maillage.coordination.due.DueOfKind;
import be.maillage.coordination.due.DueQuery;
import be.maillage.gateway.api.QueryRoute.Parameter;
import be.maillage.readmodel.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What can be asked about what falls due. Nothing is posted: it ceases to be due by doing it. */
final class DueRoutes {

    private static final List<Parameter> CHOICES = List.of(
            new Parameter("from", LocalDate.class, "The first day to look at; however long it is late when left out"),
            new Parameter("until", LocalDate.class, "The last day to look at; 30 days from today when left out"),
            new Parameter("kind", DueKind.class, "What falls due"),
            new Parameter("organisation", UUID.class, "One that owes it or that it is about"));

    private DueRoutes() {}

    static List<QueryRoute> questions() {
        return List.of(
                QueryRoute.list(
                        "/coordinations/{coordinationId}/due",
                        Due.class,
                        CHOICES,
                        (from, q) ->
                                from.due().list(q.reader(), q.id("coordinationId"), filter(q), q.paging(), q.today()),
                        "What is due, the longest overdue first, as far as it concerns the reader"),
                QueryRoute.list(
                        "/coordinations/{coordinationId}/due/kinds",
                        DueOfKind.class,
                        CHOICES,
                        (from, q) -> from.due()
                                .byKind(q.reader(), q.id("coordinationId"), filter(q), q.today())
                                .map(kinds -> new Page<>(kinds, kinds.size(), null)),
                        "What is due in numbers, kind by kind, as far as it concerns the reader"));
    }

    private static DueQuery.Filter filter(Question q) {
        return new DueQuery.Filter(
                q.date("from"), q.date("until"), q.constant("kind", DueKind.class), q.uuid("organisation"));
    }
}
