package be.maillage.register;

import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicy;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.history.BusinessDate;
import be.maillage.history.Ids;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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
        return facts.find(coordinationId, Fact.Kind.ELECTED_OFFICIALS, coordinationId, null).stream()
                .filter(fact -> fact.mayHoldOn(on))
                .reduce((earlier, later) -> later)
                .map(fact -> ElectedOfficialsPolicy.valueOf(fact.object()))
                .orElse(ElectedOfficialsPolicy.GUEST);
    }

    /** Whether individual situations may be discussed in the coordination: not unless its charter wants it. */
    public boolean allowsSituations(UUID coordinationId, BusinessDate on) {
        return facts.find(coordinationId, Fact.Kind.SITUATIONS, coordinationId, null).stream()
                .anyMatch(fact -> fact.mayHoldOn(on));
    }

    /** Whether there is a fact of a kind about a subject at some reading of the date: a meeting, a subgroup, a diagnostic, a network. */
    public boolean knows(UUID coordinationId, Fact.Kind kind, UUID subject, BusinessDate on) {
        return facts.find(coordinationId, kind, subject, null).stream().anyMatch(fact -> fact.mayHoldOn(on));
    }

    /** Whether there is or ever was a fact of a kind about a subject. */
    public boolean everKnew(UUID coordinationId, Fact.Kind kind, UUID subject) {
        return !facts.find(coordinationId, kind, subject, null).isEmpty();
    }

    /** The current members of a subgroup on a date. */
    public List<UUID> membersOfSubgroup(UUID coordinationId, UUID subgroup, BusinessDate on) {
        return facts.find(coordinationId, Fact.Kind.SUBGROUP_MEMBER, subgroup, null).stream()
                .filter(fact -> fact.mayHoldOn(on))
                .map(fact -> UUID.fromString(fact.object()))
                .distinct()
                .toList();
    }

    /** The persons who sit for an organisation on a date. */
    public List<UUID> representativesOf(UUID coordinationId, UUID member, BusinessDate on) {
        return facts.find(coordinationId, Fact.Kind.REPRESENTATIVE, null, member.toString()).stream()
                .filter(fact -> fact.mayHoldOn(on))
                .map(Fact::subject)
                .distinct()
                .toList();
    }

    /** The entry of the carrier, when it has one and a coordinator in office is employed by it (URIAS 4.2.3). */
    public Optional<UUID> carrierEmploying(UUID coordinationId, UUID coordinator, BusinessDate on) {
        return facts.find(coordinationId, Fact.Kind.COORDINATOR, coordinator, null).stream()
                .filter(fact -> fact.mayHoldOn(on) && !fact.object().isEmpty())
                .map(fact -> UUID.fromString(fact.object()))
                .filter(employer ->
                        facts.find(coordinationId, Fact.Kind.CARRIER, coordinationId, employer.toString()).stream()
                                .anyMatch(fact -> fact.mayHoldOn(on)))
                .findFirst();
    }

    /** An open entry of the coordination that bears the same enterprise number, or else one of the same folded names. */
    public Optional<UUID> likelyDuplicate(UUID coordinationId, String enterpriseNumber, List<String> foldedNames) {
        Optional<Fact> byNumber = enterpriseNumber.isEmpty()
                ? Optional.empty()
                : current(coordinationId, Fact.Kind.ENTERPRISE_NUMBER, enterpriseNumber);
        return byNumber.or(() -> foldedNames.stream()
                        .flatMap(name -> current(coordinationId, Fact.Kind.NAME, name).stream())
                        .findFirst())
                .map(Fact::subject);
    }

    /** See {@link Facts#lock}. */
    public void lock(UUID coordinationId) {
        facts.lock(coordinationId);
    }

    private Optional<Fact> current(UUID coordinationId, Fact.Kind kind, String object) {
        return facts.find(coordinationId, kind, null, object).stream()
                .filter(fact -> fact.until() == null)
                .findFirst();
    }
}
