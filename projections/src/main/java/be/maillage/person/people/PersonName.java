package be.maillage.person.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person is called.
 *
 * @param name null when none was given, or when it was erased
 * @param erased whether there was a name that nobody can read any more
 */
public record PersonName(UUID personId, @Nullable String name, boolean erased) {}
