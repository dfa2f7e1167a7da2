package be.maillage.diagnostic;

import be.maillage.history.LocalizedString;
import be.maillage.organisation.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, of which territory, and how an answer is sought: a reader of findings needs it to judge them.
 *
 * @param question what is asked, or the diagnostic's title
 * @param territory NIS codes of communes; empty for the coordination's whole territory
 * @param neighbourhood the part of the territory that is meant, if not the whole
 * @param themes what it is limited to; empty for all themes
 * @param commissionedBy who asked for it: an office or a body, never the name of a person
 * @param conductedBy who leads it: an office or a body, never the name of a person
 */
public record Approach(
        LocalizedString question,
        List<String> territory,
        @Nullable LocalizedString neighbourhood,
        List<Theme> themes,
        DiagnosticMethod method,
        ResidentsParticipation residents,
        @Nullable LocalizedString commissionedBy,
        @Nullable LocalizedString conductedBy) {

    public Approach {
        territory = List.copyOf(territory);
        themes = List.copyOf(themes);
    }
}
