package be.maillage.gateway.pages.duo;

import be.maillage.audit.Entry;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.DuoForm;
import be.maillage.duo.Factor;
import be.maillage.duo.Partners;
import be.maillage.duo.SharedTool;
import be.maillage.duo.continuum.Mesh;
import be.maillage.duo.continuum.Mesh.Kind;
import be.maillage.duo.continuum.Mesh.Strand;
import be.maillage.duo.continuum.Mesh.Tally;
import be.maillage.duo.continuum.Mesh.Voice;
import be.maillage.duo.continuum.Pair;
import be.maillage.duo.continuum.Pair.Agreed;
import be.maillage.duo.continuum.Pair.Assessed;
import be.maillage.duo.continuum.Pair.Evidence;
import be.maillage.duo.continuum.Pair.Held;
import be.maillage.duo.continuum.Pair.TrendKind;
import be.maillage.duo.continuum.Pair.TrendPoint;
import be.maillage.duo.continuum.PairInFull;
import be.maillage.duo.continuum.PairInFull.Word;
import be.maillage.duo.duos.Duo;
import be.maillage.gateway.pages.Canned;
import be.maillage.gateway.pages.Tilleuls;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.Outline;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Twelve partners of the fictitious coordination: pairs of every kind, one pair in full, one of which nothing is known, and three duos. */
@Canned
public final class CannedCollaboration implements CollaborationAnswers {

    static final List<String> NAMES = List.of(
            "CPAS (exemple)",
            "AMO Les Tilleuls (exemple)",
            "Planning familial du Parc (exemple)",
            "Maison médicale du Canal (exemple)",
            "Maison des langues (exemple)",
            "مرحبا بالجميع 👩‍👩‍👧‍👦 Famille",
            "Service de prévention, de médiation de dettes et d’accompagnement budgétaire (exemple)",
            "Zéphyr (exemple)",
            "École du Bas (exemple)",
            "Antenne de quartier (exemple)",
            "Épicerie sociale (exemple)",
            "Logement pour tous (exemple)");

    public static final UUID DIVERGENT = partners(1, 2).pairId(Tilleuls.ID);
    public static final UUID NOTHING = partners(0, 11).pairId(Tilleuls.ID);
    static final UUID FORMER = partners(0, 9).pairId(Tilleuls.ID);
    static final UUID PARALLEL = partners(0, 8).pairId(Tilleuls.ID);
    public static final UUID PUBLISHED = partners(4, 5).pairId(Tilleuls.ID);

    static UUID member(int number) {
        return UUID.fromString("0197a000-0000-7000-8000-%012d".formatted(700 + number));
    }

    private static Partners partners(int one, int other) {
        return new Partners(member(one), member(other));
    }

    @Override
    public Mono<Mesh> mesh(Reader reader, UUID id, Mesh.Basis basis, LocalDate day, LocalDate today) {
        if (!id.equals(Tilleuls.ID)) {
            return Mono.just(new Mesh(null, List.of(), reader.roles().isEmpty() ? List.of() : outlines(), null));
        }
        List<Strand> all = basis == Mesh.Basis.SHOWN ? shown() : said();
        List<Strand> known = reader.is(Role.COORDINATOR)
                ? all
                : all.stream().filter(strand -> strand.id().equals(PUBLISHED)).toList();
        List<Strand> then = known.stream().map(strand -> on(strand, day)).toList();
        return Mono.just(new Mesh(
                LocalDate.parse("2024-03-01"), then, outlines(), reader.roles().isEmpty() ? null : Tally.of(all)));
    }

    private static Strand on(Strand strand, LocalDate day) {
        return strand.since() != null && strand.since().earliest().isAfter(day)
                ? new Strand(strand.id(), strand.partners(), Kind.NOTHING, null, null, null, null)
                : strand;
    }

    private static List<Strand> said() {
        return List.of(
                strand(1, 2, Kind.DIVERGENT, says(3, 5), says(5, null), null, "2026-05-05"),
                strand(0, 3, Kind.AGREED, says(4, null), says(4, 5), ContinuumLevel.MULTIDISCIPLINARY, "2024-03-01"),
                strand(4, 5, Kind.STATED, null, null, ContinuumLevel.INTERDISCIPLINARY, "2025"),
                strand(0, 6, Kind.ONE_SIDED, says(2, 4), null, null, "2025-06"),
                strand(0, 8, Kind.AGREED, says(1, null), says(1, null), ContinuumLevel.PARALLEL, "2024-09-10"),
                strand(
                        3,
                        10,
                        Kind.AGREED,
                        says(6, null),
                        says(6, null),
                        ContinuumLevel.TRANSDISCIPLINARY,
                        "2026-10-01"),
                strand(
                        7,
                        9,
                        Kind.STRANGERS,
                        new Voice(Answer.NOT_KNOWN, null, BusinessDate.parse("2026")),
                        new Voice(Answer.NOT_KNOWN, null, BusinessDate.parse("2026")),
                        null,
                        "2026"));
    }

