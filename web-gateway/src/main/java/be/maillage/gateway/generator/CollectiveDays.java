package be.maillage.gateway.generator;

import be.maillage.coordination.ActivityForm;
import be.maillage.coordination.Expectation;
import be.maillage.gateway.generator.Shape.Kind;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingPurpose;
import java.time.LocalTime;
import java.util.List;

/** Days that members prepare for the quarter, once a year or twice where they are what the coordination is for. */
final class CollectiveDays implements Chapter {

    private final Life life;
    private final Meetings meetings;
    private final Draw draw;
    private final Series days = new Series();

    CollectiveDays(Life life, Meetings meetings) {
        this.life = life;
        this.meetings = meetings;
        this.draw = life.draw("collective days");
    }

    @Override
    public void plan(int year) {
        if (!life.portrait().hasMembers()) {
            return;
        }
        boolean central = life.portrait().activity().kind() == Kind.COLLECTIVE_DAYS;
        if (central || (life.portrait().does("commonProjects") && draw.happens(60))) {
            day(year, draw.between(120, 160));
        }
        if (central) {
            day(year, draw.between(270, 310));
        }
    }

    private void day(int year, int dayOfYear) {
        Gathering gathering = new Gathering(MeetingKind.COLLECTIVE_DAY, MeetingPurpose.BUILD)
                .about(life.says("daySubject", life.theme(draw), draw))
                .as(ActivityForm.COLLECTIVE_DAY, ActivityForm.INFORMAL_TIME)
                .serving(Expectation.COMMON_PROJECTS, Expectation.KNOW_EACH_OTHER)
                .at(LocalTime.of(10, 0), LocalTime.of(16, 30))
                .openTo(draw.between(30, 400))
                .in(days);
        life.chronicle()
                .on(
                        life.day(year, dayOfYear - 40),
                        () -> meetings.plan(gathering, life.day(year, dayOfYear), this::coming));
    }

    private List<Member> coming() {
        List<Member> members = life.circle().members();
        return Circle.keenest(members, members.size() / 2, draw);
    }
}
