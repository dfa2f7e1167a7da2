package be.maillage.gateway.generator;

import be.maillage.coordination.RepresentativeCategory;
import be.maillage.history.BusinessDate;
import be.maillage.meeting.AgendaItem;
import be.maillage.meeting.Guest;
import be.maillage.meeting.MeetingCommand.AmendAgenda;
import be.maillage.meeting.MeetingCommand.CancelMeeting;
import be.maillage.meeting.MeetingCommand.ConveneMeeting;
import be.maillage.meeting.MeetingCommand.HoldMeeting;
import be.maillage.meeting.MeetingCommand.InviteGuest;
import be.maillage.meeting.MeetingCommand.RecordAttendance;
import be.maillage.meeting.MeetingCommand.RescheduleMeeting;
import be.maillage.meeting.MeetingRule;
import be.maillage.meeting.MeetingTime;
import be.maillage.meeting.Presence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Meetings, from the letter that convenes one to the sheet that people sign. What is written down and done afterwards is for {@link Minutes} and {@link Actions}. */
final class Meetings {

    private static final int NOTICE = 21;

    private final Life life;
    private final Draw draw;
    private final Minutes minutes;
    private final Actions actions;
    private final SelfCheckIn checkIn;

    Meetings(Life life) {
        this.life = life;
        this.draw = life.draw("meetings");
        this.minutes = new Minutes(life);
        this.actions = new Actions(life);
        this.checkIn = new SelfCheckIn(life);
    }

    /** @param coming who will be there, asked on the day */
    void plan(Gathering gathering, LocalDate day, Supplier<List<Member>> coming) {
        LocalDate notice = day.minusDays(NOTICE);
        life.chronicle()
                .on(notice.isBefore(life.today()) ? life.today() : notice, () -> convene(gathering, day, coming));
    }

    private void convene(Gathering gathering, LocalDate day, Supplier<List<Member>> coming) {
        UUID meeting = life.newId("meeting");
        List<AgendaItem> agenda = agenda(gathering);
        life.does(new ConveneMeeting(
                life.id(),
                meeting,
                gathering.kind,
                gathering.purpose,
                gathering.forms,
                gathering.expectations,
                gathering.scope,
                gathering.subject,
                agenda,
                new MeetingTime(BusinessDate.day(day), gathering.start, gathering.end),
                draw.happens(40) ? 30 : null,
                gathering.venue,
                draw.happens(50) ? List.of("fr", "nl") : List.of("fr"),
                gathering.invited,
                gathering.confidentiality,
                gathering.subgroup,
                gathering.chair,
                draw.happens(60) ? life.coordinator() : null,
                life.coordinator(),
                life.told()));
        gathering.onceConvened.accept(meeting);
        if (life.today().isBefore(day.minusDays(8))) {
            beforehand(gathering, meeting, agenda, day, coming);
        } else {
            onTheDay(gathering, meeting, agenda, day, coming);
        }
    }

    /** Where there is a code on the wall, most say themselves that they are there; the others sign the sheet. */
    private void onTheDay(
            Gathering gathering, UUID meeting, List<AgendaItem> agenda, LocalDate day, Supplier<List<Member>> coming) {
        if (!checkIn.isUsedAt(gathering.kind) || !day.isAfter(life.today())) {
            life.chronicle().on(day, () -> hold(gathering, meeting, agenda, coming.get(), List.of()));
            return;
        }
        life.chronicle().at(day, gathering.start, () -> {
            List<Member> present = coming.get();
            List<Member> byThemselves = checkIn.receive(meeting, present);
            life.chronicle().on(day, () -> {
                hold(gathering, meeting, agenda, present, byThemselves);
                checkIn.isOver(meeting, byThemselves);
            });
        });
    }

