package be.maillage.meeting;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.ELSEWHERE;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.told;
import static be.maillage.meeting.MeetingScene.AHEAD;
import static be.maillage.meeting.MeetingScene.AMO;
import static be.maillage.meeting.MeetingScene.ANNE;
import static be.maillage.meeting.MeetingScene.BEN;
import static be.maillage.meeting.MeetingScene.MEETING;
import static be.maillage.meeting.MeetingScene.PLANNING;
import static be.maillage.meeting.MeetingScene.TOLD;
import static be.maillage.meeting.MeetingScene.UNKNOWN;
import static be.maillage.meeting.MeetingScene.admitted;
import static be.maillage.meeting.MeetingScene.convened;
import static be.maillage.meeting.MeetingScene.member;
import static be.maillage.meeting.MeetingScene.text;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.CoordinationEvent.CoordinationDissolved;
import be.maillage.coordination.CoordinationEvent.CoordinationFounded;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.decision.CommonRule;
import be.maillage.decision.Testing;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.meeting.InformationCommand.RelayInformation;
import be.maillage.meeting.InformationCommand.ShareInformation;
import be.maillage.meeting.InformationCommand.WithdrawInformation;
import be.maillage.meeting.InformationEvent.InformationRelayed;
import be.maillage.meeting.InformationEvent.InformationShared;
import be.maillage.meeting.InformationEvent.InformationWithdrawn;
import be.maillage.register.InMemoryFacts;
import be.maillage.register.Register;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InformationTest {

    private static final UUID NEWS = id(80);

    private final AggregateTestFixture<Information> fixture = new AggregateTestFixture<>(Information.class);
    private final InMemoryFacts facts = new InMemoryFacts();

    @BeforeEach
    void two_members_and_a_meeting() {
        facts.given(
                COORDINATION,
                new CoordinationFounded(
                        COORDINATION,
                        text("Coordination"),
                        List.of("21005"),
                        null,
                        Origin.UNKNOWN,
                        Steering.COORDINATOR,
                        told("2005")),
                admitted(AMO),
                admitted(PLANNING),
                convened(MEETING, MeetingKind.PLENARY, Confidentiality.MEMBERS, Invited.EVERYBODY));
        fixture.registerInjectableResource(new Register(facts));
    }

    @Test
    void news_is_shared_with_members_or_with_everybody() {
        for (InformationAudience audience : InformationAudience.values()) {
            Testing.recorded(
                    fixture.givenNoPriorActivity().when(share(AMO, MEETING, audience, null, null), AHEAD),
                    COORDINATION,
                    audience == InformationAudience.PUBLIC ? Audience.PUBLIC : Audience.MEMBERS,
                    shared(AMO, MEETING, audience));
        }
    }

    @Test
    void news_comes_from_who_is_known_and_leads_somewhere_and_is_of_use() {
        Testing.refused(
                fixture.givenNoPriorActivity()
                        .when(share(UNKNOWN, null, InformationAudience.MEMBERS, null, null), AHEAD),
                CommonRule.ORGANISATION_IS_REGISTERED);
        Testing.refused(
                fixture.givenNoPriorActivity()
                        .when(share(AMO, UNKNOWN, InformationAudience.MEMBERS, null, null), AHEAD),
                CommonRule.MEETING_IS_CONVENED);
        Testing.refused(
                fixture.givenNoPriorActivity()
                        .when(share(AMO, null, InformationAudience.MEMBERS, "javascript:alert(1)", null), AHEAD),
                InformationRule.LINK_IS_A_WEB_ADDRESS);
        Testing.refused(
                fixture.givenNoPriorActivity()
                        .when(share(AMO, null, InformationAudience.MEMBERS, null, BusinessDate.year(2025)), AHEAD),
                InformationRule.NEWS_IS_STILL_OF_USE);
        fixture.givenNoPriorActivity()
                .when(share(AMO, null, InformationAudience.MEMBERS, null, TOLD.on()), AHEAD)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void another_organisation_relays_it_once() {
        RelayInformation relay = new RelayInformation(COORDINATION, NEWS, PLANNING, text("Affiche"), TOLD);
        InformationRelayed relayed = new InformationRelayed(NEWS, AMO, PLANNING, text("Affiche"), TOLD);
        Testing.recorded(
                fixture.given(shared(AMO, null, InformationAudience.PUBLIC)).when(relay, AHEAD),
                COORDINATION,
                Audience.PUBLIC,
                relayed);
        Testing.refused(
                fixture.given(shared(AMO, null, InformationAudience.PUBLIC), relayed)
                        .when(relay, AHEAD),
                InformationRule.NEWS_IS_RELAYED_ONCE);
        Testing.refused(
                fixture.given(shared(PLANNING, null, InformationAudience.PUBLIC))
                        .when(relay, AHEAD),
                InformationRule.ANOTHER_ORGANISATION_RELAYS);
    }

    @Test
    void news_is_withdrawn_by_who_shared_it_or_by_who_carries_the_coordination() {
        WithdrawInformation withdraw = new WithdrawInformation(COORDINATION, NEWS, text("Périmé"), TOLD);
        InformationWithdrawn withdrawn = new InformationWithdrawn(NEWS, text("Périmé"), TOLD);
        InformationShared news = shared(AMO, null, InformationAudience.MEMBERS);
        Testing.recorded(fixture.given(news).when(withdraw, AHEAD), COORDINATION, Audience.MEMBERS, withdrawn);
        fixture.given(news).when(withdraw, member(AHEAD, ANNE, AMO)).expectEvents(withdrawn);
        Testing.refused(
                fixture.given(news).when(withdraw, member(AHEAD, BEN, PLANNING)),
                InformationRule.NEWS_IS_WITHDRAWN_BY_WHO_SHARED_IT);
        Testing.refused(fixture.given(news, withdrawn).when(withdraw, AHEAD), InformationRule.NEWS_IS_NOT_WITHDRAWN);
        Testing.refused(
                fixture.given(shared(null, null, InformationAudience.MEMBERS)).when(withdraw, member(AHEAD, ANNE, AMO)),
                InformationRule.NEWS_IS_WITHDRAWN_BY_WHO_SHARED_IT);
        facts.given(COORDINATION, new CoordinationDissolved(text("Plus de moyens"), told("2026")));
        Testing.refused(fixture.given(news).when(withdraw, AHEAD), CommonRule.COORDINATION_IS_ALIVE);
        Testing.refused(
                fixture.givenNoPriorActivity().when(share(AMO, null, InformationAudience.MEMBERS, null, null), AHEAD),
                CommonRule.COORDINATION_IS_ALIVE);
    }

    @Test
    void another_coordination_sees_no_such_news() {
        Testing.refused(
                fixture.given(shared(AMO, null, InformationAudience.PUBLIC))
                        .when(new WithdrawInformation(ELSEWHERE, NEWS, null, TOLD), AHEAD),
                CommonRule.BELONGS_TO_THIS_COORDINATION);
    }

    private static ShareInformation share(
            UUID organisation,
            @Nullable UUID meeting,
            InformationAudience audience,
            @Nullable String link,
            @Nullable BusinessDate until) {
        return new ShareInformation(
                COORDINATION,
                NEWS,
                text("Nouvelle permanence"),
                text("Le jeudi"),
                link,
                audience,
                until,
                organisation,
                meeting,
                TOLD);
    }

    private static InformationShared shared(
            @Nullable UUID organisation, @Nullable UUID meeting, InformationAudience audience) {
        return new InformationShared(
                NEWS,
                COORDINATION,
                text("Nouvelle permanence"),
                text("Le jeudi"),
                null,
                audience,
                null,
                organisation,
                meeting,
                TOLD);
    }
}
