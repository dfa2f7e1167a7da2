package be.maillage.duo.continuum;

import be.maillage.duo.continuum.Attention.Standing;
import be.maillage.duo.continuum.Pair.Agreed;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Values;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * All pairs that one reader may see, sorted for that reader's eye: by name in their language, which no index holds. A coordination of n members has at
 * most n(n-1)/2 of them, and only what sorts them is read.
 */
final class Sorting {

    /** What sorts a pair. */
    static final List<String> FIELDS = List.of(PairProjector.PARTNERS, PairProjector.AGREEMENT);

    /** @param partners in the order of their names */
    record Place(UUID id, Standing standing, List<UUID> partners) {}

    private final Map<UUID, LocalizedString> names;
    private final Map<UUID, CollationKey> keys = new HashMap<>();
    private final String language;
    private final Collator collator;
    private final List<Place> places;

    Sorting(List<Document> pairs, Map<UUID, LocalizedString> names, Reader reader, Locale language) {
        this.names = names;
        this.language = language.getLanguage();
        this.collator = Collator.getInstance(language);
        this.places = pairs.stream()
                .map(pair -> place(pair, reader))
                .sorted(Comparator.comparing(Place::standing)
                        .thenComparing(place -> key(place.partners().getFirst()))
                        .thenComparing(place -> key(place.partners().getLast()))
                        .thenComparing(Place::id))
                .toList();
    }

    List<Place> places(@Nullable Standing standing, @Nullable UUID organisation) {
        return places.stream()
                .filter(place -> standing == null || place.standing() == standing)
                .filter(place -> organisation == null || place.partners().contains(organisation))
                .toList();
    }

    List<Named> partners() {
        return places.stream()
                .flatMap(place -> place.partners().stream())
                .distinct()
                .sorted(byName())
                .map(id -> new Named(id, names.get(id)))
                .toList();
    }

    List<Named> named(Place place) {
        return place.partners().stream().map(id -> new Named(id, names.get(id))).toList();
    }

    static Map<Standing, Long> counted(List<Place> places) {
        Map<Standing, Long> counts = new EnumMap<>(Standing.class);
        places.forEach(place -> counts.merge(place.standing(), 1L, Long::sum));
        return counts;
    }

    private Place place(Document pair, Reader reader) {
        UUID id = UUID.fromString(pair.getString("_id"));
        List<UUID> partners =
                ContinuumQuery.partners(pair).both().stream().sorted(byName()).toList();
        return new Place(id, standing(pair, reader), partners);
    }

    static Standing standing(Document pair, Reader reader) {
        UUID id = UUID.fromString(pair.getString("_id"));
        return Standing.of(
                reader.mayReadPair(id) ? Values.read(pair.get(PairProjector.AGREEMENT), Agreed.class) : null);
    }

    private Comparator<UUID> byName() {
        return Comparator.comparing(this::key).thenComparing(Comparator.naturalOrder());
    }

    private CollationKey key(UUID organisation) {
        return keys.computeIfAbsent(organisation, id -> {
            LocalizedString name = names.get(id);
            return collator.getCollationKey(name == null ? "" : name.in(language));
        });
    }
}
