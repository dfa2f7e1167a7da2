package be.maillage.gateway.pages.meeting;

import be.maillage.coordination.ActivityForm;
import be.maillage.coordination.ActivityScope;
import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.Expectation;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.gateway.pages.Canned;
import be.maillage.gateway.pages.Tilleuls;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.history.Reader;
import be.maillage.meeting.AgendaItem;
import be.maillage.meeting.AmendmentOutcome;
import be.maillage.meeting.AttendanceSource;
import be.maillage.meeting.DecisionMode;
import be.maillage.meeting.Guest;
import be.maillage.meeting.InformationAudience;
import be.maillage.meeting.ItemMinutes;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingPurpose;
import be.maillage.meeting.MeetingTime;
import be.maillage.meeting.MinutesRecipient;
import be.maillage.meeting.Presence.Status;
import be.maillage.meeting.Votes;
import be.maillage.meeting.actions.Action;
import be.maillage.meeting.actions.Action.Step;
import be.maillage.meeting.actions.ActionQuery;
import be.maillage.meeting.actions.ActionQuery.Due;
import be.maillage.meeting.decisions.Decision;
import be.maillage.meeting.meetings.Amendment;
import be.maillage.meeting.meetings.Attendance;
import be.maillage.meeting.meetings.Attendance.Count;
import be.maillage.meeting.meetings.Attendance.Hours;
import be.maillage.meeting.meetings.Attendance.Line;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.meeting.meetings.MeetingInFull;
import be.maillage.meeting.meetings.MeetingInFull.Cancellation;
import be.maillage.meeting.meetings.MeetingInFull.Convening;
import be.maillage.meeting.meetings.MeetingInFull.Rescheduling;
import be.maillage.meeting.meetings.MeetingInFull.Roles;
import be.maillage.meeting.meetings.MeetingQuery;
import be.maillage.meeting.meetings.MeetingQuery.When;
import be.maillage.meeting.meetings.Minutes;
import be.maillage.meeting.names.MeetingName;
import be.maillage.meeting.news.News;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages.Order;
import be.maillage.readmodel.Paging;
import be.maillage.subgroup.subgroups.Subgroup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The meetings of the fictitious coordination: one to come, one with all that a meeting can have, old ones, and one that is reserved. */
@Canned
public final class CannedMeetings implements MeetingAnswers {

    /** At ten o'clock, when everything here is asked, people arrive. */
    private static final LocalTime IN_LESS_THAN_AN_HOUR = LocalTime.of(10, 59);

    public static final UUID COMING = id(1);
    static final UUID HELD = id(2);
    static final UUID MOVED = id(3);
    static final UUID OLD = id(4);
    static final UUID RESERVED = id(5);
    static final UUID LIVE = id(6);

    private static final Named AMO = named(11, "AMO Les Tilleuls (exemple)", null);
    private static final Named OCMW = named(12, "CPAS (exemple)", "OCMW (voorbeeld)");
    private static final Named PLANNING = named(13, "Planning familial du Parc (exemple)", null);
    private static final Named HEALTH = named(14, "Maison médicale du Canal (exemple)", null);

    private static final List<AgendaItem> AGENDA = List.of(
            new AgendaItem(
                    id(31), new LocalizedString("Tour de table et nouvelles", "Rondvraag en nieuws", null, null)),
            new AgendaItem(id(32), LocalizedString.fr("L’aide alimentaire au mois d’août : qui est ouvert ?")),
            new AgendaItem(id(33), new LocalizedString(null, "Data van het volgende jaar", null, null)));

    @Override
    public Mono<Page<Meeting>> meetings(
            Reader reader, UUID id, MeetingQuery.Filter filter, Order order, Paging paging, LocalDate today) {
        Stream<Meeting> all = !id.equals(Tilleuls.ID)
                ? Stream.empty()
                : filter.when() == When.RESERVED
                        ? Stream.of(reserved())
                        : filter.when() == When.COMING ? Stream.of(coming(), moved()) : Stream.of(held(reader), old());
        List<Meeting> found = all.filter(it -> filter.kind() == null || it.kind() == filter.kind())
                .toList();
        return Mono.just(new Page<>(
                found,
                found.size(),
                filter.when() == When.PAST && paging.cursor() == null && !found.isEmpty() ? "next" : null));
    }

