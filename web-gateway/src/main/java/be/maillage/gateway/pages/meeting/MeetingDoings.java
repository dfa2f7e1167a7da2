package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Section;
import be.maillage.history.Reader.Role;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.meeting.meetings.MeetingInFull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the reader can do for a meeting as it stands, by moment.
 *
 * @param next the step that it waits for, to be seen first
 * @param during while it takes place, and what one notes of it afterwards
 * @param after once there are minutes
 */
record MeetingDoings(List<Doing> next, List<Doing> before, List<Doing> during, List<Doing> after) {

    private static final MeetingDoings NONE = new MeetingDoings(List.of(), List.of(), List.of(), List.of());

    static MeetingDoings of(MeetingInFull it, Asked asked) {
        Meeting summary = it.summary();
        if (summary.reserved() || summary.state() == null || !asked.known()) {
            return NONE;
        }
        Making making = new Making(it, asked);
        if (!RoomView.isCarriedBy(asked, it)) {
            return new MeetingDoings(List.of(), List.of(), List.of(), making.ofWhoeverWasThere());
        }
        return switch (summary.state()) {
            case CANCELLED -> NONE;
            case COMING -> making.coming();
            case UNTOLD ->
                new MeetingDoings(
                        making.forms("hold-meeting"),
                        making.forms("reschedule-meeting", "cancel-meeting"),
                        making.during(),
                        making.after());
            case HELD -> new MeetingDoings(making.next(), List.of(), making.during(), making.after());
        };
    }

    /** Whether somebody may do for the coordination what members do for their own organisation. */
    static boolean isSteward(Asked asked) {
        return asked.reader().is(Role.COORDINATOR) || asked.reader().is(Role.ADMINISTRATOR);
    }

    /** The page for while it takes place. */
    static Doing room(UUID meeting, Asked asked) {
        return new Doing(asked.words().texts().say("room.open"), path(meeting, asked) + "/live");
    }

    private static String path(UUID meeting, Asked asked) {
        return Section.MEETINGS.path(asked.coordinationId()) + "/" + meeting;
    }

    private record Making(MeetingInFull it, Asked asked) {

        MeetingDoings coming() {
            List<Doing> next = new ArrayList<>();
            boolean today =
                    it.summary().day() != null && !it.summary().day().earliest().isAfter(asked.today());
            if (today) {
                next.add(room(it.summary().id(), asked));
            }
            next.addAll(forms("amend-agenda"));
            List<Doing> before = new ArrayList<>(forms("invite-guest", "entrust-meeting"));
            before.add(new Doing(
                    asked.words().texts().say("meeting.checkin"),
                    path(it.summary().id(), asked) + "/check-in"));
            before.addAll(forms("reschedule-meeting", "cancel-meeting"));
            return new MeetingDoings(next, before, List.of(), List.of());
        }

        /** What the papers of a meeting that was held wait for. */
        List<Doing> next() {
            if (it.minutes().isEmpty()) {
                return List.of(write());
            }
            if (it.minutes().stream().anyMatch(MeetingForms::isDraft)) {
                return forms("approve-minutes");
            }
            return it.minutes().stream()
                            .allMatch(minutes -> minutes.distributions().isEmpty())
                    ? forms("distribute-minutes")
                    : List.of();
        }

        List<Doing> during() {
            List<Doing> during = new ArrayList<>();
            if (it.summary().approved().isEmpty()) {
                during.add(room(it.summary().id(), asked));
                during.addAll(forms("record-attendance"));
            }
            during.addAll(forms("record-decision", "assign-action"));
            return during;
        }

        List<Doing> after() {
            List<Doing> after = new ArrayList<>();
            boolean draft = it.minutes().stream().anyMatch(MeetingForms::isDraft);
            after.add(write());
            if (draft) {
                after.addAll(forms("propose-amendment", "approve-minutes"));
            }
            if (it.minutes().stream().anyMatch(MeetingForms::isApproved)) {
                after.addAll(forms("distribute-minutes", "add-addendum"));
            }
            return after;
        }

        List<Doing> ofWhoeverWasThere() {
            return it.minutes().stream().anyMatch(MeetingForms::isDraft) ? forms("propose-amendment") : List.of();
        }

        private Doing write() {
            return new Doing(
                    asked.words().texts().say("room.write"),
                    path(it.summary().id(), asked) + "/live?show=" + RoomView.NOTES_ONLY + "#points");
        }

        List<Doing> forms(String... names) {
            return asked.doings(Map.of(MeetingForms.MEETING, it.summary().id()), names);
        }
    }
}
