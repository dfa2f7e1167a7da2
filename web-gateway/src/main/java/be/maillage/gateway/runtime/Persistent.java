package be.maillage.gateway.runtime;

import be.maillage.database.Unreachable;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what may be done twice, from the beginning again whenever a database goes away on the way: playing a history must not end with it. */
final class Persistent {

    private static final Logger LOG = LoggerFactory.getLogger(Persistent.class);

    /** Something that changes nothing of what an earlier attempt has done. */
    interface Work {
        void run() throws IOException;
    }

    private Persistent() {}

    /** Every attempt waits for a connection itself, so there is no pause between them. */
    static void untilDone(String what, Work work) throws IOException {
        boolean done = false;
        while (!done) {
            done = attempt(what, work);
        }
    }

    private static boolean attempt(String what, Work work) throws IOException {
        try {
            work.run();
            return true;
        } catch (RuntimeException e) {
            if (!Unreachable.is(e)) {
                throw e;
            }
            LOG.warn(
                    "{} was interrupted, because a database cannot be reached; it is begun again: {}",
                    what,
                    e.toString());
            return false;
        }
    }
}