    @Override
    public Mono<MeetingInFull> meeting(Reader reader, UUID id, UUID meetingId, LocalDate today) {
        if (!id.equals(Tilleuls.ID)) {
            return Mono.empty();
        }
        boolean known = !reader.roles().isEmpty();
        if (meetingId.equals(LIVE)) {
            return Mono.just(live(today));
        }
        return Mono.justOrEmpty(
                meetingId.equals(COMING)
                        ? bare(coming(), AGENDA.subList(0, 2))
                        : meetingId.equals(MOVED)
                                ? changed()
                                : meetingId.equals(HELD)
                                        ? whole(known)
                                        : meetingId.equals(OLD)
                                                ? bare(old(), List.of())
                                                : meetingId.equals(RESERVED) ? bare(reserved(), List.of()) : null);
    }

    @Override
    public Mono<Page<Action>> actions(
            Reader reader, UUID id, ActionQuery.Filter filter, Paging paging, LocalDate today) {
        List<Action> found = reader.roles().isEmpty() || !id.equals(Tilleuls.ID)
                ? List.of()
                : actions().stream()
                        .filter(it -> filter.state() == null || it.state() == filter.state())
                        .filter(it -> filter.due() != Due.OVERDUE || it.overdue())
                        .toList();
        return Mono.just(new Page<>(found, found.size(), null));
    }

    @Override
    public Mono<News> newsItem(Reader reader, UUID coordination, UUID informationId, LocalDate today) {
        return Mono.justOrEmpty(
                allNews().stream().filter(it -> it.id().equals(informationId)).findFirst());
    }

    @Override
    public Mono<Subgroup> subgroup(Reader reader, UUID coordination, UUID subgroupId, LocalDate today) {
        return Mono.empty();
    }

    @Override
    public Mono<List<Subgroup>> subgroupsAtWork(Reader reader, UUID coordination, LocalDate today) {
        return Mono.just(List.of());
    }

    @Override
    public Mono<Page<News>> news(Reader reader, UUID id, News.State state, Paging paging, LocalDate today) {
        boolean known = !reader.roles().isEmpty();
        List<News> found = !id.equals(Tilleuls.ID)
                ? List.of()
                : allNews().stream()
                        .filter(it -> it.state() == state)
                        .filter(it -> known || it.audience() == InformationAudience.PUBLIC)
                        .toList();
        return Mono.just(new Page<>(found, found.size(), null));
    }

    private static Meeting coming() {
        return meeting(
                COMING,
                Meeting.State.COMING,
                MeetingKind.PLENARY,
                MeetingPurpose.BUILD,
                new LocalizedString("Choisir les thèmes de l’année", "Thema’s van het jaar kiezen", null, null),
                day(2026, 12, 3),
                OCMW,
                null,
                List.of());
    }

    private static Meeting moved() {
        return meeting(
                MOVED,
                Meeting.State.CANCELLED,
                MeetingKind.STEERING_COMMITTEE,
                null,
                null,
                day(2026, 12, 10),
                null,
                null,
                List.of());
    }

    private static Meeting held(Reader reader) {
        return meeting(
                HELD,
                Meeting.State.HELD,
                MeetingKind.PLENARY,
                MeetingPurpose.DECIDE,
                LocalizedString.fr("Se partager l’été " + "sans laisser personne devant une porte close"),
                day(2026, 6, 18),
                AMO,
                reader.roles().isEmpty() ? null : 3,
                List.of("fr"));
    }

    private static Meeting old() {
        return new Meeting(
                OLD,
                false,
                Meeting.State.UNTOLD,
                MeetingKind.THEMATIC,
                MeetingPurpose.REFLECT,
                new LocalizedString(null, "Beroepsgeheim", null, null),
                BusinessDate.year(2024),
                Precision.YEAR,
                null,
                null,
                null,
                null,
                null,
                ActivityScope.COORDINATION,
                null,
                Confidentiality.PUBLIC,
                null,
                List.of(),
                new Meeting.Progress(0, List.of(), false));
    }

    private static Meeting reserved() {
        return new Meeting(
                RESERVED, true, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, List.of(), null);
    }

