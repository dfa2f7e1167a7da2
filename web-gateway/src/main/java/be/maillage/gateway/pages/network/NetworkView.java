package be.maillage.gateway.pages.network;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Texts;
import be.maillage.gateway.pages.Words;
import be.maillage.history.Reader.Role;
import be.maillage.network.networks.Network;
import be.maillage.person.people.PersonName;
import be.maillage.readmodel.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One network: the answers of the questionnaire (URIAS 7.6), who sits there, and what they tell of it.
 *
 * @param links how the coordination is and was linked to it
 * @param back the register
 * @param signIn whether somebody who signed in might see more
 */
record NetworkView(
        Text name,
        String what,
        @Nullable State state,
        List<Fact> facts,
        List<Link> links,
        List<Sitting> sitting,
        List<Report> reports,
        @Nullable Dissolved dissolved,
        List<Doing> doings,
        String back,
        boolean signIn) {

    record Link(
            String link,
            @Nullable Text representedBy,
            Shown since,
            @Nullable Shown until) {}

    /** @param person who sits there for the member; null when that was not told */
    record Sitting(
            Text member,
            @Nullable Text person,
            Shown since,
            @Nullable Shown until,
            boolean current) {}

    record Report(Text report, @Nullable Text by, Shown on) {}

    record Dissolved(Shown on, @Nullable Text reason) {}

    /** Everyone whose name the page needs. */
    static List<UUID> persons(Network it) {
        return Stream.of(
                        it.sitting().stream().map(Network.Sitting::personId),
                        it.sitting().stream()
                                .map(Network.Sitting::member)
                                .filter(NetworkView::nameless)
                                .map(Named::id),
                        it.links().stream()
                                .map(Network.Tie::representedBy)
                                .filter(by -> by != null && nameless(by))
                                .map(Named::id))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    static NetworkView of(Network it, Map<UUID, PersonName> people, Asked asked) {
        Words words = asked.words();
        return new NetworkView(
                words.name(it.name()),
                NetworksView.what(it, words),
                NetworksView.state(it, words),
                facts(it, words),
                it.links().stream()
                        .map(link -> new Link(
                                words.labels().of(link.link()),
                                link.representedBy() == null ? null : named(link.representedBy(), people, words),
                                words.dates().of(link.since()),
                                words.dates().orNull(link.until())))
                        .toList(),
                it.sitting().stream()
                        .map(sitting -> sitting(sitting, people, words))
                        .toList(),
                it.reports().stream()
                        .map(report -> new Report(
                                words.name(report.report()),
                                report.by() == null ? null : named(report.by(), people, words),
                                words.dates().of(report.on())))
                        .toList(),
                it.dissolvedOn() == null
                        ? null
                        : new Dissolved(words.dates().of(it.dissolvedOn()), words.text(it.dissolvedBecause())),
                doings(it, asked),
                Section.NETWORKS.path(asked.coordinationId()),
                !asked.known());
    }

    /** Whoever sits there tells of it; the coordination's own link is for whoever carries it. */
    private static List<Doing> doings(Network it, Asked asked) {
        boolean carries = asked.reader().is(Role.COORDINATOR);
        Set<UUID> own = asked.reader().organisations();
        Set<UUID> sitting = it.sitting().stream()
                .filter(each -> each.until() == null)
                .map(each -> each.member().id())
                .collect(Collectors.toSet());
        boolean linked = it.links().stream().anyMatch(link -> link.until() == null);
        List<String> names = new ArrayList<>();
        if (it.dissolvedOn() == null) {
            if (carries || own.stream().anyMatch(sitting::contains)) {
                names.add(NetworkDeeds.REPORT);
            }
            if (carries || !sitting.containsAll(own)) {
                names.add(NetworkDeeds.SIT);
            }
            if (carries ? !sitting.isEmpty() : own.stream().anyMatch(sitting::contains)) {
                names.add(NetworkDeeds.LEAVE);
            }
            if (!linked) {
                names.add(NetworkDeeds.LINK);
            }
        }
        if (linked) {
            names.add(NetworkDeeds.UNLINK);
        }
        if (it.dissolvedOn() == null) {
            names.addAll(List.of(NetworkDeeds.CORRECT, NetworkDeeds.DISSOLVE));
        }
        return asked.doings(Map.of(NetworkDeeds.NETWORK, it.id()), names.toArray(String[]::new));
    }

    private static List<Fact> facts(Network it, Words words) {
        Texts texts = words.texts();
        String themes = NetworksView.themes(it, words);
        return Fact.told(
                Fact.of(texts.say("network.themes"), themes.isEmpty() ? null : words.own(themes)),
                new Fact(
                        texts.say("network.activities"),
                        Stream.concat(
                                        it.activities().stream()
                                                .map(each ->
                                                        words.own(words.labels().of(each))),
                                        Stream.ofNullable(words.text(it.otherActivity())))
                                .toList()),
                new Fact(texts.say("network.address"), address(it, words)),
                new Fact(texts.say("network.contact"), contact(it, words)));
    }

    private static List<Text> address(Network it, Words words) {
        if (it.address() == null) {
            return List.of();
        }
        Text street = words.name(it.address().street());
        Text locality = words.name(it.address().locality());
        return List.of(words.own(street.text() + ", " + it.address().postCode() + " " + locality.text()));
    }

    private static List<Text> contact(Network it, Words words) {
        if (it.contact() == null) {
            return List.of();
        }
        return Stream.of(
                        words.text(it.contact().function()),
                        own(it.contact().email(), words),
                        own(it.contact().phone(), words))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Text own(@Nullable String text, Words words) {
        return text == null ? null : words.own(text);
    }

    private static Sitting sitting(Network.Sitting it, Map<UUID, PersonName> people, Words words) {
        return new Sitting(
                named(it.member(), people, words),
                it.personId() == null ? null : words.own(words.person(people.get(it.personId()))),
                words.dates().of(it.since()),
                words.dates().orNull(it.until()),
                it.current());
    }

    private static boolean nameless(Named named) {
        return named.names() == null;
    }

    private static Text named(Named named, Map<UUID, PersonName> people, Words words) {
        PersonName person = people.get(named.id());
        return nameless(named) && person != null ? words.own(words.person(person)) : words.name(named);
    }
}
