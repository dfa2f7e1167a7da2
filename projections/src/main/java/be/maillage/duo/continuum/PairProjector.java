package be.maillage.duo.continuum;

import be.maillage.coordination.RepresentativeCategory;
import be.maillage.duo.Agreement;
import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.DuoEvent;
import be.maillage.duo.DuoEvent.CollaborationAssessed;
import be.maillage.duo.DuoEvent.CollaborationLevelAgreed;
import be.maillage.duo.DuoEvent.CollaborationLevelDisputed;
import be.maillage.duo.DuoEvent.DuoEnded;
import be.maillage.duo.DuoEvent.DuoPresented;
import be.maillage.duo.DuoEvent.DuoPublished;
import be.maillage.duo.DuoEvent.DuoRecorded;
import be.maillage.duo.DuoEvent.PublicationConsented;
import be.maillage.duo.Partners;
import be.maillage.duo.Views;
import be.maillage.duo.continuum.Pair.Agreed;
import be.maillage.duo.continuum.Pair.Assessed;
import be.maillage.duo.continuum.Pair.Evidence;
import be.maillage.duo.continuum.Pair.TrendKind;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document per pair of which anything was said. */
public final class PairProjector implements Projector {

    /** The collection. */
    public static final String NAME = "pairs";

    static final String PARTNERS = "partners";
    static final String ANSWERS = "answers";
    static final String ASSESSED = "assessed";
    static final String AGREEMENT = "agreement";
    static final String AGREED_LEVEL = "agreedLevel";
    static final String STATED = "stated";
    static final String STATED_ON = "statedOn";
    static final String EVIDENCE = "evidence";
    static final String PRESENTED = "presented";
    static final String LAST_SIGN = "lastSign";
    static final String LAST_DUO_SIGN = "lastDuoSign";
    static final String DUO = "duoRecordedAt";
    static final String PUBLISHED = "published";
    static final String CONSENTS = "consents";
    /** Where all that happened between the two stands in the log. */
    static final String EVENTS = "events";

    /** The level that a duo with shared tools shows. */
    static final ContinuumLevel SHOWN_BY_TOOLS = ContinuumLevel.INTERDISCIPLINARY;

    /** What one rater answered. */
    record Given(
            long position,
            UUID by,
            UUID rater,
            RepresentativeCategory role,
            BusinessDate on,
            Answer answer,
            @Nullable ContinuumLevel wanted,
            @Nullable LocalizedString reason,
            @Nullable LocalizedString evidence) {}

