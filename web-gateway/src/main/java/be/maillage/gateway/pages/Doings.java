package be.maillage.gateway.pages;

import be.maillage.history.Reader;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a reader can do by a form, for the pages that lead there. */
public interface Doings {

    /** The choice in an address that says which form led there. */
    String DONE = "done";

    /** The choice that says that the page may not show it yet. */
    String SOON = "soon";

    /** @param href with the ids of what it is about */
    record Doing(String label, String href) {}

    /**
     * @param name the deed's, such as {@code convene-meeting}
     * @param with what the form should know: the ids that it is about, and answers to begin with, by their path
     * @return null when the reader's roles do not allow it at all
     * @throws IllegalArgumentException when there is no such deed: a defect
     */
    @Nullable
    Doing find(Reader reader, UUID coordinationId, String name, Map<String, ?> with, Texts texts);
}
