package be.maillage.account;

import be.maillage.decision.Command;
import be.maillage.history.Ids;
import be.maillage.history.Told;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What the platform itself asks to be noted about an account, on the day it happens. */
public sealed interface AccountCommand extends Command {

    /** Drawn for this entry. */
    UUID entryId();

    /** Whose account it is. */
    UUID personId();

    @Override
    default UUID coordinationId() {
        return Ids.PLATFORM;
    }

    /** What can happen at the door. */
    enum Moment {
        SIGNED_IN,
        SIGNED_OUT,
        SESSION_CLOSED,
        LOCKED,
        PASSWORD_CHANGED,
        LINK_MADE,
        LINK_USED
    }

    record RecordAtDoor(@TargetAggregateIdentifier UUID entryId, UUID personId, Moment moment, Told told)
            implements AccountCommand {}

    record GivePlatformRole(@TargetAggregateIdentifier UUID entryId, UUID personId, PlatformRole role, Told told)
            implements AccountCommand {}

    record TakePlatformRole(@TargetAggregateIdentifier UUID entryId, UUID personId, PlatformRole role, Told told)
            implements AccountCommand {}
}
