package be.maillage.gateway.pages.duo;

import be.maillage.audit.Entry;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.continuum.Pair;
import be.maillage.duo.continuum.Pair.Agreed;
import be.maillage.duo.continuum.Pair.Assessed;
import be.maillage.duo.continuum.Pair.Evidence;
import be.maillage.duo.continuum.Pair.Held;
import be.maillage.duo.continuum.PairInFull;
import be.maillage.duo.continuum.PairInFull.Word;
import be.maillage.duo.duos.Duo;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Labels.Level;
import be.maillage.gateway.pages.Labels.Said;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.State.Tone;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.TrendChart;
import be.maillage.gateway.pages.TrendView;
import be.maillage.gateway.pages.Words;
import be.maillage.person.people.PersonName;
import be.maillage.readmodel.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One pair: what each says of the other, what both state, what history shows, and what the next step would be.
 *
 * @param sides what each of the two says; null when this reader may not know
 * @param advice what one may do about how the two answers compare; null when they need nothing
 * @param gap in words; null when neither wishes more
 * @param next the level above; null when nothing is known yet, or there is none above
 * @param nothing whether nothing was ever said or shown
 * @param duo where the duo of the two is; null when they told of none that this reader may see
 */
record PairView(
        String title,
        List<Partner> partners,
        List<State> states,
        @Nullable List<Side> sides,
        @Nullable String advice,
        @Nullable String gap,
        @Nullable Level agreed,
        @Nullable Level stated,
        @Nullable Shown statedOn,
        @Nullable Level observed,
        @Nullable Level next,
        @Nullable String nextFrom,
        @Nullable TrendView trend,
        List<Shows> shows,
        @Nullable DuoLine duo,
        List<Told> history,
        boolean nothing,
        List<Doing> doings,
        String back) {

    record Partner(Text name, String href) {}

    /**
     * What one of the two says of the other.
     *
     * @param kind its line in the drawing
     * @param said null when it has not answered
     * @param raters how many people it rests on, when they are several
     * @param words what each of its people answered, the last word of each first
     */
    record Side(
            TrendChart.Kind kind,
            Text by,
            @Nullable Said said,
            @Nullable Level wanted,
            @Nullable Shown on,
            @Nullable String raters,
            List<Answered> words) {}

    /** @param before whether its rater has answered again since */
    record Answered(
            Shown on,
            String who,
            String said,
            @Nullable Text reason,
            @Nullable Text evidence,
            boolean before) {}

    /**
     * A level that history shows, with what shows it.
     *
     * @param times in words
     * @param reserved how many of them this reader may know of as a number alone, in words; null when there are none
     */
    record Shows(
            Level level,
            String times,
            List<Told> events,
            @Nullable String reserved,
            boolean highest) {}

    record DuoLine(
            String href,
            @Nullable Level level,
            List<Text> tools,
            @Nullable Shown endedOn) {}

    /** Where all that the page tells stands in the trail: what shows the highest level and what is recent comes first. */
    static List<Long> positions(PairInFull it) {
        Set<Long> all = new HashSet<>(it.events());
        it.pair().observed().held().stream()
                .flatMap(held -> held.evidence().stream())
                .forEach(evidence -> all.add(evidence.position()));
        return all.stream().sorted(Comparator.reverseOrder()).limit(500).toList();
    }

    static List<UUID> persons(PairInFull it) {
        return it.words().stream().map(Word::rater).distinct().toList();
    }

    static PairView of(
            PairInFull it, @Nullable Duo duo, List<Entry> entries, Map<UUID, PersonName> people, Asked asked) {
        Words words = asked.words();
        Pair pair = it.pair();
        Map<Long, Entry> byPosition = new HashMap<>();
        entries.forEach(entry -> byPosition.put(entry.position(), entry));
        ContinuumLevel from = from(pair);
        String names = String.join(
                " — ",
                pair.partners().stream()
                        .map(partner -> words.name(partner).text())
                        .toList());
        return new PairView(
                names,
                pair.partners().stream().map(partner -> partner(partner, asked)).toList(),
                states(pair, words),
                pair.agreement() == null ? null : sides(it, people, words),
                pair.agreement() == null || pair.agreement() == Agreed.NONE
                        ? null
                        : words.texts().say("pair.advice." + pair.agreement().name()),
                pair.gap() == null ? null : words.texts().say("gap", "n", pair.gap()),
                pair.level() == null
                        ? null
                        : pair.level().level().map(words.labels()::level).orElse(null),
                words.labels().levelOrNull(pair.stated()),
                words.dates().orNull(pair.statedOn()),
                words.labels().levelOrNull(pair.observed().level()),
                from == null || from == ContinuumLevel.TRANSDISCIPLINARY
                        ? null
                        : words.labels().level(ContinuumLevel.values()[from.ordinal() + 1]),
                from == null ? null : words.labels().of(from),
                TrendView.of(pair, asked.today(), words),
                shows(pair, byPosition, asked),
                duo == null ? null : duo(duo, asked),
                Told.newestFirst(
                        it.events().stream()
                                .map(byPosition::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        asked),
                it.events().isEmpty() && pair.observed().held().isEmpty(),
                doings(pair, duo, asked),
                asked.link(Section.CONTINUUM.path(asked.coordinationId())));
    }

    /** What each side says of the other may be said here, and the duo told where there is none. */
    private static List<Doing> doings(Pair pair, @Nullable Duo duo, Asked asked) {
        if (!asked.reader().mayReadPair(pair.id())) {
            return List.of();
        }
        Named first = pair.partners().getFirst();
        Named second = pair.partners().getLast();
        return Stream.of(
                        answers(first, second, asked).stream(),
                        duo == null
                                ? asked
                                        .doings(
                                                Map.of(DuoDeeds.FIRST, first.id(), DuoDeeds.SECOND, second.id()),
                                                DuoDeeds.RECORD)
                                        .stream()
                                : Stream.<Doing>empty())
                .flatMap(each -> each)
                .toList();
    }

    /** To say how far the two work together, for each of them that the reader speaks for. */
    static List<Doing> answers(Named first, Named second, Asked asked) {
        return Stream.of(answering(first, second, asked), answering(second, first, asked))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Doing answering(Named by, Named other, Asked asked) {
        Words words = asked.words();
        String name = words.name(by).text();
        return AssessmentDeeds.way(asked, by.id(), other.id(), words.texts().say("pair.answer", "name", name));
    }

    private static Partner partner(Named partner, Asked asked) {
        return new Partner(
                asked.words().name(partner),
                asked.link("/coordinations/" + asked.coordinationId() + "/organisations/" + partner.id()));
    }

    private static List<State> states(Pair pair, Words words) {
        List<State> states = new ArrayList<>();
        if (pair.agreement() != null && pair.agreement() != Agreed.NONE) {
            Tone tone = switch (pair.agreement()) {
                case AGREED -> Tone.GOOD;
                case DIVERGENT -> Tone.WARN;
                case ONE_SIDED, NONE -> Tone.PLAIN;
            };
            states.add(
                    new State(words.texts().say("pair.state." + pair.agreement().name()), tone));
        }
        if (pair.published()) {
            states.add(new State(words.texts().say("pair.published"), Tone.GOOD));
        }
        if (pair.dormant()) {
            states.add(new State(words.texts().say("continuum.dormant"), Tone.WARN));
        }
        return states;
    }

    private static List<Side> sides(PairInFull it, Map<UUID, PersonName> people, Words words) {
        Pair pair = it.pair();
        return List.of(
                side(TrendChart.Kind.FIRST, pair.partners().getFirst(), it, people, words),
                side(TrendChart.Kind.SECOND, pair.partners().getLast(), it, people, words));
    }

    private static Side side(
            TrendChart.Kind kind, Named partner, PairInFull it, Map<UUID, PersonName> people, Words words) {
        Optional<Assessed> view = it.pair().assessed().stream()
                .filter(each -> each.by().equals(partner.id()))
                .findFirst();
        return new Side(
                kind,
                words.name(partner),
                view.map(each -> words.labels().answer(each.level())).orElse(null),
                view.map(each -> words.labels().levelOrNull(each.wanted())).orElse(null),
                view.map(each -> words.dates().of(each.on())).orElse(null),
                view.filter(each -> each.raters() > 1)
                        .map(each -> words.texts().say("raters", "n", each.raters()))
                        .orElse(null),
                it.words().stream()
                        .filter(word -> word.by().equals(partner.id()))
                        .sorted(Comparator.comparing(word -> !word.current()))
                        .map(word -> answered(word, people, words))
                        .toList());
    }

    private static Answered answered(Word word, Map<UUID, PersonName> people, Words words) {
        Said said = words.labels().answer(word.level());
        return new Answered(
                words.dates().of(word.on()),
                words.texts()
                        .say(
                                "pair.rater",
                                "name",
                                words.person(people.get(word.rater())),
                                "role",
                                words.labels().of(word.role())),
                said.level() == null
                        ? said.text()
                        : words.texts()
                                .say(
                                        "mesh.level",
                                        "n",
                                        said.level().number(),
                                        "name",
                                        said.level().name()),
                words.text(word.reason()),
                words.text(word.evidence()),
                !word.current());
    }

    /** What both say; else the lower of what is said, because nobody is asked to leap; else what they state or history shows. */
    private static @Nullable ContinuumLevel from(Pair pair) {
        return pair.assessed().stream()
                .flatMap(view -> view.level().level().stream())
                .min(Comparator.naturalOrder())
                .or(() -> Optional.ofNullable(pair.stated()))
                .or(() -> Optional.ofNullable(pair.observed().level()))
                .orElse(null);
    }

    private static List<Shows> shows(Pair pair, Map<Long, Entry> entries, Asked asked) {
        return pair.observed().held().stream()
                .map(held -> shows(held, entries, held == pair.observed().held().getFirst(), asked))
                .toList();
    }

    private static Shows shows(Held held, Map<Long, Entry> entries, boolean highest, Asked asked) {
        Words words = asked.words();
        return new Shows(
                words.labels().level(held.level()),
                held.since() == null
                        ? words.texts().say("pair.times", "n", held.times())
                        : words.texts()
                                .say(
                                        "pair.times.since",
                                        "n",
                                        held.times(),
                                        "date",
                                        words.dates().since(held.since()).text()),
                held.evidence().reversed().stream()
                        .flatMap(evidence -> Stream.ofNullable(told(evidence, entries, asked)))
                        .toList(),
                held.confidential() == 0 ? null : words.texts().say("pair.reserved", "n", held.confidential()),
                highest);
    }

    private static @Nullable Told told(Evidence evidence, Map<Long, Entry> entries, Asked asked) {
        Entry entry = entries.get(evidence.position());
        String href = Told.place(evidence.type(), evidence.gathering(), asked);
        Told told = Told.of(entry, href, asked);
        return told == null
                ? null
                : new Told(asked.words().dates().of(evidence.on()), told.sentence(), told.note(), href);
    }

    private static DuoLine duo(Duo duo, Asked asked) {
        Words words = asked.words();
        return new DuoLine(
                Section.DUOS.path(asked.coordinationId()) + "/" + duo.id(),
                words.labels().levelOrNull(duo.level()),
                duo.tools().stream()
                        .flatMap(tool -> Stream.ofNullable(words.text(tool.title())))
                        .toList(),
                words.dates().orNull(duo.endedOn()));
    }
}
