package be.maillage.gateway.pages.duo;

import be.maillage.duo.continuum.Pair;
import be.maillage.duo.continuum.Pair.Agreed;
import be.maillage.duo.duos.Duo;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Labels.Level;
import be.maillage.gateway.pages.Paged;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.State.Tone;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.readmodel.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The duos that two organisations told of, those that go on first. */
record DuoListView(
        List<Row> going,
        List<Row> ended,
        String count,
        Paged paged,
        List<Doing> doings,
        String continuum,
        boolean signIn) {

    /**
     * @param about what they do together, in a line; null when they do not say
     * @param states what asks for attention or is worth knowing
     */
    record Row(
            String href,
            List<Text> partners,
            @Nullable Text about,
            @Nullable Level level,
            @Nullable Shown since,
            String tools,
            List<State> states) {}

    static DuoListView of(Page<Duo> page, List<Pair> pairs, Asked asked) {
        Map<UUID, Pair> byId = new HashMap<>();
        pairs.forEach(pair -> byId.put(pair.id(), pair));
        return new DuoListView(
                rows(page, false, byId, asked),
                rows(page, true, byId, asked),
                asked.words().texts().say("duos.count", "n", page.total()),
                Paged.of(page, asked.here()),
                asked.doings(Map.of(), DuoDeeds.RECORD),
                Section.CONTINUUM.path(asked.coordinationId()),
                !asked.known());
    }

    private static List<Row> rows(Page<Duo> page, boolean ended, Map<UUID, Pair> pairs, Asked asked) {
        return page.items().stream()
                .filter(duo -> (duo.endedOn() != null) == ended)
                .map(duo -> row(duo, pairs.get(duo.id()), asked))
                .toList();
    }

    private static Row row(Duo duo, @Nullable Pair pair, Asked asked) {
        Words words = asked.words();
        return new Row(
                Section.DUOS.path(asked.coordinationId()) + "/" + duo.id(),
                duo.partners().stream().map(words::name).toList(),
                duo.projects().isEmpty() ? null : words.text(duo.projects().getFirst()),
                words.labels().levelOrNull(duo.level()),
                duo.since() == null ? null : words.dates().since(duo.since()),
                words.texts().say("duo.tools", "n", duo.tools().size()),
                states(duo, pair, words));
    }

    /** How a duo stands, in a few words each. */
    static List<State> states(Duo duo, @Nullable Pair pair, Words words) {
        List<State> states = new ArrayList<>();
        states.add(
                duo.endedOn() == null
                        ? new State(words.texts().say("duo.going"), Tone.PLAIN)
                        : new State(words.texts().say("duo.over"), Tone.PLAIN));
        if (pair != null && duo.endedOn() == null && pair.agreement() == Agreed.DIVERGENT) {
            states.add(new State(words.texts().say("pair.state.DIVERGENT"), Tone.WARN));
        }
        if (pair != null && duo.endedOn() == null && pair.agreement() == Agreed.NONE) {
            states.add(new State(words.texts().say("duo.unassessed"), Tone.WARN));
        }
        if (pair != null && duo.endedOn() == null && pair.dormant()) {
            states.add(new State(words.texts().say("duo.dormant"), Tone.WARN));
        }
        if (duo.published()) {
            states.add(new State(words.texts().say("duos.published"), Tone.GOOD));
        }
        return states;
    }
}
