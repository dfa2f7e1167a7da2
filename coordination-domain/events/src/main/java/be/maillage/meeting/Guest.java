package be.maillage.meeting;

import be.maillage.coordination.RepresentativeCategory;
import be.maillage.history.LocalizedString;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is invited for once, for a particular reason: a registered person, an organisation, or neither, and then told by what they come as.
 *
 * @param comingAs a function, never a name: « l’échevine des affaires sociales »
 */
public record Guest(
        @Nullable UUID personId,
        @Nullable UUID organisationId,
        @Nullable RepresentativeCategory category,
        @Nullable LocalizedString comingAs) {}
