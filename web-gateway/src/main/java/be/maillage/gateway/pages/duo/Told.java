package be.maillage.gateway.pages.duo;

import be.maillage.audit.Entry;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Text;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, in a sentence.
 *
 * @param href where one reads more of it; null when there is no such place
 */
record Told(
        Shown on,
        String sentence,
        @Nullable Text note,
        @Nullable String href) {

    /** What the reader may read of these, the most recent first. */
    static List<Told> newestFirst(List<Entry> entries, Asked asked) {
        return entries.reversed().stream()
                .flatMap(entry -> Stream.ofNullable(of(entry, null, asked)))
                .toList();
    }

    /** @return null when the reader may not read it */
    static @Nullable Told of(@Nullable Entry entry, @Nullable String href, Asked asked) {
        if (entry == null || entry.sentence() == null || entry.happenedOn() == null) {
            return null;
        }
        BusinessDate on = entry.happenedOn();
        LocalizedString note = entry.note();
        return new Told(
                asked.words().dates().of(on), entry.sentence(), asked.words().text(note), href);
    }

    /** Where what brought two together is shown: by the event that says so. */
    static @Nullable String place(String type, @Nullable UUID gathering, Asked asked) {
        if (gathering == null) {
            return null;
        }
        UUID id = asked.coordinationId();
        return switch (type.substring(0, Math.max(0, type.indexOf('.')))) {
            case "meeting" ->
                type.startsWith("meeting.Information")
                        ? Section.NEWS.path(id)
                        : Section.MEETINGS.path(id) + "/" + gathering;
            case "duo" -> Section.MEETINGS.path(id) + "/" + gathering;
            case "subgroup" -> Section.SUBGROUPS.path(id) + "/" + gathering;
            case "diagnostic" -> Section.DIAGNOSTICS.path(id) + "/" + gathering;
            default -> null;
        };
    }
}
