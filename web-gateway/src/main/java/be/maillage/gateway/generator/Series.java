package be.maillage.gateway.generator;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Meetings of the same people, of which each approves the minutes of the one before. */
final class Series {

    private @Nullable Held unapproved;

    void leaves(Held meeting) {
        unapproved = meeting;
    }

    /** The meeting whose minutes wait for approval; asked once. */
    Optional<Held> unapproved() {
        Optional<Held> waiting = Optional.ofNullable(unapproved);
        unapproved = null;
        return waiting;
    }
}
