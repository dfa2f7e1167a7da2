package be.maillage.gateway.generator;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.Expectation;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingPurpose;
import be.maillage.organisation.Theme;
import be.maillage.subgroup.Framing;
import be.maillage.subgroup.SubgroupCommand.ChangeFacilitator;
import be.maillage.subgroup.SubgroupCommand.CloseSubgroup;
import be.maillage.subgroup.SubgroupCommand.EngageResourcePerson;
import be.maillage.subgroup.SubgroupCommand.FormSubgroup;
import be.maillage.subgroup.SubgroupCommand.JoinSubgroup;
import be.maillage.subgroup.SubgroupCommand.LeaveSubgroup;
import be.maillage.subgroup.SubgroupCommand.ReportBack;
import be.maillage.subgroup.SubgroupCommand.ReviseCalendar;
import be.maillage.subgroup.SubgroupKind;
import be.maillage.subgroup.SubgroupOutcome;
import be.maillage.subgroup.SubgroupRule;
import be.maillage.subgroup.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Subgroups: formed around a theme, at work for a year or two, heard by an assembly, and closed. */
final class Subgroups implements Chapter {

    /** A subgroup at work. */
    static final class Group {
        final UUID id;
        final Theme theme;
        final Confidentiality confidentiality;
        final Series series = new Series();
        final List<Member> members;
        LocalDate reportBackOn;
        boolean reported;
        boolean closed;

        Group(UUID id, Theme theme, Confidentiality confidentiality, List<Member> members, LocalDate reportBackOn) {
            this.id = id;
            this.theme = theme;
            this.confidentiality = confidentiality;
            this.members = new ArrayList<>(members);
            this.reportBackOn = reportBackOn;
        }
    }

    private final Life life;
    private final Meetings meetings;
    private final Draw draw;
    private final int wanted;
    private final List<Group> atWork = new ArrayList<>();

    Subgroups(Life life, Meetings meetings) {
        this.life = life;
        this.meetings = meetings;
        this.draw = life.draw("subgroups");
        this.wanted = draw.within(life.portrait().activity().subgroups());
    }

    List<Group> atWork() {
        return List.copyOf(atWork);
    }

    @Override
    public void plan(int year) {
        if (!life.portrait().hasSubgroups()) {
            return;
        }
        for (int number = atWork.size(); number < wanted; number++) {
            life.chronicle().on(life.day(year, 50 + draw.between(0, 60)), () -> form(year));
        }
        List.copyOf(atWork).forEach(group -> {
            meet(group, year, 10);
            life.chronicle().on(life.day(year, draw.between(60, 300)), () -> change(group));
        });
        life.chronicle().on(life.day(year, 340), this::close);
    }

    private void form(int year) {
        List<Member> organisations = life.circle().organisations();
        if (organisations.size() < 4) {
            return;
        }
        List<Member> members = Circle.keenest(organisations, draw.between(4, Math.min(12, organisations.size())), draw);
        Theme theme = life.theme(draw);
        boolean supervision = life.portrait().does("supervision") && atWork.isEmpty();
        Confidentiality confidentiality =
                supervision || draw.happens(20) ? Confidentiality.PARTICIPANTS : Confidentiality.MEMBERS;
        UUID id = life.newId("subgroup");
        LocalDate reportBackOn = life.today().plusMonths(draw.between(10, 20));
        if (draw.happens(6)) {
            life.tries(
                    formation(
                            life.newId("too small"),
                            theme,
                            supervision,
                            members.subList(0, 1),
                            reportBackOn,
                            confidentiality),
                    SubgroupRule.SUBGROUP_HAS_TWO_MEMBERS);
        }
        life.does(formation(id, theme, supervision, members, reportBackOn, confidentiality));
        if (draw.happens(40)) {
            life.does(
                    new EngageResourcePerson(life.id(), id, life.says("contribution", draw), null, null, life.told()));
        }
        Group group = new Group(id, theme, confidentiality, members, reportBackOn);
        atWork.add(group);
        meet(group, year, life.today().getDayOfYear() + 20);
    }

    private FormSubgroup formation(
            UUID id,
            Theme theme,
            boolean supervision,
            List<Member> members,
            LocalDate reportBackOn,
            Confidentiality confidentiality) {
        return new FormSubgroup(
                life.id(),
                id,
                supervision ? life.says("supervisionName", draw) : life.says("subgroupName", theme, draw),
                theme,
                supervision
                        ? SubgroupKind.SUPERVISION
                        : draw.oneOf(List.of(SubgroupKind.THEMATIC, SubgroupKind.ACTION, SubgroupKind.INTERVISION)),
                new Framing(
                        life.saysSome("facets", draw.between(1, 3), draw),
                        life.says("knowledge", draw),
                        life.saysSome("resourcePersons", draw.between(0, 2), draw),
                        new WorkCalendar(life.says("plan", draw), BusinessDate.day(reportBackOn))),
                draw.happens(70) ? life.saysSome("objectives", draw.between(1, 2), draw) : List.of(),
                List.of(Expectation.COORDINATE_OFFER),
                members.getFirst().voice().person(),
                members.stream().map(Member::id).toList(),
                confidentiality,
                life.told());
    }

