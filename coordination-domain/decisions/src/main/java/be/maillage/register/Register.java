package be.maillage.register;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicy;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.history.BusinessDate;
import be.maillage.history.Ids;
import be.maillage.meeting.MeetingKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers the questions that rules and the gateway ask about a whole coordination, at a business date. */
public final class Register {

    private final Facts facts;

    public Register(Facts facts) {
        this.facts = facts;
    }

    /** Whether the coordination was founded and, as far as is recorded today, not dissolved. */
    public boolean isAlive(UUID coordinationId) {
        return facts.find(coordinationId, Fact.Kind.COORDINATION, coordinationId, null).stream()
                .anyMatch(fact -> fact.until() == null);
    }

    public boolean isMember(UUID coordinationId, UUID member, BusinessDate on) {
        return facts.find(coordinationId, Fact.Kind.MEMBER, member, null).stream()
                .anyMatch(fact -> fact.mayHoldOn(on));
    }

    public boolean isRegistered(UUID coordinationId, UUID organisation) {
        return !facts.find(coordinationId, Fact.Kind.ORGANISATION, organisation, null)
                .isEmpty();
    }

    public boolean isPerson(UUID person) {
        return !facts.find(Ids.PLATFORM, Fact.Kind.PERSON, person, null).isEmpty();
    }

    /** Whether a meeting was convened and, as far as is recorded today, not cancelled. */
    public boolean isConvened(UUID coordinationId, UUID meeting) {
        return facts.find(coordinationId, Fact.Kind.MEETING, meeting, null).stream()
                .anyMatch(fact -> fact.until() == null);
    }

    /** The confidentiality of a subgroup's meetings, for a subgroup that was ever formed. */
    public Optional<Confidentiality> confidentialityOf(UUID coordinationId, UUID subgroup) {
        return facts.find(coordinationId, Fact.Kind.SUBGROUP_CONFIDENTIALITY, subgroup, null).stream()
                .map(fact -> Confidentiality.valueOf(fact.object()))
                .findFirst();
    }

    /** Whether a person then holds a seat of the steering committee by right, not by election. */
    public boolean sitsByRight(UUID coordinationId, UUID person, BusinessDate on) {
        return facts.find(coordinationId, Fact.Kind.EX_OFFICIO, coordinationId, person.toString()).stream()
                .anyMatch(fact -> fact.mayHoldOn(on));
    }

    /** The members of that date that a person then sits for. */
    public List<UUID> representedBy(UUID coordinationId, UUID person, BusinessDate on) {
        return facts.find(coordinationId, Fact.Kind.REPRESENTATIVE, person, null).stream()
                .filter(fact -> fact.mayHoldOn(on))
                .map(fact -> UUID.fromString(fact.object()))
                .filter(member -> isMember(coordinationId, member, on))
                .distinct()
                .toList();
    }

    public boolean isCoordinator(UUID coordinationId, UUID person, BusinessDate on) {
        return facts.find(coordinationId, Fact.Kind.COORDINATOR, person, null).stream()
                .anyMatch(fact -> fact.mayHoldOn(on));
    }

    /** The categories in which a person then sits in the coordination, for whichever members. */
    public Set<RepresentativeCategory> categoriesOf(UUID coordinationId, UUID person, BusinessDate on) {
        Set<RepresentativeCategory> categories = EnumSet.noneOf(RepresentativeCategory.class);
        facts.find(coordinationId, Fact.Kind.CATEGORY, person, null).stream()
                .filter(fact -> fact.mayHoldOn(on))
                .map(fact -> fact.object().substring(fact.object().indexOf(' ') + 1))
                .forEach(name -> categories.add(RepresentativeCategory.valueOf(name)));
        return categories;
    }

