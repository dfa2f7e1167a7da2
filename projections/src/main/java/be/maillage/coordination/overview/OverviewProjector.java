package be.maillage.coordination.overview;

import be.maillage.coordination.Carrier;
import be.maillage.coordination.CoordinationEvent;
import be.maillage.coordination.CoordinationEvent.*;
import be.maillage.coordination.overview.Coordination.Charter;
import be.maillage.coordination.overview.Coordination.Mandate;
import be.maillage.coordination.overview.Coordination.PriorityThemes;
import be.maillage.coordination.overview.Workings.Committee;
import be.maillage.coordination.overview.Workings.Initiative;
import be.maillage.coordination.overview.Workings.InternalRules;
import be.maillage.coordination.overview.Workings.Means;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.readmodel.Folding;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document per coordination. */
public final class OverviewProjector implements Projector {

    /** The collection. */
    public static final String NAME = "coordinations";

    static final String FOUNDED = "founded";
    static final String CARRIER = "carrier";
    static final String CHARTER = "charter";
    static final String ADMISSION = "admission";
    static final String OFFICIALS = "electedOfficials";
    static final String SITUATIONS = "situations";
    static final String THEMES = "priorityThemes";
    static final String RULES = "internalRules";
    static final String COMMITTEE = "steeringCommittee";
    static final String MEANS = "means";
    static final String INITIATIVES = "initiatives";
    static final String DISSOLVED = "dissolved";
    static final String MANDATES = "mandates";
    static final String MEMBERS = "memberIds";
    static final String SORT_NAME = "sortName";

    record Founded(LocalizedString names, List<String> communes, Origin origin, Steering steering, BusinessDate on) {}

