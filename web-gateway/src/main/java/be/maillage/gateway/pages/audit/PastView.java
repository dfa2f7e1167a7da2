package be.maillage.gateway.pages.audit;

import be.maillage.decision.Refused;
import be.maillage.gateway.api.View;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Refusals;
import be.maillage.gateway.pages.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The way to a day that was.
 *
 * @param action where a day is asked for
 * @param day that was chosen; null for none yet
 * @param latest the last day there is
 * @param wrong why it cannot be prepared; null when nothing is wrong
 * @param work what is being prepared; null when nothing is
 */
record PastView(
        String action,
        @Nullable LocalDate day,
        LocalDate latest,
        Basis basis,
        @Nullable String wrong,
        @Nullable Work work) {

    /** Which truth of that day. */
    enum Basis {
        /** What had happened by then, as far as it is known today. */
        WAS,
        /** What was in the record by then. */
        KNOWN
    }

    /**
     * @param what the day
     * @param progress how far, in words
     * @param here where to look again
     */
    record Work(String what, String progress, long done, long total, String here) {}

    static PastView asking(@Nullable LocalDate day, @Nullable Basis basis, @Nullable String wrong, Asked asked) {
        return new PastView(
                PastController.path(asked.coordinationId()),
                day,
                asked.today(),
                basis == null ? Basis.WAS : basis,
                wrong,
                null);
    }

    static PastView preparing(View view, Asked asked) {
        if (view.state() == View.State.FAILED) {
            return asking(view.asOf(), null, asked.words().texts().say("then.failed"), asked);
        }
        PastView any = asking(view.asOf(), null, null, asked);
        Words words = asked.words();
        return new PastView(
                any.action(),
                any.day(),
                any.latest(),
                any.basis(),
                null,
                new Work(
                        words.dates().weekday(view.day(asked.today())).text(),
                        words.texts().say("then.progress", "done", view.done(), "total", view.total()),
                        view.done(),
                        Math.max(1, view.total()),
                        asked.here().url()));
    }

    static PastView gone(Asked asked) {
        return asking(null, null, asked.words().texts().say("then.gone"), asked);
    }

    static String wrong(@Nullable Refused refused, Asked asked) {
        return refused == null ? asked.words().texts().say("then.day.wrong") : Refusals.say(refused, asked.words());
    }
}
