package be.maillage.gateway.pages.diagnostic;

import be.maillage.coordination.Expectation;
import be.maillage.diagnostic.Addressee;
import be.maillage.diagnostic.CollaborationFactor;
import be.maillage.diagnostic.DiagnosticMethod;
import be.maillage.diagnostic.EditionAudience;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.FindingSource;
import be.maillage.diagnostic.RelayChannel;
import be.maillage.diagnostic.ResidentsParticipation;
import be.maillage.diagnostic.diagnostics.BoardFinding;
import be.maillage.diagnostic.diagnostics.CarriedFrom;
import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.diagnostic.diagnostics.DiagnosticQuery;
import be.maillage.diagnostic.diagnostics.PublishedEdition;
import be.maillage.diagnostic.needs.Need;
import be.maillage.diagnostic.needs.NeedQuery;
import be.maillage.gateway.pages.Canned;
import be.maillage.gateway.pages.Tilleuls;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What the fictitious coordination found: two editions handed over and answered, a second diagnostic just begun, and needs of every fate. */
@Canned
public final class CannedDiagnostics implements DiagnosticAnswers {

    public static final UUID PUBLISHED = id(1);
    public static final UUID BEGUN = id(2);

    private static final UUID HOUSING = id(11);
    private static final UUID FOOD = id(12);
    private static final UUID LANGUAGE = id(13);
    private static final UUID DAMP = id(14);
    private static final UUID HEARD = id(15);
    private static final UUID WITHDRAWN = id(16);
    private static final BusinessDate IN_2018 = BusinessDate.year(2018);
    private static final BusinessDate LAST_SPRING = BusinessDate.parse("2026-04-14");
    private static final Addressee COMMUNE = new Addressee(Addressee.Kind.COMMUNE, text("Collège", "College"));
    private static final String DIGEST = "c91196a4f0a93019ed6e956798c36f747254182eecafc7b416d431ca37e51d3f";

    @Override
    public Mono<Page<Diagnostic>> diagnostics(Reader reader, UUID id, Paging paging, LocalDate today) {
        List<Diagnostic> found = all(reader, id);
        return Mono.just(new Page<>(found, found.size(), null));
    }

    @Override
    public Mono<Diagnostic> diagnostic(Reader reader, UUID id, UUID diagnosticId, LocalDate today) {
        return Mono.justOrEmpty(all(reader, id).stream()
                .filter(it -> it.id().equals(diagnosticId))
                .findFirst());
    }

    @Override
    public Mono<Page<BoardFinding>> findings(
            Reader reader, UUID id, UUID diagnosticId, DiagnosticQuery.Filter filter, Paging paging) {
        List<BoardFinding> found =
                diagnosticId.equals(PUBLISHED) ? board(!reader.roles().isEmpty()) : List.of();
        return Mono.just(new Page<>(found, found.size(), null));
    }

    @Override
    public Mono<PublishedEdition> edition(Reader reader, UUID id, UUID diagnosticId, int number) {
        return diagnosticId.equals(PUBLISHED) && number <= 2 ? Mono.just(edition(number)) : Mono.empty();
    }

    @Override
    public Mono<Page<Need>> needs(Reader reader, UUID id, NeedQuery.Filter filter, Paging paging, LocalDate today) {
        List<Need> found = id.equals(Tilleuls.ID) ? needs(!reader.roles().isEmpty()) : List.of();
        return Mono.just(new Page<>(found, found.size(), null));
    }

    @Override
    public Mono<List<Meeting>> heldMeetings(Reader reader, UUID id, LocalDate today) {
        return Mono.just(List.of());
    }

    private static List<Diagnostic> all(Reader reader, UUID id) {
        if (!id.equals(Tilleuls.ID)) {
            return List.of();
        }
        return reader.roles().isEmpty() ? List.of(published(false)) : List.of(published(true), begun());
    }

