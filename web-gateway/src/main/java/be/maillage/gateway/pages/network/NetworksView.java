package be.maillage.gateway.pages.network;

import be.maillage.coordination.CoordinationEvent.NetworkLink;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.Labels;
import be.maillage.gateway.pages.Paged;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.State.Tone;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.network.NetworkArea;
import be.maillage.network.NetworkType;
import be.maillage.network.networks.Network;
import be.maillage.network.networks.NetworkQuery;
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which networks are in the register.
 *
 * @param filtered whether a choice leaves some of them out
 * @param all where the list is unfiltered
 * @param signIn whether somebody who signed in might see more
 */
record NetworksView(
        List<Row> rows,
        String count,
        Paged paged,
        List<Labels.Choice> types,
        List<Labels.Choice> themes,
        List<Labels.Choice> areas,
        List<Labels.Choice> links,
        boolean filtered,
        String all,
        List<Doing> doings,
        boolean signIn) {

    /** What one may ask for; everything when nothing is asked. */
    record Choice(
            @Nullable NetworkType type,
            @Nullable Theme theme,
            @Nullable NetworkArea area,
            @Nullable NetworkLink link) {

        static Choice of(Here here) {
            return new Choice(
                    here.code("type", NetworkType.class),
                    here.code("theme", Theme.class),
                    here.code("area", NetworkArea.class),
                    here.code("link", NetworkLink.class));
        }

        NetworkQuery.Filter filter() {
            return new NetworkQuery.Filter(type, theme, area, link);
        }

        boolean any() {
            return type != null || theme != null || area != null || link != null;
        }
    }

    /**
     * @param state that it is no more, or how the coordination is linked to it; null when neither
     * @param sitting the members who sit there now
     */
    record Row(
            Text name,
            String href,
            String what,
            String themes,
            @Nullable State state,
            List<Text> sitting) {}

    static NetworksView of(Page<Network> page, Choice choice, Asked asked) {
        Words words = asked.words();
        return new NetworksView(
                page.items().stream().map(it -> row(it, asked)).toList(),
                words.texts().say("networks.count", "n", page.total()),
                Paged.of(page, asked.here()),
                words.labels().choices(NetworkType.class, choice.type()),
                words.labels().choices(Theme.class, choice.theme()),
                words.labels().choices(NetworkArea.class, choice.area()),
                words.labels().choices(NetworkLink.class, choice.link()),
                choice.any(),
                Section.NETWORKS.path(asked.coordinationId()),
                asked.doings(Map.of(), NetworkDeeds.REGISTER),
                !asked.known());
    }

    private static Row row(Network it, Asked asked) {
        Words words = asked.words();
        return new Row(
                words.name(it.name()),
                Section.NETWORKS.path(asked.coordinationId()) + "/" + it.id(),
                what(it, words),
                themes(it, words),
                state(it, words),
                it.sitting().stream()
                        .filter(Network.Sitting::current)
                        .map(sitting -> words.name(sitting.member()))
                        .toList());
    }

    static String what(Network it, Words words) {
        String type = words.labels().of(it.type());
        return it.area() == null ? type : type + " · " + words.labels().of(it.area());
    }

    static String themes(Network it, Words words) {
        Text other = words.text(it.otherTheme());
        return Stream.concat(
                        it.themes().stream().map(theme -> words.labels().of(theme)),
                        Stream.ofNullable(other).map(Text::text))
                .collect(Collectors.joining(", "));
    }

    static @Nullable State state(Network it, Words words) {
        if (it.dissolvedOn() != null) {
            return new State(words.texts().say("network.dissolved"), Tone.PLAIN);
        }
        return it.links().stream()
                .filter(link -> link.until() == null)
                .findFirst()
                .map(link -> new State(
                        words.texts()
                                .say("network.linked", "link", words.labels().of(link.link())),
                        Tone.GOOD))
                .orElse(null);
    }
}
