package be.maillage.gateway.pages.duo;

import be.maillage.audit.Entry;
import be.maillage.duo.SharedTool;
import be.maillage.duo.continuum.PairInFull;
import be.maillage.duo.duos.Duo;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Labels.Level;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Texts;
import be.maillage.gateway.pages.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A duo as its partners tell it, and what became of it.
 *
 * @param publication how far it is from being public, in words; null when this reader may not know or it is
 * @param presented the meetings at which it was presented
 * @param pair where what each says of the other is
 */
record DuoView(
        String title,
        List<PairView.Partner> partners,
        List<State> states,
        @Nullable Level level,
        @Nullable Text story,
        List<Fact> facts,
        List<Tool> tools,
        List<Link> presented,
        @Nullable String publication,
        List<Told> history,
        @Nullable Shown endedOn,
        List<Doing> doings,
        String pair,
        String back) {

    record Tool(Text title, @Nullable String kind, @Nullable Text note) {}

    record Link(String text, String href) {}

    static DuoView of(Duo duo, PairInFull pair, List<Entry> entries, Asked asked) {
        Words words = asked.words();
        return new DuoView(
                String.join(
                        " — ",
                        duo.partners().stream()
                                .map(partner -> words.name(partner).text())
                                .toList()),
                duo.partners().stream()
                        .map(partner -> new PairView.Partner(
                                words.name(partner),
                                "/coordinations/" + asked.coordinationId() + "/organisations/" + partner.id()))
                        .toList(),
                DuoListView.states(duo, pair.pair(), words),
                words.labels().levelOrNull(duo.level()),
                words.text(duo.story()),
                facts(duo, words),
                duo.tools().stream()
                        .map(tool -> tool(tool, words))
                        .filter(Objects::nonNull)
                        .toList(),
                presented(duo.presentedAt(), asked),
                publication(duo, pair, asked),
                Told.newestFirst(entries, asked),
                words.dates().orNull(duo.endedOn()),
                doings(duo, pair, asked),
                "/coordinations/" + asked.coordinationId() + "/pairs/" + duo.id(),
                Section.DUOS.path(asked.coordinationId()));
    }

    /** What comes next: each says how far they work together, and both consent before it is published. */
    private static List<Doing> doings(Duo duo, PairInFull pair, Asked asked) {
        if (duo.endedOn() != null || !asked.reader().mayReadPair(duo.id())) {
            return List.of();
        }
        List<String> names = new ArrayList<>(List.of(DuoDeeds.PRESENT));
        if (!duo.published()) {
            List<UUID> partners =
                    duo.partners().stream().map(partner -> partner.id()).toList();
            boolean silent = partners.stream()
                    .anyMatch(id -> asked.reader().organisations().contains(id)
                            && !pair.consents().contains(id));
            if (silent) {
                names.add(DuoDeeds.CONSENT);
            }
            if (pair.consents().containsAll(partners)) {
                names.add(DuoDeeds.PUBLISH);
            }
        }
        names.add(DuoDeeds.END);
        List<Doing> doings = new ArrayList<>(
                PairView.answers(duo.partners().getFirst(), duo.partners().getLast(), asked));
        doings.addAll(asked.doings(Map.of(DuoDeeds.PAIR, duo.id()), names.toArray(String[]::new)));
        return doings;
    }

    private static List<Fact> facts(Duo duo, Words words) {
        Texts texts = words.texts();
        return Fact.told(
                Fact.of(
                        texts.say("duo.since"),
                        duo.since() == null
                                ? null
                                : words.own(words.dates().of(duo.since()).text())),
                Fact.of(
                        texts.say("duo.told"),
                        words.own(words.dates().of(duo.on()).text())),
                new Fact(texts.say("duos.projects"), words.texts(duo.projects())),
                Fact.of(
                        texts.say("duos.form"),
                        duo.form() == null ? null : words.own(words.labels().of(duo.form()))),
                new Fact(
                        texts.say("duos.factors"),
                        duo.factors().stream()
                                .map(factor -> words.own(words.labels().of(factor)))
                                .toList()),
                Fact.of(texts.say("duos.evidence"), words.text(duo.evidence())));
    }

    private static @Nullable Tool tool(SharedTool tool, Words words) {
        Text title = words.text(tool.title());
        String kind = tool.kind() == null || tool.kind() == SharedTool.Kind.OTHER
                ? null
                : words.texts().say("tool." + tool.kind().name());
        return title == null
                ? null
                : new Tool(title, title.text().equalsIgnoreCase(kind) ? null : kind, words.text(tool.note()));
    }

    private static List<Link> presented(List<UUID> meetings, Asked asked) {
        return IntStream.range(0, meetings.size())
                .mapToObj(i -> new Link(
                        asked.words().texts().say("duo.presented.at", "n", i + 1),
                        Section.MEETINGS.path(asked.coordinationId()) + "/" + meetings.get(i)))
                .toList();
    }

    /** Who still has to agree that everybody may read it. */
    private static @Nullable String publication(Duo duo, PairInFull pair, Asked asked) {
        if (duo.published() || duo.endedOn() != null || !asked.reader().mayReadPair(duo.id())) {
            return null;
        }
        Words words = asked.words();
        List<String> missing = duo.partners().stream()
                .filter(partner -> !pair.consents().contains(partner.id()))
                .map(partner -> words.name(partner).text())
                .toList();
        return missing.isEmpty()
                ? words.texts().say("duo.publication.ready")
                : words.texts().say("duo.publication.missing", "names", String.join(", ", missing));
    }
}
