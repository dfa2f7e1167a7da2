package be.maillage.meeting;

import be.maillage.history.LocalizedString;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a meeting is: in the premises of an organisation, which lets the others know them (URIAS 4.2.5.2.1), in another place, online, or several of
 * these.
 *
 * @param online the address of the call
 */
public record Venue(
        @Nullable UUID hostOrganisation,
        @Nullable LocalizedString place,
        @Nullable String online) {}
