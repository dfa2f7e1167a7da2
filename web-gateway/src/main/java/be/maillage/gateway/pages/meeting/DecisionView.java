package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.meeting.Votes;
import be.maillage.meeting.decisions.Decision;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided.
 *
 * @param how it was reached, with the counts of a vote
 * @param dissent what those who did not agree want to be remembered
 */
record DecisionView(
        UUID id,
        @Nullable UUID point,
        Text text,
        String how,
        @Nullable String votes,
        @Nullable Text dissent) {

    static DecisionView of(Decision it, Words words) {
        return new DecisionView(
                it.id(),
                it.itemId(),
                words.name(it.text()),
                words.labels().of(it.mode()),
                it.votes() == null ? null : votes(it.votes(), words),
                words.text(it.dissent()));
    }

    private static String votes(Votes votes, Words words) {
        return words.texts().say("decision.infavour", "n", votes.inFavour())
                + ", "
                + words.texts().say("decision.against", "n", votes.against())
                + ", "
                + words.texts().say("decision.abstentions", "n", votes.abstentions());
    }
}
