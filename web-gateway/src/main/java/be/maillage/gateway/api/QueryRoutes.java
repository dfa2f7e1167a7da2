package be.maillage.gateway.api;

import be.maillage.audit.AuditQuery;
import be.maillage.audit.Entry;
import be.maillage.coordination.overview.Coordination;
import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.continuum.Continuum;
import be.maillage.duo.continuum.ContinuumQuery;
import be.maillage.duo.continuum.Pair;
import be.maillage.duo.continuum.Testimony;
import be.maillage.duo.duos.Duo;
import be.maillage.gateway.api.QueryRoute.Parameter;
import be.maillage.organisation.Line;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.person.people.PersonName;
import be.maillage.readmodel.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Every question of the API: those of the first areas on this page, the others on a page per area. */
final class QueryRoutes {

    private static final String COORDINATION = "/coordinations/{coordinationId}";
    private static final String ID = "coordinationId";

    private QueryRoutes() {}

    /** @param views the past that can be asked */
    static List<QueryRoute> all(Views views) {
        return Stream.of(
                        OrganisationRoutes.questions(), // before the ground: no organisation has a word for its id
                        ground(views),
                        MeetingRoutes.questions(),
                        SubgroupRoutes.questions(),
                        DiagnosticRoutes.questions(),
                        AnalysisRoutes.questions(),
                        SituationRoutes.questions(),
                        NetworkRoutes.questions(),
                        DueRoutes.questions())
                .flatMap(List::stream)
                .toList();
    }

