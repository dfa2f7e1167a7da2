package be.maillage.organisation.directory;

import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.Profile;
import be.maillage.organisation.Service;
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Folding;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import be.maillage.search.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One text of an entry that it is found by, as stored: its different words, folded, those of Dutch apart. It keeps the audience of what it was
 * taken from, so that nothing is found by what its finder may not read.
 *
 * @param service the service that says it; null when the entry does
 * @param languages in which that service receives people, or the organisation does
 * @param territory the communes that the service covers
 */
record Findable(
        Kind kind,
        @Nullable UUID service,
        List<Term> words,
        List<Theme> themes,
        List<String> languages,
        List<String> territory) {

    static final String PART = "findable";

    private static final int MOST_WORDS = 200;
    private static final int LEAST_INITIALS = 3;

    /** Words that initials leave out: {@code AIS} is the agence immobilière sociale, {@code CPAS} the centre public d’action sociale. */
    private static final Set<String> BETWEEN = Set.of(
            "de", "la", "le", "les", "des", "du", "et", "a", "au", "aux", "pour", "van", "het", "een", "voor", "en",
            "of", "der");

    /** What a text is, in the order of how much finding a word in it means. */
    enum Kind {
        NAME(100),
        /** The name of a service. */
        SERVICE(50),
        /** Whom it is for, what larger body it is part of. The words of themes, which are not stored, count as much. */
        LABEL(25),
        /** What is said at length, and where it is. */
        TEXT(10);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }
    }

    /** Takes an entry's texts in anew. */
    static void index(Map<String, Object> document) {
        Profile profile = Parts.value(document, DirectoryProjector.PROFILE, Profile.class);
        if (profile == null) {
            return;
        }
        List<Map<String, Object>> all = new ArrayList<>();
        Object audience = Values.map(document.get(DirectoryProjector.PROFILE)).get("audience");
        Profile.Address address = profile.address();
        Map<String, Object> name = part(audience, Kind.NAME, null, Stream.of(profile.names()));
        name.put("initials", initials(profile.names()));
        name.put("themes", Values.of(profile.sectors()));
        name.put("languages", profile.languages());
        all.add(name);
        all.add(part(audience, Kind.LABEL, null, Stream.ofNullable(profile.partOf())));
        all.add(part(
                audience,
                Kind.TEXT,
                null,
                Stream.concat(
                        Stream.ofNullable(profile.missions()),
                        address == null ? Stream.empty() : Stream.of(address.locality(), address.street()))));
        Values.maps(document.get(DirectoryProjector.SERVICES)).forEach(stored -> {
            Service service = Values.required(stored.get("value"), Service.class);
            Object readers = stored.get("audience");
            Object id = stored.get("id");
            Map<String, Object> offered = part(readers, Kind.SERVICE, id, Stream.of(service.name()));
            offered.put("themes", Values.of(service.themes()));
            offered.put("languages", service.languages());
            offered.put("territory", service.territory());
            all.add(offered);
            all.add(part(readers, Kind.LABEL, id, Stream.ofNullable(service.audience())));
            all.add(part(
                    readers,
                    Kind.TEXT,
                    id,
                    Stream.of(service.missions(), service.intake()).flatMap(Stream::ofNullable)));
        });
        document.put(PART, all.stream().filter(Findable::isWorthKeeping).toList());
    }

    private static boolean isWorthKeeping(Map<String, Object> part) {
        return !"".equals(part.get("words")) || !"".equals(part.get("dutch")) || part.containsKey("themes");
    }

    private static Map<String, Object> part(
            @Nullable Object audience, Kind kind, @Nullable Object service, Stream<LocalizedString> texts) {
        List<LocalizedString> given = texts.toList();
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("audience", audience);
        part.put("kind", kind.name());
        if (service != null) {
            part.put("service", service);
        }
        part.put("words", words(given, false));
        part.put("dutch", words(given, true));
        return part;
    }

    private static String words(List<LocalizedString> texts, boolean dutch) {
        return texts.stream()
                .flatMap(text -> text.byLanguage().entrySet().stream())
                .filter(text -> text.getKey().equals("nl") == dutch)
                .flatMap(text -> Folding.words(text.getValue()))
                .distinct()
                .limit(MOST_WORDS)
                .collect(Collectors.joining(" "));
    }

    /** The first letters of names of several words: {@code ais}. */
    private static String initials(LocalizedString names) {
        return names.byLanguage().values().stream()
                .map(name -> Folding.words(name)
                        .filter(word -> !BETWEEN.contains(word))
                        .toList())
                .filter(words -> words.size() >= LEAST_INITIALS)
                .map(words -> words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** What the reader may find an entry by. */
    static List<Findable> of(Map<String, Object> document, Reader reader) {
        return Parts.parts(document.get(PART), reader).stream()
                .map(Findable::read)
                .toList();
    }

    /** Read by hand: a search reads every text of a directory. */
    private static Findable read(Map<String, Object> part) {
        List<Term> words = new ArrayList<>();
        terms(part.get("words"), false, words);
        terms(part.get("initials"), false, words);
        terms(part.get("dutch"), true, words);
        return new Findable(
                Kind.valueOf(String.valueOf(part.get("kind"))),
                part.get("service") instanceof String id ? UUID.fromString(id) : null,
                words,
                strings(part.get("themes")).map(Theme::valueOf).toList(),
                strings(part.get("languages")).toList(),
                strings(part.get("territory")).toList());
    }

    private static Stream<String> strings(@Nullable Object list) {
        return list instanceof Collection<?> many ? many.stream().map(String::valueOf) : Stream.empty();
    }

    private static void terms(@Nullable Object words, boolean dutch, List<Term> to) {
        if (words instanceof String text && !text.isEmpty()) {
            for (String word : text.split(" ")) {
                to.add(new Term(word, dutch));
            }
        }
    }
}
