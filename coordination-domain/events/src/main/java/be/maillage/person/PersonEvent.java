package be.maillage.person;

import be.maillage.history.DomainEvent;
import be.maillage.history.EventType;
import be.maillage.history.Personal;
import be.maillage.history.Told;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to what we know of a person. A personal field is null when it was not given, or has been erased. */
public sealed interface PersonEvent extends DomainEvent {

    UUID personId();

    @EventType(name = "person.PersonRegistered")
    record PersonRegistered(
            UUID personId,
            @Personal @Nullable String name,
            @Personal @Nullable String email,
            @Personal @Nullable String phone,
            @Personal @Nullable String language,
            Told told)
            implements PersonEvent {}

    /** The contact as it now stands, whole. */
    @EventType(name = "person.ContactChanged")
    record ContactChanged(
            UUID personId,
            @Personal @Nullable String name,
            @Personal @Nullable String email,
            @Personal @Nullable String phone,
            @Personal @Nullable String language,
            Told told)
            implements PersonEvent {}
}
