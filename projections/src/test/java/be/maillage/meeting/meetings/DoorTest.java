package be.maillage.meeting.meetings;

import static be.maillage.meeting.Convoking.AMO;
import static be.maillage.meeting.Convoking.CPAS;
import static be.maillage.meeting.Convoking.MEETING;
import static be.maillage.meeting.Convoking.NEXT;
import static be.maillage.meeting.Convoking.PLANNING;
import static be.maillage.meeting.Convoking.approved;
import static be.maillage.meeting.Convoking.convened;
import static be.maillage.meeting.Convoking.lunch;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.Confidentiality;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.Ids;
import be.maillage.history.LocalizedString;
import be.maillage.meeting.Guest;
import be.maillage.meeting.Invited;
import be.maillage.meeting.MeetingEvent;
import be.maillage.meeting.MeetingEvent.CheckInOpened;
import be.maillage.meeting.MeetingEvent.GuestInvited;
import be.maillage.meeting.MeetingEvent.MeetingCancelled;
import be.maillage.meeting.MeetingEvent.MeetingConvened;
import be.maillage.meeting.MeetingEvent.MeetingHeld;
import be.maillage.meeting.MeetingEvent.MeetingRescheduled;
import be.maillage.meeting.meetings.MeetingByLink.State;
import be.maillage.readmodel.Given;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a link for checking in shows, to whom nothing is known of but that they hold it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoorTest {

    private static final String SECRET = "dies-ist-kein-Geheimnis";
    /** SHA-256 of the secret, worked out elsewhere. */
    private static final String DIGEST = "w1tz3EF-Nynrn8486VVjUFJw8a6pBFl85_lTXt2NXSI";

    private static final String OTHER_DIGEST = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU";
    private static final LocalDateTime DURING = LocalDateTime.parse("2026-06-18T13:00");

    private final Given given = Given.nothing();
    private final MeetingQuery query = new MeetingQuery(given);

    @Test
    void it_names_the_meeting_and_who_is_expected() {
        given.event(convened(MEETING, "Été", lunch("2026-06-18")))
                .event(
                        Audience.MEMBERS,
                        new GuestInvited(MEETING, new Guest(null, PLANNING, null, null), null, List.of(), told("2026")))
                .event(Audience.MEMBERS, opened(DIGEST));

        assertThat(look(DURING))
                .isEqualTo(new MeetingByLink(
                        State.NOW,
                        LocalizedString.fr("Été"),
                        BusinessDate.parse("2026-06-18"),
                        false,
                        List.of(CPAS, PLANNING)));
        given.andAReplayGivesTheSame();
    }

    @Test
    void where_nobody_in_particular_is_invited_every_member_is_expected() {
        given.event(Audience.MEMBERS, convenedAs(Confidentiality.MEMBERS, Invited.EVERYBODY))
                .event(Audience.MEMBERS, opened(DIGEST));

        assertThat(look(DURING))
                .isEqualTo(new MeetingByLink(
                        State.NOW, LocalizedString.fr("Été"), BusinessDate.parse("2026-06-18"), true, List.of()));
        assertThat(look(DURING).and(List.of(AMO, AMO)).expected()).containsExactly(AMO);
    }

    @Test
    void of_a_confidential_meeting_it_tells_the_day_alone() {
        Audience participants = Confidentiality.PARTICIPANTS.audience(MEETING);
        given.event(participants, convenedAs(Confidentiality.PARTICIPANTS, new Invited(List.of(), List.of(CPAS))))
                .event(participants, opened(DIGEST));

        assertThat(look(DURING))
                .isEqualTo(new MeetingByLink(State.NOW, null, BusinessDate.parse("2026-06-18"), false, List.of()));
    }

    @Test
    void a_wrong_link_tells_nothing() {
        given.event(convened(MEETING, "Été", lunch("2026-06-18")))
                .event(convened(NEXT, "Rentrée", lunch("2026-09-17")))
                .event(Audience.MEMBERS, opened(OTHER_DIGEST))
                .event(Audience.MEMBERS, opened(DIGEST));

        assertThat(query.byLink(HERE, MEETING, "dies", DURING).block()).isEqualTo(MeetingByLink.NONE);
        assertThat(query.byLink(HERE, MEETING, DIGEST, DURING).block()).isEqualTo(MeetingByLink.NONE);
        assertThat(query.byLink(HERE, NEXT, SECRET, DURING).block()).isEqualTo(MeetingByLink.NONE);
        assertThat(query.byLink(HERE, Ids.PLATFORM, SECRET, DURING).block()).isEqualTo(MeetingByLink.NONE);
        assertThat(query.byLink(Ids.PLATFORM, MEETING, SECRET, DURING).block()).isEqualTo(MeetingByLink.NONE);
        given.event(Audience.MEMBERS, opened(OTHER_DIGEST));
        assertThat(look(DURING)).isEqualTo(MeetingByLink.NONE);
    }

    @Test
    void it_serves_from_an_hour_before_the_start_until_two_hours_after_the_end() {
        given.event(convened(MEETING, "Été", lunch("2026-06-18"))).event(Audience.MEMBERS, opened(DIGEST));

        assertThat(state("2026-06-18T11:29:59")).isEqualTo(State.EARLY);
        assertThat(state("2026-06-18T11:30")).isEqualTo(State.NOW);
        assertThat(state("2026-06-18T16:00")).isEqualTo(State.NOW);
        assertThat(state("2026-06-18T16:00:01")).isEqualTo(State.OVER);

        given.event(new MeetingRescheduled(
                MEETING, lunch("2026-06-25"), null, LocalizedString.fr("Grève"), told("2026-06-17")));
        assertThat(state("2026-06-18T13:00")).isEqualTo(State.EARLY);
        assertThat(state("2026-06-25T13:00")).isEqualTo(State.NOW);
    }

    @Test
    void it_is_over_once_the_meeting_was_held_or_cancelled_or_its_minutes_approved() {
        for (MeetingEvent end : List.of(
                new MeetingHeld(MEETING, lunch("2026-06-18"), told("2026-06-18")),
                new MeetingCancelled(MEETING, LocalizedString.fr("Grève"), told("2026-06-18")),
                approved("fr", "Tout est dit."))) {
            Given ended = Given.nothing()
                    .event(convened(MEETING, "Été", lunch("2026-06-18")))
                    .event(Audience.MEMBERS, opened(DIGEST))
                    .event(end);
            assertThat(new MeetingQuery(ended)
                            .byLink(HERE, MEETING, SECRET, DURING)
                            .block()
                            .state())
                    .isEqualTo(State.OVER);
        }
    }

    @Test
    void nobody_reads_the_digest() {
        given.event(convened(MEETING, "Été", lunch("2026-06-18"))).event(Audience.MEMBERS, opened(DIGEST));

        assertThat(query.byId(MEMBER, HERE, MEETING, LocalDate.parse("2026-06-18"))
                        .block()
                        .toString())
                .doesNotContain(DIGEST);
    }

    private MeetingByLink look(LocalDateTime now) {
        return query.byLink(HERE, MEETING, SECRET, now).block();
    }

    private State state(String now) {
        return look(LocalDateTime.parse(now)).state();
    }

    private static CheckInOpened opened(String digest) {
        return new CheckInOpened(MEETING, digest, told("2026-06-17"));
    }

    private static MeetingConvened convenedAs(Confidentiality confidentiality, Invited invited) {
        MeetingConvened usual = convened(MEETING, "Été", lunch("2026-06-18"));
        return new MeetingConvened(
                MEETING,
                HERE,
                usual.kind(),
                usual.purpose(),
                usual.forms(),
                usual.expectations(),
                usual.scope(),
                usual.subject(),
                usual.agenda(),
                usual.time(),
                usual.informalMinutes(),
                usual.venue(),
                usual.languages(),
                invited,
                confidentiality,
                null,
                usual.told());
    }
}
