package be.maillage.gateway.pages.organisation;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.duos.Duo;
import be.maillage.gateway.pages.Canned;
import be.maillage.gateway.pages.Tilleuls;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.history.Reader;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.OpeningSlot;
import be.maillage.organisation.Profile;
import be.maillage.organisation.SharedResource;
import be.maillage.organisation.Theme;
import be.maillage.organisation.VisitForm;
import be.maillage.organisation.WorkingCulture;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.directory.Organisation.Freshness;
import be.maillage.organisation.directory.Organisation.Membership;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.organisation.directory.Organisation.OfferedService;
import be.maillage.organisation.directory.Organisation.Representative;
import be.maillage.organisation.directory.Organisation.WarmInformation;
import be.maillage.organisation.directory.Organisation.Warmth;
import be.maillage.organisation.resources.Resource;
import be.maillage.organisation.resources.Resource.Availability;
import be.maillage.organisation.resources.Resource.Loan;
import be.maillage.organisation.resources.ResourceQuery;
import be.maillage.organisation.visits.Visit;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import be.maillage.subgroup.SubgroupKind;
import be.maillage.subgroup.subgroups.Subgroup;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** One organisation of which there is everything to tell, one with next to nothing, and one that lives on in the first. All are fictitious. */
@Canned
public final class CannedOrganisations implements OrganisationAnswers {

    private static final Named HOUSE =
            named(901, "Maison médicale « Les Tilleuls »", "Wijkgezondheidscentrum De Linden");
    private static final Named BARE = named(902, "Épicerie solidaire", null);
    private static final Named MERGED = named(903, "Maison médicale (ancienne fiche)", null);
    private static final UUID ANNE = id(951);
    private static final UUID BEN = id(952);

    @Override
    public Mono<Organisation> organisation(Reader reader, UUID id, UUID organisationId, LocalDate today) {
        boolean known = !reader.roles().isEmpty();
        if (!id.equals(Tilleuls.ID)) {
            return Mono.empty();
        }
        return organisationId.equals(HOUSE.id())
                ? Mono.just(house(known))
                : organisationId.equals(BARE.id())
                        ? Mono.just(bare(BARE, null, known))
                        : organisationId.equals(closed().id())
                                ? Mono.just(closed())
                                : organisationId.equals(MERGED.id())
                                        ? Mono.just(bare(MERGED, HOUSE, known))
                                        : Mono.empty();
    }

    @Override
    public Mono<Page<Resource>> resources(
            Reader reader, UUID id, ResourceQuery.Filter filter, Paging paging, LocalDate today) {
        List<Resource> kept = reader.roles().isEmpty() || !id.equals(Tilleuls.ID)
                ? List.of()
                : resources().stream()
                        .filter(it -> filter.kind() == null || it.kind() == filter.kind())
                        .filter(it -> filter.organisation() == null
                                || it.organisation().id().equals(filter.organisation()))
                        .toList();
        return Mono.just(new Page<>(kept, kept.size(), null));
    }

    @Override
    public Mono<Boolean> hasCharter(Reader reader, UUID id) {
        return Mono.just(true);
    }

    @Override
    public Mono<Page<Visit>> visits(Reader reader, UUID id, UUID organisationId, Paging paging) {
        List<Visit> visits = reader.roles().isEmpty() || !organisationId.equals(HOUSE.id())
                ? List.of()
                : List.of(
                        new Visit(
                                id(961),
                                HOUSE,
                                VisitForm.IMMERSION,
                                List.of(BARE),
                                3,
                                BusinessDate.parse("2026-04-21")),
                        new Visit(
                                id(962),
                                BARE,
                                VisitForm.PREMISES,
                                List.of(HOUSE, MERGED),
                                null,
                                BusinessDate.parse("2024")));
        return Mono.just(new Page<>(visits, visits.size(), null));
    }