    record Admission(AdmissionPolicy policy, boolean charterRequired, int reconfirmEveryMonths) {}

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
        return List.of(List.of(SORT_NAME, "_id"));
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        return event.event() instanceof CoordinationEvent e && changes(e)
                ? Stream.of(event.coordinationId().toString())
                : Stream.empty();
    }

    private static boolean changes(CoordinationEvent event) {
        return switch (event) {
            case CoordinationFounded ignored -> true;
            case CarrierSet ignored -> true;
            case CharterAdopted ignored -> true;
            case CoordinatorAppointed ignored -> true;
            case CoordinatorMandateEnded ignored -> true;
            case AdmissionPolicySet ignored -> true;
            case ElectedOfficialsPolicySet ignored -> true;
            case SituationsPolicySet ignored -> true;
            case MemberAdmitted ignored -> true;
            case MembershipWithdrawn ignored -> true;
            case MembershipLapsed ignored -> true;
            case PriorityThemesSet ignored -> true;
            case CoordinationDissolved ignored -> true;
            case InternalRulesAdopted ignored -> true;
            case MembershipApplied ignored -> false;
            case MembershipDeclined ignored -> false;
            case CharterAdhered ignored -> false;
            case MembershipConfirmed ignored -> false;
            case RepresentativeDesignated ignored -> false;
            case RepresentativeReplaced ignored -> false;
            case SteeringCommitteeConstituted ignored -> true;
            case MeansRecorded ignored -> true;
            case NetworkLinked ignored -> false;
            case NetworkUnlinked ignored -> false;
            case UserVoiceRecorded ignored -> false;
            case PublicInformationRecorded ignored -> false;
            case InitiativeSubmitted ignored -> true;
            case InitiativeAssessed ignored -> true;
        };
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event) {
        Map<String, Object> document = Parts.copy(before);
        document.put("position", event.position());
        if (event.event() instanceof CoordinationEvent e) {
            change(document, e, event);
        }
        return document;
    }

    private static void change(Map<String, Object> document, CoordinationEvent fact, StoredEvent event) {
        BusinessDate on = fact.told().on();
        switch (fact) {
            case CoordinationFounded e -> {
                Parts.set(document, FOUNDED, event, new Founded(e.names(), e.communes(), e.origin(), e.steering(), on));
                document.put(SORT_NAME, Folding.fold(e.names().in("fr")));
                carrier(document, e.carrier(), event);
            }
            case CarrierSet e -> carrier(document, e.carrier(), event);
            case CharterAdopted e ->
                Parts.set(
                        document,
                        CHARTER,
                        event,
                        new Charter(e.version(), e.language(), e.objectives(), e.principles(), on));
            case AdmissionPolicySet e ->
                policy(
                        document,
                        ADMISSION,
                        event,
                        new Admission(e.policy(), e.charterRequired(), e.reconfirmEveryMonths()));
            case ElectedOfficialsPolicySet e -> policy(document, OFFICIALS, event, e.policy());
            case SituationsPolicySet e -> policy(document, SITUATIONS, event, e.allowed());
            case PriorityThemesSet e -> themes(document, e, event);
            case CoordinatorAppointed e -> appoint(document, e, event);
            case CoordinatorMandateEnded e -> document.put(MANDATES, ended(document, e.personId(), on, -1));
            case MemberAdmitted e -> members(document, e.memberId(), true);
            case MembershipWithdrawn e -> members(document, e.memberId(), false);
            case MembershipLapsed e -> members(document, e.memberId(), false);
            case CoordinationDissolved ignored -> Parts.set(document, DISSOLVED, event, on);
            case InternalRulesAdopted e ->
                policy(document, RULES, event, new InternalRules(e.modeOfOrganisation(), e.relationToCouncil(), on));
            case MembershipApplied ignored -> {}
            case MembershipDeclined ignored -> {}
            case CharterAdhered ignored -> {}
            case MembershipConfirmed ignored -> {}
            case RepresentativeDesignated ignored -> {}
            case RepresentativeReplaced ignored -> {}
            case SteeringCommitteeConstituted e ->
                policy(document, COMMITTEE, event, new Committee(e.label(), e.seats(), on));
            case MeansRecorded e -> means(document, e, event);
            case NetworkLinked ignored -> {}
            case NetworkUnlinked ignored -> {}
            case UserVoiceRecorded ignored -> {}
            case PublicInformationRecorded ignored -> {}
            case InitiativeSubmitted e ->
                initiative(document, event, new Initiative(e.initiativeId(), e.proposal(), e.submittedBy(), on, null));
            case InitiativeAssessed e -> assessed(document, event, e);
        }
    }

    private static void carrier(Map<String, Object> document, @Nullable Carrier carrier, StoredEvent event) {
        if (carrier != null) {
            Parts.set(document, CARRIER, event, carrier);
        }
    }

    /** A policy of an earlier date, entered afterwards, does not replace a later one. */
    private static void policy(Map<String, Object> document, String part, StoredEvent event, Object policy) {
        BusinessDate on = event.event().told().on();
        BusinessDate known = Values.read(Values.map(document.get(part)).get("on"), BusinessDate.class);
        if (known == null || !on.surelyBefore(known)) {
            Map<String, Object> dated = Parts.part(event, policy);
            dated.put("on", on.toString());
            document.put(part, dated);
        }
    }

    /** Themes of an earlier year, entered afterwards, do not replace those of a later one. */
    private static void themes(Map<String, Object> document, PriorityThemesSet e, StoredEvent event) {
        PriorityThemes current = Parts.value(document, THEMES, PriorityThemes.class);
        if (current == null || current.year() <= e.year()) {
            Parts.set(document, THEMES, event, new PriorityThemes(e.year(), e.themes(), e.decidedBy()));
        }
    }

    /** What is recorded again of a year replaces what was. */
    private static void means(Map<String, Object> document, MeansRecorded e, StoredEvent event) {
        Means means = new Means(e.year(), e.coordinatorFte(), e.supportFte(), e.ownFundsEur(), e.inKind());
        document.put(
                MEANS,
                Parts.with(
                        document.get(MEANS),
                        item -> Values.required(item.get("value"), Means.class).year() == e.year(),
                        Parts.part(event, means)));
    }

    private static void initiative(Map<String, Object> document, StoredEvent event, Initiative initiative) {
        document.put(
                INITIATIVES,
                Parts.with(
                        document.get(INITIATIVES),
                        item -> Values.required(item.get("value"), Initiative.class)
                                .id()
                                .equals(initiative.id()),
                        Parts.part(event, initiative)));
    }

    private static void assessed(Map<String, Object> document, StoredEvent event, InitiativeAssessed e) {
        Values.maps(document.get(INITIATIVES)).stream()
                .map(item -> Values.required(item.get("value"), Initiative.class))
                .filter(known -> known.id().equals(e.initiativeId()))
                .findFirst()
                .ifPresent(known -> initiative(document, event, known.assessed(e)));
    }

    /** Appointing again who already holds a mandate ends the one they hold: their time changes. */
    private static void appoint(Map<String, Object> document, CoordinatorAppointed e, StoredEvent event) {
        BusinessDate since = e.told().on();
        Map<String, Object> mandate = Values.record(new Mandate(e.personId(), since, null, e.fte()));
        mandate.put("position", event.position());
        document.put(
                MANDATES,
                Parts.with(
                        ended(document, e.personId(), since, event.position()),
                        item -> Values.required(item.get("position"), Long.class) == event.position(),
                        mandate));
    }

    private static List<Map<String, Object>> ended(
            Map<String, Object> document, UUID person, BusinessDate on, long exceptPosition) {
        List<Map<String, Object>> mandates = new ArrayList<>();
        for (Map<String, Object> mandate : Values.maps(document.get(MANDATES))) {
            boolean open = person.toString().equals(mandate.get("personId"))
                    && !mandate.containsKey("until")
                    && Values.required(mandate.get("position"), Long.class) != exceptPosition;
            Map<String, Object> copy = new LinkedHashMap<>(mandate);
            if (open) {
                copy.put("until", on.toString());
            }
            mandates.add(copy);
        }
        return mandates;
    }

    private static void members(Map<String, Object> document, UUID member, boolean current) {
        TreeSet<String> ids = new TreeSet<>(Values.list(document.get(MEMBERS), String.class));
        if (current) {
            ids.add(member.toString());
        } else {
            ids.remove(member.toString());
        }
        document.put(MEMBERS, List.copyOf(ids));
    }
}
