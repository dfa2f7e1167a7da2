package be.maillage.gateway.pages;

/** Where an event stands in the history of its coordination. */
public final class HistoryView {

    private HistoryView() {}

    /** The unfiltered history from a position on, oldest first; the event itself has the anchor {@code e} and its position. */
    public static Here startingAt(Here here, long position) {
        return here.audit("order", "oldest", "after", String.valueOf(position - 1));
    }
}
