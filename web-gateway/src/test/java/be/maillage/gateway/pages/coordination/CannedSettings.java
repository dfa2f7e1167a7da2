package be.maillage.gateway.pages.coordination;

import be.maillage.coordination.Seat;
import be.maillage.coordination.overview.Coordination;
import be.maillage.coordination.overview.Workings;
import be.maillage.coordination.overview.Workings.Assessment;
import be.maillage.coordination.overview.Workings.Committee;
import be.maillage.coordination.overview.Workings.Initiative;
import be.maillage.coordination.overview.Workings.InternalRules;
import be.maillage.coordination.overview.Workings.Means;
import be.maillage.gateway.pages.Canned;
import be.maillage.gateway.pages.CannedAnswers;
import be.maillage.gateway.pages.Tilleuls;
import be.maillage.gateway.pages.organisation.CannedOrganisations;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.LikelyDuplicate;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.directory.Organisation.Freshness;
import be.maillage.organisation.directory.Organisation.Membership;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.person.people.PersonContact;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** One coordination that laid down everything and has somebody waiting at its door, and one that has just begun. All are fictitious. */
@Canned
final class CannedSettings implements SettingsAnswers {

    static final UUID APPLICANT = id(701);
    static final UUID OVERDUE = id(702);
    static final UUID OUTSIDE = id(703);
    static final UUID OPEN_INITIATIVE = id(711);

    private final CannedAnswers coordinations = new CannedAnswers();

    @Override
    public Mono<Coordination> coordination(Reader reader, UUID id) {
        return coordinations.coordination(reader, id);
    }

    @Override
    public Mono<PersonContact> contact(Reader reader, UUID person) {
        return Mono.just(new PersonContact(person, "Camille Exemple", "camille@exemple.be", null, "nl"));
    }

    @Override
    public Mono<Workings> workings(Reader reader, UUID id) {
        return Mono.just(
                !id.equals(Tilleuls.ID) || reader.roles().isEmpty()
                        ? Workings.NONE
                        : new Workings(
                                new InternalRules(
                                        text("Une plénière par trimestre ; on décide par consentement."),
                                        text("Le conseil du CPAS reçoit le rapport de l’année."),
                                        BusinessDate.parse("2024-05")),
                                new Committee(
                                        text("Le bureau"),
                                        List.of(new Seat(
                                                Tilleuls.COORDINATOR,
                                                null,
                                                Seat.Title.ELECTED,
                                                Seat.Represents.MEMBERS,
                                                Seat.Side.ASSOCIATIVE,
                                                BusinessDate.parse("2025-01"),
                                                2)),
                                        BusinessDate.parse("2025-01-15")),
                                List.of(new Means(
                                        2026,
                                        new BigDecimal("0.5"),
                                        null,
                                        new BigDecimal("1250"),
                                        text("Un bureau au CPAS"))),
                                List.of(
                                        new Initiative(
                                                OPEN_INITIATIVE,
                                                text("Un repas de quartier chaque saison"),
                                                null,
                                                BusinessDate.parse("2026-10"),
                                                null),
                                        new Initiative(
                                                id(712),
                                                text("Un journal commun"),
                                                null,
                                                BusinessDate.parse("2025"),
                                                new Assessment(
                                                        text("Utile, mais lourd."),
                                                        text("À voir avec la maison de quartier."),
                                                        null,
                                                        BusinessDate.parse("2025-06"))))));
    }

    @Override
    public Mono<Organisation> organisation(Reader reader, UUID id, UUID organisationId, LocalDate today) {
        return Mono.justOrEmpty(all(reader, id).stream()
                .filter(it -> it.id().equals(organisationId))
                .findFirst());
    }

    @Override
    public Mono<Page<Organisation>> organisations(
            Reader reader, UUID id, DirectoryQuery.Filter filter, Paging paging, LocalDate today) {
        List<Organisation> all = all(reader, id);
        return Mono.just(new Page<>(all, all.size(), null));
    }

    @Override
    public Mono<Page<LikelyDuplicate>> duplicates(Reader reader, UUID id, Paging paging) {
        boolean coordinates = reader.is(Reader.Role.COORDINATOR) && id.equals(Tilleuls.ID);
        List<LikelyDuplicate> all = coordinates
                ? List.of(new LikelyDuplicate(
                        List.of(new Named(OUTSIDE, text("Restos du Parc")), new Named(OVERDUE, text("Resto du Parc"))),
                        List.of(LikelyDuplicate.Reason.SAME_ADDRESS_AND_SIMILAR_NAME),
                        false))
                : List.of();
        return Mono.just(new Page<>(all, all.size(), null));
    }

    private static List<Organisation> all(Reader reader, UUID id) {
        boolean known = !reader.roles().isEmpty();
        return id.equals(Tilleuls.ID)
                ? List.of(
                        CannedOrganisations.house(known),
                        entry(
                                APPLICANT,
                                "École de devoirs",
                                known
                                        ? new Membership(
                                                MembershipState.APPLIED, BusinessDate.parse("2026-10-20"), null, null)
                                        : new Membership(MembershipState.NONE, null, null, null),
                                known),
                        entry(
                                OVERDUE,
                                "Resto du Parc",
                                new Membership(
                                        MembershipState.CURRENT,
                                        BusinessDate.parse("2022"),
                                        null,
                                        BusinessDate.parse("2024")),
                                known),
                        entry(OUTSIDE, "Restos du Parc", new Membership(MembershipState.NONE, null, null, null), known))
                : List.of();
    }

    private static Organisation entry(UUID id, String name, Membership membership, boolean known) {
        return new Organisation(
                id,
                text(name),
                LegalForm.OTHER,
                List.of(),
                Line.FIRST,
                membership,
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
                null,
                List.of());
    }

    private static LocalizedString text(@Nullable String text) {
        return LocalizedString.fr(text);
    }

    private static UUID id(int number) {
        return UUID.fromString("0197a000-0000-7000-8000-%012d".formatted(number));
    }
}
