package be.maillage.organisation;

import be.maillage.history.LocalizedString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing an organisation does for people.
 *
 * @param audience whom it is for
 * @param territory NIS codes of the communes it covers; empty when it says no limit
 * @param intake how one gets in
 * @param waitingList what a newcomer should know of the wait
 */
public record Service(
        LocalizedString name,
        @Nullable LocalizedString missions,
        @Nullable LocalizedString audience,
        List<Theme> themes,
        List<String> territory,
        @Nullable LocalizedString intake,
        @Nullable LocalizedString cost,
        List<String> languages,
        @Nullable LocalizedString waitingList) {

    public Service {
        themes = List.copyOf(themes);
        territory = List.copyOf(territory);
        languages = List.copyOf(languages);
    }
}
