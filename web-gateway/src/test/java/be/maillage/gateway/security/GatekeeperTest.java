package be.maillage.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.maillage.account.AccountCommand;
import be.maillage.account.AccountCommand.RecordAtDoor;
import be.maillage.coordination.CoordinationCommand.AdmitMember;
import be.maillage.coordination.CoordinationCommand.ConfirmMembership;
import be.maillage.coordination.CoordinationCommand.SubmitInitiative;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.decision.Asked;
import be.maillage.decision.Command;
import be.maillage.duo.DuoCommand.PresentDuo;
import be.maillage.duo.Partners;
import be.maillage.groupanalysis.GroupAnalysisCommand.HoldSitting;
import be.maillage.history.BusinessDate;
import be.maillage.history.EventMetadata;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader.Role;
import be.maillage.history.Told;
import be.maillage.meeting.MeetingCommand.CheckIn;
import be.maillage.register.Fact;
import be.maillage.register.Fact.Kind;
import be.maillage.register.Facts;
import be.maillage.register.Register;
import be.maillage.subgroup.SubgroupCommand.ChangeFacilitator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who is let through to what, and what is written down of whom they spoke for. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GatekeeperTest {

    private static final UUID HERE = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID OWN = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID SUBGROUP = UUID.randomUUID();
    private static final UUID ANALYSIS = UUID.randomUUID();
    private static final String NOW = "2026-11-21T09:00:00Z";
    private static final BusinessDate YESTERDAY = BusinessDate.parse("2026-11-20");
    private static final Told TODAY = Told.on(BusinessDate.parse("2026-11-21"));

    private static final Command ADMIT = new AdmitMember(HERE, OTHER, MemberKind.ORGANISATION, null, TODAY);
    private static final Command LEAD = new ChangeFacilitator(HERE, SUBGROUP, UUID.randomUUID(), TODAY);
    private static final Command SIT = new HoldSitting(HERE, ANALYSIS, List.of(), TODAY);
    private static final Command ARRIVE = new CheckIn(HERE, UUID.randomUUID(), OWN, "secret", TODAY);

    private final List<Fact> known = new ArrayList<>();
    private final Known facts = new Known(known);
    private final Standing standing = new Standing(facts, new Register(facts));
    private final Gatekeeper gatekeeper = new Gatekeeper(standing);

    @Test
    void who_coordinates_one_coordination_is_nothing_in_another() {
        knows(ELSEWHERE, Kind.COORDINATOR, PERSON, "", null);
        refuses(ADMIT);
        knows(HERE, Kind.COORDINATOR, PERSON, "", null);
        assertThat(stamped(ADMIT)).containsEntry(EventMetadata.ROLE, "COORDINATOR");
    }

    @Test
    void who_represents_a_member_of_one_coordination_is_nothing_in_another() {
        represents(ELSEWHERE, OWN, null);
        knows(HERE, Kind.MEMBER, OWN, "ORGANISATION", null);
        refuses(confirm(OWN));
    }

    @Test
    void a_mandate_that_has_ended_gives_no_right() {
        knows(HERE, Kind.COORDINATOR, PERSON, "", YESTERDAY);
        refuses(ADMIT);
        represents(HERE, OWN, YESTERDAY);
        refuses(confirm(OWN));
        knows(HERE, Kind.REPRESENTATIVE, PERSON, SECOND.toString(), null);
        knows(HERE, Kind.MEMBER, SECOND, "ORGANISATION", YESTERDAY);
        refuses(confirm(SECOND));
    }

    @Test
    void a_representative_speaks_for_their_own_organisation_and_that_is_written_down() {
        represents(HERE, OWN, null);
        knows(HERE, Kind.MEMBER, OTHER, "ORGANISATION", null);
        assertThat(stamped(confirm(OWN)))
                .containsEntry(EventMetadata.ROLE, "MEMBER")
                .containsEntry(EventMetadata.ON_BEHALF_OF, OWN.toString());
        refuses(confirm(OTHER));
        refuses(confirm(OTHER), OTHER);
        refuses(confirm(OWN), OTHER);
        refuses(confirm(OTHER), OWN);
    }

    @Test
    void who_represents_several_chooses_among_those() {
        represents(HERE, OWN, null);
        represents(HERE, SECOND, null);
        Command proposal = new SubmitInitiative(HERE, UUID.randomUUID(), LocalizedString.fr("Un été"), null, TODAY);
        for (UUID chosen : List.of(OWN, SECOND)) {
            assertThat(stamped(proposal, chosen)).containsEntry(EventMetadata.ON_BEHALF_OF, chosen.toString());
        }
        refuses(proposal, OTHER);
    }

    @Test
    void about_a_pair_only_a_partner_speaks() {
        represents(HERE, OWN, null);
        Stream.of(SECOND, OTHER).forEach(member -> knows(HERE, Kind.MEMBER, member, "ORGANISATION", null));
        assertThat(stamped(present(OWN, OTHER))).containsEntry(EventMetadata.ON_BEHALF_OF, OWN.toString());
        refuses(present(SECOND, OTHER));
    }

    @Test
    void nobody_has_it_written_down_that_they_spoke_for_an_organisation_that_they_do_not_represent() {
        knows(HERE, Kind.COORDINATOR, PERSON, "", null);
        knows(HERE, Kind.PARTICIPANT, PERSON, ANALYSIS.toString(), null);
        knows(HERE, Kind.FACILITATOR, SUBGROUP, PERSON.toString(), null);
        for (UUID chosen : List.of(OTHER, UUID.randomUUID())) {
            refuses(ADMIT, chosen);
            refuses(confirm(OTHER), chosen);
            refuses(SIT, chosen);
            refuses(LEAD, chosen);
        }
        assertThatThrownBy(() -> stamped(ADMIT, Map.of(Gatekeeper.PLATFORM_ROLES, "ADMINISTRATOR"), OTHER))
                .isInstanceOf(NotAllowed.class);
        for (Command command : List.of(ADMIT, confirm(OTHER), SIT, LEAD)) {
            assertThat(stamped(command)).doesNotContainKey(EventMetadata.ON_BEHALF_OF);
        }
    }

    @Test
    void a_coordinator_speaks_for_the_member_they_represent_only_as_its_representative() {
        knows(HERE, Kind.COORDINATOR, PERSON, "", null);
        represents(HERE, OWN, null);
        assertThat(stamped(confirm(OWN), OWN))
                .containsEntry(EventMetadata.ROLE, "MEMBER")
                .containsEntry(EventMetadata.ON_BEHALF_OF, OWN.toString());
        refuses(ADMIT, OWN);
        assertThat(stamped(ADMIT)).doesNotContainKey(EventMetadata.ON_BEHALF_OF);
    }

    @Test
    void whoever_led_a_subgroup_or_leads_another_one_leads_it_no_more() {
        knows(HERE, Kind.FACILITATOR, SUBGROUP, PERSON.toString(), BusinessDate.parse("2026-11-21"));
        knows(HERE, Kind.FACILITATOR, UUID.randomUUID(), PERSON.toString(), null);
        knows(ELSEWHERE, Kind.FACILITATOR, SUBGROUP, PERSON.toString(), null);
        knows(HERE, Kind.FACILITATOR, SUBGROUP, UUID.randomUUID().toString(), null);
        refuses(LEAD);
        knows(HERE, Kind.FACILITATOR, SUBGROUP, PERSON.toString(), null);
        assertThat(stamped(LEAD)).containsEntry(EventMetadata.ROLE, Gatekeeper.FACILITATOR);
    }

    @Test
    void in_a_group_analysis_speaks_who_takes_part_in_that_one() {
        knows(HERE, Kind.PARTICIPANT, PERSON, UUID.randomUUID().toString(), null);
        knows(HERE, Kind.PARTICIPANT, UUID.randomUUID(), ANALYSIS.toString(), null);
        knows(HERE, Kind.COORDINATOR, PERSON, "", null);
        represents(HERE, OWN, null);
        knows(HERE, Kind.PARTICIPANT, OWN, ANALYSIS.toString(), null);
        refuses(SIT);
        knows(HERE, Kind.PARTICIPANT, PERSON, ANALYSIS.toString(), null);
        assertThat(stamped(SIT)).containsEntry(EventMetadata.ROLE, Gatekeeper.PARTICIPANT);
    }

    @Test
    void who_reads_for_the_subsidiser_or_for_research_writes_nothing() {
        for (String role : List.of("SUBSIDISER", "ANALYST")) {
            for (Command command : List.of(ADMIT, confirm(OWN), present(OWN, OTHER), LEAD, SIT, ARRIVE)) {
                assertThatThrownBy(() -> stamped(command, Map.of(Gatekeeper.PLATFORM_ROLES, role), null))
                        .isInstanceOf(NotAllowed.class);
            }
        }
        assertThat(Policy.TABLE.values())
                .noneMatch(roles -> roles.contains(Role.SUBSIDISER) || roles.contains(Role.ANALYST));
    }

    @Test
    void without_an_account_one_says_that_one_is_there_and_nothing_else() {
        Map<String, String> guest = Map.of(EventMetadata.ROLE, Asked.GUEST);
        knows(HERE, Kind.COORDINATOR, PERSON, "", null);
        represents(HERE, OWN, null);
        assertThat(stamped(ARRIVE, guest, null)).containsEntry(EventMetadata.ROLE, Asked.GUEST);
        assertThatThrownBy(() -> stamped(ARRIVE, guest, OWN)).isInstanceOf(NotAllowed.class);
        for (Command command : List.of(ADMIT, confirm(OWN), LEAD, SIT)) {
            assertThatThrownBy(() -> stamped(command, guest, null)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void what_sends_reminders_says_nothing_else() {
        knows(HERE, Kind.COORDINATOR, PERSON, "", null);
        assertThatThrownBy(() -> stamped(ADMIT, Map.of(EventMetadata.ROLE, Gatekeeper.SCHEDULER), null))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_door_says_what_happened_there_and_nothing_else_and_nobody_else_says_it() {
        Command signedIn = new RecordAtDoor(UUID.randomUUID(), PERSON, AccountCommand.Moment.SIGNED_IN, TODAY);
        knows(HERE, Kind.COORDINATOR, PERSON, "", null);
        assertThat(stamped(signedIn, Map.of(EventMetadata.ROLE, Gatekeeper.DOORKEEPER), null))
                .containsEntry(EventMetadata.ROLE, Gatekeeper.DOORKEEPER);
        assertThatThrownBy(() -> stamped(ADMIT, Map.of(EventMetadata.ROLE, Gatekeeper.DOORKEEPER), null))
                .isInstanceOf(NotAllowed.class);
        for (String role : List.of("ADMINISTRATOR", "SUBSIDISER", "ANALYST")) {
            assertThatThrownBy(() -> stamped(signedIn, Map.of(Gatekeeper.PLATFORM_ROLES, role), null))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void who_sits_or_coordinates_elsewhere_is_not_only_here() {
        represents(HERE, OWN, null);
        represents(ELSEWHERE, OTHER, YESTERDAY);
        assertThat(standing.isOnlyIn(PERSON, HERE)).isTrue();
        represents(ELSEWHERE, SECOND, null);
        assertThat(standing.isOnlyIn(PERSON, HERE)).isFalse();
        known.clear();
        knows(HERE, Kind.COORDINATOR, PERSON, "", null);
        assertThat(standing.isOnlyIn(PERSON, HERE))
                .as("who coordinates may do more than who lets them in")
                .isFalse();
    }

    private static Command confirm(UUID member) {
        return new ConfirmMembership(HERE, member, TODAY);
    }

    private static Command present(UUID one, UUID other) {
        return new PresentDuo(HERE, new Partners(one, other).pairId(HERE), UUID.randomUUID(), TODAY);
    }

    private void represents(UUID coordination, UUID member, @Nullable BusinessDate until) {
        knows(coordination, Kind.REPRESENTATIVE, PERSON, member.toString(), until);
        knows(coordination, Kind.MEMBER, member, "ORGANISATION", null);
    }

    private void knows(UUID coordination, Kind kind, UUID subject, String object, @Nullable BusinessDate until) {
        known.add(new Fact(coordination, kind, subject, object, BusinessDate.year(2020), until));
    }

    private void refuses(Command command) {
        assertThatThrownBy(() -> stamped(command)).isInstanceOf(NotAllowed.class);
    }

    private void refuses(Command command, UUID onBehalfOf) {
        assertThatThrownBy(() -> stamped(command, onBehalfOf)).isInstanceOf(NotAllowed.class);
    }

    private MetaData stamped(Command command) {
        return stamped(command, Map.of(), null);
    }

    private MetaData stamped(Command command, UUID onBehalfOf) {
        return stamped(command, Map.of(), onBehalfOf);
    }

    /** What is known of a command once it was let through. */
    private MetaData stamped(Command command, Map<String, String> said, @Nullable UUID onBehalfOf) {
        MetaData asked = MetaData.with(EventMetadata.ACTOR, PERSON.toString())
                .and(Asked.AT, NOW)
                .mergedWith(said);
        UnitOfWork<CommandMessage<?>> unit = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>(
                command, onBehalfOf == null ? asked : asked.and(EventMetadata.ON_BEHALF_OF, onBehalfOf.toString())));
        try {
            gatekeeper.handle(unit, () -> null);
            return unit.getMessage().getMetaData();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            unit.rollback();
        }
    }

    private record Known(List<Fact> all) implements Facts {

        @Override
        public List<Fact> find(UUID coordinationId, Kind kind, @Nullable UUID subject, @Nullable String object) {
            return all.stream()
                    .filter(fact -> fact.coordinationId().equals(coordinationId) && fact.kind() == kind)
                    .filter(fact -> subject == null || subject.equals(fact.subject()))
                    .filter(fact -> object == null || object.equals(fact.object()))
                    .toList();
        }

        @Override
        public List<Fact> findEverywhere(Kind kind, UUID subject) {
            return all.stream()
                    .filter(fact -> fact.kind() == kind && fact.subject().equals(subject))
                    .toList();
        }

        @Override
        public void lock(UUID coordinationId) {
            // One thread: nobody to keep out.
        }
    }
}