    private void meet(Group group, int year, int from) {
        int count = draw.within(life.portrait().activity().subgroupMeetings());
        int room = Math.max(1, 345 - from);
        for (int number = 0; number < count; number++) {
            int dayOfYear = from + number * room / count + draw.between(0, Math.max(1, room / count - 3));
            life.chronicle().on(life.day(year, Math.max(1, dayOfYear - 21)), () -> convene(group, year, dayOfYear));
        }
    }

    /** A subgroup that closes before the day does not meet any more; nobody convenes it for the last weeks. */
    private void convene(Group group, int year, int dayOfYear) {
        if (group.closed) {
            return;
        }
        Gathering gathering = new Gathering(MeetingKind.SUBGROUP, MeetingPurpose.BUILD)
                .about(life.says("subgroupSubject", group.theme, draw))
                .serving(Expectation.COORDINATE_OFFER)
                .at(LocalTime.of(14, 0), LocalTime.of(16, 0))
                .of(group.id, group.confidentiality)
                .in(group.series);
        meetings.plan(gathering, life.day(year, Math.min(dayOfYear, 330)), () -> coming(group));
    }

    private List<Member> coming(Group group) {
        List<Member> members = group.members.stream().filter(life.circle()::has).toList();
        return Circle.keenest(members, Math.max(2, members.size() * draw.between(50, 90) / 100), draw);
    }

    /** Somebody joins, somebody leaves, somebody else leads, or it will take longer. */
    private void change(Group group) {
        if (group.closed) {
            return;
        }
        List<Member> others = life.circle().organisations().stream()
                .filter(member -> !group.members.contains(member))
                .toList();
        if (!others.isEmpty() && draw.happens(50)) {
            Member newcomer = draw.oneOf(others);
            life.does(new JoinSubgroup(life.id(), group.id, newcomer.id(), life.told()));
            group.members.add(newcomer);
        }
        if (group.members.size() > 4 && draw.happens(40)) {
            leave(group, group.members.getLast());
        }
        if (draw.happens(15)) {
            UUID person = life.meets();
            life.does(new ChangeFacilitator(life.id(), group.id, person, life.told()));
        }
    }

    /** Whoever leaves the coordination leaves its subgroups first. */
    void without(Member member) {
        atWork.stream().filter(group -> group.members.contains(member)).forEach(group -> leave(group, member));
    }

    private void leave(Group group, Member member) {
        LocalizedString reason = life.says("leftSubgroup", draw);
        life.does(new LeaveSubgroup(life.id(), group.id, member.id(), reason, life.told()));
        group.members.remove(member);
    }

    /** An assembly hears those whose day has come. */
    void reportTo(Held assembly) {
        for (Group group : List.copyOf(atWork)) {
            if (!group.reported && !life.today().isBefore(group.reportBackOn.minusDays(30)) && draw.happens(70)) {
                life.does(new ReportBack(
                        life.id(),
                        group.id,
                        assembly.id(),
                        life.says("reportSummary", draw),
                        life.saysSome("products", draw.between(0, 2), draw),
                        life.saysSome("recommendations", draw.between(0, 2), draw),
                        life.told()));
                group.reported = true;
            }
        }
    }

    /** Those that reported are done; of those that are late, most take more time and some give up. */
    private void close() {
        for (Group group : List.copyOf(atWork)) {
            if (group.reported) {
                end(group, SubgroupOutcome.FULFILLED);
            } else if (life.today().isAfter(group.reportBackOn) && draw.happens(30)) {
                end(group, SubgroupOutcome.ABANDONED);
            } else if (life.today().isAfter(group.reportBackOn) && draw.happens(60)) {
                group.reportBackOn = life.today().plusMonths(8);
                life.does(new ReviseCalendar(
                        life.id(),
                        group.id,
                        new WorkCalendar(null, BusinessDate.day(group.reportBackOn)),
                        life.says("calendarRevised", draw),
                        life.told()));
            } else if (draw.happens(10)) {
                life.tries(
                        new CloseSubgroup(life.id(), group.id, SubgroupOutcome.FULFILLED, null, life.told()),
                        SubgroupRule.FULFILLED_SUBGROUP_REPORTED_BACK);
            }
        }
    }

    private void end(Group group, SubgroupOutcome outcome) {
        life.does(new CloseSubgroup(
                life.id(),
                group.id,
                outcome,
                outcome == SubgroupOutcome.ABANDONED ? life.says("abandoned", draw) : null,
                life.told()));
        group.closed = true;
        atWork.remove(group);
    }
}
