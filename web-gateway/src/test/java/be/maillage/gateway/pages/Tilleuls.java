package be.maillage.gateway.pages;

import be.maillage.audit.Entry;
import be.maillage.coordination.Carrier;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.coordination.overview.Coordination;
import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.DuoForm;
import be.maillage.duo.Factor;
import be.maillage.duo.Partners;
import be.maillage.duo.continuum.Continuum;
import be.maillage.duo.continuum.Pair;
import be.maillage.duo.continuum.Pair.Agreed;
import be.maillage.duo.continuum.Pair.Assessed;
import be.maillage.duo.continuum.Pair.TrendKind;
import be.maillage.duo.continuum.Pair.TrendPoint;
import be.maillage.duo.duos.Duo;
import be.maillage.history.BusinessDate;
import be.maillage.history.Ids;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.directory.Organisation.Freshness;
import be.maillage.organisation.directory.Organisation.Membership;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.readmodel.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fictitious coordination with everything that the published histories are too old or too discreet to show: assessments that agree, differ and
 * stand alone, and texts that are long, in other scripts, or look like markup.
 */
public final class Tilleuls {

    public static final UUID ID = UUID.fromString("0197a000-0000-7000-8000-000000000002");
    public static final UUID COORDINATOR = UUID.fromString("0197a000-0000-7000-8000-0000000000c2");
    static final String MARKUP = "<script>alert('x')</script> & <b>gras</b> ${7*7} [[#{page.skip}]]";
    static final String ARABIC = "مرحبا بالجميع";
    static final String EMOJI = "👩‍👩‍👧‍👦 Famille 🏳️‍🌈";
    static final String LONG =
            "Une phrase qui se répète jusqu’à devenir très longue. ".repeat(200).substring(0, 10_000);

    private final Organisation cpas =
            organisation("CPAS (exemple)", "OCMW (voorbeeld)", Theme.SOCIAL_AID, Freshness.FRESH);
    private final Organisation amo = organisation("AMO Les Tilleuls (exemple)", null, Theme.YOUTH, Freshness.FRESH);
    private final Organisation planning =
            organisation("Planning familial du Parc (exemple)", null, Theme.HEALTH, Freshness.STALE);
    private final Organisation health =
            organisation("Maison médicale du Canal (exemple)", null, Theme.HEALTH, Freshness.FRESH);
    private final Organisation taal = organisation(
            "Maison des langues (exemple)", "Taalhuis (voorbeeld)", Theme.EMPLOYMENT_TRAINING, Freshness.FRESH);
    private final Organisation food = organisation(ARABIC + " " + EMOJI, null, Theme.FOOD, Freshness.NEVER_VERIFIED);

    public List<Organisation> members() {
        return List.of(amo, cpas, taal, health, food, planning);
    }

    Coordination coordination() {
        return new Coordination(
                ID,
                new LocalizedString(
                        "Coordination sociale du quartier des Tilleuls", "Sociale coördinatie Lindenwijk", null, null),
                List.of("21009", "21099"),
                6,
                new Carrier(Carrier.Kind.CPAS, null, null),
                Origin.ON_EXISTING_NETWORK,
                Steering.COMMITTEE,
                day(2024, 6, 1),
                Precision.DAY,
                new Coordination.Charter(1, "fr", List.of("Échanger"), List.of(), day(2024, 6, 25)),
                null,
                true,
                24,
                null,
                false,
                null,
                List.of(new Coordination.Mandate(COORDINATOR, day(2024, 6, 15), null, new BigDecimal("0.5"))),
                null,
                20);
    }

    Continuum continuum() {
        return new Continuum(new Continuum.Coverage(3, 15), Map.of(Agreed.AGREED, 1L), null, null, null);
    }

