package be.maillage.meeting;

import be.maillage.decision.Asked;
import be.maillage.meeting.MeetingEvent.CheckInOpened;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who knows the last secret may say that they are there: from an hour before the start until the meeting was held. */
final class CheckInDesk {

    /** 32 bytes in base64url: letters hide a digest from the search for national register numbers, which hexadecimal would now and then meet. */
    private static final Pattern DIGEST = Pattern.compile("[A-Za-z0-9_-]{43}");

    private @Nullable String secretHash;

    void evolve(CheckInOpened event) {
        secretHash = event.secretHash();
    }

    static void requireDigest(String secretHash) {
        if (!DIGEST.matcher(secretHash).matches()) {
            throw MeetingRule.CHECK_IN_SECRET_IS_A_DIGEST.refused();
        }
    }

    /** The secret is looked at first: who does not know it learns nothing of the meeting. */
    void requireOpen(String secret, MeetingTime time, boolean held, Asked asked) {
        if (secretHash == null) {
            throw MeetingRule.CHECK_IN_IS_OPEN.refused();
        }
        if (!CheckInDigest.matches(secretHash, secret)) {
            throw MeetingRule.CHECK_IN_SECRET_IS_THE_LAST_ONE.refused();
        }
        if (!MeetingTimes.mayHaveBegun(time, asked)) {
            throw MeetingRule.CHECK_IN_HAS_BEGUN.refused();
        }
        if (held || MeetingTimes.checkInIsOver(time, asked)) {
            throw MeetingRule.CHECK_IN_IS_NOT_OVER.refused();
        }
    }
}
