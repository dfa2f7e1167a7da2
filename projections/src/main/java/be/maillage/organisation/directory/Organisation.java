package be.maillage.organisation.directory;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.OpeningSlot;
import be.maillage.organisation.Profile.Address;
import be.maillage.organisation.Profile.Contact;
import be.maillage.organisation.Theme;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the directory as it stands on the day one asks.
 *
 * @param partOf the larger body it is part of
 * @param enterpriseNumber ten digits, BCE/KBO
 * @param verifiedOn when somebody last made sure that the entry is right
 */
public record Organisation(
        UUID id,
        LocalizedString names,
        LegalForm legalForm,
        List<Theme> sectors,
        Line line,
        Membership membership,
        @Nullable LocalizedString missions,
        @Nullable LocalizedString partOf,
        @Nullable String enterpriseNumber,
        @Nullable Address address,
        @Nullable Contact contact,
        @Nullable String website,
        List<String> languages,
        List<OfferedService> services,
        List<OpeningSlot> openingHours,
        @Nullable BusinessDate verifiedOn,
        Freshness freshness,
        @Nullable BusinessDate closedOn) {

    /** Whether it is a member of the coordination, as far as the reader may know. */
    public enum MembershipState {
        NONE,
        APPLIED,
        CURRENT,
        WITHDRAWN,
        LAPSED,
        DECLINED
    }

    /** An entry is stale when no reading of its last verification lies within twelve months. */
    public enum Freshness {
        FRESH,
        STALE,
        NEVER_VERIFIED
    }

    /**
     * @param since when this state began; for one that has ended, when it had begun
     * @param until when the membership ended; null while it lasts
     * @param confirmationDueOn by when a current membership must be confirmed again
     */
    public record Membership(
            MembershipState state,
            @Nullable BusinessDate since,
            @Nullable BusinessDate until,
            @Nullable BusinessDate confirmationDueOn) {}

    /**
     * @param audience whom it is for
     * @param territory NIS codes of the communes it covers; empty when it says no limit
     */
    public record OfferedService(
            UUID id,
            LocalizedString name,
            @Nullable LocalizedString missions,
            @Nullable LocalizedString audience,
            List<Theme> themes,
            List<String> territory,
            @Nullable LocalizedString intake,
            @Nullable LocalizedString cost,
            List<String> languages,
            @Nullable LocalizedString waitingList) {}
}