    private static Diagnostic published(boolean known) {
        return new Diagnostic(
                PUBLISHED,
                text("De quoi manque-t-on dans le quartier ?", "Wat ontbreekt in de wijk?"),
                List.of("21099"),
                text("Les Tilleuls", "Lindenwijk"),
                List.of(Theme.HOUSING, Theme.FOOD),
                DiagnosticMethod.MEMBER_EXPRESSION,
                ResidentsParticipation.CONSULTED,
                text("Le comité", "Het comité"),
                text("Les membres", "De leden"),
                known ? List.of(Tilleuls.COORDINATOR) : List.of(),
                List.of(Expectation.SHARED_DIAGNOSIS),
                known ? IN_2018 : null,
                Diagnostic.State.PUBLISHED,
                2,
                known ? agreed() : null,
                known ? 5 : 3,
                2,
                text("Chacun a donné trois voix", "Ieder gaf drie stemmen"),
                List.of(
                        new Diagnostic.Proposed(
                                id(31), text("Un guichet unique", "Eén loket"), List.of(HOUSING), COMMUNE, null),
                        new Diagnostic.Proposed(
                                id(32),
                                text("Se former ensemble", null),
                                List.of(),
                                null,
                                known ? new CarriedFrom(id(41), id(42)) : null)),
                List.of(brief(1, EditionAudience.PUBLIC, IN_2018), brief(2, EditionAudience.PUBLIC, LAST_SPRING)),
                known
                        ? List.of(new Diagnostic.Relay(
                                id(51),
                                2,
                                COMMUNE,
                                RelayChannel.LETTER,
                                LAST_SPRING,
                                text("Avec l’accord du comité", null),
                                List.of(new Diagnostic.Response(
                                        text("Nous vous avons lus", "Wij hebben u gelezen"),
                                        text("Un budget dès janvier", "Een budget vanaf januari"),
                                        List.of(HOUSING),
                                        BusinessDate.parse("2026-06-02")))))
                        : List.of(),
                false);
    }

    private static Diagnostic begun() {
        return new Diagnostic(
                BEGUN,
                text("Que vivent les jeunes ?", null),
                List.of("21099"),
                null,
                List.of(),
                DiagnosticMethod.GROUP_ANALYSIS,
                ResidentsParticipation.NONE,
                null,
                null,
                List.of(),
                List.of(),
                IN_2018,
                Diagnostic.State.IN_PROGRESS,
                1,
                null,
                0,
                0,
                null,
                List.of(),
                List.of(),
                List.of(),
                true);
    }

    private static Diagnostic.Agreed agreed() {
        return new Diagnostic.Agreed(
                null, false, text("Deux voix demandent des chiffres", "Twee stemmen vragen cijfers"), LAST_SPRING);
    }

    private static Diagnostic.Brief brief(int number, EditionAudience audience, BusinessDate on) {
        return new Diagnostic.Brief(
                number, text("Besoins du quartier", "Behoeften van de wijk"), audience, on, on.precision(), DIGEST);
    }

    private static List<BoardFinding> board(boolean known) {
        BoardFinding housing = finding(HOUSING, FindingKind.NEED, "Se loger sainement", Theme.HOUSING, null, 1);
        BoardFinding food = finding(FOOD, FindingKind.GAP, "Aucune aide le week-end", Theme.FOOD, null, 2);
        BoardFinding language =
                finding(LANGUAGE, FindingKind.OBSTACLE, "Chacun son jargon", null, CollaborationFactor.LANGUAGE, null);
        return known
                ? List.of(
                        housing,
                        food,
                        language,
                        fate(DAMP, "Murs humides", BoardFinding.State.MERGED),
                        fate(WITHDRAWN, "Trop de réunions", BoardFinding.State.WITHDRAWN))
                : List.of(housing, food, language);
    }

    private static BoardFinding finding(
            UUID id,
            FindingKind kind,
            String statement,
            @Nullable Theme theme,
            @Nullable CollaborationFactor factor,
            @Nullable Integer rank) {
        return new BoardFinding(
                id,
                kind,
                text(statement, null),
                theme,
                factor,
                text("Les familles", "Gezinnen"),
                FindingSource.WORKERS,
                rank,
                9,
                List.of(new Named(id(21), text("AMO Les Tilleuls (exemple)", null))),
                List.of(Tilleuls.COORDINATOR),
                BoardFinding.State.STANDING,
                null,
                null,
                new CarriedFrom(id(41), id(42)),
                LAST_SPRING,
                List.of(1, 2));
    }

    private static BoardFinding fate(UUID id, String statement, BoardFinding.State state) {
        boolean merged = state == BoardFinding.State.MERGED;
        return new BoardFinding(
                id,
                FindingKind.NEED,
                text(statement, null),
                Theme.HOUSING,
                null,
                null,
                FindingSource.RESIDENTS,
                null,
                null,
                List.of(),
                List.of(),
                state,
                merged ? HOUSING : null,
                merged ? null : text("Dit deux fois", null),
                null,
                LAST_SPRING,
                List.of());
    }

