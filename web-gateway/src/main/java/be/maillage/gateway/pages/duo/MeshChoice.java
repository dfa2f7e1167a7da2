package be.maillage.gateway.pages.duo;

import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.continuum.Mesh.Basis;
import be.maillage.duo.continuum.Mesh.Kind;
import be.maillage.duo.continuum.Mesh.Strand;
import be.maillage.gateway.pages.Here;
import be.maillage.organisation.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one asks to see of all pairs.
 *
 * @param organisation keeps its pairs alone
 * @param theme keeps pairs of which both are active in it
 * @param kind keeps pairs that stand so, if they have no one level
 * @param from lowest level kept, 1 to 6
 * @param skip how many rows of the table come before
 */
record MeshChoice(
        Basis basis,
        @Nullable UUID organisation,
        @Nullable Theme theme,
        @Nullable Kind kind,
        int from,
        int to,
        LocalDate day,
        Sort sort,
        int skip) {

    static final String BASIS = "basis";
    static final String ORGANISATION = "organisation";
    static final String THEME = "theme";
    static final String KIND = "kind";
    static final String FROM = "from";
    static final String TO = "to";
    static final String DAY = "on";
    static final String MOMENT = "moment";
    static final String SORT = "sort";
    static final String SKIP = "skip";

    /** How pairs stand that have no one level, which history always shows: those that have are asked for by it. */
    private static final List<Kind> WITHOUT_A_LEVEL = List.of(Kind.DIVERGENT, Kind.ONE_SIDED, Kind.STRANGERS);

    /** What the table is sorted by. */
    enum Sort {
        NAME,
        LEVEL,
        SINCE
    }

    /** What means nothing is as good as no choice; but a day that is none is refused, as everywhere. */
    static MeshChoice of(Here here, LocalDate today) {
        Basis basis = here.code(BASIS, Basis.class);
        Kind kind = here.code(KIND, Kind.class);
        Sort sort = here.code(SORT, Sort.class);
        int from = number(here.value(FROM), 1, 6, 1);
        int to = number(here.value(TO), 1, 6, 6);
        return new MeshChoice(
                basis == null ? Basis.SAID : basis,
                organisation(here.value(ORGANISATION)),
                here.code(THEME, Theme.class),
                kind != null && basis != Basis.SHOWN && WITHOUT_A_LEVEL.contains(kind) ? kind : null,
                Math.min(from, to),
                Math.max(from, to),
                day(here, today),
                sort == null ? Sort.LEVEL : sort,
                number(here.value(SKIP), 0, 100_000, 0));
    }

    boolean filtered() {
        return organisation != null || theme != null || kind != null || someLevels();
    }

    /** Whether levels are left out. */
    boolean someLevels() {
        return from > 1 || to < ContinuumLevel.values().length;
    }

    /** Whether these two are among those asked for, whatever their level. */
    boolean keeps(Strand strand, Map<UUID, Set<Theme>> themes) {
        return (organisation == null || strand.partners().include(organisation))
                && (theme == null
                        || strand.partners().both().stream()
                                .allMatch(
                                        id -> themes.getOrDefault(id, Set.of()).contains(theme)));
    }

    /** Whether it stands as asked for, and one of its levels is asked for; what has none is kept when no level is left out. */
    boolean keepsLevel(Strand strand) {
        return (kind == null || strand.kind() == kind)
                && (!someLevels()
                        || strand.levels().stream().anyMatch(level -> level.number() >= from && level.number() <= to));
    }

    private static LocalDate day(Here here, LocalDate today) {
        LocalDate day = here.day(DAY);
        if (day == null) {
            return Moments.day(number(here.value(MOMENT), 4, 40_000, Integer.MAX_VALUE), today);
        }
        return day.isAfter(today) ? today : day;
    }

    private static int number(@Nullable String text, int least, int most, int otherwise) {
        try {
            return text == null ? otherwise : Math.clamp(Integer.parseInt(text), least, most);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static @Nullable UUID organisation(@Nullable String id) {
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
