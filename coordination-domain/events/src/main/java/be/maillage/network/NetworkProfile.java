package be.maillage.network;

import be.maillage.history.LocalizedString;
import be.maillage.organisation.Profile.Address;
import be.maillage.organisation.Profile.Contact;
import be.maillage.organisation.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a network: the answers of the questionnaire in URIAS 7.6.
 *
 * @param contact a function or an office, never a named person
 * @param themes its own theme, or those of a multi-thematic network as far as they are told
 * @param otherTheme a theme that is not of the list
 * @param activities its main ones, at most two
 * @param otherActivity which one, when {@link NetworkActivity#OTHER} is among them
 */
public record NetworkProfile(
        LocalizedString name,
        @Nullable Address address,
        @Nullable Contact contact,
        NetworkType type,
        List<Theme> themes,
        @Nullable LocalizedString otherTheme,
        @Nullable NetworkArea area,
        List<NetworkActivity> activities,
        @Nullable LocalizedString otherActivity) {

    public NetworkProfile {
        themes = List.copyOf(themes);
        activities = List.copyOf(activities);
    }
}
