package be.maillage.gateway.generator;

import be.maillage.meeting.CheckInDigest;
import be.maillage.meeting.MeetingCommand.CheckIn;
import be.maillage.meeting.MeetingCommand.OpenCheckIn;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The code on the wall of an assembly, where the coordination has one: those who come say so themselves while it begins, and nobody afterwards. */
final class SelfCheckIn {

    private final Life life;
    private final Draw draw;
    private final boolean used;
    /** Of the meetings that are under way. */
    private final Map<UUID, String> secrets = new HashMap<>();

    SelfCheckIn(Life life) {
        this.life = life;
        this.draw = life.draw("check-in");
        this.used = draw.happens(40);
    }

    boolean isUsedAt(MeetingKind kind) {
        return used && kind == MeetingKind.PLENARY;
    }

    /** Returns those who said themselves that they are there. */
    List<Member> receive(UUID meeting, List<Member> present) {
        String secret = CheckInDigest.of(life.newId("secret").toString());
        secrets.put(meeting, secret);
        life.does(new OpenCheckIn(life.id(), meeting, CheckInDigest.of(secret), life.told()));
        List<Member> byThemselves =
                present.stream().filter(member -> draw.happens(60)).toList();
        byThemselves.forEach(member -> life.does(says(meeting, member, secret)));
        if (!byThemselves.isEmpty() && draw.happens(30)) {
            life.tries(says(meeting, byThemselves.getFirst(), secret), MeetingRule.CHECK_IN_IS_DONE_ONCE);
        }
        if (!present.isEmpty() && draw.happens(20)) {
            life.tries(
                    says(meeting, present.getFirst(), CheckInDigest.of(secret)),
                    MeetingRule.CHECK_IN_SECRET_IS_THE_LAST_ONE);
        }
        return byThemselves;
    }

    /** Somebody tries it later, from the photograph of the code. */
    void isOver(UUID meeting, List<Member> byThemselves) {
        String secret = secrets.remove(meeting);
        if (secret != null && !byThemselves.isEmpty() && draw.happens(20)) {
            life.tries(says(meeting, byThemselves.getFirst(), secret), MeetingRule.CHECK_IN_IS_NOT_OVER);
        }
    }

    private CheckIn says(UUID meeting, Member member, String secret) {
        return new CheckIn(life.id(), meeting, member.id(), secret, life.told());
    }
}
