package be.maillage.gateway.pages;

import be.maillage.audit.Entry;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.readmodel.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What happened to persons and accounts.
 *
 * @param next where it goes on; null at its end
 * @param first where it begins, when this is not its beginning
 */
public record AccountsHistory(
        List<Line> lines, @Nullable String next, @Nullable String first) {

    private static final String BEFORE = "before";

    /**
     * @param what the sentence; of what is not for administrators, of what kind it is
     * @param by who recorded it; null when that is not told
     */
    public record Line(
            String what,
            boolean reserved,
            Shown at,
            @Nullable String by) {

        static Line of(Entry entry, Words words) {
            Entry.Actor actor = entry.actor();
            String sentence = entry.sentence();
            return new Line(
                    sentence == null ? words.texts().sayOr("type", entry.type()) : sentence,
                    entry.redacted(),
                    words.dates().of(entry.recordedAt()),
                    actor == null ? null : actor.name());
        }
    }

    /** @throws ResponseStatusException 400 when the address names no position */
    static long before(Here here) {
        String value = here.value(BEFORE);
        try {
            return value == null ? Long.MAX_VALUE : Math.max(0, Long.parseLong(value));
        } catch (NumberFormatException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Not a position", e);
        }
    }

    static AccountsHistory of(Page<Entry> page, Here here, Words words) {
        return new AccountsHistory(
                page.items().stream().map(entry -> Line.of(entry, words)).toList(),
                page.next() == null ? null : here.with(BEFORE, page.next()).url(),
                here.value(BEFORE) == null ? null : here.without(BEFORE).url());
    }
}