    private static List<QueryRoute> ground(Views views) {
        return List.of(
                QueryRoute.list(
                        "/coordinations",
                        Coordination.class,
                        List.of(),
                        (from, q) -> from.overview().all(q.reader(), q.paging()),
                        "The coordinations"),
                QueryRoute.one(
                        COORDINATION,
                        Coordination.class,
                        (from, q) -> from.overview().byId(q.reader(), q.id(ID)),
                        "One coordination as it stands"),
                QueryRoute.list(
                        COORDINATION + "/organisations",
                        Organisation.class,
                        List.of(
                                new Parameter(
                                        "q",
                                        String.class,
                                        "Words of its names, services, themes, publics or missions, in French or Dutch"),
                                new Parameter("sector", Theme.class, "One of its sectors"),
                                new Parameter("line", Line.class, "How close to the public it stands"),
                                new Parameter("membership", MembershipState.class, "Its membership as it stands"),
                                new Parameter(
                                        "freshness",
                                        Organisation.Freshness.class,
                                        "Whether somebody made sure of it in the last twelve months")),
                        (from, q) -> from.directory()
                                .list(
                                        q.reader(),
                                        q.id(ID),
                                        new DirectoryQuery.Filter(
                                                q.text("q"),
                                                q.constant("sector", Theme.class),
                                                q.constant("line", Line.class),
                                                q.constant("membership", MembershipState.class),
                                                q.constant("freshness", Organisation.Freshness.class)),
                                        q.paging(),
                                        q.today()),
                        "The organisations of the directory, by name; where words are asked for, the closest first"),
                QueryRoute.one(
                        COORDINATION + "/organisations/{organisationId}",
                        Organisation.class,
                        (from, q) -> from.directory().byId(q.reader(), q.id(ID), q.id("organisationId"), q.today()),
                        "One organisation"),
                QueryRoute.list(
                        COORDINATION + "/duos",
                        Duo.class,
                        List.of(),
                        (from, q) -> from.duos().list(q.reader(), q.id(ID), q.paging()),
                        "The duos one may see"),
                QueryRoute.one(
                        COORDINATION + "/duos/{pairId}",
                        Duo.class,
                        (from, q) -> from.duos().byId(q.reader(), q.id(ID), q.id("pairId")),
                        "One duo"),
                QueryRoute.list(
                        COORDINATION + "/pairs",
                        Pair.class,
                        List.of(
                                new Parameter("agreement", Pair.Agreed.class, "How the two views compare"),
                                new Parameter("level", Answer.class, "The level agreed on, else stated together"),
                                new Parameter("organisation", UUID.class, "One of the two partners"),
                                new Parameter(
                                        "observed",
                                        Boolean.class,
                                        "true adds the pairs of members of which nothing was said but history shows something")),
                        (from, q) -> from.continuum()
                                .list(
                                        q.reader(),
                                        q.id(ID),
                                        new ContinuumQuery.Filter(
                                                q.constant("agreement", Pair.Agreed.class),
                                                q.constant("level", Answer.class),
                                                q.uuid("organisation"),
                                                q.flag("observed")),
                                        q.paging(),
                                        q.today()),
                        "The pairs of which anything was said, as far as one may see"),
                QueryRoute.one(
                        COORDINATION + "/pairs/{pairId}",
                        Pair.class,
                        (from, q) -> from.continuum().byId(q.reader(), q.id(ID), q.id("pairId"), q.today()),
                        "One pair"),
                QueryRoute.list(
                        COORDINATION + "/pairs/{pairId}/evidence",
                        Testimony.class,
                        List.of(new Parameter("level", ContinuumLevel.class, "Only what shows this level")),
                        (from, q) -> from.continuum()
                                .evidence(
                                        q.reader(),
                                        q.id(ID),
                                        q.id("pairId"),
                                        q.constant("level", ContinuumLevel.class),
                                        q.paging()),
                        "All that history shows of one pair, oldest first, as far as one may know of it"),
                QueryRoute.one(
                        COORDINATION + "/continuum",
                        Continuum.class,
                        (from, q) -> from.continuum().summary(q.reader(), q.id(ID)),
                        "All pairs together: coverage, agreement, distribution"),
                QueryRoute.list(
                                COORDINATION + "/audit",
                                Entry.class,
                                List.of(
                                        new Parameter(
                                                "type", String.class, "A logical type, or its part after the dot"),
                                        new Parameter("from", LocalDate.class, "First day"),
                                        new Parameter("to", LocalDate.class, "Last day"),
                                        new Parameter(
                                                "area", String.class, "The part of the logical type before the dot"),
                                        new Parameter(
                                                "of",
                                                UUID.class,
                                                "What it happened to or names: a meeting, an organisation, a subgroup, a pair; never a person"),
                                        new Parameter("q", String.class, "Words of what was said with it"),
                                        new Parameter(
                                                "afterwards",
                                                Boolean.class,
                                                "true for old history that was entered afterwards, false for all else"),
                                        new Parameter(
                                                "recordedBy",
                                                LocalDate.class,
                                                "The last day of recording: what was known that day"),
                                        new Parameter(
                                                "sort",
                                                String.class,
                                                "position, the order of recording, or -position for the last recorded first;"
                                                        + " afterPosition then continues downwards")),
                                (from, q) -> trail(from.audit(), q),
                                "Every event in order, as a sentence")
                        .continuingWith("afterPosition"),
                QueryRoute.list(
                        ViewHandler.PATH,
                        View.class,
                        List.of(),
                        (from, q) -> views.of(q.id(ID)).map(found -> new Page<>(found, found.size(), null)),
                        "The views of the coordination's past that there are, oldest first"),
                QueryRoute.one(
                        ViewHandler.ONE,
                        View.class,
                        (from, q) -> views.find(q.id(ID), q.id("viewId")),
                        "A view, and how far it is"),
                QueryRoute.list(
                        "/persons",
                        PersonName.class,
                        List.of(new Parameter("q", String.class, "Part of a name")),
                        (from, q) -> from.people()
                                .search(q.reader(), q.text("q") instanceof String text ? text : "")
                                .map(found -> new Page<>(found, found.size(), null)),
                        "Persons by name, for those who may look them up"),
                QueryRoute.one(
                        "/persons/{personId}",
                        PersonName.class,
                        (from, q) -> from.people()
                                .namesOf(q.reader(), List.of(q.id("personId")))
                                .mapNotNull(names -> names.get(q.id("personId"))),
                        "What a person is called"));
    }

    private static Mono<Page<Entry>> trail(AuditQuery audit, Question q) {
        AuditQuery.Filter filter = new AuditQuery.Filter(
                q.text("type"),
                q.date("from"),
                q.date("to"),
                q.text("area"),
                q.uuid("of"),
                q.text("q"),
                q.text("afterwards") == null ? null : q.flag("afterwards"),
                q.date("recordedBy"));
        if (q.descending("position")) {
            long before = q.text("afterPosition") == null ? Long.MAX_VALUE : q.position("afterPosition");
            return audit.newestFirst(q.reader(), q.id(ID), filter, before, q.limit(), q.language());
        }
        return audit.page(q.reader(), q.id(ID), filter, q.position("afterPosition"), q.limit(), q.language());
    }
}