    /** How far elected officials take part in the coordination: as guests unless it decided otherwise (URIAS 4.2.6). */
    public ElectedOfficialsPolicy electedOfficials(UUID coordinationId, BusinessDate on) {
        return Policies.inForce(facts.find(coordinationId, Fact.Kind.ELECTED_OFFICIALS, coordinationId, null), on)
                .reduce((earlier, later) -> later)
                .map(fact -> ElectedOfficialsPolicy.valueOf(fact.object()))
                .orElse(ElectedOfficialsPolicy.GUEST);
    }

    /** Whether individual situations may be discussed in the coordination: not unless its charter wants it. */
    public boolean allowsSituations(UUID coordinationId, BusinessDate on) {
        return Policies.inForce(facts.find(coordinationId, Fact.Kind.SITUATIONS, coordinationId, null), on)
                .anyMatch(fact -> Boolean.parseBoolean(fact.object()));
    }

    /** Whether there is a fact of a kind about a subject at some reading of the date: a meeting, a subgroup, a diagnostic, a network. */
    public boolean knows(UUID coordinationId, Fact.Kind kind, UUID subject, BusinessDate on) {
        return facts.find(coordinationId, kind, subject, null).stream().anyMatch(fact -> fact.mayHoldOn(on));
    }

    /** Whether there is or ever was a fact of a kind about a subject. */
    public boolean everKnew(UUID coordinationId, Fact.Kind kind, UUID subject) {
        return !facts.find(coordinationId, kind, subject, null).isEmpty();
    }

    /** The diagnostic in which a finding then stands; the latest one, when several found the same. */
    public Optional<UUID> diagnosticHolding(UUID coordinationId, UUID finding, BusinessDate on) {
        return facts.find(coordinationId, Fact.Kind.FINDING, finding, null).stream()
                .filter(fact -> fact.mayHoldOn(on))
                .reduce((earlier, later) -> later)
                .map(fact -> UUID.fromString(fact.object()));
    }

    /** The members of a subgroup on a date. Whoever has left the coordination is in none of its subgroups. */
    public List<UUID> membersOfSubgroup(UUID coordinationId, UUID subgroup, BusinessDate on) {
        return facts.find(coordinationId, Fact.Kind.SUBGROUP_MEMBER, subgroup, null).stream()
                .filter(fact -> fact.mayHoldOn(on))
                .map(fact -> UUID.fromString(fact.object()))
                .filter(member -> isMember(coordinationId, member, on))
                .distinct()
                .toList();
    }

    /** Whoever may have led a subgroup on a date: one person, or two when it changed within the date. */
    public List<UUID> facilitatorsOf(UUID coordinationId, UUID subgroup, BusinessDate on) {
        return facts.find(coordinationId, Fact.Kind.FACILITATOR, subgroup, null).stream()
                .filter(fact -> fact.mayHoldOn(on))
                .map(fact -> UUID.fromString(fact.object()))
                .distinct()
                .toList();
    }

    /** Every member of the coordination on a date. */
    public List<UUID> currentMembers(UUID coordinationId, BusinessDate on) {
        return facts.find(coordinationId, Fact.Kind.MEMBER, null, null).stream()
                .filter(fact -> fact.mayHoldOn(on))
                .map(Fact::subject)
                .distinct()
                .toList();
    }

    /** Whether a meeting of the whole coordination was convened by then and not cancelled. */
    public boolean isPlenary(UUID coordinationId, UUID meeting, BusinessDate on) {
        return facts.find(coordinationId, Fact.Kind.MEETING, meeting, MeetingKind.PLENARY.name()).stream()
                .anyMatch(fact -> fact.mayHoldOn(on));
    }

    /** Whether a network is in the register of networks and was not dissolved before a date. When it was entered there does not matter. */
    public boolean isNetwork(UUID coordinationId, UUID network, BusinessDate on) {
        return facts.find(coordinationId, Fact.Kind.NETWORK, network, null).stream()
                .anyMatch(fact -> fact.until() == null || !fact.until().surelyBefore(on));
    }

