package be.maillage.gateway.pages.form;

import be.maillage.duo.ContinuumLevel;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.history.Reader;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.organisation.directory.Organisation.Representative;
import be.maillage.organisation.directory.Party;
import be.maillage.person.people.PersonName;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** The organisations and persons that the forms of every area offer to choose from, by the names that the reader sees. */
public final class Offered implements Voices {

    private final Roster roster;

    Offered(Roster roster) {
        this.roster = roster;
    }

    /** The languages that are spoken and written here. */
    public static List<Option> languages(Words words) {
        return Field.LANGUAGES.stream()
                .map(language -> Option.of(language, words.texts().deed("language." + language)))
                .toList();
    }

    /** The six steps of the continuum, each with its behaviour. */
    public static List<Option> levels(Words words) {
        return words.labels().levels().stream()
                .map(level -> Option.of(
                                ContinuumLevel.values()[level.number() - 1].name(),
                                level.number() + " · " + level.name())
                        .about(level.behaviour()))
                .toList();
    }

    /** Every open entry of the directory, members or not. */
    public Mono<List<Option>> organisations(Asked asked) {
        return organisations(asked, any -> true);
    }

    public Mono<List<Option>> members(Asked asked) {
        return organisations(asked, Party::member);
    }

    /** Those that the reader speaks for; all members for who carries the coordination. */
    public Mono<List<Option>> own(Asked asked) {
        Set<UUID> represented = asked.reader().organisations();
        return represented.isEmpty() ? members(asked) : organisations(asked, it -> represented.contains(it.id()));
    }

    /** Those in whose name the reader may say something: all members for who carries the coordination, whatever organisation they sit for. */
    public Mono<List<Option>> spokenFor(Asked asked) {
        return asked.reader().is(Reader.Role.COORDINATOR) ? members(asked) : own(asked);
    }

    /** Whoever speaks for several organisations says for which one: unless they carry the coordination, and need no other voice. */
    @Override
    public Mono<List<Option>> of(Asked asked) {
        Set<UUID> represented = asked.reader().organisations();
        return represented.size() < 2 || asked.reader().is(Reader.Role.COORDINATOR)
                ? Mono.just(List.of())
                : organisations(asked, it -> represented.contains(it.id()));
    }

    /** Who represents a member now, and who carries the coordination, each with whom they come from. */
    public Mono<List<Option>> people(Asked asked) {
        return roster.parties(asked.reader(), asked.coordinationId())
                .zipWith(roster.coordinators(asked.reader(), asked.coordinationId()))
                .flatMap(both -> {
                    Map<UUID, String> from = new LinkedHashMap<>();
                    both.getT2()
                            .forEach(id -> from.put(id, asked.words().texts().deed("people.coordinator")));
                    both.getT1().forEach(organisation -> {
                        String name = asked.words().name(organisation.names()).text();
                        organisation.representatives().forEach(one -> from.putIfAbsent(one.personId(), name));
                    });
                    return roster.names(asked.reader(), from.keySet()).map(names -> people(from, names, asked));
                });
    }

    /** The same, and who is named already, whatever they are besides: nobody is lost because they sit no more. */
    public Mono<List<Option>> people(Asked asked, Collection<UUID> named) {
        return Mono.zip(people(asked), asked.names(named)).map(both -> {
            List<Option> known = both.getT1();
            Stream<Option> others = both.getT2().values().stream()
                    .filter(person -> known.stream()
                            .noneMatch(option ->
                                    option.value().equals(person.personId().toString())))
                    .map(person -> Option.of(person.personId(), asked.words().person(person)))
                    .sorted(byLabel(asked));
            return Stream.concat(known.stream(), others).toList();
        });
    }

    /** Who sits for an organisation now: a person and in which capacity, as {@code id|CATEGORY}. */
    public Mono<List<Option>> sittingFor(Asked asked, UUID organisation, Predicate<UUID> who) {
        return roster.parties(asked.reader(), asked.coordinationId())
                .flatMapIterable(all -> all)
                .filter(it -> it.id().equals(organisation))
                .flatMapIterable(it -> it.representatives())
                .filter(one -> who.test(one.personId()))
                .collectList()
                .flatMap(sitting -> roster.names(
                                asked.reader(),
                                sitting.stream().map(Representative::personId).collect(Collectors.toSet()))
                        .map(names -> sitting.stream()
                                .map(one -> Option.of(
                                        one.personId() + "|" + one.category(),
                                        asked.words().person(names.get(one.personId())) + " ("
                                                + asked.words().labels().of(one.category()) + ")"))
                                .sorted(byLabel(asked))
                                .toList()));
    }

    /** The last meetings that the reader may read and that were not cancelled, the last ones first. */
    public Mono<List<Option>> meetings(Asked asked, Predicate<Meeting> which) {
        return roster.meetings(asked.reader(), asked.coordinationId(), asked.today())
                .map(all -> all.stream()
                        .filter(it -> !it.reserved() && it.state() != Meeting.State.CANCELLED && it.day() != null)
                        .filter(which)
                        .map(it -> Option.of(it.id(), named(it, asked.words())))
                        .toList());
    }

    /** The subgroups at work. */
    public Mono<List<Option>> subgroups(Asked asked) {
        return roster.subgroups(asked.reader(), asked.coordinationId(), asked.today())
                .map(all -> all.stream()
                        .map(it -> Option.of(it.id(), asked.words().name(it.name())))
                        .sorted(byLabel(asked))
                        .toList());
    }

    private static String named(Meeting it, Words words) {
        Text subject = words.text(it.subject());
        String what = subject != null
                ? subject.text()
                : it.kind() == null ? "" : words.labels().of(it.kind());
        return words.dates().of(Objects.requireNonNull(it.day())).text() + " · " + what;
    }

    private static List<Option> people(Map<UUID, String> from, Map<UUID, PersonName> names, Asked asked) {
        return from.entrySet().stream()
                .filter(each -> names.get(each.getKey()) instanceof PersonName person && person.name() != null)
                .map(each -> Option.of(
                        each.getKey(), asked.words().person(names.get(each.getKey())) + " (" + each.getValue() + ")"))
                .sorted(byLabel(asked))
                .toList();
    }

    private Mono<List<Option>> organisations(Asked asked, Predicate<Party> which) {
        return roster.parties(asked.reader(), asked.coordinationId())
                .map(all -> all.stream()
                        .filter(which)
                        .map(it -> {
                            Text name = asked.words().name(it.names());
                            return Option.of(it.id(), name);
                        })
                        .sorted(byLabel(asked))
                        .toList());
    }

    private static Comparator<Option> byLabel(Asked asked) {
        return Comparator.comparing(
                Option::label, Collator.getInstance(asked.words().locale()));
    }
}
