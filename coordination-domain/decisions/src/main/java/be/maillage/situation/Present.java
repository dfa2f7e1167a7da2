package be.maillage.situation;

import be.maillage.coordination.RepresentativeCategory;
import be.maillage.decision.Asked;
import be.maillage.history.BusinessDate;
import be.maillage.register.Known;
import be.maillage.register.Register;
import be.maillage.situation.SituationCommand.LaySituationBefore;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part when a situation is laid: the only ones who will ever read it.
 *
 * @param laidBy null when an old history is retold
 * @param persons each once, whoever lays it included
 * @param managers how many of them sit as managers
 */
record Present(@Nullable UUID laidBy, List<UUID> persons, int managers) {

    private static final Set<RepresentativeCategory> NOT_BOUND = EnumSet.of(
            RepresentativeCategory.POLICE,
            RepresentativeCategory.VOLUNTEER,
            RepresentativeCategory.RESIDENTS_ASSOCIATION,
            RepresentativeCategory.ELECTED_OFFICIAL);

    static Present at(LaySituationBefore command, Asked asked, Register register) {
        return new Gathering(command, asked, register).present();
    }

    /** One laying, and all it takes to know who is there. */
    private record Gathering(LaySituationBefore command, Asked asked, Register register) {

        Present present() {
            UUID laidBy = asked.retells() ? null : asked.person();
            Set<UUID> persons = new LinkedHashSet<>(
                    command.participants().isEmpty()
                            ? expected().toList()
                            : command.participants().stream()
                                    .peek(this::requireSitting)
                                    .toList());
            boolean somebodyElse = persons.stream().anyMatch(person -> !person.equals(laidBy));
            if (!somebodyElse && !command.told().recordedAfterwards()) {
                throw SituationRule.SOMEBODY_ELSE_TAKES_PART.refused();
            }
            if (laidBy != null) {
                persons.add(laidBy);
            }
            int managers = 0;
            for (UUID person : persons) {
                managers += requireBound(person).contains(RepresentativeCategory.MANAGER) ? 1 : 0;
            }
            return new Present(laidBy, List.copyOf(persons), managers);
        }

        /** Everyone who sits there now: for the subgroup's members, and its facilitator; else for all members. */
        private Stream<UUID> expected() {
            UUID subgroup = command.subgroupId();
            return subgroup == null
                    ? register.currentMembers(id(), on()).stream().flatMap(this::sittingFor)
                    : Stream.concat(
                            register.membersOfSubgroup(id(), subgroup, on()).stream()
                                    .flatMap(this::sittingFor),
                            register.facilitatorsOf(id(), subgroup, on()).stream());
        }

        /** Those who represent a member, or the member who is a person and sits for themselves. */
        private Stream<UUID> sittingFor(UUID member) {
            Stream<UUID> representatives = register.representativesOf(id(), member, on()).stream();
            return register.isPerson(member) ? Stream.concat(Stream.of(member), representatives) : representatives;
        }

        private void requireSitting(UUID person) {
            new Known(register, id()).requirePerson(person);
            UUID subgroup = command.subgroupId();
            boolean sits = !register.representedBy(id(), person, on()).isEmpty()
                    || register.isMember(id(), person, on())
                    || register.isCoordinator(id(), person, on())
                    || (subgroup != null
                            && register.facilitatorsOf(id(), subgroup, on()).contains(person));
            if (!sits) {
                throw SituationRule.PARTICIPANT_SITS_IN_THE_COORDINATION.refused();
            }
        }

        /** As they sat then, and as they sit today: what is recorded late is also read by who they are by now. */
        private Set<RepresentativeCategory> requireBound(UUID person) {
            Set<RepresentativeCategory> then = register.categoriesOf(id(), person, on());
            Set<RepresentativeCategory> all = EnumSet.noneOf(RepresentativeCategory.class);
            all.addAll(then);
            all.addAll(register.categoriesOf(id(), person, BusinessDate.day(asked.today())));
            all.stream().filter(NOT_BOUND::contains).findFirst().ifPresent(category -> {
                throw SituationRule.PARTICIPANT_IS_BOUND_TO_SECRECY.refused(Map.of("category", category.name()));
            });
            return then;
        }

        private UUID id() {
            return command.coordinationId();
        }

        private BusinessDate on() {
            return command.told().on();
        }
    }
}