    List<Duo> duos(boolean confidential) {
        Duo duo = new Duo(
                pairId(amo, planning),
                named(amo, planning),
                ContinuumLevel.PLURIDISCIPLINARY,
                new BusinessDate(LocalDate.of(2025, 9, 1), Precision.MONTH),
                List.of(Factor.TRUST),
                LocalizedString.fr(LONG),
                List.of(LocalizedString.fr(MARKUP), new LocalizedString(null, "Samen op straat", null, null)),
                List.of(),
                DuoForm.RELAY,
                null,
                false,
                List.of(),
                null,
                day(2026, 1, 1),
                Precision.DAY);
        return confidential ? List.of(duo) : List.of();
    }

    List<Pair> pairs(boolean confidential) {
        return confidential
                ? List.of(
                        pair(
                                amo,
                                planning,
                                ContinuumLevel.PLURIDISCIPLINARY,
                                List.of(
                                        says(amo, Answer.PLURIDISCIPLINARY, ContinuumLevel.INTERDISCIPLINARY, 3),
                                        says(planning, Answer.INTERDISCIPLINARY, null, 1)),
                                Agreed.DIVERGENT,
                                null,
                                2),
                        pair(
                                health,
                                cpas,
                                null,
                                List.of(
                                        says(health, Answer.MULTIDISCIPLINARY, null, 1),
                                        says(cpas, Answer.MULTIDISCIPLINARY, null, 1)),
                                Agreed.AGREED,
                                Answer.MULTIDISCIPLINARY,
                                null),
                        pair(
                                taal,
                                food,
                                null,
                                List.of(says(taal, Answer.NOT_KNOWN, ContinuumLevel.INFORMATION_EXCHANGE, 1)),
                                Agreed.ONE_SIDED,
                                null,
                                null))
                : List.of();
    }

    List<Entry> trail(boolean confidential) {
        return List.of(
                entry(
                        101,
                        1,
                        "coordination.CoordinationFounded",
                        day(2024, 6, 1),
                        "PUBLIC",
                        "La coordination est fondée.",
                        "Code de commune fictif",
                        List.of(),
                        true),
                entry(
                        102,
                        2,
                        "coordination.CharterAdopted",
                        day(2024, 6, 25),
                        "PUBLIC",
                        MARKUP,
                        LONG,
                        List.of("principles"),
                        true),
                entry(
                        105,
                        3,
                        "coordination.MemberAdmitted",
                        day(2024, 7, 2),
                        "MEMBERS",
                        ARABIC,
                        EMOJI,
                        List.of(),
                        confidential),
                entry(
                        106,
                        4,
                        "duo.CollaborationAssessed",
                        day(2026, 5, 5),
                        "PAIR",
                        "« AMO Les Tilleuls (exemple) » évalue sa collaboration avec « Planning familial du Parc (exemple) » : niveau 3, elle voudrait le niveau 5.",
                        null,
                        List.of(),
                        confidential),
                entry(
                        107,
                        5,
                        "duo.CollaborationAssessed",
                        day(2026, 5, 15),
                        "PAIR",
                        "« Planning familial du Parc (exemple) » évalue sa collaboration avec « AMO Les Tilleuls (exemple) » : niveau 5.",
                        null,
                        List.of(),
                        confidential),
                entry(
                        108,
                        6,
                        "meeting.MeetingConvened",
                        day(2026, 10, 22),
                        "COORDINATOR",
                        "Une réunion est convoquée.",
                        null,
                        List.of("venue"),
                        confidential),
                entry(
                        109,
                        7,
                        "meeting.MinutesDrafted",
                        day(2026, 10, 23),
                        "PARTICIPANTS",
                        "Le procès-verbal est rédigé.",
                        null,
                        List.of(),
                        false));
    }

