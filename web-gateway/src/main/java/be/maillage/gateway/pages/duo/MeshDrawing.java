package be.maillage.gateway.pages.duo;

import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.continuum.Mesh;
import be.maillage.duo.continuum.Mesh.Basis;
import be.maillage.duo.continuum.Mesh.Kind;
import be.maillage.duo.continuum.Mesh.Strand;
import be.maillage.duo.continuum.Mesh.Tally;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.Labels;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.duo.MeshView.Bar;
import be.maillage.gateway.pages.duo.MeshView.Link;
import be.maillage.gateway.pages.duo.MeshView.Row;
import be.maillage.gateway.pages.duo.Picture.Line;
import be.maillage.gateway.pages.duo.Picture.Partner;
import be.maillage.history.BusinessDate;
import be.maillage.history.Reader.Role;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.Outline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts one mesh into words and lines. */
final class MeshDrawing {

    private final Mesh mesh;
    private final MeshChoice choice;
    private final Asked asked;
    private final Words words;
    private final Here here;
    private final MeshNames names;
    private final MeshSayings sayings;
    private final List<Strand> kept;
    private final List<Strand> shown;

    MeshDrawing(Mesh mesh, MeshChoice choice, Asked asked) {
        this.mesh = mesh;
        this.choice = choice;
        this.asked = asked;
        this.words = asked.words();
        this.here = asked.here().without(MeshChoice.SKIP);
        this.names = new MeshNames(mesh, asked);
        this.sayings = new MeshSayings(names, words);
        Map<UUID, Set<Theme>> themes = mesh.organisations().stream()
                .collect(Collectors.toMap(Outline::id, outline -> Set.copyOf(outline.sectors())));
        kept = mesh.strands().stream()
                .filter(strand -> choice.keeps(strand, themes))
                .toList();
        shown = kept.stream()
                .filter(strand -> strand.kind() != Kind.NOTHING && choice.keepsLevel(strand))
                .sorted(order())
                .toList();
    }

    MeshView view() {
        MeshControls controls = new MeshControls(mesh, choice, asked, names, sayings, here);
        boolean coordinates = asked.reader().is(Role.COORDINATOR);
        Tally tally = coordinates || asked.reader().roles().isEmpty() ? Tally.of(shown) : mesh.whole();
        List<Strand> part =
                shown.stream().skip(choice.skip()).limit(MeshView.LENGTH).toList();
        int until = choice.skip() + part.size();
        return new MeshView(
                controls.slider(),
                controls.day(choice.day()),
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
                controls.heads(),
                shown.size() <= MeshView.LENGTH
                        ? null
                        : words.texts().say("mesh.part", "from", choice.skip() + 1, "to", until),
                until < shown.size()
                        ? here.with(MeshChoice.SKIP, Integer.toString(until)).url("pairs")
                        : null,
                choice.skip() > 0 ? here.url("pairs") : null,
                alone(),
                unsaid(),
                controls.bases(),
                controls.organisations(),
                words.labels().choices(Theme.class, choice.theme()),
                controls.levels(choice.from()),
                controls.levels(choice.to()),
                choice.kind() == null
                        ? null
                        : new Labels.Choice(choice.kind().name(), sayings.kind(choice.kind()), true),
                Section.CONTINUUM.path(asked.coordinationId()),
                choice.filtered(),
                here.without(MeshChoice.ORGANISATION, MeshChoice.THEME, MeshChoice.KIND, MeshChoice.FROM, MeshChoice.TO)
                        .url(),
                mesh.since() == null,
                coordinates,
                access(),
                doings());
    }

