package be.maillage.network;

import be.maillage.history.Told;
import be.maillage.organisation.ProfileRules;

/** What the questionnaire's answers must be like (URIAS 7.6). */
final class NetworkProfiles {

    private static final int MOST_ACTIVITIES = 2;

    private NetworkProfiles() {}

    /** The profile as it is recorded, each theme and activity once. An old history need not know which theme or activity it was. */
    static NetworkProfile checked(NetworkProfile given, Told told) {
        if (given.address() != null) {
            ProfileRules.requireAddress(given.address());
        }
        if (given.contact() != null) {
            ProfileRules.requireReachable(given.contact());
        }
        NetworkProfile profile = new NetworkProfile(
                given.name(),
                given.address(),
                given.contact(),
                given.type(),
                given.themes().stream().distinct().toList(),
                given.otherTheme(),
                given.area(),
                given.activities().stream().distinct().toList(),
                given.otherActivity());
        if (profile.activities().size() > MOST_ACTIVITIES) {
            throw NetworkRule.MAIN_ACTIVITIES_ARE_AT_MOST_TWO.refused();
        }
        if (!told.recordedAfterwards()) {
            requireNamed(profile);
        }
        return profile;
    }

    private static void requireNamed(NetworkProfile profile) {
        if (profile.type() == NetworkType.THEMATIC && profile.themes().isEmpty() && profile.otherTheme() == null) {
            throw NetworkRule.NETWORK_NAMES_ITS_THEME.refused();
        }
        if (profile.activities().contains(NetworkActivity.OTHER) && profile.otherActivity() == null) {
            throw NetworkRule.OTHER_ACTIVITY_IS_NAMED.refused();
        }
    }
}
