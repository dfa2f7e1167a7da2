package be.maillage.gateway.pages;

import be.maillage.audit.Entry;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.coordination.overview.Coordination;
import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.Factor;
import be.maillage.duo.Partners;
import be.maillage.duo.SharedTool;
import be.maillage.duo.continuum.Continuum;
import be.maillage.duo.continuum.Pair;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers as the Basse-Meuse history gives them: 55 members, most of them unnamed, and three published duos. */
public final class BasseMeuse {

    public static final UUID ID = UUID.fromString("0197a000-0000-7000-8000-000000000001");
    public static final UUID COORDINATOR = UUID.fromString("0197a000-0000-7000-8000-00000000000c");

    private static final Instant RECORDED = Instant.parse("2026-11-21T08:15:00Z");
    private static final BusinessDate TOLD = BusinessDate.year(2012);

    private final List<Organisation> members = new ArrayList<>();
    private final List<Duo> duos = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Entry> trail = new ArrayList<>();

    BasseMeuse() {
        trail.add(entry(
                "coordination.CoordinationFounded",
                BusinessDate.year(2005),
                "La coordination « Coordination sociale jeunesse Basse-Meuse » est fondée.",
                "Partie d’une poignée de personnes se connaissant, étendue à d’autres acteurs sociaux puis aux structures publiques",
                List.of("communes", "steering")));
        trail.add(entry(
                "coordination.CoordinatorAppointed",
                BusinessDate.year(2005),
                "Une personne est chargée de la coordination.",
                null,
                List.of("on", "fte")));
        named("Ludothèque de Visé", LegalForm.OTHER, Line.FIRST, 2005, null, Theme.CULTURE, Theme.YOUTH);
        named(
                "Zéphyr Formation",
                LegalForm.CITIZEN_ASSOCIATION,
                Line.FIRST,
                2005,
                "Service de formation pour adultes",
                Theme.EMPLOYMENT_TRAINING);
        named(
                "Centre psycho-médico-social de la Fédération Wallonie-Bruxelles",
                LegalForm.PUBLIC_SERVICE,
                Line.FIRST,
                2006,
                null,
                Theme.EDUCATION,
                Theme.MENTAL_HEALTH);
        named(
                "Centre de réadaptation fonctionnelle de Visé",
                LegalForm.OTHER,
                Line.SECOND,
                2005,
                null,
                Theme.HEALTH,
                Theme.DISABILITY);
        named(
                "AMO Reliance",
                LegalForm.CITIZEN_ASSOCIATION,
                Line.FIRST,
                2005,
                "Aide en milieu ouvert, travail de rue",
                Theme.YOUTH);
        named(
                "R&M, planning familial de Visé",
                LegalForm.CITIZEN_ASSOCIATION,
                Line.SECOND,
                2005,
                null,
                Theme.HEALTH,
                Theme.FAMILY);
        named("Un CPAS de la Basse-Meuse", LegalForm.PUBLIC_SERVICE, Line.FIRST, 2006, null, Theme.SOCIAL_AID);
        named("Service de l'aide à la jeunesse (SAJ)", LegalForm.PUBLIC_SERVICE, Line.SECOND, 2006, null, Theme.YOUTH);
        named(
                "Service de protection de la jeunesse (SPJ)",
                LegalForm.PUBLIC_SERVICE,
                Line.SECOND,
                2006,
                null,
                Theme.YOUTH,
                Theme.JUSTICE);
        named("Une école de la Basse-Meuse", LegalForm.OTHER, Line.FIRST, 2009, null, Theme.EDUCATION);
        for (int number = 1; number <= 45; number++) {
            member(
                    new LocalizedString(
                            "Service non nommé " + number, "Niet nader genoemde dienst " + number, null, null),
                    LegalForm.OTHER,
                    Line.FIRST,
                    null,
                    null,
                    List.of());
        }
        duo(
                members.get(0),
                members.get(1),
                ContinuumLevel.MULTIDISCIPLINARY,
                "Plusieurs projets à destination des personnes immigrées",
                "Projet intergénérationnel (adultes et adolescents) pour améliorer l’entretien de la place Atatürk à Cheratte",
                new SharedTool(
                        LocalizedString.fr("Pictogrammes pour communiquer avec l’instituteur·rice"),
                        SharedTool.Kind.PICTOGRAMS,
                        LocalizedString.fr(
                                "Initié par la Ludothèque, utilisé en commun auprès du public de Zéphyr Formation par des mamans non francophones ou analphabètes")),
                null,
                List.of(Factor.TRUST, Factor.SHARED_HISTORY));
        duo(
                members.get(2),
                members.get(3),
                ContinuumLevel.INTERDISCIPLINARY,
                "Missions complémentaires autour d’enfants ayant des difficultés scolaires ; le CRF prend le relais du CPMS si la prise en charge est pertinente ; réunions à l’initiative de chacun autour du jeune et de sa famille",
                null,
                new SharedTool(
                        LocalizedString.fr("Fiche de liaison"),
                        SharedTool.Kind.LIAISON_SHEET,
                        LocalizedString.fr("Établie par le CRF pour faciliter le passage de relais")),
                "Travail en synergie, outil commun de communication",
                List.of(Factor.TRUST, Factor.SHARED_HISTORY, Factor.LIAISON_TOOLS, Factor.COMPLEMENTARITY));
        duo(
                members.get(4),
                members.get(5),
                ContinuumLevel.TRANSDISCIPLINARY,
                "Suite à des demandes concernant la vie affective et sexuelle, l’AMO a fait appel aux psychologues du planning, qui a développé une approche complémentaire au travail de rue",
                "Présence du planning dans le travail de rue, à deux reprises, dans deux quartiers différents",
                null,
                "Coopération en synergie : le planning fait sienne une problématique identifiée par un autre service et adapte sa pratique au public visé",
                List.of(Factor.TRUST, Factor.SHARED_HISTORY, Factor.COMPLEMENTARITY));
        trail.add(new Entry(
                trail.size() + 1,
                trail.size() + 1,
                "duo.CollaborationAssessed",
                1,
                RECORDED,
                null,
                null,
                null,
                null,
                "PAIR",
                null,
                true,
                null,
                null,
                null,
                null));
    }

