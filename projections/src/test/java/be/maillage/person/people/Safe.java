package be.maillage.person.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Opens what {@link #seal} closed, until a person's key is destroyed. */
public final class Safe implements PersonalData {

    private final Set<UUID> erased = new HashSet<>();

    /** Stands for ciphertext: bound to the person, the field and the event's type and revision, as the real one is. */
    public static String seal(UUID person, String field, String type, int revision, String clear) {
        return "%s/%s/%s/%d/%s".formatted(person, field, type, revision, new StringBuilder(clear).reverse());
    }

    public void destroyKeyOf(UUID person) {
        erased.add(person);
    }

    @Override
    public Mono<Map<Sealed, String>> open(Collection<Sealed> sealed) {
        return Mono.fromSupplier(() -> sealed.stream()
                .filter(field -> !erased.contains(field.personId()))
                .collect(Collectors.toMap(field -> field, Safe::open)));
    }

    private static String open(Sealed field) {
        String bound = "%s/%s/%s/%d/".formatted(field.personId(), field.field(), field.type(), field.revision());
        if (!field.ciphertext().startsWith(bound)) {
            throw new IllegalArgumentException("Not sealed as " + bound);
        }
        return new StringBuilder(field.ciphertext().substring(bound.length()))
                .reverse()
                .toString();
    }
}