    private void beforehand(
            Gathering gathering, UUID meeting, List<AgendaItem> agenda, LocalDate day, Supplier<List<Member>> coming) {
        int chance = draw.between(1, 100);
        if (chance <= 3) {
            life.chronicle()
                    .on(
                            day.minusDays(2),
                            () -> life.does(
                                    new CancelMeeting(life.id(), meeting, life.says("cancelled", draw), life.told())));
            return;
        }
        LocalDate actual = chance <= 8 ? day.plusDays(7) : day;
        life.chronicle().on(day.minusDays(7), () -> {
            if (chance <= 8) {
                reschedule(gathering, meeting, actual);
            } else if (chance <= 16) {
                life.does(new AmendAgenda(life.id(), meeting, agenda, null, life.told()));
            } else if (chance <= 24 && gathering.invited == null) {
                invite(meeting);
            } else if (chance <= 26) {
                life.tries(
                        attendance(meeting, coming.get(), List.of(), 0, List.of()),
                        MeetingRule.ATTENDANCE_FOLLOWS_THE_START);
            }
        });
        onTheDay(gathering, meeting, agenda, actual, coming);
    }

    private void reschedule(Gathering gathering, UUID meeting, LocalDate day) {
        life.does(new RescheduleMeeting(
                life.id(),
                meeting,
                new MeetingTime(BusinessDate.day(day), gathering.start, gathering.end),
                gathering.venue,
                life.says("rescheduled", draw),
                life.told()));
    }

    private void invite(UUID meeting) {
        life.does(new InviteGuest(
                life.id(),
                meeting,
                new Guest(null, null, RepresentativeCategory.EXPERT, life.says("guest", draw)),
                null,
                life.told()));
    }

    private void hold(
            Gathering gathering, UUID meeting, List<AgendaItem> agenda, List<Member> present, List<Member> known) {
        life.does(new HoldMeeting(life.id(), meeting, null, null, life.told()));
        List<Member> onTheSheet =
                present.stream().filter(member -> !known.contains(member)).toList();
        List<Presence> others = gathering.alongside.apply(meeting);
        if (!onTheSheet.isEmpty() || !others.isEmpty() || gathering.residents > 0) {
            life.does(attendance(meeting, onTheSheet, others, gathering.residents, present));
        }
        Held held = new Held(meeting, life.today(), agenda, gathering.confidentiality, present);
        actions.decideAndAssign(held);
        minutes.writeAfter(held, gathering.series);
        actions.followUp(held);
        gathering.afterwards.forEach(next -> next.accept(held));
    }

    private RecordAttendance attendance(
            UUID meeting, List<Member> onTheSheet, List<Presence> others, int residents, List<Member> present) {
        List<Presence> presences = new ArrayList<>(others);
        for (Member member : onTheSheet) {
            boolean late = draw.happens(6);
            presences.add(new Presence(
                    member.id(),
                    member.voice().person(),
                    Presence.Status.PRESENT,
                    late,
                    null,
                    false,
                    null,
                    member.voice().category(),
                    draw.happens(20) ? new BigDecimal("0.5") : null,
                    draw.happens(10) ? BigDecimal.ONE : null));
        }
        for (Member member : draw.some(absent(present), draw.between(0, 2))) {
            presences.add(new Presence(
                    member.id(), null, Presence.Status.EXCUSED, false, null, false, null, null, null, null));
        }
        return new RecordAttendance(
                life.id(), meeting, presences, residents == 0 ? null : residents, draw.happens(70), life.told());
    }

    private List<Member> absent(List<Member> present) {
        return life.circle().members().stream()
                .filter(member -> !present.contains(member))
                .toList();
    }

    private List<AgendaItem> agenda(Gathering gathering) {
        List<AgendaItem> agenda = new ArrayList<>();
        agenda.add(new AgendaItem(life.newId("point"), gathering.subject));
        life.saysSome("agenda", draw.between(1, 3), draw)
                .forEach(title -> agenda.add(new AgendaItem(life.newId("point"), title)));
        return agenda;
    }
}