    Coordination coordination() {
        return new Coordination(
                ID,
                LocalizedString.fr("Coordination sociale jeunesse Basse-Meuse"),
                List.of("62108"),
                members.size(),
                null,
                Origin.ASCENDING,
                Steering.COORDINATOR,
                BusinessDate.year(2005),
                Precision.YEAR,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Coordination.Mandate(COORDINATOR, BusinessDate.year(2005), null, null)),
                null,
                trail.size());
    }

    List<Organisation> members() {
        return members;
    }

    List<Duo> duos() {
        return duos;
    }

    List<Pair> pairs() {
        return pairs;
    }

    List<Entry> trail() {
        return trail;
    }

    Continuum continuum() {
        return new Continuum(new Continuum.Coverage(0, 1485), Map.of(), Map.of(), null, null);
    }

    private void named(String name, LegalForm form, Line line, int since, @Nullable String missions, Theme... sectors) {
        member(LocalizedString.fr(name), form, line, BusinessDate.year(since), missions, List.of(sectors));
    }

    private void member(
            LocalizedString names,
            LegalForm form,
            Line line,
            @Nullable BusinessDate since,
            @Nullable String missions,
            List<Theme> sectors) {
        UUID id = Ids.derived(ID, names.in("fr"));
        BusinessDate on = since == null ? TOLD : since;
        members.add(new Organisation(
                id,
                names,
                form,
                sectors,
                line,
                new Membership(MembershipState.CURRENT, since, null, null),
                missions == null ? null : LocalizedString.fr(missions),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                since == null ? null : BusinessDate.year(2007),
                since == null ? Freshness.NEVER_VERIFIED : Freshness.STALE,
                null,
                null,
                null,
                null,
                null,
                List.of()));
        trail.add(entry(
                "organisation.OrganisationRegistered",
                on,
                "« " + names.in("fr") + " » est inscrit au répertoire.",
                null,
                List.of("legalForm", "line")));
        trail.add(entry(
                "coordination.MemberAdmitted",
                on,
                "« " + names.in("fr") + " » est admis comme membre.",
                null,
                List.of("on")));
    }

    private void duo(
            Organisation a,
            Organisation b,
            ContinuumLevel level,
            String story,
            @Nullable String project,
            @Nullable SharedTool tool,
            @Nullable String evidence,
            List<Factor> factors) {
        UUID id = new Partners(a.id(), b.id()).pairId(ID);
        List<Named> partners = List.of(new Named(a.id(), a.names()), new Named(b.id(), b.names()));
        long position = trail.size() + 1;
        trail.add(entry(
                "duo.DuoRecorded",
                TOLD,
                "« " + a.names().in("fr") + " » et « " + b.names().in("fr") + " » racontent leur duo de collaboration.",
                null,
                evidence == null ? List.of("level") : List.of()));
        trail.add(entry("duo.DuoPublished", TOLD, "Le duo est publié.", "Interviews et outils disponibles", List.of()));
        duos.add(new Duo(
                id,
                partners,
                level,
                null,
                factors,
                LocalizedString.fr(story),
                project == null ? List.of() : List.of(LocalizedString.fr(project)),
                tool == null ? List.of() : List.of(tool),
                null,
                evidence == null ? null : LocalizedString.fr(evidence),
                true,
                List.of(),
                null,
                TOLD,
                Precision.YEAR));
        boolean tools = tool != null;
        pairs.add(new Pair(
                id,
                partners,
                level,
                TOLD,
                List.of(),
                null,
                null,
                null,
                new Pair.Observed(
                        tools ? ContinuumLevel.INTERDISCIPLINARY : ContinuumLevel.PARALLEL,
                        List.of(new Pair.Evidence(position, "duo.DuoRecorded", TOLD, Precision.YEAR)),
                        List.of()),
                true,
                List.of(new Pair.TrendPoint(
                        TOLD, Precision.YEAR, Pair.TrendKind.STATED, null, Answer.of(level), position)),
                true));
    }

    private Entry entry(String type, BusinessDate on, String sentence, @Nullable String note, List<String> assumed) {
        long position = trail.size() + 1;
        return new Entry(
                position,
                position,
                type,
                1,
                RECORDED,
                on,
                on.precision(),
                new Entry.Actor(COORDINATOR, null, "PLAYER"),
                null,
                "PUBLIC",
                sentence,
                false,
                note == null ? null : LocalizedString.fr(note),
                assumed,
                true,
                ID);
    }
}
