package be.maillage.network.networks;

import be.maillage.coordination.CoordinationEvent.NetworkLink;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.network.NetworkActivity;
import be.maillage.network.NetworkArea;
import be.maillage.network.NetworkType;
import be.maillage.organisation.Profile.Address;
import be.maillage.organisation.Profile.Contact;
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another network as the coordination knows it.
 *
 * @param contact a function or an office
 * @param otherTheme a theme that is not of the list
 * @param activities its main ones, at most two
 * @param links how the coordination is and was linked to it, the last one last; one that names somebody only for readers who have a role
 * @param sitting which members sit or sat there, for readers who have a role in the coordination
 * @param reports what was told of it, the last first, for the same readers
 * @param dissolvedOn null while it exists
 */
public record Network(
        UUID id,
        LocalizedString name,
        @Nullable Address address,
        @Nullable Contact contact,
        NetworkType type,
        List<Theme> themes,
        @Nullable LocalizedString otherTheme,
        @Nullable NetworkArea area,
        List<NetworkActivity> activities,
        @Nullable LocalizedString otherActivity,
        List<Tie> links,
        List<Sitting> sitting,
        List<Report> reports,
        BusinessDate registeredOn,
        @Nullable BusinessDate dissolvedOn,
        @Nullable LocalizedString dissolvedBecause) {

    /**
     * @param representedBy who represents the coordination there: an organisation or a person
     * @param until null while it is linked
     */
    public record Tie(
            NetworkLink link,
            @Nullable Named representedBy,
            BusinessDate since,
            @Nullable BusinessDate until) {}

    /**
     * @param personId who sits there for the member, when that was told
     * @param until null while it sits there
     * @param current whether it sits there now and has not left the coordination meanwhile
     */
    public record Sitting(
            Named member,
            @Nullable UUID personId,
            BusinessDate since,
            @Nullable BusinessDate until,
            boolean current) {}

    /** @param by the member who told; null when the coordinator did */
    public record Report(LocalizedString report, @Nullable Named by, BusinessDate on) {}
}
