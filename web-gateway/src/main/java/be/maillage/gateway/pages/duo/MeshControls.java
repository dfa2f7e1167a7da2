package be.maillage.gateway.pages.duo;

import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.continuum.Mesh;
import be.maillage.duo.continuum.Mesh.Basis;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.Labels;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.duo.MeshChoice.Sort;
import be.maillage.gateway.pages.duo.MeshView.Head;
import be.maillage.gateway.pages.duo.MeshView.Link;
import be.maillage.gateway.pages.duo.MeshView.Slider;
import be.maillage.history.BusinessDate;
import be.maillage.organisation.directory.Outline;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one chooses by: the moment, the basis, the organisation, the theme, the levels, and how the table is sorted. */
record MeshControls(Mesh mesh, MeshChoice choice, Asked asked, MeshNames names, MeshSayings sayings, Here here) {

    @Nullable
    Slider slider() {
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
                words().texts().say("trend.today"));
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

    String day(LocalDate day) {
        return day.equals(asked.today())
                ? words().texts().say("trend.today")
                : words().dates().of(BusinessDate.day(day)).text();
    }

    List<Head> heads() {
        return Stream.of(Sort.values())
                .map(sort -> new Head(
                        words().texts().say("mesh.sort." + sort.name()),
                        here.with(MeshChoice.SORT, sort.name()).url("pairs"),
                        sort == choice.sort(),
                        sort != Sort.NAME))
                .toList();
    }

    List<Labels.Choice> levels(int chosen) {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(number -> new Labels.Choice(
                        Integer.toString(number), sayings.level(ContinuumLevel.values()[number - 1]), number == chosen))
                .toList();
    }

    List<Labels.Choice> bases() {
        return Arrays.stream(Basis.values())
                .map(basis -> new Labels.Choice(
                        basis.name(), words().texts().say("mesh.basis." + basis.name()), basis == choice.basis()))
                .toList();
    }

    List<Labels.Choice> organisations() {
        Set<UUID> all = new HashSet<>(MeshDrawing.partnersOf(mesh.strands()));
        mesh.organisations().stream()
                .filter(outline -> outline.memberOn(asked.today()))
                .map(Outline::id)
                .forEach(all::add);
        return all.stream()
                .sorted(names.byName())
                .map(id -> new Labels.Choice(id.toString(), names.name(id).text(), id.equals(choice.organisation())))
                .toList();
    }

    private Words words() {
        return asked.words();
    }
}
