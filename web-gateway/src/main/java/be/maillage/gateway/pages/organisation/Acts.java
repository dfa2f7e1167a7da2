package be.maillage.gateway.pages.organisation;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Section;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.organisation.directory.Organisation.WarmInformation;
import be.maillage.organisation.resources.Resource;
import be.maillage.organisation.resources.Resource.Availability;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the reader can do on an organisation's page: whoever carries the coordination for all, a representative for their own. Each page offers what makes
 * sense as things stand.
 *
 * @param taps what takes no question
 */
record Acts(
        List<Tap> taps,
        List<Doing> entry,
        List<Doing> hours,
        List<Doing> services,
        List<Doing> people,
        List<Doing> culture,
        List<Doing> resources,
        List<Doing> visits) {

    private static final Acts NONE =
            new Acts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * A button that does what it says at once.
     *
     * @param deed names its words
     * @param given what the address of the form would say
     * @param key names this sending, so that two of it do it once
     */
    record Tap(String deed, String action, Map<String, UUID> given, UUID key) {}

    /** @param charter whether the coordination has one to adhere to */
    static Acts of(Organisation it, boolean charter, Asked asked) {
        if (!asked.speaksFor(it.id()) || it.closedOn() != null || it.mergedInto() != null) {
            return NONE;
        }
        Map<String, UUID> own = Map.of(Entry.ID, it.id());
        return new Acts(
                taps(it, asked),
                Stream.of(
                                asked.doings(own, "correct-organisation"),
                                charter && isIn(it)
                                        ? asked.doings(Map.of("memberId", it.id()), "adhere-to-charter")
                                        : List.<Doing>of(),
                                asked.doings(Map.of("memberId", it.id()), membership(it)),
                                asked.doings(own, "merge-organisations", "close-organisation"))
                        .flatMap(List::stream)
                        .toList(),
                asked.doings(own, "set-opening-hours"),
                asked.doings(own, "offer-service"),
                it.membership().state() != MembershipState.CURRENT
                        ? List.of()
                        : Stream.of(
                                        asked.doings(Map.of("forMember", it.id()), "register-representative"),
                                        asked.doings(Map.of("memberId", it.id()), "designate-representative"))
                                .flatMap(List::stream)
                                .toList(),
                asked.doings(own, "share-working-culture"),
                asked.doings(own, "offer-resource"),
                asked.doings(own, "host-visit"));
    }

    /** Whether it is a member or asked to be one. */
    private static boolean isIn(Organisation it) {
        return it.membership().state() == MembershipState.CURRENT
                || it.membership().state() == MembershipState.APPLIED;
    }

    private static String[] membership(Organisation it) {
        return switch (it.membership().state()) {
            case CURRENT -> new String[] {"withdraw-member"};
            case APPLIED -> new String[] {"admit-member", "decline-membership"};
            case NONE, WITHDRAWN, LAPSED, DECLINED -> new String[] {"apply-for-membership", "admit-member"};
        };
    }

    private static List<Tap> taps(Organisation it, Asked asked) {
        Tap verify = tap("verify-entry", Map.of(Entry.ID, it.id()), asked);
        boolean due = it.membership().state() == MembershipState.CURRENT
                && it.membership().confirmationDueOn() != null
                && !asked.today().isBefore(it.membership().confirmationDueOn().earliest());
        return due ? List.of(verify, tap("confirm-membership", Map.of("memberId", it.id()), asked)) : List.of(verify);
    }

    private static Tap tap(String deed, Map<String, UUID> given, Asked asked) {
        return new Tap(deed, Section.OVERVIEW.path(asked.coordinationId()) + "/do/" + deed, given, UUID.randomUUID());
    }

    static List<Doing> ofService(UUID service, Organisation it, Asked asked) {
        return open(it, asked)
                ? asked.doings(Map.of(Entry.ID, it.id(), "serviceId", service), "change-service", "withdraw-service")
                : List.of();
    }

    static List<Doing> ofSeat(UUID person, Organisation it, Asked asked) {
        return open(it, asked)
                ? Stream.of(
                                asked.doings(
                                        Map.of("memberId", it.id(), "formerPersonId", person),
                                        "replace-representative"),
                                asked.doings(Map.of("personId", person), "change-contact"))
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    static List<Doing> ofCulture(WarmInformation said, Organisation it, Asked asked) {
        Map<String, Object> with = new HashMap<>(Map.of(Entry.ID, it.id()));
        if (said.partner() != null) {
            with.put("partner", said.partner().id());
        }
        return open(it, asked) ? asked.doings(with, "confirm-still-true", "withdraw-working-culture") : List.of();
    }

    static List<Doing> ofResource(Resource resource, Asked asked) {
        UUID owner = resource.organisation().id();
        Map<String, UUID> with = Map.of(Entry.ID, owner, "resourceId", resource.id());
        return !asked.speaksFor(owner)
                ? List.of()
                : resource.availability() == Availability.FREE
                        ? asked.doings(with, "lend-resource", "withdraw-resource")
                        : asked.doings(with, "return-resource");
    }

    private static boolean open(@Nullable Organisation it, Asked asked) {
        return it != null && it.closedOn() == null && it.mergedInto() == null && asked.speaksFor(it.id());
    }
}
