package be.maillage.duo;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.ELSEWHERE;
import static be.maillage.decision.Testing.SOMEBODY;
import static be.maillage.decision.Testing.asked;
import static be.maillage.decision.Testing.askedOnBehalfOf;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.refused;
import static be.maillage.decision.Testing.told;

import be.maillage.coordination.ActivityScope;
import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.CoordinationEvent.CoordinationDissolved;
import be.maillage.coordination.CoordinationEvent.CoordinationFounded;
import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.MembershipWithdrawn;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.decision.Asked;
import be.maillage.decision.CommonRule;
import be.maillage.duo.DuoCommand.AssessCollaboration;
import be.maillage.duo.DuoCommand.ConsentToPublication;
import be.maillage.duo.DuoCommand.EndDuo;
import be.maillage.duo.DuoCommand.PresentDuo;
import be.maillage.duo.DuoCommand.PublishDuo;
import be.maillage.duo.DuoCommand.RecordDuo;
import be.maillage.duo.DuoEvent.CollaborationAssessed;
import be.maillage.duo.DuoEvent.CollaborationLevelAgreed;
import be.maillage.duo.DuoEvent.CollaborationLevelDisputed;
import be.maillage.duo.DuoEvent.DuoEnded;
import be.maillage.duo.DuoEvent.DuoPresented;
import be.maillage.duo.DuoEvent.DuoPublished;
import be.maillage.duo.DuoEvent.DuoRecorded;
import be.maillage.duo.DuoEvent.PublicationConsented;
import be.maillage.history.BusinessDate;
import be.maillage.history.Ids;
import be.maillage.history.LocalizedString;
import be.maillage.meeting.Invited;
import be.maillage.meeting.MeetingEvent.MeetingCancelled;
import be.maillage.meeting.MeetingEvent.MeetingConvened;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingTime;
import be.maillage.person.PersonEvent.PersonRegistered;
import be.maillage.register.InMemoryFacts;
import be.maillage.register.Register;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DuoTest {

    private static final UUID AMO = id(11);
    private static final UUID PLANNING = id(12);
    private static final UUID FORMER_MEMBER = id(13);
    private static final UUID STRANGER = id(14);
    private static final Partners BOTH = new Partners(AMO, PLANNING);
    private static final UUID PAIR = BOTH.pairId(COORDINATION);

    private static final UUID MEETING = id(50);
    private static final UUID CANCELLED = id(51);

    private FixtureConfiguration<PartnerPair> fixture;

    @BeforeEach
    void two_current_members_and_a_former_one() {
        fixture = new AggregateTestFixture<>(PartnerPair.class);
        InMemoryFacts facts = new InMemoryFacts()
                .given(
                        COORDINATION,
                        founded(),
                        admitted(AMO),
                        admitted(PLANNING),
                        admitted(FORMER_MEMBER),
                        left(FORMER_MEMBER))
                .given(Ids.PLATFORM, new PersonRegistered(SOMEBODY, "Somebody", null, null, null, told("2005")));
        facts.given(COORDINATION, convened(MEETING), convened(CANCELLED), cancelled(CANCELLED));
        Register register = new Register(facts);
        fixture.registerInjectableResource(register);
        fixture.registerAnnotatedCommandHandler(new PairHandler(fixture.getRepository(), register));
    }

    @Test
    void two_current_members_record_their_duo() {
        fixture.givenNoPriorActivity()
                .when(record(AMO, PLANNING), asked())
                .expectResultMessagePayload(PAIR)
                .expectEvents(recorded());
    }

    @Test
    void a_pair_given_in_reverse_order_is_the_same_pair() {
        fixture.givenNoPriorActivity().when(record(PLANNING, AMO), asked()).expectEvents(recorded());
        refused(fixture.given(recorded()).when(record(PLANNING, AMO), asked()), DuoRule.DUO_IS_NOT_YET_RECORDED);
    }

    @Test
    void a_duo_that_ended_may_be_recorded_again() {
        fixture.given(recorded(), ended()).when(record(AMO, PLANNING), asked()).expectEvents(recorded());
    }

    @Test
    void a_duo_needs_two_partners() {
        RecordDuo alone = new RecordDuo(
                COORDINATION,
                List.of(AMO),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                told("2012"));
        refused(fixture.givenNoPriorActivity().when(alone, asked()), DuoRule.PARTNERS_ARE_TWO);
    }

    @Test
    void nobody_forms_a_duo_with_itself() {
        refused(fixture.givenNoPriorActivity().when(record(AMO, AMO), asked()), DuoRule.PARTNERS_DIFFER);
    }

    @Test
    void a_stranger_and_a_former_member_cannot_form_a_duo() {
        refused(
                fixture.givenNoPriorActivity().when(record(AMO, STRANGER), asked()),
                DuoRule.PARTNERS_ARE_CURRENT_MEMBERS);
        refused(
                fixture.givenNoPriorActivity().when(record(AMO, FORMER_MEMBER), asked()),
                DuoRule.PARTNERS_ARE_CURRENT_MEMBERS);
    }

    @Test
    void nothing_is_said_of_partners_in_a_coordination_that_is_no_more() {
        InMemoryFacts dissolved =
                new InMemoryFacts().given(COORDINATION, founded(), admitted(AMO), admitted(PLANNING), dissolution());
        AggregateTestFixture<PartnerPair> late = new AggregateTestFixture<>(PartnerPair.class);
        late.registerAnnotatedCommandHandler(new PairHandler(late.getRepository(), new Register(dissolved)));
        refused(late.givenNoPriorActivity().when(record(AMO, PLANNING), asked()), CommonRule.COORDINATION_IS_ALIVE);
    }

    @Test
    void whoever_expects_another_version_of_the_pair_is_told() {
        fixture.given(recorded())
                .when(assess(AMO, Answer.PARALLEL), asked().and(Asked.EXPECTED_VERSION, "0"))
                .expectEvents(assessed(AMO, Answer.PARALLEL));
        fixture.given(recorded(), assessed(AMO, Answer.PARALLEL))
                .when(assess(PLANNING, Answer.PARALLEL), asked().and(Asked.EXPECTED_VERSION, "0"))
                .expectNoEvents()
                .expectException(ConflictingAggregateVersionException.class);
        fixture.givenNoPriorActivity()
                .when(record(AMO, PLANNING), asked().and(Asked.EXPECTED_VERSION, "0"))
                .expectNoEvents()
                .expectException(ConflictingAggregateVersionException.class);
    }

    @Test
    void a_first_assessment_is_one_sided() {
        fixture.givenNoPriorActivity()
                .when(assess(AMO, Answer.PLURIDISCIPLINARY), asked())
                .expectResultMessagePayload(PAIR)
                .expectEvents(assessed(AMO, Answer.PLURIDISCIPLINARY));
    }

    @Test
    void two_who_say_the_same_agree() {
        fixture.given(assessed(AMO, Answer.MULTIDISCIPLINARY))
                .when(assess(PLANNING, Answer.MULTIDISCIPLINARY), asked())
                .expectEvents(
                        assessed(PLANNING, Answer.MULTIDISCIPLINARY),
                        new CollaborationLevelAgreed(PAIR, Answer.MULTIDISCIPLINARY, told("2012")));
    }

    @Test
    void two_who_differ_are_never_averaged() {
        fixture.given(assessed(AMO, Answer.PLURIDISCIPLINARY))
                .when(assess(PLANNING, Answer.INTERDISCIPLINARY), asked())
                .expectEvents(
                        assessed(PLANNING, Answer.INTERDISCIPLINARY),
                        new CollaborationLevelDisputed(
                                PAIR, Answer.PLURIDISCIPLINARY, Answer.INTERDISCIPLINARY, told("2012")));
    }

    @Test
    void not_knowing_each_other_is_an_answer_of_its_own() {
        fixture.given(assessed(AMO, Answer.PARALLEL))
                .when(assess(PLANNING, Answer.NOT_KNOWN), asked())
                .expectEvents(
                        assessed(PLANNING, Answer.NOT_KNOWN),
                        new CollaborationLevelDisputed(PAIR, Answer.PARALLEL, Answer.NOT_KNOWN, told("2012")));
    }

    @Test
    void saying_again_what_was_said_changes_no_agreement() {
        fixture.given(assessed(AMO, Answer.PARALLEL), assessed(PLANNING, Answer.PARALLEL))
                .when(assess(AMO, Answer.PARALLEL), asked())
                .expectEvents(assessed(AMO, Answer.PARALLEL));
    }

    @Test
    void an_assessment_is_made_by_one_of_the_two_and_by_a_known_person() {
        AssessCollaboration byAThird = new AssessCollaboration(
                COORDINATION,
                List.of(AMO, PLANNING),
                STRANGER,
                SOMEBODY,
                RepresentativeCategory.FIELD_WORKER,
                Answer.PARALLEL,
                null,
                null,
                null,
                told("2012"));
        refused(fixture.givenNoPriorActivity().when(byAThird, asked()), DuoRule.ONE_OF_THE_PARTNERS_SPEAKS);
        AssessCollaboration byNobody = new AssessCollaboration(
                COORDINATION,
                List.of(AMO, PLANNING),
                AMO,
                id(99),
                RepresentativeCategory.FIELD_WORKER,
                Answer.PARALLEL,
                null,
                null,
                null,
                told("2012"));
        refused(fixture.givenNoPriorActivity().when(byNobody, asked()), CommonRule.PERSON_IS_REGISTERED);
    }

    @Test
    void whoever_speaks_for_one_partner_does_not_answer_for_the_other() {
        refused(
                fixture.givenNoPriorActivity().when(assess(AMO, Answer.PARALLEL), askedOnBehalfOf(PLANNING)),
                DuoRule.RATER_SPEAKS_FOR_THE_PARTNER);
    }

    @Test
    void a_duo_is_presented_at_a_meeting() {
        fixture.given(recorded())
                .when(new PresentDuo(COORDINATION, PAIR, id(50), told("2012")), asked())
                .expectEvents(new DuoPresented(PAIR, id(50), told("2012")));
        refused(
                fixture.given(recorded(), ended())
                        .when(new PresentDuo(COORDINATION, PAIR, id(50), told("2012")), asked()),
                DuoRule.THERE_IS_A_DUO);
    }

    @Test
    void a_duo_is_presented_at_a_meeting_that_was_convened_and_not_cancelled() {
        for (UUID other : List.of(id(99), CANCELLED)) {
            refused(
                    fixture.given(recorded()).when(new PresentDuo(COORDINATION, PAIR, other, told("2012")), asked()),
                    CommonRule.MEETING_IS_CONVENED);
        }
    }

    @Test
    void another_coordination_sees_no_such_duo() {
        refused(
                fixture.given(recorded()).when(new PresentDuo(ELSEWHERE, PAIR, id(50), told("2012")), asked()),
                CommonRule.BELONGS_TO_THIS_COORDINATION);
    }

    @Test
    void each_partner_consents_once() {
        fixture.given(recorded()).when(consent(AMO), asked()).expectEvents(consented(AMO));
        refused(fixture.given(recorded(), consented(AMO)).when(consent(AMO), asked()), DuoRule.CONSENT_IS_GIVEN_ONCE);
        refused(fixture.given(recorded()).when(consent(STRANGER), asked()), DuoRule.ONE_OF_THE_PARTNERS_SPEAKS);
    }

    @Test
    void a_duo_is_published_once_both_consented() {
        fixture.given(recorded(), consented(AMO), consented(PLANNING))
                .when(publish(), asked())
                .expectEvents(published());
        refused(fixture.given(recorded(), consented(AMO)).when(publish(), asked()), DuoRule.BOTH_PARTNERS_CONSENTED);
        refused(
                fixture.given(recorded(), consented(AMO), consented(PLANNING), published())
                        .when(publish(), asked()),
                DuoRule.DUO_IS_NOT_YET_PUBLISHED);
    }

    @Test
    void consent_to_an_earlier_duo_does_not_count_for_a_new_one() {
        refused(
                fixture.given(recorded(), consented(AMO), consented(PLANNING), ended(), recorded())
                        .when(publish(), asked()),
                DuoRule.BOTH_PARTNERS_CONSENTED);
    }

    @Test
    void a_duo_ends_once() {
        EndDuo end = new EndDuo(COORDINATION, PAIR, LocalizedString.fr("Fin du projet"), told("2012"));
        fixture.given(recorded()).when(end, asked()).expectEvents(ended());
        refused(fixture.given(recorded(), ended()).when(end, asked()), DuoRule.THERE_IS_A_DUO);
    }

    private static RecordDuo record(UUID one, UUID other) {
        return new RecordDuo(
                COORDINATION,
                List.of(one, other),
                null,
                null,
                List.of(),
                List.of(),
                List.of(Factor.TRUST),
                null,
                ContinuumLevel.MULTIDISCIPLINARY,
                null,
                told("2012"));
    }

    private static DuoRecorded recorded() {
        return new DuoRecorded(
                PAIR,
                COORDINATION,
                BOTH,
                null,
                null,
                List.of(),
                List.of(),
                List.of(Factor.TRUST),
                null,
                ContinuumLevel.MULTIDISCIPLINARY,
                null,
                told("2012"));
    }

    private static AssessCollaboration assess(UUID by, Answer answer) {
        return new AssessCollaboration(
                COORDINATION,
                List.of(AMO, PLANNING),
                by,
                SOMEBODY,
                RepresentativeCategory.FIELD_WORKER,
                answer,
                null,
                null,
                null,
                told("2012"));
    }

    private static CollaborationAssessed assessed(UUID by, Answer answer) {
        return new CollaborationAssessed(
                PAIR,
                COORDINATION,
                BOTH,
                by,
                SOMEBODY,
                RepresentativeCategory.FIELD_WORKER,
                answer,
                null,
                null,
                null,
                PartnerPair.INSTRUMENT,
                told("2012"));
    }

    private static ConsentToPublication consent(UUID by) {
        return new ConsentToPublication(COORDINATION, PAIR, by, told("2012"));
    }

    private static PublicationConsented consented(UUID by) {
        return new PublicationConsented(PAIR, by, told("2012"));
    }

    private static PublishDuo publish() {
        return new PublishDuo(COORDINATION, PAIR, told("2012"));
    }

    private static DuoPublished published() {
        return new DuoPublished(PAIR, told("2012"));
    }

    private static DuoEnded ended() {
        return new DuoEnded(PAIR, LocalizedString.fr("Fin du projet"), told("2012"));
    }

    private static CoordinationFounded founded() {
        return new CoordinationFounded(
                COORDINATION,
                LocalizedString.fr("Coordination"),
                List.of("62108"),
                null,
                Origin.UNKNOWN,
                Steering.COORDINATOR,
                told("2005"));
    }

    private static MemberAdmitted admitted(UUID member) {
        return new MemberAdmitted(member, MemberKind.ORGANISATION, null, told("2005"));
    }

    private static CoordinationDissolved dissolution() {
        return new CoordinationDissolved(LocalizedString.fr("Plus de moyens"), told("2011"));
    }

    private static MeetingConvened convened(UUID meeting) {
        return new MeetingConvened(
                meeting,
                COORDINATION,
                MeetingKind.PLENARY,
                null,
                List.of(),
                List.of(),
                ActivityScope.COORDINATION,
                null,
                List.of(),
                new MeetingTime(BusinessDate.year(2012), null, null),
                null,
                null,
                List.of(),
                Invited.EVERYBODY,
                Confidentiality.MEMBERS,
                null,
                told("2012"));
    }

    private static MeetingCancelled cancelled(UUID meeting) {
        return new MeetingCancelled(meeting, LocalizedString.fr("Trop peu d’inscrits"), told("2012"));
    }

    private static MembershipWithdrawn left(UUID member) {
        return new MembershipWithdrawn(member, null, told("2010"));
    }
}
