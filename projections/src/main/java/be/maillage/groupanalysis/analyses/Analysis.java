package be.maillage.groupanalysis.analyses;

import be.maillage.groupanalysis.AnalysisPhase;
import be.maillage.groupanalysis.AnalysisStep;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group analysis as the whole coordination knows it: what it asks and how far it has come, not what is said in it.
 *
 * @param step the step under way, or the last one taken
 * @param listenedAgain whether the eighth step, the only one that may be skipped, was taken: for the narrative under way, else for any
 * @param phase of that step
 * @param on when it was opened
 * @param precision of {@code on}
 * @param plannedSittings at least two
 * @param heldSittings how many were held so far
 * @param participants how many take part, without the facilitator and the rapporteur
 * @param narratives how many were chosen to be analysed
 * @param results how many convergences, divergences, hypotheses, questions and perspectives the group reached
 * @param carried how many times a result was carried to a diagnostic
 * @param diagnosticId the diagnostic it is to feed
 * @param takesPart whether the reader does, and so reads what is said
 */
public record Analysis(
        UUID id,
        LocalizedString question,
        State state,
        AnalysisStep step,
        boolean listenedAgain,
        AnalysisPhase phase,
        BusinessDate on,
        Precision precision,
        @Nullable BusinessDate closedOn,
        int plannedSittings,
        int heldSittings,
        int participants,
        int narratives,
        int results,
        int carried,
        @Nullable UUID diagnosticId,
        boolean takesPart) {

    /** Whether it goes on, and how it ended. */
    public enum State {
        UNDER_WAY,
        COMPLETED,
        ABANDONED
    }
}
