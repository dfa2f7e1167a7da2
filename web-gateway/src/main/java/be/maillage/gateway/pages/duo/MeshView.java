package be.maillage.gateway.pages.duo;

import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.Partners;
import be.maillage.duo.continuum.Mesh;
import be.maillage.duo.continuum.Mesh.Basis;
import be.maillage.duo.continuum.Mesh.Kind;
import be.maillage.duo.continuum.Mesh.Strand;
import be.maillage.duo.continuum.Mesh.Tally;
import be.maillage.duo.continuum.Mesh.Voice;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.Labels;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.duo.MeshChoice.Sort;
import be.maillage.gateway.pages.duo.Picture.Line;
import be.maillage.gateway.pages.duo.Picture.Partner;
import be.maillage.history.BusinessDate;
import be.maillage.history.Reader.Role;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.Outline;
import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All pairs on one day: drawn, counted by level, and as a table.
 *
 * @param slider null when there is nothing to move through
 * @param on the day shown, in words
 * @param count what is shown, in words
 * @param picture null when nothing is to be drawn
 * @param bars how many pairs stand at each level
 * @param barsOf whose pairs these are, in words; null when they are too few to be counted
 * @param alone the members without any pair on that day
 * @param alsoOf with whom nothing is said yet, for the organisation asked for
 * @param empty nothing was ever said that this reader may know
 */
