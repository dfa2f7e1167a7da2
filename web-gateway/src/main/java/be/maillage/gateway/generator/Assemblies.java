package be.maillage.gateway.generator;

import be.maillage.coordination.ActivityForm;
import be.maillage.coordination.Expectation;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingPurpose;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The assemblies of a year, with the training and the thematic mornings between them. */
final class Assemblies implements Chapter {

    private final Life life;
    private final Meetings meetings;
    private final Officials officials;
    private final Draw draw;
    private final Series plenaries = new Series();
    private final Series mornings = new Series();
    private final List<Consumer<Held>> guests = new ArrayList<>();

    Assemblies(Life life, Meetings meetings, Officials officials) {
        this.life = life;
        this.officials = officials;
        this.meetings = meetings;
        this.draw = life.draw("assemblies");
    }

    /** Whoever has something to tell at every assembly. */
    void hear(Consumer<Held> guest) {
        guests.add(guest);
    }

    @Override
    public void plan(int year) {
        int count = life.portrait().holdsAssemblies()
                ? draw.within(life.portrait().activity().assemblies())
                : 0;
        for (int number = 0; number < count; number++) {
            plenary(year, 45 + number * 300 / count + draw.between(0, 20));
        }
        if (life.portrait().does("thematicPresentations")) {
            morning(year, draw.between(90, 150), MeetingKind.THEMATIC);
        }
        if (life.portrait().does("training")) {
            morning(year, draw.between(260, 320), MeetingKind.TRAINING);
        }
    }

    private void plenary(int year, int dayOfYear) {
        Gathering gathering = new Gathering(
                        MeetingKind.PLENARY,
                        draw.oneOf(List.of(MeetingPurpose.EXCHANGE, MeetingPurpose.REFLECT, MeetingPurpose.DECIDE)))
                .about(life.says("subject", life.theme(draw), draw))
                .as(ActivityForm.ROUND_TABLE)
                .serving(Expectation.KNOW_EACH_OTHER, Expectation.EXCHANGE)
                .in(plenaries)
                .then(held -> guests.forEach(guest -> guest.accept(held)));
        if (life.portrait().does("presentServices")) {
            gathering.as(ActivityForm.SERVICE_PRESENTATION);
        }
        life.chronicle().on(life.day(year, dayOfYear - 30), () -> {
            List<Member> hosts = life.circle().organisations();
            if (life.portrait().does("meetAtMembersPremises") && !hosts.isEmpty()) {
                gathering.hostedBy(draw.oneOf(hosts).id());
            }
            life.chronicle().on(life.day(year, dayOfYear - 21), () -> officials.at(gathering));
            meetings.plan(gathering, life.day(year, dayOfYear), this::coming);
        });
    }

    private void morning(int year, int dayOfYear, MeetingKind kind) {
        boolean training = kind == MeetingKind.TRAINING;
        Gathering gathering = new Gathering(kind, MeetingPurpose.REFLECT)
                .about(training ? life.says("trainingSubject", draw) : life.says("subject", life.theme(draw), draw))
                .as(training ? ActivityForm.TRAINING : ActivityForm.THEMATIC_PRESENTATION)
                .serving(Expectation.EXCHANGE)
                .at(LocalTime.of(9, 30), LocalTime.of(12, 30))
                .in(mornings);
        life.chronicle()
                .on(
                        life.day(year, dayOfYear - 30),
                        () -> meetings.plan(gathering, life.day(year, dayOfYear), this::coming));
    }

    private List<Member> coming() {
        List<Member> members = life.circle().members();
        int count = Math.min(members.size(), draw.within(life.portrait().attendance()));
        return Circle.keenest(members, count, draw);
    }
}
