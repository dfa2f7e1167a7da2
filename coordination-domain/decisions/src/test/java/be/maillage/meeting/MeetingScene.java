package be.maillage.meeting;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.SOMEBODY;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.told;
import static be.maillage.decision.Testing.toldNow;

import be.maillage.coordination.ActivityForm;
import be.maillage.coordination.ActivityScope;
import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.CoordinationEvent.CoordinationFounded;
import be.maillage.coordination.CoordinationEvent.CoordinatorAppointed;
import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicy;
import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicySet;
import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.RepresentativeDesignated;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.coordination.CoordinationEvent.SteeringCommitteeConstituted;
import be.maillage.coordination.Expectation;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.coordination.Seat;
import be.maillage.decision.Asked;
import be.maillage.decision.Rule;
import be.maillage.decision.Testing;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventMetadata;
import be.maillage.history.Ids;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.meeting.MeetingCommand.ConveneMeeting;
import be.maillage.meeting.MeetingEvent.AttendanceRecorded;
import be.maillage.meeting.MeetingEvent.MeetingConvened;
import be.maillage.meeting.MeetingEvent.MeetingEntrusted;
import be.maillage.meeting.MeetingEvent.MeetingHeld;
import be.maillage.meeting.MeetingEvent.MinutesApproved;
import be.maillage.meeting.MeetingEvent.MinutesDrafted;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.OrganisationEvent.OrganisationRegistered;
import be.maillage.organisation.Profile;
import be.maillage.person.PersonEvent.PersonRegistered;
import be.maillage.register.InMemoryFacts;
import be.maillage.register.Register;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;

/**
 * A coordination with two members, AMO and the planning, and a school that is in its directory only. On 20 November 2026 somebody, its coordinator,
 * convenes a meeting for the 27th, from half past twelve till half past two.
 */
final class MeetingScene {

    static final UUID MEETING = id(50);
    static final UUID LATER_MEETING = id(51);
    static final UUID ITEM = id(60);
    static final UUID AMO = id(11);
    static final UUID PLANNING = id(12);
    static final UUID SCHOOL = id(13);
    static final UUID ANNE = id(21);
    static final UUID BEN = id(22);
    /** An alderwoman who sits for the planning. */
    static final UUID CHLOE = id(23);
    /** Sits for nobody. */
    static final UUID DIRK = id(24);

    static final UUID UNKNOWN = id(99);

    static final MeetingTime TIME = time("2026-11-27");
    static final Told TOLD = toldNow("2026-11-20");

    /** The coordinator, a week ahead; during the meeting; the day after. */
    static final MetaData AHEAD = at("2026-11-20T09:00:00Z");

    static final MetaData DURING = at("2026-11-27T12:00:00Z");
    static final MetaData AFTER = at("2026-11-28T08:00:00Z");

    private final AggregateTestFixture<Meeting> fixture = new AggregateTestFixture<>(Meeting.class);
    private final InMemoryFacts facts = new InMemoryFacts();
    private List<DomainEvent> given = List.of();

    MeetingScene() {
        facts.given(
                        COORDINATION,
                        new CoordinationFounded(
                                COORDINATION,
                                text("Coordination"),
                                List.of("21005"),
                                null,
                                Origin.UNKNOWN,
                                Steering.COORDINATOR,
                                told("2005")),
                        registered(AMO),
                        registered(PLANNING),
                        registered(SCHOOL),
                        admitted(AMO),
                        admitted(PLANNING),
                        new CoordinatorAppointed(SOMEBODY, null, null, null, told("2005")),
                        sits(ANNE, AMO, RepresentativeCategory.FIELD_WORKER),
                        sits(BEN, PLANNING, RepresentativeCategory.MANAGER),
                        sits(CHLOE, PLANNING, RepresentativeCategory.ELECTED_OFFICIAL),
                        convened(LATER_MEETING, MeetingKind.PLENARY, Confidentiality.MEMBERS, Invited.EVERYBODY))
                .given(Ids.PLATFORM, person(SOMEBODY), person(ANNE), person(BEN), person(CHLOE), person(DIRK));
        fixture.registerInjectableResource(new Register(facts));
    }

    /** What others decided: the register knows of it. */
    MeetingScene knowing(DomainEvent... events) {
        facts.given(COORDINATION, events);
        return this;
    }

    MeetingScene policy(ElectedOfficialsPolicy policy) {
        return knowing(new ElectedOfficialsPolicySet(policy, told("2010")));
    }

    MeetingScene seatedByRight(UUID person) {
        return knowing(new SteeringCommitteeConstituted(
                text("Comité"),
                List.of(new Seat(
                        person,
                        null,
                        Seat.Title.EX_OFFICIO,
                        Seat.Represents.CPAS,
                        Seat.Side.PUBLIC,
                        BusinessDate.year(2020),
                        null)),
                told("2020")));
    }

    MeetingScene nothing() {
        given = List.of();
        return this;
    }

    /** The plenary, convened by the coordinator, with one item on its agenda; and what happened since. */
    MeetingScene given(DomainEvent... events) {
        return givenOf(Confidentiality.MEMBERS, Invited.EVERYBODY, events);
    }