record MeshView(
        @Nullable Slider slider,
        String on,
        String count,
        List<Labels.Level> legend,
        @Nullable Picture picture,
        List<Bar> bars,
        @Nullable String barsOf,
        List<Row> rows,
        List<Head> heads,
        @Nullable String part,
        @Nullable String next,
        @Nullable String first,
        List<Link> alone,
        List<Link> alsoOf,
        List<Labels.Choice> bases,
        List<Labels.Choice> organisations,
        List<Labels.Choice> themes,
        List<Labels.Choice> from,
        List<Labels.Choice> to,
        String path,
        boolean filtered,
        String all,
        boolean empty,
        boolean coordinates,
        String access) {

    /** How many rows a page of the table has. */
    static final int LENGTH = 100;

    /**
     * @param value the moment shown
     * @param before where the moment before is; null at the first
     */
    record Slider(
            int min,
            int max,
            int value,
            @Nullable Link before,
            @Nullable Link after,
            String first,
            String last) {}

    record Link(String text, String href) {}

    /** @param level 1 to 6; 0 for what has no one level */
    record Bar(int level, String label, long count, long most) {}

    /** @param sorted whether the table is sorted by it */
    record Head(String label, String href, boolean sorted, boolean descending) {}

    /**
     * @param said what stands in the table: one line, or one for each partner when they differ
     * @param wanted who wishes another level, in words
     */
    record Row(
            String href,
            Text first,
            Text second,
            List<String> said,
            boolean differ,
            @Nullable Shown since,
            List<String> wanted) {}

    static MeshView of(Mesh mesh, MeshChoice choice, Asked asked) {
        return new Drawing(mesh, choice, asked).view();
    }

    /** Puts one mesh into words and lines. */
    private static final class Drawing {

        private final Mesh mesh;
        private final MeshChoice choice;
        private final Asked asked;
        private final Words words;
        private final Here here;
        private final Map<UUID, Text> names = new HashMap<>();
        private final Map<UUID, CollationKey> keys = new HashMap<>();
        private final List<Strand> kept;
        private final List<Strand> shown;

        Drawing(Mesh mesh, MeshChoice choice, Asked asked) {
            this.mesh = mesh;
            this.choice = choice;
            this.asked = asked;
            this.words = asked.words();
            this.here = asked.here().without(MeshChoice.SKIP);
            Collator collator = Collator.getInstance(words.locale());
            Map<UUID, Set<Theme>> themes = new HashMap<>();
            for (Outline outline : mesh.organisations()) {
                names.put(outline.id(), words.name(outline.names()));
                themes.put(outline.id(), Set.copyOf(outline.sectors()));
            }
            mesh.strands().stream()
                    .flatMap(strand -> strand.partners().both().stream())
                    .forEach(id -> names.computeIfAbsent(
                            id, unknown -> words.own(words.texts().say("unknown.organisation"))));
            names.forEach((id, name) -> keys.put(id, collator.getCollationKey(name.text())));
            kept = mesh.strands().stream()
                    .filter(strand -> choice.keeps(strand, themes))
                    .toList();
            shown = kept.stream()
                    .filter(strand -> strand.kind() != Kind.NOTHING && choice.keepsLevel(strand))
                    .sorted(order())
                    .toList();
        }

        MeshView view() {
            boolean coordinates = asked.reader().is(Role.COORDINATOR);
            Tally tally = coordinates || asked.reader().roles().isEmpty() ? Tally.of(shown) : mesh.whole();
            List<Strand> part = shown.stream().skip(choice.skip()).limit(LENGTH).toList();
            int until = choice.skip() + part.size();
            return new MeshView(
                    slider(),
                    day(choice.day()),
                    words.texts()
                            .say(
                                    "mesh.count",
                                    "n",
                                    shown.size(),
                                    "partners",
                                    partnersOf(shown).size()),
                    words.labels().levels(),
                    shown.isEmpty() ? null : picture(),
                    tally == null ? List.of() : bars(tally),
                    tally == null
                            ? null
                            : words.texts()
                                    .say(
                                            coordinates
                                                    ? "mesh.bars.seen"
                                                    : asked.known() ? "mesh.bars.whole" : "mesh.bars.seen"),
                    part.stream().map(this::row).toList(),
                    heads(),
                    shown.size() <= LENGTH
                            ? null
                            : words.texts().say("mesh.part", "from", choice.skip() + 1, "to", until),
                    until < shown.size()
                            ? here.with(MeshChoice.SKIP, Integer.toString(until))
                                    .url("pairs")
                            : null,
                    choice.skip() > 0 ? here.url("pairs") : null,
                    alone(),
                    unsaid(),
                    Arrays.stream(Basis.values())
                            .map(basis -> new Labels.Choice(
                                    basis.name(),
                                    words.texts().say("mesh.basis." + basis.name()),
                                    basis == choice.basis()))
                            .toList(),
                    organisations(),
                    words.labels().choices(Theme.class, choice.theme()),
                    levels(choice.from()),
                    levels(choice.to()),
                    Section.CONTINUUM.path(asked.coordinationId()),
                    choice.filtered(),
                    here.without(MeshChoice.ORGANISATION, MeshChoice.THEME, MeshChoice.FROM, MeshChoice.TO)
                            .url(),
                    mesh.since() == null,
                    coordinates,
                    access());
        }

        private String access() {
            String code = asked.reader().is(Role.COORDINATOR)
                    ? "coordinator"
                    : asked.reader().is(Role.MEMBER) ? "member" : asked.known() ? "reader" : "public";
            String all = words.texts().say("access." + code);
            return asked.reader().withheldPairs().isEmpty() || !code.equals("coordinator")
                    ? all
                    : all + " " + words.texts().say("access.withheld");
        }

        private @Nullable Slider slider() {
            if (mesh.since() == null) {
                return null;
            }
            Moments moments = Moments.of(mesh.since(), asked.today());
            if (moments.first() == moments.last()) {
                return null;
            }
            return new Slider(
                    moments.first(),
                    moments.last(),
                    Math.clamp(Moments.number(choice.day()), moments.first(), moments.last()),
                    at(moments.before(choice.day())),
                    at(moments.after(choice.day())),
                    Integer.toString(mesh.since().getYear()),
                    words.texts().say("trend.today"));
        }

        private @Nullable Link at(@Nullable LocalDate day) {
            return day == null
                    ? null
                    : new Link(
                            day(day),
                            here.without(MeshChoice.MOMENT)
                                    .with(MeshChoice.DAY, day.toString())
                                    .url());
        }

        private String day(LocalDate day) {
            return day.equals(asked.today())
                    ? words.texts().say("trend.today")
                    : words.dates().of(BusinessDate.day(day)).text();
        }

        /** Everybody who has a pair on any day keeps a place, unless these are all who are asked for. */
        private Picture picture() {
            List<Partner> partners = partnersOf(kept).stream()
                    .sorted(byName())
                    .map(id -> new Partner(id, name(id).text(), organisation(id)))
                    .toList();
            return Picture.of(
                    partners,
                    shown.stream()
                            .filter(strand -> !strand.levels().isEmpty())
                            .sorted(Comparator.comparing(Strand::highest).reversed())
                            .map(strand -> new Line(strand, label(strand), pair(strand)))
                            .toList(),
                    choice.organisation());
        }

        private String label(Strand strand) {
            String both = name(strand.partners().first()).text() + " — "
                    + name(strand.partners().second()).text();
            return words.texts().say("mesh.line", "pair", both, "said", String.join(" ; ", said(strand)));
        }

        private Row row(Strand strand) {
            List<UUID> both = inOrder(strand);
            return new Row(
                    pair(strand),
                    name(both.getFirst()),
                    name(both.getLast()),
                    said(strand),
                    strand.kind() == Kind.DIVERGENT,
                    words.dates().orNull(strand.since()),
                    both.stream()
                            .flatMap(id -> Stream.ofNullable(wanted(strand, id)))
                            .toList());
        }

        private List<String> said(Strand strand) {
            ContinuumLevel level = strand.level();
            return switch (strand.kind()) {
                case AGREED, SHOWN -> level == null ? List.of() : List.of(level(level));
                case STATED ->
                    level == null ? List.of() : List.of(words.texts().say("mesh.stated", "level", level(level)));
                case STRANGERS -> List.of(words.texts().say("mesh.strangers"));
                case DIVERGENT, ONE_SIDED ->
                    inOrder(strand).stream().map(id -> said(strand, id)).toList();
                case NOTHING -> List.of();
            };
        }

        private String said(Strand strand, UUID by) {
            Voice voice = voice(strand, by);
            return words.texts()
                    .say(
                            "mesh.says",
                            "name",
                            name(by).text(),
                            "said",
                            voice == null ? words.texts().say("mesh.silent") : answer(voice.level()));
        }

        private @Nullable String wanted(Strand strand, UUID by) {
            Voice voice = voice(strand, by);
            return voice == null || voice.wanted() == null
                    ? null
                    : words.texts().say("mesh.says", "name", name(by).text(), "said", level(voice.wanted()));
        }

        private static @Nullable Voice voice(Strand strand, UUID by) {
            return by.equals(strand.partners().first()) ? strand.first() : strand.second();
        }

        private String answer(Answer answer) {
            return answer.level()
                    .map(this::level)
                    .orElseGet(() -> words.labels().answer(answer).text());
        }

        private String level(ContinuumLevel level) {
            return words.texts()
                    .say(
                            "mesh.level",
                            "n",
                            level.number(),
                            "name",
                            words.labels().of(level));
        }

        private List<Bar> bars(Tally tally) {
            List<Bar> bars = new ArrayList<>();
            for (ContinuumLevel level : ContinuumLevel.values()) {
                bars.add(new Bar(
                        level.number(), words.labels().of(level), tally.levels().getOrDefault(level, 0L), 0));
            }
            if (choice.basis() == Basis.SAID) {
                bars.add(new Bar(0, words.texts().say("mesh.divergent"), tally.divergent(), 0));
                bars.add(new Bar(0, words.texts().say("mesh.onesided"), tally.oneSided(), 0));
                bars.add(new Bar(0, words.texts().say("mesh.strangers"), tally.strangers(), 0));
            }
            long most = bars.stream().mapToLong(Bar::count).max().orElse(0);
            return bars.stream()
                    .map(bar -> new Bar(bar.level(), bar.label(), bar.count(), Math.max(1, most)))
                    .toList();
        }

        private List<Head> heads() {
            return Stream.of(Sort.values())
                    .map(sort -> new Head(
                            words.texts().say("mesh.sort." + sort.name()),
                            here.with(MeshChoice.SORT, sort.name()).url("pairs"),
                            sort == choice.sort(),
                            sort != Sort.NAME))
                    .toList();
        }

        private Comparator<Strand> order() {
            Comparator<Strand> byName = Comparator.<Strand, CollationKey>comparing(
                            strand -> key(inOrder(strand).getFirst()))
                    .thenComparing(strand -> key(inOrder(strand).getLast()))
                    .thenComparing(Strand::id);
            return switch (choice.sort()) {
                case NAME -> byName;
                case LEVEL -> Comparator.comparing(Strand::highest).reversed().thenComparing(byName);
                case SINCE ->
                    Comparator.comparing(Strand::since, Comparator.nullsFirst(Comparator.<BusinessDate>naturalOrder()))
                            .reversed()
                            .thenComparing(byName);
            };
        }

        private List<Link> alone() {
            if (choice.organisation() != null || choice.someLevels()) {
                return List.of();
            }
            Set<UUID> linked = partnersOf(shown);
            return mesh.organisations().stream()
                    .filter(outline -> outline.memberOn(choice.day()) && !linked.contains(outline.id()))
                    .filter(outline ->
                            choice.theme() == null || outline.sectors().contains(choice.theme()))
                    .map(Outline::id)
                    .sorted(byName())
                    .map(id -> new Link(name(id).text(), organisation(id)))
                    .toList();
        }

        private List<Link> unsaid() {
            UUID one = choice.organisation();
            if (one == null
                    || mesh.organisations().stream()
                            .noneMatch(it -> it.id().equals(one) && it.memberOn(asked.today()))) {
                return List.of();
            }
            Set<UUID> said = partnersOf(shown);
            return mesh.organisations().stream()
                    .filter(outline ->
                            outline.memberOn(asked.today()) && !outline.id().equals(one))
                    .map(Outline::id)
                    .filter(id -> !said.contains(id) && asked.reader().mayReadPair(pairId(one, id)))
                    .sorted(byName())
                    .map(id -> new Link(name(id).text(), pair(pairId(one, id))))
                    .toList();
        }

        private List<Labels.Choice> organisations() {
            Set<UUID> all = new HashSet<>(partnersOf(mesh.strands()));
            mesh.organisations().stream()
                    .filter(outline -> outline.memberOn(asked.today()))
                    .map(Outline::id)
                    .forEach(all::add);
            return all.stream()
                    .sorted(byName())
                    .map(id -> new Labels.Choice(id.toString(), name(id).text(), id.equals(choice.organisation())))
                    .toList();
        }

        private List<Labels.Choice> levels(int chosen) {
            return IntStream.rangeClosed(1, 6)
                    .mapToObj(number -> new Labels.Choice(
                            Integer.toString(number), level(ContinuumLevel.values()[number - 1]), number == chosen))
                    .toList();
        }

        private UUID pairId(UUID one, UUID other) {
            return new Partners(one, other).pairId(asked.coordinationId());
        }

        private List<UUID> inOrder(Strand strand) {
            return strand.partners().both().stream().sorted(byName()).toList();
        }

        private Comparator<UUID> byName() {
            return Comparator.comparing(this::key).thenComparing(Comparator.naturalOrder());
        }

        private static Set<UUID> partnersOf(List<Strand> strands) {
            return strands.stream()
                    .flatMap(strand -> strand.partners().both().stream())
                    .collect(Collectors.toSet());
        }

        private CollationKey key(UUID organisation) {
            CollationKey key = keys.get(organisation);
            if (key == null) {
                throw new IllegalArgumentException("An organisation without a name: " + organisation);
            }
            return key;
        }

        private Text name(UUID organisation) {
            Text name = names.get(organisation);
            return name == null ? words.own(words.texts().say("unknown.organisation")) : name;
        }

        private String pair(Strand strand) {
            return pair(strand.id());
        }

        private String pair(UUID pairId) {
            return "/coordinations/" + asked.coordinationId() + "/pairs/" + pairId;
        }

        private String organisation(UUID id) {
            return "/coordinations/" + asked.coordinationId() + "/organisations/" + id;
        }
    }
}