    private static Entry entry(
            long position,
            long sequence,
            String type,
            BusinessDate on,
            String audience,
            String sentence,
            @Nullable String note,
            List<String> assumed,
            boolean readable) {
        Instant recordedAt = Instant.parse("2026-11-20T23:05:00Z");
        return readable
                ? new Entry(
                        position,
                        sequence,
                        type,
                        1,
                        recordedAt,
                        on,
                        on.precision(),
                        new Entry.Actor(COORDINATOR, "Camille Exemple", "MEMBER"),
                        new Named(UUID.randomUUID(), LocalizedString.fr("AMO Les Tilleuls (exemple)")),
                        audience,
                        sentence,
                        false,
                        note == null ? null : LocalizedString.fr(note),
                        assumed,
                        sequence < 3,
                        ID)
                : new Entry(
                        position,
                        sequence,
                        type,
                        1,
                        recordedAt,
                        null,
                        null,
                        null,
                        null,
                        audience,
                        null,
                        true,
                        null,
                        null,
                        null,
                        null);
    }

    private static Pair pair(
            Organisation a,
            Organisation b,
            @Nullable ContinuumLevel stated,
            List<Assessed> assessed,
            Agreed agreement,
            @Nullable Answer level,
            @Nullable Integer gap) {
        return new Pair(
                pairId(a, b),
                named(a, b),
                stated,
                stated == null ? null : day(2026, 1, 1),
                assessed,
                agreement,
                level,
                gap,
                new Pair.Observed(
                        stated == null ? null : ContinuumLevel.PARALLEL,
                        stated == null
                                ? List.of()
                                : List.of(new Pair.Evidence(
                                        108, "meeting.AttendanceRecorded", day(2026, 10, 22), Precision.DAY)),
                        List.of()),
                false,
                trend(a, b, stated, assessed),
                false);
    }

    /** Each said level 2 in 2024 and today's answer in 2026. */
    private static List<TrendPoint> trend(
            Organisation a, Organisation b, @Nullable ContinuumLevel stated, List<Assessed> assessed) {
        List<TrendPoint> points = new ArrayList<>();
        for (Organisation partner : List.of(a, b)) {
            points.add(point(day(2024, 3, 1), TrendKind.ASSESSED, partner.id(), Answer.INFORMATION_EXCHANGE));
        }
        if (stated != null) {
            points.add(point(day(2026, 1, 1), TrendKind.STATED, null, Answer.of(stated)));
        }
        assessed.forEach(view -> points.add(point(view.on(), TrendKind.ASSESSED, view.by(), view.level())));
        points.add(point(day(2026, 5, 5), TrendKind.DISPUTED, null, null));
        return points;
    }

    private static TrendPoint point(BusinessDate on, TrendKind kind, @Nullable UUID by, @Nullable Answer level) {
        return new TrendPoint(on, Precision.DAY, kind, by, level, 100);
    }

    private static Assessed says(Organisation by, Answer level, @Nullable ContinuumLevel wanted, int raters) {
        return new Assessed(by.id(), level, wanted, day(2026, 5, 5), Precision.DAY, raters);
    }

    private static UUID pairId(Organisation a, Organisation b) {
        return new Partners(a.id(), b.id()).pairId(ID);
    }

    private static List<Named> named(Organisation a, Organisation b) {
        return List.of(new Named(a.id(), a.names()), new Named(b.id(), b.names()));
    }

    private static Organisation organisation(String fr, @Nullable String nl, Theme sector, Freshness freshness) {
        return new Organisation(
                Ids.derived(ID, fr),
                new LocalizedString(fr, nl, null, null),
                LegalForm.CITIZEN_ASSOCIATION,
                List.of(sector),
                Line.FIRST,
                new Membership(MembershipState.CURRENT, day(2024, 7, 2), null, day(2026, 7, 2)),
                null,
                sector == Theme.YOUTH ? LocalizedString.fr(MARKUP) : null,
                null,
                null,
                null,
                null,
                List.of("fr"),
                List.of(),
                List.of(),
                freshness == Freshness.NEVER_VERIFIED ? null : day(2026, 3, 1),
                freshness,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static BusinessDate day(int year, int month, int day) {
        return BusinessDate.day(LocalDate.of(year, month, day));
    }
}
