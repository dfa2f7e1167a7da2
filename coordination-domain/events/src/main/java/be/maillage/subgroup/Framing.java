package be.maillage.subgroup;

import be.maillage.history.LocalizedString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a subgroup answers before it begins: the four questions of CDGAI, "Les sous-groupes de la coordination".
 *
 * @param facets the sides of the theme that it will look at
 * @param knowledgeHeld what its members know by experience and by study, and what they lack
 * @param resourcePersons whom to call on for what is lacking: functions or fields, never named persons
 */
public record Framing(
        List<LocalizedString> facets,
        @Nullable LocalizedString knowledgeHeld,
        List<LocalizedString> resourcePersons,
        WorkCalendar calendar) {

    public Framing {
        facets = List.copyOf(facets);
        resourcePersons = List.copyOf(resourcePersons);
    }
}
