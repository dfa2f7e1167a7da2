package be.maillage.gateway.pages.organisation;

import be.maillage.duo.duos.Duo;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Labels.Level;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.organisation.ResourcesView.Link;
import be.maillage.organisation.directory.Organisation;
import be.maillage.readmodel.Named;
import be.maillage.subgroup.subgroups.Subgroup;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** With whom an organisation works: its duos that last, and the subgroups it sits in. */
record TogetherView(List<Partner> duos, List<Link> subgroups) {

    /**
     * @param with the other one
     * @param level how closely they say they work; null when they do not say
     */
    record Partner(Link with, @Nullable Level level) {}

    public boolean nothing() {
        return duos.isEmpty() && subgroups.isEmpty();
    }

    static TogetherView of(Organisation it, List<Duo> duos, List<Subgroup> subgroups, Asked asked) {
        Words words = asked.words();
        Set<UUID> itself = Stream.concat(
                        Stream.of(it.id()), it.mergedFrom().stream().map(Named::id))
                .collect(Collectors.toUnmodifiableSet());
        String coordination = Section.OVERVIEW.path(asked.coordinationId());
        return new TogetherView(
                duos.stream()
                        .filter(duo -> duo.endedOn() == null)
                        .filter(duo -> duo.partners().stream().map(Named::id).anyMatch(itself::contains))
                        .flatMap(duo -> duo.partners().stream()
                                .filter(partner -> !itself.contains(partner.id()))
                                .map(partner -> new Partner(
                                        new Link(words.name(partner), coordination + "/duos/" + duo.id()),
                                        words.labels().levelOrNull(duo.level()))))
                        .toList(),
                subgroups.stream()
                        .filter(subgroup -> subgroup.state() == Subgroup.State.AT_WORK)
                        .filter(subgroup -> subgroup.members().stream()
                                .anyMatch(seat -> seat.current()
                                        && itself.contains(seat.member().id())))
                        .map(subgroup -> new Link(
                                words.name(subgroup.name()),
                                Section.SUBGROUPS.path(asked.coordinationId()) + "/" + subgroup.id()))
                        .toList());
    }
}