    private static PublishedEdition edition(int number) {
        boolean first = number == 1;
        BusinessDate on = first ? IN_2018 : LAST_SPRING;
        return new PublishedEdition(
                PUBLISHED,
                number,
                first ? null : 1,
                first ? 2 : null,
                text("Besoins du quartier", "Behoeften van de wijk"),
                EditionAudience.PUBLIC,
                on,
                on.precision(),
                text("De quoi manque-t-on dans le quartier ?", null),
                List.of("21099"),
                text("Les Tilleuls", null),
                List.of(Theme.HOUSING),
                DiagnosticMethod.MEMBER_EXPRESSION,
                ResidentsParticipation.CONSULTED,
                text("Le comité", null),
                text("Les membres", null),
                agreed(),
                text("Chacun a donné trois voix", null),
                List.of(
                        published(HOUSING, FindingKind.NEED, "Se loger sainement", Theme.HOUSING, null, 1),
                        published(
                                LANGUAGE,
                                FindingKind.OBSTACLE,
                                "Chacun son jargon",
                                null,
                                CollaborationFactor.LANGUAGE,
                                null)),
                List.of(
                        new PublishedEdition.Perspective(
                                id(31), text("Un guichet unique", null), List.of(HOUSING), COMMUNE),
                        new PublishedEdition.Perspective(id(32), text("Se former ensemble", null), List.of(), null)),
                DIGEST,
                "{}");
    }

    private static PublishedEdition.Finding published(
            UUID id,
            FindingKind kind,
            String statement,
            @Nullable Theme theme,
            @Nullable CollaborationFactor factor,
            @Nullable Integer rank) {
        return new PublishedEdition.Finding(
                id,
                kind,
                text(statement, null),
                theme,
                factor,
                text("Les familles", null),
                FindingSource.WORKERS,
                rank,
                9,
                List.of(new Named(id(21), text("AMO Les Tilleuls (exemple)", null))),
                List.of());
    }

    private static List<Need> needs(boolean known) {
        Need housing = new Need(
                HOUSING,
                FindingKind.NEED,
                text("Se loger sainement", "Gezond wonen"),
                Theme.HOUSING,
                text("Les familles", null),
                IN_2018,
                IN_2018.precision(),
                List.of(PUBLISHED),
                null,
                Need.State.STANDING,
                null,
                List.of(in(1, null), in(2, 1)),
                known ? List.of(relay(2, PUBLISHED, true)) : List.of(),
                known ? true : null,
                known ? false : null,
                known ? false : null);
        return known
                ? List.of(housing, heard(), fate(DAMP, Need.State.MERGED), fate(WITHDRAWN, Need.State.WITHDRAWN))
                : List.of(housing);
    }

    private static Need heard() {
        return new Need(
                HEARD,
                null,
                text("Des colis sans porc", null),
                Theme.FOOD,
                null,
                IN_2018,
                IN_2018.precision(),
                List.of(),
                id(61),
                Need.State.STANDING,
                null,
                List.of(),
                List.of(relay(null, null, false)),
                false,
                true,
                true);
    }

    private static Need fate(UUID id, Need.State state) {
        return new Need(
                id,
                FindingKind.GAP,
                text("Murs humides", null),
                Theme.HOUSING,
                null,
                LAST_SPRING,
                LAST_SPRING.precision(),
                List.of(PUBLISHED),
                null,
                state,
                state == Need.State.MERGED ? HOUSING : null,
                List.of(),
                List.of(),
                false,
                false,
                false);
    }

    private static Need.InEdition in(int number, @Nullable Integer rank) {
        return new Need.InEdition(
                PUBLISHED,
                number,
                number == 1 ? IN_2018 : LAST_SPRING,
                rank,
                FindingKind.NEED,
                text("Se loger sainement", null),
                Theme.HOUSING);
    }

    private static Need.Relay relay(@Nullable Integer edition, @Nullable UUID diagnostic, boolean answered) {
        return new Need.Relay(
                id(51),
                diagnostic,
                edition,
                COMMUNE,
                RelayChannel.LETTER,
                LAST_SPRING,
                text("Avec l’accord du comité", null),
                answered
                        ? List.of(new Need.Answer(
                                text("Nous vous avons lus", null), text("Un budget dès janvier", null), LAST_SPRING))
                        : List.of());
    }

    private static UUID id(int number) {
        return UUID.fromString("0197a000-0000-7000-8000-0000000d%04d".formatted(number));
    }

    private static LocalizedString text(String french, @Nullable String dutch) {
        return new LocalizedString(french, dutch, null, null);
    }
}
