package be.maillage.person;

import be.maillage.decision.Command;
import be.maillage.history.Ids;
import be.maillage.history.Told;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be asked about a person. Persons belong to the platform, not to a coordination. */
public sealed interface PersonCommand extends Command {

    UUID personId();

    @Override
    default UUID coordinationId() {
        return Ids.PLATFORM;
    }

    record RegisterPerson(
            @TargetAggregateIdentifier UUID personId,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String language,
            Told told)
            implements PersonCommand {}

    /** The contact as it should now stand, whole. */
    record ChangeContact(
            @TargetAggregateIdentifier UUID personId,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String language,
            Told told)
            implements PersonCommand {}
}
