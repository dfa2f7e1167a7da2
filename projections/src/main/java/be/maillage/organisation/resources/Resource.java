package be.maillage.organisation.resources;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.SharedResource;
import be.maillage.readmodel.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an organisation shares, as it stands on the day one asks.
 *
 * @param organisation whose it is
 * @param conditions what a borrower must know
 * @param loan the one it is out or promised for; null while it is free
 * @param formerLoans those that ended, the last first
 * @param withdrawnOn since when it is not shared any more; null while it is
 */
public record Resource(
        UUID id,
        Named organisation,
        SharedResource.Kind kind,
        LocalizedString name,
        @Nullable LocalizedString conditions,
        Availability availability,
        @Nullable Loan loan,
        List<FormerLoan> formerLoans,
        BusinessDate offeredOn,
        @Nullable BusinessDate withdrawnOn) {

    /** Whether one may ask for it. */
    public enum Availability {
        FREE,
        LENT
    }

    /**
     * @param from when it begins, which may lie ahead
     * @param until when the resource is expected back; null when nothing was agreed
     * @param overdue whether every reading of that day is past
     */
    public record Loan(
            Named borrower, BusinessDate from, @Nullable BusinessDate until, boolean overdue) {}

    /** @param returnedOn when it came back, or was given up before it began */
    public record FormerLoan(Named borrower, BusinessDate from, BusinessDate returnedOn) {}
}
