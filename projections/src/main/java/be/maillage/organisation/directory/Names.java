package be.maillage.organisation.directory;

import be.maillage.history.LocalizedString;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What organisations are called today. One whose entry was merged is called as the one in which it lives on, with its own name in brackets: history
 * stays readable under both.
 */
final class Names {

    private Names() {}

    /**
     * @param own the names of entries, those included in which the asked ones live on
     * @return of those that are asked, the ones that have a name
     */
    static Map<UUID, LocalizedString> today(Collection<UUID> asked, Map<UUID, LocalizedString> own, Merges merges) {
        Map<UUID, LocalizedString> names = new HashMap<>();
        for (UUID id : asked) {
            LocalizedString former = own.get(id);
            LocalizedString now = own.get(merges.remaining(id));
            if (former != null) {
                names.put(id, now == null ? former : both(now, former));
            }
        }
        return names;
    }

    private static LocalizedString both(LocalizedString now, LocalizedString former) {
        if (now.equals(former)) {
            return now;
        }
        return new LocalizedString(
                both("fr", now, former), both("nl", now, former), both("de", now, former), both("en", now, former));
    }

    private static @Nullable String both(String language, LocalizedString now, LocalizedString former) {
        TreeSet<String> languages = new TreeSet<>(now.byLanguage().keySet());
        languages.addAll(former.byLanguage().keySet());
        if (!languages.contains(language)) {
            return null;
        }
        String today = now.in(language);
        String then = former.in(language);
        return Objects.equals(today, then) ? today : today + " (" + then + ")";
    }
}
