package be.maillage.gateway.pages;

import be.maillage.duo.SharedTool;
import be.maillage.duo.duos.Duo;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Labels.Level;
import be.maillage.readmodel.Page;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How partners tell that they work together. */
public record DuosView(
        List<Card> cards,
        long total,
        String count,
        @Nullable String next,
        @Nullable String first) {

    static final String CURSOR = "duos";

    public record Card(
            UUID id,
            List<Text> partners,
            @Nullable Level level,
            @Nullable Shown since,
            Shown toldOn,
            @Nullable Text story,
            List<Text> projects,
            List<Tool> tools,
            List<String> factors,
            @Nullable String form,
            @Nullable Text evidence,
            boolean published,
            @Nullable Shown endedOn) {}

    public record Tool(
            Text title, @Nullable String kind, @Nullable Text note) {}

    static DuosView of(Page<Duo> page, Here here, Words words) {
        return new DuosView(
                page.items().stream().map(duo -> card(duo, words)).toList(),
                page.total(),
                words.texts().say("duos.count", "n", page.total()),
                page.next() == null ? null : here.with(CURSOR, page.next()).url("duos"),
                here.value(CURSOR) == null ? null : here.without(CURSOR).url("duos"));
    }

    private static Card card(Duo duo, Words words) {
        return new Card(
                duo.id(),
                duo.partners().stream().map(words::name).toList(),
                words.labels().levelOrNull(duo.level()),
                duo.since() == null ? null : words.dates().since(duo.since()),
                words.dates().of(duo.on()),
                words.text(duo.story()),
                words.texts(duo.projects()),
                duo.tools().stream()
                        .map(tool -> tool(tool, words))
                        .filter(Objects::nonNull)
                        .toList(),
                duo.factors().stream().map(words.labels()::of).toList(),
                duo.form() == null ? null : words.labels().of(duo.form()),
                words.text(duo.evidence()),
                duo.published(),
                words.dates().orNull(duo.endedOn()));
    }

    private static @Nullable Tool tool(SharedTool tool, Words words) {
        Text title = words.text(tool.title());
        String kind = kind(tool.kind(), words);
        if (title == null) {
            return null;
        }
        boolean saidByTitle = kind != null && kind.equalsIgnoreCase(title.text());
        return new Tool(title, saidByTitle ? null : kind, words.text(tool.note()));
    }

    private static @Nullable String kind(SharedTool.@Nullable Kind kind, Words words) {
        return kind == null || kind == SharedTool.Kind.OTHER
                ? null
                : words.texts().say("tool." + kind.name());
    }
}
