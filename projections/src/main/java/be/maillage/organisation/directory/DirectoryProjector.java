package be.maillage.organisation.directory;

import be.maillage.coordination.CoordinationEvent;
import be.maillage.coordination.CoordinationEvent.*;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.organisation.OrganisationEvent;
import be.maillage.organisation.OrganisationEvent.*;
import be.maillage.organisation.Profile;
import be.maillage.organisation.Service;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.readmodel.Folding;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One document per organisation and coordination. A member that is a network or a person has a document too, with its membership only: the event
 * that ends a membership does not say of what kind the member is.
 */
public final class DirectoryProjector implements Projector {

    /** The collection. */
    public static final String NAME = "directory";

    static final String PROFILE = "profile";
    static final String SERVICES = "services";
    static final String HOURS = "openingHours";
    static final String VERIFIED = "verified";
    static final String CLOSED = "closed";
    static final String MERGED = "merged";
    static final String ABSORBED = "absorbed";
    static final String MEMBERSHIP = "membership";
    static final String CONFIRMED = "confirmed";
    /** The last day that the last verification may have been on, to find stale entries by. */
    static final String VERIFIED_THROUGH = "verifiedThrough";

    static final String SORT_NAME = "sortName";
    static final String TOKENS = "tokens";

    private static final int MOST_TOKENS = 500;

    /** A membership as stored: without what is computed when asked. */
    record Standing(
            MembershipState state,
            @Nullable BusinessDate since,
            @Nullable BusinessDate until) {}

    /** Where an entry went, as stored. */
    record Merged(UUID into, BusinessDate on) {}

