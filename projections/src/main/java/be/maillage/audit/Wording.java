package be.maillage.audit;

import java.util.Locale;
import java.util.Map;

/** The texts that sentences are made of, in the languages of the house. */
public interface Wording {

    /**
     * @param key the logical type of an event
     * @param arguments strings and numbers by name; beside each {@code x} there is {@code xGiven}, {@code yes} or {@code no}
     */
    String sentence(String key, Map<String, Object> arguments, Locale language);

    /** @param key a constant's label, for example {@code LegalForm.PUBLIC_SERVICE} or {@code ContinuumLevel.PARALLEL.behaviour} */
    String label(String key, Locale language);
}
