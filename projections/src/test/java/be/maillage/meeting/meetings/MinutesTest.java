package be.maillage.meeting.meetings;

import static be.maillage.meeting.Convoking.AMO;
import static be.maillage.meeting.Convoking.FIRST_POINT;
import static be.maillage.meeting.Convoking.MEETING;
import static be.maillage.meeting.Convoking.NEXT;
import static be.maillage.meeting.Convoking.ONE;
import static be.maillage.meeting.Convoking.approved;
import static be.maillage.meeting.Convoking.assigned;
import static be.maillage.meeting.Convoking.convened;
import static be.maillage.meeting.Convoking.drafted;
import static be.maillage.meeting.Convoking.lunch;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.meeting.AmendmentOutcome;
import be.maillage.meeting.ItemMinutes;
import be.maillage.meeting.MeetingEvent.AddendumAdded;
import be.maillage.meeting.MeetingEvent.AmendmentProposed;
import be.maillage.meeting.MeetingEvent.AmendmentSettled;
import be.maillage.meeting.MeetingEvent.MinutesDistributed;
import be.maillage.meeting.MeetingEvent.MinutesTranslated;
import be.maillage.meeting.MinutesRecipient;
import be.maillage.meeting.meetings.Minutes.State;
import be.maillage.readmodel.Given;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MinutesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-10-01");

    private final Given given = Given.nothing()
            .event(convened(MEETING, "Été", lunch("2026-06-18")))
            .event(convened(NEXT, "Rentrée", lunch("2026-09-17")));
    private final MeetingQuery query = new MeetingQuery(given);

    @Test
    void a_draft_is_what_was_last_written_until_it_is_approved() {
        given.event(Audience.MEMBERS, drafted("fr", "un")).event(Audience.MEMBERS, drafted("fr", "deux"));

        assertThat(minutes(MEMBER)).singleElement().satisfies(draft -> {
            assertThat(draft.state()).isEqualTo(State.DRAFT);
            assertThat(draft.items()).containsExactly(new ItemMinutes(FIRST_POINT, "deux"));
            assertThat(draft.writtenOn()).isEqualTo(BusinessDate.parse("2026-06-20"));
        });

        given.event(approved("fr", "trois"))
                .event(new AddendumAdded(MEETING, id(90), "fr", "Un oubli.", told("2026-09-20")))
                .event(new MinutesDistributed(
                        MEETING, "fr", List.of(MinutesRecipient.COUNCIL), null, told("2026-09-21")));

        assertThat(minutes(MEMBER)).singleElement().satisfies(approved -> {
            assertThat(approved.state()).isEqualTo(State.APPROVED);
            assertThat(approved.items()).containsExactly(new ItemMinutes(FIRST_POINT, "trois"));
            assertThat(approved.approvedAt().subject()).isEqualTo(LocalizedString.fr("Rentrée"));
            assertThat(approved.addenda()).extracting(Minutes.Addendum::text).containsExactly("Un oubli.");
            assertThat(approved.distributions()).hasSize(1);
            assertThat(approved.text()).isEqualTo("Divers");
        });
        given.andAReplayGivesTheSame();
    }

    @Test
    void each_language_stands_for_itself() {
        given.event(Audience.MEMBERS, drafted("fr", "été"))
                .event(
                        Audience.MEMBERS,
                        new MinutesTranslated(
                                MEETING,
                                "fr",
                                "nl",
                                List.of(new ItemMinutes(FIRST_POINT, "zomer")),
                                null,
                                told("2026-06-21")))
                .event(approved("fr", "été"));

        assertThat(minutes(MEMBER)).extracting(Minutes::language).containsExactly("fr", "nl");
        assertThat(minutes(MEMBER)).extracting(Minutes::state).containsExactly(State.APPROVED, State.DRAFT);
        assertThat(minutes(MEMBER).getLast().translatedFrom()).isEqualTo("fr");

        given.event(Audience.MEMBERS, drafted("nl", "de zomer"));

        assertThat(minutes(MEMBER).getLast().translatedFrom()).isEqualTo("fr");
        given.andAReplayGivesTheSame();
    }

    @Test
    void what_is_added_and_sent_belongs_to_the_minutes_of_its_language() {
        given.event(approved("fr", "été"))
                .event(approved("nl", "zomer"))
                .event(new AddendumAdded(MEETING, id(90), "fr", "Un oubli.", told("2026-09-20")))
                .event(new AddendumAdded(MEETING, id(93), "nl", "Vergeten.", told("2026-09-20")))
                .event(new MinutesDistributed(
                        MEETING, "nl", List.of(MinutesRecipient.COUNCIL), null, told("2026-09-21")));

        assertThat(minutes(MEMBER).getFirst().addenda())
                .extracting(Minutes.Addendum::text)
                .containsExactly("Un oubli.");
        assertThat(minutes(MEMBER).getLast().addenda())
                .extracting(Minutes.Addendum::text)
                .containsExactly("Vergeten.");
        assertThat(minutes(MEMBER))
                .extracting(each -> each.distributions().size())
                .containsExactly(0, 1);
        given.andAReplayGivesTheSame();
    }

    @Test
    void the_public_reads_what_was_approved_of_a_public_meeting_and_no_draft() {
        given.event(Audience.MEMBERS, drafted("fr", "brouillon"))
                .event(Audience.MEMBERS, drafted("nl", "ontwerp"))
                .event(approved("fr", "approuvé"))
                .event(Audience.MEMBERS, assigned(id(95), "Affiche", AMO, "2026-07-01"));

        MeetingInFull open = query.byId(Reader.PUBLIC, HERE, MEETING, TODAY).block();

        assertThat(open.minutes()).singleElement().matches(it -> it.state() == State.APPROVED);
        assertThat(open.minutes().toString()).doesNotContain("brouillon", "ontwerp");
        assertThat(open.minutes().getFirst().writtenOn()).isNull();
        assertThat(open.actions()).isEmpty();
        assertThat(open.summary().approved()).containsExactly("fr");
        assertThat(query.byId(MEMBER, HERE, MEETING, TODAY).block().actions()).hasSize(1);
    }

    @Test
    void an_amendment_keeps_its_fate() {
        given.event(Audience.MEMBERS, drafted("fr", "été"))
                .event(
                        Audience.MEMBERS,
                        new AmendmentProposed(
                                MEETING, id(91), "fr", FIRST_POINT, "Lire…", ONE, AMO, told("2026-06-25")))
                .event(
                        Audience.MEMBERS,
                        new AmendmentProposed(MEETING, id(92), "fr", null, "Ajouter…", null, AMO, told("2026-06-26")))
                .event(
                        Audience.MEMBERS,
                        new AmendmentSettled(
                                MEETING,
                                id(91),
                                AmendmentOutcome.REFUSED,
                                LocalizedString.fr("c’était bien cela"),
                                told("2026-06-27")));

        List<Amendment> amendments =
                query.byId(MEMBER, HERE, MEETING, TODAY).block().amendments();

        assertThat(amendments).extracting(Amendment::outcome).containsExactly(AmendmentOutcome.REFUSED, null);
        assertThat(amendments.getFirst().reason().fr()).isEqualTo("c’était bien cela");
        assertThat(query.byId(Reader.PUBLIC, HERE, MEETING, TODAY).block().amendments())
                .isEmpty();
        given.andAReplayGivesTheSame();
    }

    private List<Minutes> minutes(Reader reader) {
        return query.byId(reader, HERE, MEETING, TODAY).block().minutes();
    }
}