    static String documentId(UUID coordinationId, UUID memberId) {
        return coordinationId + "/" + memberId;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("coordinationId", SORT_NAME, "_id"), List.of("coordinationId", TOKENS));
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        Stream<UUID> members = switch (event.event()) {
            case OrganisationMerged e -> Stream.of(e.organisationId(), e.into());
            case OrganisationEvent e -> Stream.of(e.organisationId());
            case CoordinationEvent e -> Stream.ofNullable(memberOf(e));
            default -> Stream.empty();
        };
        return members.map(member -> documentId(event.coordinationId(), member));
    }

    private static @Nullable UUID memberOf(CoordinationEvent event) {
        return switch (event) {
            case MembershipApplied e -> e.memberId();
            case MemberAdmitted e -> e.memberId();
            case MembershipDeclined e -> e.memberId();
            case MembershipWithdrawn e -> e.memberId();
            case MembershipConfirmed e -> e.memberId();
            case MembershipLapsed e -> e.memberId();
            case CharterAdhered ignored -> null;
            case RepresentativeDesignated e -> e.memberId();
            case RepresentativeReplaced e -> e.memberId();
            case CoordinationFounded ignored -> null;
            case CarrierSet ignored -> null;
            case CharterAdopted ignored -> null;
            case InternalRulesAdopted ignored -> null;
            case CoordinatorAppointed ignored -> null;
            case CoordinatorMandateEnded ignored -> null;
            case AdmissionPolicySet ignored -> null;
            case ElectedOfficialsPolicySet ignored -> null;
            case SituationsPolicySet ignored -> null;
            case SteeringCommitteeConstituted ignored -> null;
            case PriorityThemesSet ignored -> null;
            case MeansRecorded ignored -> null;
            case NetworkLinked ignored -> null;
            case NetworkUnlinked ignored -> null;
            case UserVoiceRecorded ignored -> null;
            case PublicInformationRecorded ignored -> null;
            case InitiativeSubmitted ignored -> null;
            case InitiativeAssessed ignored -> null;
            case CoordinationDissolved ignored -> null;
        };
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event) {
        Map<String, Object> document = Parts.copy(before);
        document.put("coordinationId", event.coordinationId().toString());
        document.put("id", id.substring(id.indexOf('/') + 1));
        if (event.event() instanceof OrganisationEvent e) {
            entry(document, e, event);
        } else if (event.event() instanceof CoordinationEvent e) {
            membership(document, e, event);
        }
        return document;
    }

    private static void entry(Map<String, Object> document, OrganisationEvent fact, StoredEvent event) {
        switch (fact) {
            case OrganisationRegistered e -> Parts.set(document, PROFILE, event, e.profile());
            case OrganisationCorrected e -> Parts.set(document, PROFILE, event, e.profile());
            case ServiceOffered e -> service(document, e.serviceId(), e.service(), event);
            case ServiceChanged e -> service(document, e.serviceId(), e.service(), event);
            case ServiceWithdrawn e -> {
                String withdrawn = e.serviceId().toString();
                document.put(
                        SERVICES,
                        Values.maps(document.get(SERVICES)).stream()
                                .filter(service -> !withdrawn.equals(service.get("id")))
                                .toList());
            }
            case OpeningHoursSet e -> Parts.set(document, HOURS, event, e.week());
            case DirectoryEntryVerified e -> {
                later(document, VERIFIED, e.told().on(), event);
                document.put(
                        VERIFIED_THROUGH,
                        Parts.required(document, VERIFIED, BusinessDate.class)
                                .latest()
                                .toString());
            }
            case OrganisationClosed e ->
                Parts.set(document, CLOSED, event, e.told().on());
            case WorkingCultureShared e -> Warm.shared(document, e, event);
            case WorkingCultureConfirmed e -> Warm.confirmed(document, e, event);
            case WorkingCultureWithdrawn e -> Warm.withdrawn(document, e);
            case OrganisationMerged e -> merged(document, e, event);
            case SharedResourceOffered ignored -> {}
            case SharedResourceWithdrawn ignored -> {}
            case ResourceLent ignored -> {}
            case ResourceReturned ignored -> {}
            case VisitHosted ignored -> {}
        }
        index(document);
    }

    /** The entry that was merged says where it went, the one that remains what it took in. */
    private static void merged(Map<String, Object> document, OrganisationMerged e, StoredEvent event) {
        String merged = e.organisationId().toString();
        if (merged.equals(document.get("id"))) {
            Parts.set(document, MERGED, event, new Merged(e.into(), e.told().on()));
            return;
        }
        Map<String, Object> part = Parts.part(event, e.names());
        part.put("id", merged);
        document.put(ABSORBED, Parts.with(document.get(ABSORBED), item -> merged.equals(item.get("id")), part));
    }

    private static void service(Map<String, Object> document, UUID id, Service service, StoredEvent event) {
        Map<String, Object> part = Parts.part(event, service);
        part.put("id", id.toString());
        document.put(
                SERVICES,
                Parts.with(document.get(SERVICES), item -> id.toString().equals(item.get("id")), part));
    }

    /** What one may find an organisation by. A service for fewer readers than the entry is left out: finding it would tell of it. */
    private static void index(Map<String, Object> document) {
        Profile profile = Parts.value(document, PROFILE, Profile.class);
        if (profile == null) {
            return;
        }
        Object audience = Values.map(document.get(PROFILE)).get("audience");
        List<@Nullable LocalizedString> texts = new ArrayList<>();
        texts.add(profile.names());
        texts.add(profile.partOf());
        texts.add(profile.missions());
        Values.maps(document.get(SERVICES)).stream()
                .filter(part -> Objects.equals(part.get("audience"), audience))
                .map(part -> Values.required(part.get("value"), Service.class))
                .forEach(service -> {
                    texts.add(service.name());
                    texts.add(service.missions());
                });
        Values.maps(document.get(ABSORBED)).stream()
                .map(part -> Values.required(part.get("value"), LocalizedString.class))
                .forEach(texts::add);
        List<LocalizedString> given = texts.stream().flatMap(Stream::ofNullable).toList();
        document.put(SORT_NAME, Folding.fold(profile.names().in("fr")));
        document.put(TOKENS, Folding.tokens(given, MOST_TOKENS));
    }

    private static void membership(Map<String, Object> document, CoordinationEvent fact, StoredEvent event) {
        BusinessDate on = fact.told().on();
        switch (fact) {
            case MembershipApplied ignored -> stands(document, new Standing(MembershipState.APPLIED, on, null), event);
            case MemberAdmitted ignored -> {
                document.remove(CONFIRMED);
                stands(document, new Standing(MembershipState.CURRENT, on, null), event);
            }
            case MembershipDeclined ignored ->
                stands(document, new Standing(MembershipState.DECLINED, on, null), event);
            case MembershipWithdrawn ignored -> ends(document, MembershipState.WITHDRAWN, on, event);
            case MembershipLapsed ignored -> ends(document, MembershipState.LAPSED, on, event);
            case MembershipConfirmed ignored -> later(document, CONFIRMED, on, event);
            case CharterAdhered ignored -> {}
            case RepresentativeDesignated e -> Seats.designated(document, e, event);
            case RepresentativeReplaced e -> Seats.replaced(document, e, event);
            case CoordinationFounded ignored -> {}
            case CarrierSet ignored -> {}
            case CharterAdopted ignored -> {}
            case InternalRulesAdopted ignored -> {}
            case CoordinatorAppointed ignored -> {}
            case CoordinatorMandateEnded ignored -> {}
            case AdmissionPolicySet ignored -> {}
            case ElectedOfficialsPolicySet ignored -> {}
            case SituationsPolicySet ignored -> {}
            case SteeringCommitteeConstituted ignored -> {}
            case PriorityThemesSet ignored -> {}
            case MeansRecorded ignored -> {}
            case NetworkLinked ignored -> {}
            case NetworkUnlinked ignored -> {}
            case UserVoiceRecorded ignored -> {}
            case PublicInformationRecorded ignored -> {}
            case InitiativeSubmitted ignored -> {}
            case InitiativeAssessed ignored -> {}
            case CoordinationDissolved ignored -> {}
        }
    }

    private static void stands(Map<String, Object> document, Standing standing, StoredEvent event) {
        Parts.set(document, MEMBERSHIP, event, standing);
    }

    private static void ends(Map<String, Object> document, MembershipState state, BusinessDate on, StoredEvent event) {
        Standing before = Parts.value(document, MEMBERSHIP, Standing.class);
        Seats.empty(document);
        stands(document, new Standing(state, before == null ? null : before.since(), on), event);
    }

    /** A date that history entered afterwards does not push back. */
    private static void later(Map<String, Object> document, String part, BusinessDate on, StoredEvent event) {
        BusinessDate known = Parts.value(document, part, BusinessDate.class);
        if (known == null || !on.surelyBefore(known)) {
            Parts.set(document, part, event, on);
        }
    }
}
