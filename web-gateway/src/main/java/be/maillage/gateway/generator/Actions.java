package be.maillage.gateway.generator;

import be.maillage.history.BusinessDate;
import be.maillage.meeting.DecisionMode;
import be.maillage.meeting.MeetingCommand.AssignAction;
import be.maillage.meeting.MeetingCommand.CompleteAction;
import be.maillage.meeting.MeetingCommand.DropAction;
import be.maillage.meeting.MeetingCommand.ExtendAction;
import be.maillage.meeting.MeetingCommand.RecordDecision;
import be.maillage.meeting.MeetingRule;
import be.maillage.meeting.Votes;
import be.maillage.organisation.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

/** What is decided and taken on, and what becomes of it: most is done, some of it late, some is dropped, some forgotten. */
final class Actions {

    private record Task(Held of, UUID id, LocalDate due, boolean extended) {}

    private final Life life;
    private final Draw draw;
    private final List<Task> open = new ArrayList<>();

    Actions(Life life) {
        this.life = life;
        this.draw = life.draw("actions");
    }

    void decideAndAssign(Held held) {
        if (draw.happens(40)) {
            decide(held);
        }
        if (!held.present().isEmpty() && draw.happens(45)) {
            assign(held);
        }
    }

    private void decide(Held held) {
        Theme theme = life.theme(draw);
        DecisionMode mode = held.present().size() > 6 && draw.happens(15)
                ? DecisionMode.VOTE
                : draw.oneOf(List.of(DecisionMode.CONSENSUS, DecisionMode.CONSENT));
        life.does(new RecordDecision(
                life.id(),
                held.id(),
                life.newId("decision"),
                held.agenda().getFirst().itemId(),
                life.says("decision", theme, draw),
                mode,
                mode == DecisionMode.VOTE ? votes(held.present().size()) : null,
                draw.happens(8) ? life.says("dissent", draw) : null,
                life.told()));
    }

    private Votes votes(int present) {
        int against = draw.between(0, present / 4);
        int abstentions = draw.between(0, present / 4);
        return new Votes(present - against - abstentions, against, abstentions);
    }

    private void assign(Held held) {
        UUID action = life.newId("action");
        Member member = draw.oneOf(held.present());
        LocalDate due = life.today().plusDays(draw.between(20, 75));
        life.does(new AssignAction(
                life.id(),
                held.id(),
                action,
                life.says("action", draw),
                member.id(),
                draw.happens(50) ? member.voice().person() : null,
                BusinessDate.day(due),
                life.told()));
        open.add(new Task(held, action, due, false));
    }

    /** At a later meeting somebody asks what became of the oldest ones. */
    void followUp(Held at) {
        List<Task> extended = new ArrayList<>();
        Iterator<Task> tasks = open.iterator();
        for (int asked = 0; asked < 3 && tasks.hasNext(); asked++) {
            Task task = tasks.next();
            if (task.of() == at) {
                break;
            }
            tasks.remove();
            int chance = draw.between(1, 100);
            if (chance <= 65) {
                complete(task, at);
            } else if (chance <= 75) {
                life.does(new DropAction(
                        life.id(), task.of().id(), task.id(), life.says("actionDropped", draw), at.id(), life.told()));
            } else if (chance <= 88 && !task.extended()) {
                extended.add(extend(task, at));
            }
        }
        open.addAll(extended);
    }

    private void complete(Task task, Held at) {
        CompleteAction done = new CompleteAction(
                life.id(), task.of().id(), task.id(), life.says("actionDone", draw), at.id(), life.told());
        life.does(done);
        if (draw.happens(3)) {
            life.tries(done, MeetingRule.ACTION_IS_OPEN);
        }
    }

    private Task extend(Task task, Held at) {
        LocalDate later = (task.due().isBefore(life.today()) ? life.today() : task.due()).plusDays(45);
        life.does(new ExtendAction(
                life.id(),
                task.of().id(),
                task.id(),
                BusinessDate.day(later),
                life.says("actionExtended", draw),
                at.id(),
                life.told()));
        return new Task(task.of(), task.id(), later, true);
    }
}
