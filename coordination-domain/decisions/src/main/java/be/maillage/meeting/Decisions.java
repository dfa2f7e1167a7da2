package be.maillage.meeting;

import be.maillage.meeting.MeetingCommand.RecordDecision;
import be.maillage.meeting.MeetingEvent.DecisionRecorded;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a meeting decided. */
final class Decisions {

    private final Set<UUID> known = new HashSet<>();

    /** @param voices how many those known to have been there may have, see {@link Presences#voices}; 0 when nobody said who was */
    DecisionRecorded decide(RecordDecision command, int voices) {
        if (known.contains(command.decisionId())) {
            throw MeetingRule.DECISION_IS_NEW.refused();
        }
        requireVotes(command.mode(), command.votes(), voices);
        return new DecisionRecorded(
                command.meetingId(),
                command.decisionId(),
                command.itemId(),
                command.text(),
                command.mode(),
                command.votes(),
                command.dissent(),
                command.told());
    }

    void evolve(DecisionRecorded event) {
        known.add(event.decisionId());
    }

    private static void requireVotes(DecisionMode mode, @Nullable Votes votes, int voices) {
        if ((mode == DecisionMode.VOTE) != (votes != null)) {
            throw MeetingRule.ONLY_A_VOTE_HAS_COUNTS.refused();
        }
        if (votes == null) {
            return;
        }
        if (votes.inFavour() < 0 || votes.against() < 0 || votes.abstentions() < 0 || votes.cast() < 1) {
            throw MeetingRule.VOTES_ARE_COUNTED.refused();
        }
        if (voices > 0 && votes.cast() > voices) {
            throw MeetingRule.VOTES_ARE_OF_THOSE_PRESENT.refused();
        }
    }
}
