package be.maillage.decision;

import java.util.Locale;
import java.util.Map;

/** A reason to refuse a command. Implementations are one enum per area whose constants read as the sentence that was broken. */
public interface Rule {

    /** The enum constant's name. */
    String name();

    /** The area whose rule it is, as in URLs and message keys. */
    String area();

    /** {@code duo.partners-differ}: stable, part of the API. */
    default String code() {
        return area() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The refusal to throw. */
    default Refused refused() {
        return new Refused(this, Map.of());
    }

    /** @param details what the sentence shown to the reader needs to name; no personal data */
    default Refused refused(Map<String, Object> details) {
        return new Refused(this, details);
    }
}
