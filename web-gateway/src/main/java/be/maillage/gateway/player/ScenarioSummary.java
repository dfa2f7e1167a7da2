package be.maillage.gateway.player;

import be.maillage.history.LocalizedString;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario file says of itself.
 *
 * @param scenario its name, lower case with hyphens
 * @param source the document it retells; null when it is fictitious, which every page that shows it says
 */
public record ScenarioSummary(
        String scenario, LocalizedString title, @Nullable String source) {

    public boolean fictitious() {
        return source == null;
    }
}
