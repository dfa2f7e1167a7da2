package be.maillage.organisation.directory;

import be.maillage.coordination.RepresentativeCategory;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.OpeningSlot;
import be.maillage.organisation.Profile.Address;
import be.maillage.organisation.Profile.Contact;
import be.maillage.organisation.Theme;
import be.maillage.organisation.WorkingCulture;
import be.maillage.readmodel.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the directory as it stands on the day one asks.
 *
 * @param partOf the larger body it is part of
 * @param enterpriseNumber ten digits, BCE/KBO
 * @param verifiedOn when somebody last made sure that the entry is right
 * @param workingCulture what it tells of its work: at most one telling per circle of readers that the reader belongs to, without those that
 *     nobody confirmed for two years; null for the public
 * @param contactPerson who answers for it; null for the public
 * @param representatives who sits for it now; null for the public
 * @param mergedInto the entry in which this one lives on
 * @param mergedFrom the entries that live on in this one, as they were called then
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
        @Nullable BusinessDate closedOn,
        @Nullable List<WarmInformation> workingCulture,
        @Nullable UUID contactPerson,
        @Nullable List<Representative> representatives,
        @Nullable Named mergedInto,
        List<Named> mergedFrom) {

    /** Whether it is a member of the coordination, as far as the reader may know. */
    public enum MembershipState {
        NONE,
        APPLIED,
        CURRENT,
        WITHDRAWN,
        LAPSED,
        DECLINED;

        /** Whether it is a member or was one. */
        boolean everAMember() {
            return switch (this) {
                case CURRENT, WITHDRAWN, LAPSED -> true;
                case NONE, APPLIED, DECLINED -> false;
            };
        }
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

    /** What is told fades: it is old when no reading of its last confirmation lies within twelve months. */
    public enum Warmth {
        FRESH,
        OLD
    }

    /**
     * The "warm" information (URIAS 4.2.4.2.2): how it really works, as somebody says who sits for it. It depends on them.
     *
     * @param partner the one organisation that it is told to; null when it is told to all members
     * @param saidBy who said so; null where an old history does not know
     * @param confirmedOn when it was last said to be true, at first when it was told
     * @param confirmedBy who said so then
     */
    public record WarmInformation(
            WorkingCulture culture,
            @Nullable Named partner,
            @Nullable UUID saidBy,
            BusinessDate saidOn,
            BusinessDate confirmedOn,
            @Nullable UUID confirmedBy,
            Warmth freshness) {}

    /** @param mayDecide whether they may commit the organisation */
    public record Representative(
            UUID personId, RepresentativeCategory category, boolean mayDecide, BusinessDate since) {}
}