    @Override
    public Mono<Page<Duo>> duos(Reader reader, UUID id, Paging paging) {
        Duo duo = new Duo(
                id(981),
                List.of(HOUSE, BARE),
                ContinuumLevel.MULTIDISCIPLINARY,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                true,
                List.of(),
                null,
                BusinessDate.parse("2025"),
                Precision.YEAR);
        return Mono.just(new Page<>(List.of(duo), 1, null));
    }

    @Override
    public Mono<Page<Subgroup>> subgroups(Reader reader, UUID id, Paging paging, LocalDate today) {
        Subgroup food = new Subgroup(
                id(982),
                new LocalizedString("Aide alimentaire", "Voedselhulp", null, null),
                Theme.FOOD,
                SubgroupKind.ACTION,
                Confidentiality.MEMBERS,
                Subgroup.State.AT_WORK,
                BusinessDate.parse("2025"),
                Precision.YEAR,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Subgroup.Seat(HOUSE, BusinessDate.parse("2025"), null, true)),
                List.of(),
                List.of(),
                Subgroup.ReportBack.NONE,
                List.of(),
                List.of(),
                null,
                null);
        return Mono.just(new Page<>(reader.roles().isEmpty() ? List.of() : List.of(food), 1, null));
    }

    private static List<Resource> resources() {
        return List.of(
                new Resource(
                        id(971),
                        HOUSE,
                        SharedResource.Kind.ROOM,
                        new LocalizedString("Salle d’attente, le soir", "Wachtzaal, ’s avonds", null, null),
                        text("Après 19 h ; fermer les volets en partant."),
                        Availability.FREE,
                        null,
                        List.of(),
                        BusinessDate.parse("2025-02"),
                        null),
                new Resource(
                        id(972),
                        HOUSE,
                        SharedResource.Kind.VEHICLE,
                        text("Camionnette de neuf places"),
                        null,
                        Availability.LENT,
                        new Loan(BARE, BusinessDate.parse("2026-10-01"), BusinessDate.parse("2026-11-02"), true),
                        List.of(),
                        BusinessDate.parse("2025"),
                        null),
                new Resource(
                        id(973),
                        BARE,
                        SharedResource.Kind.EXPERTISE,
                        text("Hygiène alimentaire"),
                        null,
                        Availability.LENT,
                        new Loan(HOUSE, BusinessDate.parse("2026-11"), null, false),
                        List.of(),
                        BusinessDate.parse("2026"),
                        null));
    }

    /** The one of which there is everything to tell. */
    public static Organisation house(boolean known) {
        return new Organisation(
                HOUSE.id(),
                HOUSE.names(),
                LegalForm.CITIZEN_ASSOCIATION,
                List.of(Theme.HEALTH, Theme.SOCIAL_AID),
                Line.FIRST,
                new Membership(MembershipState.CURRENT, BusinessDate.parse("2019-05-06"), null, null),
                text("Soins de première ligne et prévention, dans le quartier des Tilleuls."),
                text("Fédération des maisons médicales (exemple)"),
                "0123456749",
                new Profile.Address(
                        new LocalizedString("Rue des Tilleuls 1", "Lindenstraat 1", null, null),
                        "1000",
                        new LocalizedString("Bruxelles", "Brussel", null, null)),
                new Profile.Contact(text("Accueil"), "accueil@example.org", "+32 2 000 00 00"),
                "https://tilleuls.example.org",
                List.of("fr", "nl", "ar"),
                List.of(
                        service(
                                "Consultations",
                                "Médecine générale et kinésithérapie",
                                "Habitants du quartier",
                                "Sur rendez-vous",
                                "Au forfait"),
                        service("Permanence sociale", null, null, null, null)),
                List.of(
                        slot(DayOfWeek.MONDAY, "09:00", "12:30", OpeningSlot.Kind.PERMANENCE),
                        slot(DayOfWeek.MONDAY, "13:30", "17:00", OpeningSlot.Kind.APPOINTMENT),
                        slot(DayOfWeek.THURSDAY, "09:00", "12:30", OpeningSlot.Kind.PHONE)),
                BusinessDate.parse("2026-03-01"),
                Freshness.FRESH,
                null,
                known ? List.of(warm(null, "2026-03-12", "2026-09-01"), warm(BARE, "2025-03", "2025-03")) : null,
                known ? BEN : null,
                known
                        ? List.of(
                                seat(ANNE, RepresentativeCategory.MANAGER, true),
                                seat(BEN, RepresentativeCategory.FIELD_WORKER, false))
                        : null,
                null,
                List.of(MERGED));
    }

    /** It had been open on Mondays. */
    public static Organisation closed() {
        return new Organisation(
                id(904),
                text("La Remise (fermée)"),
                LegalForm.OTHER,
                List.of(),
                Line.FIRST,
                new Membership(MembershipState.WITHDRAWN, BusinessDate.parse("2019"), BusinessDate.parse("2024"), null),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(slot(DayOfWeek.MONDAY, "08:15", "11:45", OpeningSlot.Kind.PERMANENCE)),
                null,
                Freshness.NEVER_VERIFIED,
                BusinessDate.parse("2024"),
                null,
                null,
                null,
                null,
                List.of());
    }

    /** Of which its name alone is known. */
    public static Organisation unverified() {
        return bare(BARE, null, false);
    }

    private static Organisation bare(Named named, @Nullable Named into, boolean known) {
        return new Organisation(
                named.id(),
                named.names(),
                LegalForm.OTHER,
                List.of(),
                Line.SECOND,
                new Membership(MembershipState.NONE, null, null, null),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                Freshness.NEVER_VERIFIED,
                null,
                known ? List.of() : null,
                null,
                known ? List.of() : null,
                into,
                List.of());
    }

    private static WarmInformation warm(@Nullable Named partner, String said, String confirmed) {
        WorkingCulture culture = partner == null
                ? new WorkingCulture(
                        null,
                        text("Toute l’équipe se voit le mardi midi ; un dossier commun."),
                        text("On est reçu sans carte ni dossier ; un café d’abord."),
                        text("Rien n’est transmis sans l’accord de la personne, en sa présence."),
                        text("Un collègue répond au téléphone tous les matins."),
                        text("Petite équipe, portes ouvertes."),
                        text("Pas de gardes la nuit."),
                        text("Comment mieux accueillir celles et ceux qui ne parlent ni français ni néerlandais."))
                : new WorkingCulture(
                        null, null, null, null, text("Vous pouvez appeler l’équipe directement."), null, null, null);
        BusinessDate on = BusinessDate.parse(confirmed);
        return new WarmInformation(
                culture,
                partner,
                partner == null ? ANNE : null,
                BusinessDate.parse(said),
                on,
                ANNE,
                partner == null ? Warmth.FRESH : Warmth.OLD);
    }

    private static Representative seat(UUID person, RepresentativeCategory category, boolean mayDecide) {
        return new Representative(person, category, mayDecide, BusinessDate.parse("2024-09"));
    }

    private static OfferedService service(
            String name,
            @Nullable String missions,
            @Nullable String audience,
            @Nullable String intake,
            @Nullable String cost) {
        return new OfferedService(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                text(name),
                orNull(missions),
                orNull(audience),
                List.of(Theme.HEALTH),
                List.of(),
                orNull(intake),
                orNull(cost),
                List.of("fr"),
                null);
    }

    private static OpeningSlot slot(DayOfWeek day, String from, String to, OpeningSlot.Kind kind) {
        return new OpeningSlot(day, LocalTime.parse(from), LocalTime.parse(to), kind);
    }

    private static @Nullable LocalizedString orNull(@Nullable String text) {
        return text == null ? null : text(text);
    }

    private static LocalizedString text(String text) {
        return LocalizedString.fr(text);
    }

    private static Named named(int id, String fr, @Nullable String nl) {
        return new Named(id(id), new LocalizedString(fr, nl, null, null));
    }

    private static UUID id(int number) {
        return UUID.fromString("0197a000-0000-7000-8000-%012d".formatted(number));
    }
}