    private static Meeting meeting(
            UUID id,
            Meeting.State state,
            MeetingKind kind,
            @Nullable MeetingPurpose purpose,
            @Nullable LocalizedString subject,
            BusinessDate day,
            @Nullable Named host,
            @Nullable Integer present,
            List<String> approved) {
        return new Meeting(
                id,
                false,
                state,
                kind,
                purpose,
                subject,
                day,
                Precision.DAY,
                id.equals(LIVE) ? IN_LESS_THAN_AN_HOUR : LocalTime.of(12, 30),
                LocalTime.of(14, 30),
                host,
                host == null ? null : LocalizedString.fr("salle du premier étage"),
                "https://call.example.org/tilleuls",
                ActivityScope.COORDINATION,
                null,
                Confidentiality.PUBLIC,
                present,
                approved,
                new Meeting.Progress(approved.isEmpty() ? 0 : 3, approved, !approved.isEmpty()));
    }

    private static MeetingInFull bare(Meeting meeting, List<AgendaItem> agenda) {
        return new MeetingInFull(
                meeting,
                meeting.reserved() ? null : convening(),
                null,
                agenda,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static MeetingInFull changed() {
        return new MeetingInFull(
                moved(),
                convening(),
                null,
                AGENDA,
                day(2026, 11, 20),
                LocalizedString.fr("Un point de plus"),
                List.of(new Rescheduling(
                        day(2026, 11, 12),
                        new MeetingTime(day(2026, 12, 10), LocalTime.of(9, 0), null),
                        LocalizedString.fr("La salle n’est pas libre"))),
                new Cancellation(day(2026, 11, 19), LocalizedString.fr("Trop d’excusé·es")),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Convening convening() {
        return new Convening(
                day(2026, 5, 20),
                List.of(ActivityForm.ROUND_TABLE, ActivityForm.NEWS),
                List.of(Expectation.KNOW_EACH_OTHER, Expectation.COORDINATE_OFFER),
                List.of("fr", "nl"),
                30,
                List.of(RepresentativeCategory.FIELD_WORKER),
                List.of(AMO, OCMW));
    }

    private static MeetingInFull whole(boolean known) {
        Reader reader = known ? MEMBER : Reader.PUBLIC;
        return new MeetingInFull(
                held(reader),
                convening(),
                known ? new Roles(id(21), id(21), id(22)) : null,
                AGENDA,
                null,
                null,
                List.of(),
                null,
                known
                        ? List.of(new Guest(null, null, null, LocalizedString.fr("l’échevine des affaires sociales")))
                        : List.of(),
                known ? day(2026, 6, 18) : null,
                known ? attendance() : null,
                minutes(known),
                known ? amendments() : List.of(),
                decisions(),
                known ? actions() : List.of());
    }

    /** One that takes place on the day of asking. */
    private static MeetingInFull live(LocalDate today) {
        Meeting summary = meeting(
                LIVE,
                Meeting.State.COMING,
                MeetingKind.PLENARY,
                MeetingPurpose.DECIDE,
                LocalizedString.fr("Préparer l’hiver"),
                BusinessDate.day(today),
                OCMW,
                null,
                List.of());
        Minutes draft = new Minutes(
                "fr",
                Minutes.State.DRAFT,
                null,
                BusinessDate.day(today),
                null,
                null,
                List.of(new ItemMinutes(id(31), "L’AMO cherche un local.")),
                null,
                List.of(),
                List.of());
        return new MeetingInFull(
                summary,
                convening(),
                new Roles(id(21), id(21), id(22)),
                AGENDA,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                attendance(),
                List.of(draft),
                amendments(),
                decisions(),
                actions());
    }

    private static final Reader MEMBER = new Reader(
            id(21), java.util.Set.of(Reader.Role.MEMBER), java.util.Set.of(), java.util.Set.of(), java.util.Set.of());

    private static Attendance attendance() {
        return new Attendance(
                List.of(
                        line(AMO, 21, Status.PRESENT, RepresentativeCategory.FIELD_WORKER, "1.5"),
                        line(AMO, 23, Status.PRESENT, RepresentativeCategory.FIELD_WORKER, null),
                        line(OCMW, 22, Status.PRESENT, RepresentativeCategory.MANAGER, "2"),
                        line(PLANNING, null, Status.EXCUSED, null, null),
                        line(HEALTH, null, Status.PRESENT, null, null),
                        line(null, 24, Status.PRESENT, RepresentativeCategory.EXPERT, null)),
                5,
                3,
                1,
                List.of(
                        new Count(RepresentativeCategory.FIELD_WORKER, 2),
                        new Count(RepresentativeCategory.MANAGER, 1),
                        new Count(RepresentativeCategory.EXPERT, 1),
                        new Count(null, 1)),
                2,
                new Hours(
                        new BigDecimal("10.00"),
                        new BigDecimal("2.50"),
                        new BigDecimal("3.50"),
                        new BigDecimal("0.00"),
                        new BigDecimal("16.00")));
    }

    private static Line line(
            @Nullable Named organisation,
            @Nullable Integer person,
            Status status,
            @Nullable RepresentativeCategory category,
            @Nullable String preparation) {
        boolean late = preparation != null;
        return new Line(
                organisation,
                person == null ? null : id(person),
                status,
                late,
                late ? LocalTime.of(12, 45) : null,
                false,
                null,
                category,
                preparation == null ? null : new BigDecimal(preparation),
                null,
                AttendanceSource.HOST,
                day(2026, 6, 18));
    }

    private static List<Minutes> minutes(boolean known) {
        Minutes french = new Minutes(
                "fr",
                Minutes.State.APPROVED,
                null,
                day(2026, 6, 22),
                day(2026, 9, 17),
                new MeetingName(COMING, MeetingKind.PLENARY, LocalizedString.fr("Rentrée"), day(2026, 9, 17)),
                List.of(
                        new ItemMinutes(
                                id(31),
                                "L’AMO annonce son déménagement au 1er septembre.\n"
                                        + "La maison médicale cherche un·e interprète."),
                        new ItemMinutes(
                                id(32),
                                "Chacun dit ses fermetures. Il reste une semaine sans aucune distribution, du 10 au 16"
                                        + " août. Le CPAS peut ouvrir deux matinées si d’autres tiennent l’accueil.")),
                "La séance est levée à 14 h 30.",
                List.of(new Minutes.Addendum(
                        id(41), day(2026, 10, 1), "La semaine en question est celle du 9 au 15 août.")),
                List.of(new Minutes.Distribution(
                        day(2026, 9, 18),
                        List.of(MinutesRecipient.MEMBERS, MinutesRecipient.COUNCIL, MinutesRecipient.OTHERS),
                        LocalizedString.fr("le service de prévention"))));
        Minutes dutch = new Minutes(
                "nl",
                Minutes.State.DRAFT,
                "fr",
                day(2026, 6, 30),
                null,
                null,
                List.of(new ItemMinutes(id(31), "De AMO verhuist op 1 september.")),
                null,
                List.of(),
                List.of());
        return known ? List.of(french, dutch) : List.of(french);
    }

    private static List<Amendment> amendments() {
        return List.of(
                new Amendment(
                        id(42),
                        "fr",
                        id(32),
                        "Lire « trois matinées ».",
                        id(22),
                        OCMW,
                        day(2026, 6, 25),
                        AmendmentOutcome.REFUSED,
                        LocalizedString.fr("Il a bien été dit deux."),
                        day(2026, 6, 26)),
                new Amendment(
                        id(43),
                        "fr",
                        null,
                        "Ajouter les excuses du planning.",
                        null,
                        PLANNING,
                        day(2026, 6, 25),
                        null,
                        null,
                        null),
                new Amendment(
                        id(44), "nl", null, "Lees: op 2 september.", null, AMO, day(2026, 7, 1), null, null, null));
    }

    private static List<Decision> decisions() {
        MeetingName here = new MeetingName(HELD, MeetingKind.PLENARY, LocalizedString.fr("Été"), day(2026, 6, 18));
        return List.of(
                new Decision(
                        id(51),
                        here,
                        id(32),
                        LocalizedString.fr("Deux matinées communes, les 11 et 13 août, dans les locaux du CPAS."),
                        DecisionMode.VOTE,
                        new Votes(3, 1, 1),
                        LocalizedString.fr(
                                "Une voix rappelle que le CPAS n’est pas un lieu neutre pour tout le monde."),
                        day(2026, 6, 18),
                        Precision.DAY),
                new Decision(
                        id(52),
                        here,
                        null,
                        new LocalizedString(
                                null, "Het verslag wordt voortaan ook in het Nederlands gemaakt.", null, null),
                        DecisionMode.CONSENSUS,
                        null,
                        null,
                        day(2026, 6, 18),
                        Precision.DAY));
    }

    private static List<Action> actions() {
        MeetingName at =
                new MeetingName(HELD, MeetingKind.PLENARY, LocalizedString.fr("Se partager l’été"), day(2026, 6, 18));
        return List.of(
                new Action(
                        id(61),
                        LocalizedString.fr(
                                "Faire une affiche unique des permanences d’été, en français et en néerlandais"),
                        AMO,
                        id(23),
                        at,
                        Action.State.OPEN,
                        true,
                        day(2026, 9, 1),
                        Precision.DAY,
                        day(2026, 6, 18),
                        null,
                        null,
                        List.of(new Step(
                                Step.Kind.EXTENDED,
                                day(2026, 7, 2),
                                day(2026, 9, 1),
                                LocalizedString.fr("L’imprimeur est en congé"),
                                new MeetingName(RESERVED, null, null, null)))),
                new Action(
                        id(62),
                        new LocalizedString(null, "Een tolk zoeken", null, null),
                        null,
                        id(22),
                        at,
                        Action.State.OPEN,
                        false,
                        new BusinessDate(LocalDate.of(2026, 12, 1), Precision.MONTH),
                        Precision.MONTH,
                        day(2026, 6, 18),
                        null,
                        null,
                        List.of()),
                new Action(
                        id(63),
                        LocalizedString.fr("Ouvrir deux matinées en août"),
                        OCMW,
                        null,
                        at,
                        Action.State.COMPLETED,
                        false,
                        day(2026, 8, 13),
                        Precision.DAY,
                        day(2026, 6, 18),
                        day(2026, 9, 17),
                        LocalizedString.fr("42 colis distribués"),
                        List.of(new Step(
                                Step.Kind.COMPLETED,
                                day(2026, 9, 17),
                                null,
                                LocalizedString.fr("42 colis distribués"),
                                new MeetingName(
                                        COMING,
                                        MeetingKind.PLENARY,
                                        LocalizedString.fr("Rentrée"),
                                        day(2026, 9, 17))))));
    }

    private static List<News> allNews() {
        MeetingName at =
                new MeetingName(HELD, MeetingKind.PLENARY, LocalizedString.fr("Se partager l’été"), day(2026, 6, 18));
        return List.of(
                new News(
                        id(71),
                        News.State.CURRENT,
                        LocalizedString.fr("Nouvelle permanence logement"),
                        LocalizedString.fr("Chaque mardi de 9 h à 12 h, sans rendez-vous, avec un·e juriste.\n"
                                + "On peut y venir accompagné·e."),
                        "https://www.example.org/logement",
                        InformationAudience.PUBLIC,
                        OCMW,
                        at,
                        day(2026, 11, 2),
                        Precision.DAY,
                        day(2027, 6, 30),
                        null,
                        List.of(new News.Relay(
                                HEALTH, day(2026, 11, 5), LocalizedString.fr("affiche en salle d’attente")))),
                new News(
                        id(72),
                        News.State.CURRENT,
                        new LocalizedString(null, "Vorming over beroepsgeheim", null, null),
                        new LocalizedString(null, "Op 4 februari, voor wie met jongeren werkt.", null, null),
                        "javascript:alert(1)",
                        InformationAudience.MEMBERS,
                        null,
                        null,
                        day(2026, 10, 12),
                        Precision.DAY,
                        null,
                        null,
                        List.of()),
                new News(
                        id(73),
                        News.State.EXPIRED,
                        LocalizedString.fr("Braderie de printemps"),
                        LocalizedString.fr("Tenir un stand ensemble ?"),
                        null,
                        InformationAudience.PUBLIC,
                        AMO,
                        null,
                        day(2026, 3, 1),
                        Precision.DAY,
                        day(2026, 4, 30),
                        null,
                        List.of()));
    }

    private static BusinessDate day(int year, int month, int day) {
        return BusinessDate.day(LocalDate.of(year, month, day));
    }

    private static Named named(int number, String french, @Nullable String dutch) {
        return new Named(id(number), new LocalizedString(french, dutch, null, null));
    }

    private static UUID id(int number) {
        return UUID.fromString("0197a000-0000-7000-8000-0000000010%02d".formatted(number));
    }
}