    MeetingScene givenOf(Confidentiality confidentiality, Invited invited, DomainEvent... events) {
        List<DomainEvent> all = new ArrayList<>();
        all.add(convened(MEETING, MeetingKind.PLENARY, confidentiality, invited));
        all.add(entrusted(confidentiality));
        all.addAll(List.of(events));
        given = all;
        return this;
    }

    /** A meeting of which nothing happened but this. */
    MeetingScene givenOnly(DomainEvent... events) {
        given = List.of(events);
        return this;
    }

    ResultValidator<Meeting> when(MeetingCommand command, MetaData asked) {
        return given.isEmpty()
                ? fixture.givenNoPriorActivity().when(command, asked)
                : fixture.given(given).when(command, asked);
    }

    void records(MeetingCommand command, MetaData asked, MeetingEvent... events) {
        when(command, asked).expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
    }

    void records(MeetingCommand command, MetaData asked, Audience audience, MeetingEvent event) {
        Testing.recorded(when(command, asked), COORDINATION, audience, event);
    }

    void refuses(MeetingCommand command, MetaData asked, Rule rule) {
        Testing.refused(when(command, asked), rule);
    }

    static MetaData at(String moment) {
        return MetaData.from(
                Map.of(EventMetadata.ACTOR, SOMEBODY.toString(), EventMetadata.ROLE, "COORDINATOR", Asked.AT, moment));
    }

    static MetaData member(MetaData when, UUID person, UUID organisation) {
        return when.and(EventMetadata.ACTOR, person.toString())
                .and(EventMetadata.ROLE, "MEMBER")
                .and(EventMetadata.ON_BEHALF_OF, organisation.toString());
    }

    static MetaData guest(MetaData when) {
        return when.and(EventMetadata.ACTOR, UNKNOWN.toString()).and(EventMetadata.ROLE, Asked.GUEST);
    }

    static MeetingTime time(String day) {
        return new MeetingTime(BusinessDate.parse(day), LocalTime.of(12, 30), LocalTime.of(14, 30));
    }

    static MeetingConvened convened(UUID meeting, MeetingKind kind, Confidentiality confidentiality, Invited invited) {
        return new MeetingConvened(
                meeting,
                COORDINATION,
                kind,
                MeetingPurpose.EXCHANGE,
                List.of(ActivityForm.ROUND_TABLE),
                List.of(Expectation.EXCHANGE),
                ActivityScope.COORDINATION,
                text("Tour de table"),
                List.of(new AgendaItem(ITEM, text("Nouvelles"))),
                TIME,
                15,
                null,
                List.of("fr"),
                invited,
                confidentiality,
                null,
                TOLD);
    }

    static MeetingEntrusted entrusted(Confidentiality confidentiality) {
        return new MeetingEntrusted(
                MEETING,
                SOMEBODY,
                null,
                null,
                confidentiality == Confidentiality.PARTICIPANTS ? List.of(SOMEBODY) : List.of(),
                TOLD);
    }

    /** The command of which {@link #convened} and {@link #entrusted} are the events. */
    static ConveneMeeting convene(MeetingKind kind, Confidentiality confidentiality, Invited invited) {
        return new ConveneMeeting(
                COORDINATION,
                MEETING,
                kind,
                MeetingPurpose.EXCHANGE,
                List.of(ActivityForm.ROUND_TABLE),
                List.of(Expectation.EXCHANGE),
                ActivityScope.COORDINATION,
                text("Tour de table"),
                List.of(new AgendaItem(ITEM, text("Nouvelles"))),
                TIME,
                15,
                null,
                List.of("fr"),
                invited,
                confidentiality,
                null,
                null,
                null,
                null,
                TOLD);
    }

    static AttendanceRecorded attended(@Nullable UUID organisation, @Nullable UUID person) {
        return new AttendanceRecorded(
                MEETING,
                List.of(Presence.of(organisation, person)),
                null,
                AttendanceSource.HOST,
                organisation == null ? List.of() : List.of(organisation),
                List.of(),
                TOLD);
    }

    static MeetingHeld held() {
        return new MeetingHeld(MEETING, TIME, TOLD);
    }

    static MinutesDrafted drafted(String language) {
        return new MinutesDrafted(MEETING, language, items(), null, TOLD);
    }

    static MinutesApproved approved(String language) {
        return new MinutesApproved(MEETING, language, null, items(), null, TOLD);
    }

    static List<ItemMinutes> items() {
        return List.of(new ItemMinutes(ITEM, "Chacun donne ses nouvelles."));
    }

    static LocalizedString text(String text) {
        return LocalizedString.fr(text);
    }

    static MemberAdmitted admitted(UUID member) {
        return new MemberAdmitted(member, MemberKind.ORGANISATION, null, told("2005"));
    }

    static RepresentativeDesignated sits(UUID person, UUID member, RepresentativeCategory category) {
        return new RepresentativeDesignated(member, person, category, true, told("2010"));
    }

    private static OrganisationRegistered registered(UUID id) {
        Profile profile = new Profile(
                text("Organisation " + id),
                LegalForm.OTHER,
                null,
                List.of(),
                Line.FIRST,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
        return new OrganisationRegistered(id, COORDINATION, profile, told("2005"));
    }

    private static PersonRegistered person(UUID id) {
        return new PersonRegistered(id, "Somebody", null, null, null, told("2005"));
    }
}