    private static List<Strand> shown() {
        List<Strand> all = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            for (int j = i + 1; j < 11; j++) {
                all.add(strand(
                        i, j, Kind.SHOWN, null, null, ContinuumLevel.values()[(i * j) % 5], "20" + (24 + (i + j) % 3)));
            }
        }
        return all;
    }

    private static Voice says(int level, @Nullable Integer wanted) {
        return new Voice(
                Answer.of(ContinuumLevel.values()[level - 1]),
                wanted == null ? null : ContinuumLevel.values()[wanted - 1],
                BusinessDate.parse("2026-05-05"));
    }

    private static Strand strand(
            int one,
            int other,
            Kind kind,
            @Nullable Voice first,
            @Nullable Voice second,
            @Nullable ContinuumLevel level,
            String since) {
        Partners partners = partners(one, other);
        return new Strand(
                partners.pairId(Tilleuls.ID), partners, kind, first, second, level, BusinessDate.parse(since));
    }

    private static List<Outline> outlines() {
        List<Outline> all = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            all.add(new Outline(
                    member(i),
                    LocalizedString.fr(NAMES.get(i)),
                    List.of(i % 2 == 0 ? Theme.HEALTH : Theme.YOUTH),
                    BusinessDate.parse("2024-02"),
                    i == 9 ? BusinessDate.parse("2026-06") : null,
                    false));
        }
        return all;
    }

    @Override
    public Mono<PairInFull> pair(Reader reader, UUID id, UUID pairId, LocalDate today) {
        boolean wholly = reader.is(Role.COORDINATOR);
        if (!id.equals(Tilleuls.ID) || (!wholly && !pairId.equals(PUBLISHED))) {
            return Mono.empty();
        }
        if (pairId.equals(NOTHING)) {
            return Mono.just(new PairInFull(
                    pair(NOTHING, 0, 11, List.of(), Agreed.NONE, null, List.of()), List.of(), List.of(), List.of()));
        }
        if (pairId.equals(PUBLISHED)) {
            Pair pair = pair(
                    PUBLISHED,
                    4,
                    5,
                    List.of(),
                    wholly ? Agreed.NONE : null,
                    ContinuumLevel.INTERDISCIPLINARY,
                    List.of(held(ContinuumLevel.INTERDISCIPLINARY, 1, 0), held(ContinuumLevel.PARALLEL, 12, 3)));
            return Mono.just(new PairInFull(pair, List.of(), wholly ? List.of(member(4)) : List.of(), List.of(201L)));
        }
        if (!pairId.equals(DIVERGENT)) {
            return Mono.empty();
        }
        List<Assessed> assessed = List.of(
                new Assessed(
                        member(1),
                        Answer.PLURIDISCIPLINARY,
                        ContinuumLevel.INTERDISCIPLINARY,
                        BusinessDate.parse("2026-05-05"),
                        Precision.DAY,
                        2),
                new Assessed(
                        member(2), Answer.INTERDISCIPLINARY, null, BusinessDate.parse("2026-05-15"), Precision.DAY, 1));
        return Mono.just(new PairInFull(
                pair(DIVERGENT, 1, 2, assessed, Agreed.DIVERGENT, null, List.of(held(ContinuumLevel.PARALLEL, 4, 0))),
                List.of(
                        word(2, 5, "2026-05-15", null, true),
                        word(
                                1,
                                3,
                                "2026-05-05",
                                "Nous nous concertons pour chaque jeune, mais chacun garde sa méthode. <b>Pas de gras</b>",
                                true),
                        word(1, 2, "2024-03-01", null, false)),
                List.of(),
                List.of(106L, 107L)));
    }

    private static Word word(int by, int level, String on, @Nullable String reason, boolean current) {
        return new Word(
                member(by),
                Tilleuls.COORDINATOR,
                RepresentativeCategory.FIELD_WORKER,
                BusinessDate.parse(on),
                Answer.of(ContinuumLevel.values()[level - 1]),
                null,
                reason == null ? null : LocalizedString.fr(reason),
                null,
                current);
    }

    private static Held held(ContinuumLevel level, int times, int confidential) {
        return new Held(
                level,
                BusinessDate.parse("2025-02-03"),
                Precision.DAY,
                times,
                confidential,
                List.of(
                        new Evidence(
                                108,
                                "meeting.AttendanceRecorded",
                                BusinessDate.parse("2025-02-03"),
                                Precision.DAY,
                                Tilleuls.COORDINATOR),
                        new Evidence(
                                109,
                                "subgroup.SubgroupFormed",
                                BusinessDate.parse("2026-02-03"),
                                Precision.DAY,
                                Tilleuls.COORDINATOR)));
    }

    private static Pair pair(
            UUID id,
            int one,
            int other,
            List<Assessed> assessed,
            @Nullable Agreed agreement,
            @Nullable ContinuumLevel stated,
            List<Held> held) {
        return new Pair(
                id,
                List.of(named(one), named(other)),
                stated,
                stated == null ? null : BusinessDate.parse("2025"),
                assessed,
                agreement,
                null,
                assessed.isEmpty() ? null : 2,
                new Pair.Observed(
                        held.isEmpty() ? null : held.getFirst().level(),
                        held.isEmpty() ? List.of() : held.getFirst().evidence(),
                        held),
                false,
                assessed.stream()
                        .map(view -> new TrendPoint(
                                view.on(), Precision.DAY, TrendKind.ASSESSED, view.by(), view.level(), 106))
                        .toList(),
                stated != null);
    }

    private static Named named(int number) {
        return new Named(member(number), LocalizedString.fr(NAMES.get(number)));
    }

    @Override
    public Mono<List<Pair>> pairs(Reader reader, UUID id, Collection<UUID> pairs, LocalDate today) {
        return Mono.just(List.of());
    }

    @Override
    public Mono<Page<Duo>> duos(Reader reader, UUID id, Paging paging) {
        List<Duo> all = !id.equals(Tilleuls.ID)
                ? List.of()
                : reader.is(Role.COORDINATOR)
                        ? List.of(
                                duo(DIVERGENT, 1, 2, null), duo(PUBLISHED, 4, 5, null), duo(NOTHING, 0, 11, "2026-03"))
                        : List.of(duo(PUBLISHED, 4, 5, null));
        return Mono.just(new Page<>(all, all.size(), null));
    }

    @Override
    public Mono<Duo> duo(Reader reader, UUID id, UUID duoId) {
        return duos(reader, id, Paging.first())
                .flatMap(page -> Mono.justOrEmpty(page.items().stream()
                        .filter(duo -> duo.id().equals(duoId))
                        .findFirst()));
    }

    private static Duo duo(UUID id, int one, int other, @Nullable String endedOn) {
        return new Duo(
                id,
                List.of(named(one), named(other)),
                id.equals(DIVERGENT) ? null : ContinuumLevel.INTERDISCIPLINARY,
                BusinessDate.parse("2023-09"),
                List.of(Factor.TRUST, Factor.LIAISON_TOOLS),
                LocalizedString.fr("Tout a commencé par une permanence commune, le jeudi."),
                List.of(
                        LocalizedString.fr("Une table de conversation"),
                        new LocalizedString(null, "Praattafel", null, null)),
                id.equals(DIVERGENT)
                        ? List.of()
                        : List.of(new SharedTool(
                                LocalizedString.fr("Fiche de liaison des familles"),
                                SharedTool.Kind.LIAISON_SHEET,
                                LocalizedString.fr("Une page, remplie avec la personne"))),
                DuoForm.CASES,
                null,
                id.equals(PUBLISHED),
                List.of(Tilleuls.COORDINATOR),
                endedOn == null ? null : BusinessDate.parse(endedOn),
                BusinessDate.parse("2025-01-15"),
                Precision.DAY);
    }

    @Override
    public Mono<List<Entry>> entries(Reader reader, UUID id, Collection<Long> positions, Locale language) {
        return Mono.just(positions.stream()
                .sorted()
                .map(position -> entry(position, position != 109))
                .toList());
    }

    private static Entry entry(long position, boolean readable) {
        BusinessDate on = BusinessDate.parse("2026-05-05");
        return new Entry(
                position,
                position,
                "duo.CollaborationAssessed",
                1,
                Instant.parse("2026-11-20T23:05:00Z"),
                readable ? on : null,
                readable ? Precision.DAY : null,
                null,
                null,
                "PAIR",
                readable ? "Phrase " + position + " de l’histoire." : null,
                !readable,
                null,
                null,
                null,
                null);
    }
}
