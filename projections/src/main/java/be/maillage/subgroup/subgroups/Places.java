package be.maillage.subgroup.subgroups;

import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import be.maillage.subgroup.SubgroupOutcome;
import be.maillage.subgroup.subgroups.Subgroup.Calendar;
import be.maillage.subgroup.subgroups.Subgroup.Lead;
import be.maillage.subgroup.subgroups.Subgroup.Report;
import be.maillage.subgroup.subgroups.Subgroup.ReportBack;
import be.maillage.subgroup.subgroups.Subgroup.State;
import be.maillage.subgroup.subgroups.SubgroupProjector.Closed;
import be.maillage.subgroup.subgroups.SubgroupProjector.Engaged;
import be.maillage.subgroup.subgroups.SubgroupProjector.Formed;
import be.maillage.subgroup.subgroups.SubgroupProjector.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * Documents as answers, for one reader on one day.
 *
 * @param names of the organisations
 * @param members who is a member of the coordination now
 */
record Places(Reader reader, LocalDate today, Map<UUID, LocalizedString> names, Set<UUID> members) {

    static Formed formed(Document document) {
        return Parts.required(document, SubgroupProjector.FORMED, Formed.class);
    }

    /** Every organisation whose name the answer needs. */
    static List<UUID> organisations(Document document, Reader reader) {
        return Stream.concat(
                        values(document, SubgroupProjector.MEMBERS, Seat.class, reader).stream()
                                .map(Seat::memberId),
                        values(document, SubgroupProjector.ENGAGED, Engaged.class, reader).stream()
                                .map(Engaged::organisationId)
                                .filter(Objects::nonNull))
                .toList();
    }

    Subgroup answer(Document document) {
        Formed formed = formed(document);
        Closed closed = Parts.value(document, SubgroupProjector.CLOSED, Closed.class, reader);
        return new Subgroup(
                UUID.fromString(document.getString("_id")),
                formed.name(),
                formed.theme(),
                formed.kind(),
                formed.confidentiality(),
                closed == null ? State.AT_WORK : ended(closed.outcome()),
                formed.on(),
                formed.on().precision(),
                formed.facets(),
                formed.knowledgeHeld(),
                formed.resourcePersons(),
                objectives(document),
                formed.expectations(),
                seats(document),
                values(document, SubgroupProjector.FACILITATORS, Lead.class, reader),
                values(document, SubgroupProjector.CALENDARS, Calendar.class, reader),
                reportBack(document),
                engaged(document),
                values(document, SubgroupProjector.REPORTS, Report.class, reader),
                closed == null ? null : closed.on(),
                closed == null ? null : closed.reason());
    }

    private static State ended(SubgroupOutcome outcome) {
        return switch (outcome) {
            case FULFILLED -> State.FULFILLED;
            case ABANDONED -> State.ABANDONED;
        };
    }

    private ReportBack reportBack(Document document) {
        String owed = document.getString(SubgroupProjector.OWED);
        if (owed != null) {
            return LocalDate.parse(owed).isBefore(today) ? ReportBack.OVERDUE : ReportBack.DUE;
        }
        return document.containsKey(SubgroupProjector.REPORTS) ? ReportBack.DONE : ReportBack.NONE;
    }

    private List<LocalizedString> objectives(Document document) {
        return Parts.parts(List.of(Values.map(document.get(SubgroupProjector.OBJECTIVES))), reader).stream()
                .flatMap(part -> Values.list(part.get("value"), LocalizedString.class).stream())
                .toList();
    }

    private List<Subgroup.Seat> seats(Document document) {
        boolean atWork = State.AT_WORK.name().equals(document.getString(SubgroupProjector.STATE));
        return values(document, SubgroupProjector.MEMBERS, Seat.class, reader).stream()
                .map(seat -> new Subgroup.Seat(
                        named(seat.memberId()),
                        seat.since(),
                        seat.until(),
                        atWork && seat.until() == null && members.contains(seat.memberId())))
                .toList();
    }

    private List<Subgroup.Engaged> engaged(Document document) {
        return values(document, SubgroupProjector.ENGAGED, Engaged.class, reader).stream()
                .map(engaged -> new Subgroup.Engaged(
                        engaged.contribution(),
                        engaged.personId(),
                        engaged.organisationId() == null ? null : named(engaged.organisationId()),
                        engaged.on()))
                .toList();
    }

    private Named named(UUID id) {
        return new Named(id, names.get(id));
    }

    private static <T> List<T> values(Document document, String list, Class<T> type, Reader reader) {
        return Parts.parts(document.get(list), reader).stream()
                .map(part -> Values.required(part.get("value"), type))
                .toList();
    }
}
