package be.maillage.pump;

import java.time.Instant;
import java.util.Map;

/**
 * What is written down about a set of collections.
 *
 * @param versions of the projectors it was filled with, by name
 * @param state what it is for
 * @param since when it came into that state
 */
record SetInfo(String name, Map<String, Integer> versions, State state, Instant since) {

    enum State {
        /** A rebuild alone writes it. */
        FILLING,
        /** The owners of the lanes write it beside the live one, which it is about to replace. */
        ATTACHED,
        /** It answers. */
        LIVE,
        /** It has answered, and running queries may still read it. */
        RETIRED,
        /** It never answered and never will. */
        DISCARDED
    }
}