    /** The persons who sit for an organisation on a date. */
    public List<UUID> representativesOf(UUID coordinationId, UUID member, BusinessDate on) {
        return facts.find(coordinationId, Fact.Kind.REPRESENTATIVE, null, member.toString()).stream()
                .filter(fact -> fact.mayHoldOn(on))
                .map(Fact::subject)
                .distinct()
                .toList();
    }

    /**
     * The entry of the carrier, when it has one and a coordinator in office is employed by it (URIAS 4.2.3). A merge makes nobody another
     * employer: entries count as those in which they live on.
     */
    public Optional<UUID> carrierEmploying(UUID coordinationId, UUID coordinator, BusinessDate on) {
        Identities identities = identities(coordinationId);
        Set<UUID> carriers = facts.find(coordinationId, Fact.Kind.CARRIER, coordinationId, null).stream()
                .filter(fact -> fact.mayHoldOn(on))
                .map(fact -> identities.remaining(UUID.fromString(fact.object())))
                .collect(Collectors.toSet());
        return facts.find(coordinationId, Fact.Kind.COORDINATOR, coordinator, null).stream()
                .filter(fact -> fact.mayHoldOn(on) && !fact.object().isEmpty())
                .map(fact -> identities.remaining(UUID.fromString(fact.object())))
                .filter(carriers::contains)
                .findFirst();
    }

    /** Whether an entry of the coordination is neither closed nor merged. */
    public boolean isOpen(UUID coordinationId, UUID organisation) {
        return facts.find(coordinationId, Fact.Kind.ORGANISATION, organisation, null).stream()
                .anyMatch(fact -> fact.until() == null);
    }

    /** The entry in which an organisation lives on after every merge: its own, if it was never merged. */
    public UUID remaining(UUID coordinationId, UUID organisation) {
        return identities(coordinationId).remaining(organisation);
    }

    /** The entries that are one organisation with the given ones, since they were merged; the given ones among them. */
    public Set<UUID> sameAs(UUID coordinationId, Collection<UUID> organisations) {
        Identities identities = identities(coordinationId);
        return organisations.stream()
                .flatMap(organisation -> identities.of(organisation).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Identities identities(UUID coordinationId) {
        return new Identities(facts.find(coordinationId, Fact.Kind.MERGED, null, null));
    }

    /** Whether a membership began that, as far as is recorded today, has not ended. */
    public boolean hasLiveMembership(UUID coordinationId, UUID member) {
        return facts.find(coordinationId, Fact.Kind.MEMBER, member, null).stream()
                .anyMatch(fact -> fact.until() == null);
    }

    /** Whether something is lent to an organisation that it has not given back. */
    public boolean holdsLoan(UUID coordinationId, UUID borrower) {
        return current(coordinationId, Fact.Kind.LOAN, borrower.toString())
                .findAny()
                .isPresent();
    }

    /**
     * The open entries of the coordination that bear the same enterprise number, and then those that bear one of the same folded names. What an
     * entry bore until it was merged is borne by the one in which it lives on.
     *
     * @param organisation whose duplicates these would be; neither itself nor what was merged into it
     */
    public List<UUID> likelyDuplicates(
            UUID coordinationId, UUID organisation, String enterpriseNumber, List<String> foldedNames) {
        Identities identities = identities(coordinationId);
        return Stream.concat(
                        enterpriseNumber.isEmpty()
                                ? Stream.empty()
                                : current(coordinationId, Fact.Kind.ENTERPRISE_NUMBER, enterpriseNumber),
                        foldedNames.stream().flatMap(name -> current(coordinationId, Fact.Kind.NAME, name)))
                .map(fact -> identities.remaining(fact.subject()))
                .filter(entry -> !entry.equals(organisation) && isOpen(coordinationId, entry))
                .distinct()
                .toList();
    }

    /** See {@link Facts#lock}. */
    public void lock(UUID coordinationId) {
        facts.lock(coordinationId);
    }

    private Stream<Fact> current(UUID coordinationId, Fact.Kind kind, String object) {
        return facts.find(coordinationId, kind, null, object).stream().filter(fact -> fact.until() == null);
    }
}