    /** Of the organisation asked for, as far as the reader speaks for it; else of each that they represent. */
    private List<Doing> doings() {
        UUID chosen = choice.organisation();
        Set<UUID> current = mesh.organisations().stream()
                .filter(outline -> outline.memberOn(asked.today()))
                .map(Outline::id)
                .collect(Collectors.toSet());
        return (chosen == null ? asked.reader().organisations().stream() : Stream.of(chosen))
                .filter(current::contains)
                .sorted(names.byName())
                .flatMap(id -> Stream.ofNullable(AssessmentDeeds.way(
                        asked,
                        id,
                        null,
                        words.texts().say("mesh.answer", "name", names.name(id).text()))))
                .toList();
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

    /** Everybody who has a pair on any day keeps a place, unless these are all who are asked for. */
    private Picture picture() {
        List<Partner> partners = partnersOf(kept).stream()
                .sorted(names.byName())
                .map(id -> new Partner(id, names.name(id).text(), names.organisation(id)))
                .toList();
        return Picture.of(
                partners,
                shown.stream()
                        .filter(strand -> !strand.levels().isEmpty())
                        .sorted(Comparator.comparing(Strand::highest).reversed())
                        .map(strand -> new Line(strand, sayings.label(strand), names.pair(strand)))
                        .toList(),
                choice.organisation());
    }

    private Row row(Strand strand) {
        List<UUID> both = names.inOrder(strand);
        return new Row(
                names.pair(strand),
                names.name(both.getFirst()),
                names.name(both.getLast()),
                sayings.said(strand),
                strand.kind() == Kind.DIVERGENT,
                words.dates().orNull(strand.since()),
                both.stream()
                        .flatMap(id -> Stream.ofNullable(sayings.wanted(strand, id)))
                        .toList());
    }

    private List<Bar> bars(Tally tally) {
        List<Bar> bars = new ArrayList<>();
        for (ContinuumLevel level : ContinuumLevel.values()) {
            bars.add(new Bar(
                    level.number(), words.labels().of(level), tally.levels().getOrDefault(level, 0L), 0));
        }
        if (choice.basis() == Basis.SAID) {
            bars.add(new Bar(0, sayings.kind(Kind.DIVERGENT), tally.divergent(), 0));
            bars.add(new Bar(0, sayings.kind(Kind.ONE_SIDED), tally.oneSided(), 0));
            bars.add(new Bar(0, sayings.kind(Kind.STRANGERS), tally.strangers(), 0));
        }
        long most = bars.stream().mapToLong(Bar::count).max().orElse(0);
        return bars.stream()
                .map(bar -> new Bar(bar.level(), bar.label(), bar.count(), Math.max(1, most)))
                .toList();
    }

    private Comparator<Strand> order() {
        Comparator<Strand> byName = names.byNames();
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
        if (choice.organisation() != null || choice.kind() != null || choice.someLevels()) {
            return List.of();
        }
        Set<UUID> linked = partnersOf(saidOrShown());
        return mesh.organisations().stream()
                .filter(outline -> outline.memberOn(choice.day()) && !linked.contains(outline.id()))
                .filter(outline -> choice.theme() == null || outline.sectors().contains(choice.theme()))
                .map(Outline::id)
                .sorted(names.byName())
                .map(id -> new Link(names.name(id).text(), names.organisation(id)))
                .toList();
    }

    private List<Link> unsaid() {
        UUID one = choice.organisation();
        if (one == null
                || mesh.organisations().stream().noneMatch(it -> it.id().equals(one) && it.memberOn(asked.today()))) {
            return List.of();
        }
        Set<UUID> said = partnersOf(saidOrShown().stream()
                .filter(strand -> strand.partners().include(one))
                .toList());
        return mesh.organisations().stream()
                .filter(outline ->
                        outline.memberOn(asked.today()) && !outline.id().equals(one))
                .filter(outline -> choice.theme() == null || outline.sectors().contains(choice.theme()))
                .map(Outline::id)
                .filter(id -> !said.contains(id) && asked.reader().mayReadPair(names.pairId(one, id)))
                .sorted(names.byName())
                .map(id -> new Link(names.name(id).text(), names.pair(names.pairId(one, id))))
                .toList();
    }

    /** All of which there is anything on that day, whatever else is asked for: who is left out of the lines is not without a link. */
    private List<Strand> saidOrShown() {
        return mesh.strands().stream()
                .filter(strand -> strand.kind() != Kind.NOTHING)
                .toList();
    }

    static Set<UUID> partnersOf(List<Strand> strands) {
        return strands.stream()
                .flatMap(strand -> strand.partners().both().stream())
                .collect(Collectors.toSet());
    }
}
