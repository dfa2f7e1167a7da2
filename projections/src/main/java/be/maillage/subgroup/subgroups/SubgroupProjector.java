package be.maillage.subgroup.subgroups;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.Expectation;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Folding;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import be.maillage.subgroup.SubgroupEvent;
import be.maillage.subgroup.SubgroupEvent.*;
import be.maillage.subgroup.SubgroupKind;
import be.maillage.subgroup.SubgroupOutcome;
import be.maillage.subgroup.subgroups.Subgroup.Calendar;
import be.maillage.subgroup.subgroups.Subgroup.Lead;
import be.maillage.subgroup.subgroups.Subgroup.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document per subgroup. Whoever left the coordination is told apart when one asks. */
public final class SubgroupProjector implements Projector {

    /** The collection. */
    public static final String NAME = "subgroups";

    static final String FORMED = "formed";
    static final String OBJECTIVES = "objectives";
    static final String MEMBERS = "members";
    static final String FACILITATORS = "facilitators";
    static final String CALENDARS = "calendars";
    static final String ENGAGED = "engaged";
    static final String REPORTS = "reports";
    static final String CLOSED = "closed";
    static final String STATE = "state";
    static final String SORT_NAME = "sortName";
    /** The last day of the date that is promised for a report back, as long as it is owed. */
    static final String OWED = "owed";

    /** The event that an item of a list comes from. */
    private static final String POSITION = "position";

    record Formed(
            LocalizedString name,
            @Nullable Theme theme,
            SubgroupKind kind,
            List<LocalizedString> facets,
            @Nullable LocalizedString knowledgeHeld,
            List<LocalizedString> resourcePersons,
            List<Expectation> expectations,
            Confidentiality confidentiality,
            BusinessDate on) {}

    record Seat(UUID memberId, BusinessDate since, @Nullable BusinessDate until) {}

    record Engaged(
            LocalizedString contribution,
            @Nullable UUID personId,
            @Nullable UUID organisationId,
            BusinessDate on) {}

    record Closed(SubgroupOutcome outcome, @Nullable LocalizedString reason, BusinessDate on) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("coordinationId", SORT_NAME, "_id"));
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        return event.event() instanceof SubgroupEvent e
                ? Stream.of(e.subgroupId().toString())
                : Stream.empty();
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event) {
        Map<String, Object> document = Parts.copy(before);
        document.put("coordinationId", event.coordinationId().toString());
        if (event.event() instanceof SubgroupEvent e) {
            change(document, e, event);
        }
        return document;
    }

    private static void change(Map<String, Object> document, SubgroupEvent fact, StoredEvent event) {
        BusinessDate on = fact.told().on();
        switch (fact) {
            case SubgroupFormed e -> form(document, e, event);
            case SubgroupJoined e -> seat(document, e.memberId(), on, event);
            case SubgroupLeft e -> rise(document, e.memberId(), on, event);
            case FacilitatorChanged e -> add(document, FACILITATORS, event, new Lead(e.facilitator(), on));
            case ResourcePersonEngaged e ->
                add(document, ENGAGED, event, new Engaged(e.contribution(), e.personId(), e.organisationId(), on));
            case CalendarRevised e -> {
                BusinessDate due = e.calendar().reportBackOn();
                add(document, CALENDARS, event, new Calendar(due, e.calendar().plan(), e.reason(), on));
                document.put(OWED, due.latest().toString());
            }
            case ObjectivesSet e -> Parts.set(document, OBJECTIVES, event, e.objectives());
            case SubgroupReportedBack e -> {
                Report report = new Report(e.meetingId(), e.summary(), e.products(), e.recommendations(), on);
                add(document, REPORTS, event, report);
                document.remove(OWED);
            }
            case SubgroupClosed e -> {
                Parts.set(document, CLOSED, event, new Closed(e.outcome(), e.reason(), on));
                document.put(STATE, e.outcome().name());
                document.remove(OWED);
            }
        }
    }

    private static void form(Map<String, Object> document, SubgroupFormed e, StoredEvent event) {
        BusinessDate on = e.told().on();
        BusinessDate due = e.framing().calendar().reportBackOn();
        Parts.set(
                document,
                FORMED,
                event,
                new Formed(
                        e.name(),
                        e.theme(),
                        e.kind(),
                        e.framing().facets(),
                        e.framing().knowledgeHeld(),
                        e.framing().resourcePersons(),
                        e.expectations(),
                        e.confidentiality(),
                        on));
        Parts.set(document, OBJECTIVES, event, e.objectives());
        e.members().forEach(member -> seat(document, member, on, event));
        add(document, CALENDARS, event, new Calendar(due, e.framing().calendar().plan(), null, on));
        document.put(OWED, due.latest().toString());
        document.put(STATE, Subgroup.State.AT_WORK.name());
        document.put(SORT_NAME, Folding.fold(e.name().in("fr")));
    }

    private static void seat(Map<String, Object> document, UUID member, BusinessDate since, StoredEvent event) {
        Map<String, Object> part = Parts.part(event, new Seat(member, since, null));
        part.put(POSITION, event.position());
        document.put(
                MEMBERS,
                Parts.with(
                        document.get(MEMBERS),
                        item -> position(item) == event.position()
                                && memberOf(item).equals(member),
                        part));
    }

    /** Ends the place that is taken; whoever joins again gets another one. */
    private static void rise(Map<String, Object> document, UUID member, BusinessDate until, StoredEvent event) {
        List<Map<String, Object>> seats = new ArrayList<>();
        for (Map<String, Object> item : Values.maps(document.get(MEMBERS))) {
            Seat seat = Values.required(item.get("value"), Seat.class);
            Map<String, Object> copy = new LinkedHashMap<>(item);
            if (seat.memberId().equals(member) && seat.until() == null && position(item) < event.position()) {
                copy.put("value", Values.of(new Seat(member, seat.since(), until)));
            }
            seats.add(copy);
        }
        document.put(MEMBERS, seats);
    }

    private static void add(Map<String, Object> document, String list, StoredEvent event, Record value) {
        Map<String, Object> part = Parts.part(event, value);
        part.put(POSITION, event.position());
        document.put(list, Parts.with(document.get(list), item -> position(item) == event.position(), part));
    }

    private static long position(Map<String, Object> item) {
        return Values.required(item.get(POSITION), Long.class);
    }

    private static UUID memberOf(Map<String, Object> item) {
        return Values.required(item.get("value"), Seat.class).memberId();
    }
}
