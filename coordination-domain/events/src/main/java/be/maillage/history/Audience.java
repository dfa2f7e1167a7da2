package be.maillage.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may read an event, set when it is decided and stored in its metadata. Whoever may not read an event still sees that it exists.
 *
 * @param scope the kind of readers
 * @param id the gathering, the pair or the person, for the three scopes that need one
 */
public record Audience(Scope scope, @Nullable UUID id) {

    public enum Scope {
        PUBLIC,
        MEMBERS,
        COORDINATOR,
        PARTICIPANTS,
        PAIR,
        /** Somebody themselves, and administrators. */
        PERSON
    }

    public static final Audience PUBLIC = new Audience(Scope.PUBLIC, null);
    public static final Audience MEMBERS = new Audience(Scope.MEMBERS, null);
    public static final Audience COORDINATOR = new Audience(Scope.COORDINATOR, null);

    public Audience {
        boolean needsId = scope == Scope.PARTICIPANTS || scope == Scope.PAIR || scope == Scope.PERSON;
        if (needsId != (id != null)) {
            throw new IllegalArgumentException(scope + (needsId ? " needs" : " has no") + " id");
        }
    }

    /** The two partners of a pair, and the coordinator. */
    public static Audience pair(UUID pairId) {
        return new Audience(Scope.PAIR, pairId);
    }

    /** What concerns somebody's account: themselves, and administrators. */
    public static Audience person(UUID personId) {
        return new Audience(Scope.PERSON, personId);
    }

    /** @throws IllegalArgumentException when the text is not one that {@link #toString()} gave */
    public static Audience parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new Audience(Scope.valueOf(text), null)
                : new Audience(Scope.valueOf(text.substring(0, colon)), UUID.fromString(text.substring(colon + 1)));
    }

    /** As stored: {@code MEMBERS}, {@code PAIR:0198…}. */
    @Override
    public String toString() {
        return id == null ? scope.name() : scope + ":" + id;
    }
}
