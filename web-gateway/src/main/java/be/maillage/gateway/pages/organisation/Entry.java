package be.maillage.gateway.pages.organisation;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Option;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.directory.Organisation.Representative;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** The entry of the directory that a form is about, and the choices that several of its forms offer. */
final class Entry {

    static final String ID = "organisationId";

    /** Those in which people are received most often where these coordinations are; an entry may know others. */
    private static final List<String> SPOKEN = List.of(
            "fr", "nl", "en", "de", "ar", "tr", "es", "it", "pt", "pl", "ro", "bg", "ru", "uk", "sq", "fa", "ps", "so",
            "ti", "ln", "sw");

    private static final int FIRST_OF_BRUSSELS = 21001;
    private static final int LAST_OF_BRUSSELS = 21019;

    private final OrganisationAnswers answers;

    Entry(OrganisationAnswers answers) {
        this.answers = answers;
    }

    /** Empty when there is no such entry for the reader, or it is closed or lives on in another. */
    Mono<Organisation> open(Asking asking) {
        Asked asked = asking.asked();
        return answers.organisation(asked.reader(), asked.coordinationId(), asking.id(ID), asked.today())
                .filter(it -> it.closedOn() == null && it.mergedInto() == null);
    }

    /** The form of an open entry, which it names. */
    Mono<Prepared> prepared(Asking asking, Function<Organisation, Prepared> prepared) {
        return open(asking).map(it -> prepared.apply(it).with(about(it, asking)));
    }

    Mono<Prepared> prepared(Asking asking) {
        return prepared(asking, it -> Prepared.NOTHING);
    }

    static List<Fact> about(Organisation it, Asking asking) {
        Words words = asking.asked().words();
        return List.of(Fact.of(words.texts().deed("about.organisation"), words.name(it.names())));
    }

    /** Who sits for it, to say in whose words something is told. */
    Mono<List<Option>> seats(Organisation it, Asked asked) {
        List<UUID> seats = it.representatives() == null
                ? List.of()
                : it.representatives().stream().map(Representative::personId).toList();
        return asked.names(seats)
                .map(names -> seats.stream()
                        .filter(names::containsKey)
                        .map(id -> Option.of(id, asked.words().person(names.get(id))))
                        .toList());
    }

    /** Languages by their names, those that an entry already has among them. */
    static List<Option> languages(Collection<String> known, Words words) {
        return sorted(
                Stream.concat(SPOKEN.stream(), known.stream())
                        .distinct()
                        .map(code -> Option.of(code, Locale.of(code).getDisplayLanguage(words.locale()))),
                words);
    }

    /** The communes of the Region, and those that an entry already has. */
    static List<Option> communes(Collection<String> known, Words words) {
        return sorted(
                Stream.concat(
                                IntStream.rangeClosed(FIRST_OF_BRUSSELS, LAST_OF_BRUSSELS)
                                        .mapToObj(Integer::toString),
                                known.stream())
                        .distinct()
                        .map(nis -> Option.of(nis, words.commune(nis))),
                words);
    }

    private static List<Option> sorted(Stream<Option> options, Words words) {
        return options.sorted(Comparator.comparing(Option::label, Collator.getInstance(words.locale())))
                .toList();
    }

    /** The entry's own page. */
    static String page(Map<String, UUID> ids) {
        return "/organisations/" + ids.get(ID);
    }
}
