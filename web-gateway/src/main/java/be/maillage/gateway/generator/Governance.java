package be.maillage.gateway.generator;

import be.maillage.coordination.CoordinationCommand.AppointCoordinator;
import be.maillage.coordination.CoordinationCommand.AssessInitiative;
import be.maillage.coordination.CoordinationCommand.ConstituteSteeringCommittee;
import be.maillage.coordination.CoordinationCommand.RecordMeans;
import be.maillage.coordination.CoordinationCommand.RecordPublicInformation;
import be.maillage.coordination.CoordinationCommand.RecordUserVoice;
import be.maillage.coordination.CoordinationCommand.SetPriorityThemes;
import be.maillage.coordination.CoordinationCommand.SubmitInitiative;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.coordination.CoordinationEvent.UserVoiceMethod;
import be.maillage.coordination.CoordinationRule;
import be.maillage.coordination.Expectation;
import be.maillage.coordination.Seat;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingPurpose;
import be.maillage.organisation.Theme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a coordination decides of itself year by year, the committee that prepares it, and what it hears from users and tells them. */
final class Governance implements Chapter {

    private static final int TERM = 3;

    private final Life life;
    private final Meetings meetings;
    private final Draw draw;
    private final UUID carrier;
    private final Series committee = new Series();
    private List<Member> seated = List.of();
    private int constituted;

    Governance(Life life, Meetings meetings, UUID carrier) {
        this.life = life;
        this.meetings = meetings;
        this.draw = life.draw("governance");
        this.carrier = carrier;
    }

    @Override
    public void plan(int year) {
        life.chronicle().on(life.day(year, 20), () -> priorities(year));
        life.chronicle().on(life.day(year, 25), () -> means(year));
        if (draw.happens(50)) {
            life.chronicle().on(life.day(year, draw.between(60, 340)), this::userVoice);
        }
        if (draw.happens(50)) {
            life.chronicle().on(life.day(year, draw.between(60, 340)), this::publicInformation);
        }
        if (draw.happens(40)) {
            life.chronicle().on(life.day(year, draw.between(60, 300)), this::initiative);
        }
        if (life.portrait().steering() == Steering.COMMITTEE && life.portrait().hasMembers()) {
            planCommittee(year);
        }
    }

    private void priorities(int year) {
        Set<Theme> themes = new LinkedHashSet<>();
        while (themes.size() < 3) {
            themes.add(life.theme(draw));
        }
        life.does(new SetPriorityThemes(
                life.id(), year, List.copyOf(themes), life.says("prioritiesDecidedBy", draw), null, life.told()));
    }

    private void means(int year) {
        life.does(new RecordMeans(
                life.id(),
                year,
                life.portrait().fte(),
                draw.happens(50) ? new BigDecimal("0.2") : null,
                new BigDecimal(draw.between(5, 90) * 100),
                life.says("inKind", draw),
                life.told()));
    }

    private void userVoice() {
        life.does(new RecordUserVoice(
                life.id(),
                draw.oneOf(List.of(UserVoiceMethod.values())),
                draw.between(5, 60),
                life.says("userVoice", draw),
                life.told()));
    }

    private void publicInformation() {
        life.does(new RecordPublicInformation(
                life.id(), life.says("publicInformation", draw), life.says("publicMeans", draw), life.told()));
    }

    private void initiative() {
        UUID initiative = life.newId("initiative");
        List<Member> members = life.circle().organisations();
        UUID by = members.isEmpty() ? null : draw.oneOf(members).id();
        life.does(new SubmitInitiative(life.id(), initiative, life.says("initiative", draw), by, life.told()));
        life.chronicle().in(30, () -> {
            life.does(new AssessInitiative(
                    life.id(),
                    initiative,
                    life.says("relevance", draw),
                    life.says("orientation", draw),
                    life.says("support", draw),
                    life.told()));
            if (draw.happens(20)) {
                life.tries(
                        new AppointCoordinator(
                                life.id(), life.coordinator(), life.portrait().fte(), null, carrier, life.told()),
                        CoordinationRule.MANDATE_IS_NOT_YET_RUNNING);
            }
        });
    }

    private void planCommittee(int year) {
        int meetingsAYear = life.portrait().committeeMeetings();
        for (int number = 0; number < meetingsAYear; number++) {
            int day = 50 + number * 300 / meetingsAYear + draw.between(0, 15);
            life.chronicle().on(life.day(year, day), () -> meet(year));
        }
    }

    /** The coordinator by right, the others elected for three years. */
    private void constitute(int year) {
        List<Member> members = Circle.keenest(life.circle().members(), 6, draw);
        List<Seat> seats = new ArrayList<>();
        seats.add(new Seat(
                life.coordinator(),
                carrier,
                Seat.Title.EX_OFFICIO,
                Seat.Represents.CPAS,
                Seat.Side.PUBLIC,
                life.told().on(),
                null));
        for (Member member : members) {
            seats.add(new Seat(
                    member.voice().person(),
                    member.isOrganisation() ? member.id() : null,
                    Seat.Title.ELECTED,
                    Seat.Represents.MEMBERS,
                    Seat.Side.ASSOCIATIVE,
                    life.told().on(),
                    TERM));
        }
        life.does(new ConstituteSteeringCommittee(life.id(), life.says("committee", draw), seats, life.told()));
        seated = members;
        constituted = year;
    }

    private void meet(int year) {
        if (seated.isEmpty() || year - constituted >= TERM) {
            constitute(year);
        }
        Gathering gathering = new Gathering(MeetingKind.STEERING_COMMITTEE, MeetingPurpose.DECIDE)
                .about(life.says("committeeSubject", draw))
                .serving(Expectation.COORDINATE_OFFER)
                .inviting(stillSeated())
                .in(committee);
        meetings.plan(gathering, life.today().plusDays(14), this::stillSeated);
    }

    private List<Member> stillSeated() {
        return seated.stream().filter(life.circle()::has).toList();
    }
}