    /** A meeting at which the two presented their duo. */
    record Presented(long position, String type, BusinessDate on, UUID meetingId, String audience) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("coordinationId", "id", "_id"), List.of("coordinationId", PARTNERS));
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        return event.event() instanceof DuoEvent e ? Stream.of(e.pairId().toString()) : Stream.empty();
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event) {
        Map<String, Object> document = Parts.copy(before);
        document.put("coordinationId", event.coordinationId().toString());
        document.put("id", id);
        if (event.event() instanceof DuoEvent e) {
            List<Long> events = new ArrayList<>(Values.list(document.get(EVENTS), Long.class));
            if (!events.contains(event.position())) {
                events.add(event.position());
            }
            document.put(EVENTS, events);
            change(document, e, event);
        }
        return document;
    }

    private static void change(Map<String, Object> document, DuoEvent fact, StoredEvent event) {
        BusinessDate on = fact.told().on();
        switch (fact) {
            case DuoRecorded e -> recorded(document, e, event);
            case CollaborationAssessed e -> assessed(document, e, event);
            case CollaborationLevelAgreed e -> Trend.add(document, event, TrendKind.AGREED, on, null, e.level());
            case CollaborationLevelDisputed ignored -> Trend.add(document, event, TrendKind.DISPUTED, on, null, null);
            case DuoPresented e -> presented(document, e, event);
            case DuoPublished ignored -> document.put(PUBLISHED, true);
            case DuoEnded ignored -> ended(document, on, event);
            case PublicationConsented e -> consented(document, e.by());
        }
    }

    private static void consented(Map<String, Object> document, UUID by) {
        List<String> all = new ArrayList<>(Values.list(document.get(CONSENTS), String.class));
        if (!all.contains(by.toString())) {
            all.add(by.toString());
        }
        document.put(CONSENTS, all);
    }

    private static void recorded(Map<String, Object> document, DuoRecorded e, StoredEvent event) {
        BusinessDate on = e.told().on();
        between(document, e.partners());
        document.put(DUO, event.position());
        document.put(PUBLISHED, false);
        document.put(CONSENTS, List.of());
        document.remove(STATED);
        document.remove(STATED_ON);
        document.put(EVIDENCE, List.of());
        sign(document, on, LAST_SIGN, LAST_DUO_SIGN);
        if (e.level() != null) {
            document.put(STATED, e.level().name());
            document.put(STATED_ON, on.toString());
            Trend.add(document, event, TrendKind.STATED, on, null, Answer.of(e.level()));
        }
        if (!e.tools().isEmpty()) {
            document.put(
                    EVIDENCE, List.of(Values.record(new Evidence(event.position(), event.type(), on, on.precision()))));
            Trend.add(document, event, TrendKind.OBSERVED, on, null, Answer.of(SHOWN_BY_TOOLS));
        }
    }

    /** That the two presented themselves to the others together remains so when their duo ends. */
    private static void presented(Map<String, Object> document, DuoPresented e, StoredEvent event) {
        sign(document, e.told().on(), LAST_SIGN, LAST_DUO_SIGN);
        document.put(
                PRESENTED,
                Parts.with(
                        document.get(PRESENTED),
                        item -> Values.required(item.get("position"), Long.class) == event.position(),
                        Values.record(new Presented(
                                event.position(),
                                event.type(),
                                e.told().on(),
                                e.meetingId(),
                                event.metadata().audience().toString()))));
    }

    private static void assessed(Map<String, Object> document, CollaborationAssessed e, StoredEvent event) {
        BusinessDate on = e.told().on();
        between(document, e.partners());
        Views before = views(document);
        Given given = new Given(
                event.position(),
                e.by(),
                e.rater(),
                e.raterRole(),
                on,
                e.answer(),
                e.wanted(),
                e.reason(),
                e.evidence());
        document.put(
                ANSWERS,
                Parts.with(
                        document.get(ANSWERS),
                        item -> Values.required(item.get("position"), Long.class) == event.position(),
                        Values.record(given)));
        Views now = views(document);
        document.put(
                ASSESSED,
                e.partners().both().stream()
                        .flatMap(partner -> now.of(partner).stream())
                        .map(PairProjector::assessed)
                        .map(Values::record)
                        .toList());
        agreement(document, now.agreement(e.partners()));
        if (e.answer().level().isPresent()) {
            sign(document, on, LAST_SIGN);
        }
        now.of(e.by())
                .filter(view -> !view.equals(before.of(e.by()).orElse(null)))
                .ifPresent(view -> Trend.add(document, event, TrendKind.ASSESSED, on, e.by(), view.level()));
    }

    private static void agreement(Map<String, Object> document, Agreement agreement) {
        document.put(AGREEMENT, Agreed.valueOf(agreement.code()).name());
        document.remove(AGREED_LEVEL);
        if (agreement instanceof Agreement.Agreed agreed) {
            document.put(AGREED_LEVEL, agreed.on().name());
        }
    }

    /** What an ended duo stated and showed holds no more; what each assesses stands until it says otherwise. */
    private static void ended(Map<String, Object> document, BusinessDate on, StoredEvent event) {
        if (document.remove(STATED) != null) {
            document.remove(STATED_ON);
            Trend.add(document, event, TrendKind.STATED, on, null, null);
        }
        if (!Values.maps(document.get(EVIDENCE)).isEmpty()) {
            document.put(EVIDENCE, List.of());
            Trend.add(document, event, TrendKind.OBSERVED, on, null, null);
        }
    }

    private static void between(Map<String, Object> document, Partners partners) {
        document.put(PARTNERS, Values.of(partners.both()));
        document.putIfAbsent(AGREEMENT, Agreed.NONE.name());
        document.putIfAbsent(PUBLISHED, false);
    }

    /** A sign that the two have to do with each other, by its latest reading. */
    private static void sign(Map<String, Object> document, BusinessDate on, String... fields) {
        String latest = on.latest().toString();
        for (String field : fields) {
            document.merge(field, latest, (known, sign) -> known.toString().compareTo(latest) < 0 ? sign : known);
        }
    }

    private static Views views(Map<String, Object> document) {
        Views views = Views.none();
        for (Given given : Values.list(document.get(ANSWERS), Given.class)) {
            views = views.with(given.by(), given.rater(), given.on(), given.answer(), given.wanted());
        }
        return views;
    }

    private static Assessed assessed(Views.View view) {
        return new Assessed(
                view.by(), view.level(), view.wanted(), view.on(), view.on().precision(), view.raters());
    }
}
