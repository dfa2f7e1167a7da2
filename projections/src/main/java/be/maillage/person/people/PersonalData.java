package be.maillage.person.people;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Opens personal data. Whoever implements it does the work on a thread that may block. */
public interface PersonalData {

    /**
     * One encrypted field as the read model holds it; type and revision are those of the event that brought it.
     *
     * @param field the record component's name
     */
    record Sealed(UUID personId, String field, String type, int revision, String ciphertext) {}

    /** @return the clear text of each one that can still be opened; one whose key was destroyed is missing */
    Mono<Map<Sealed, String>> open(Collection<Sealed> sealed);
}
