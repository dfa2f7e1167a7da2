package be.maillage.gateway.pages.meeting;

import static be.maillage.gateway.pages.form.Field.day;
import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.more;
import static be.maillage.gateway.pages.form.Field.one;
import static be.maillage.gateway.pages.meeting.MeetingForms.MEETING;
import static be.maillage.gateway.pages.meeting.MeetingForms.MEETINGS;

import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Deed;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.Field;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.meeting.MeetingCommand.CompleteAction;
import be.maillage.meeting.MeetingCommand.DropAction;
import be.maillage.meeting.MeetingCommand.ExtendAction;
import be.maillage.meeting.MeetingRule;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What became of an action: done, dropped, or given more time. */
@Component
class ActionDeeds implements Deeds {

    private static final String ACTION = "actionId";

    private final MeetingForms forms;

    ActionDeeds(MeetingAnswers answers) {
        this.forms = new MeetingForms(answers);
    }

    @Override
    public List<Deed> all() {
        return List.of(
                Deed.of("complete-action", CompleteAction.class, Section.ACTIONS, localized("outcome", 2), followedUp())
                        .given(MEETING, ACTION)
                        .preparing(this::actionIsPrepared),
                Deed.of(
                                "extend-action",
                                ExtendAction.class,
                                Section.ACTIONS,
                                day("due").must(),
                                localized("reason", 2),
                                followedUp())
                        .given(MEETING, ACTION)
                        .preparing(this::actionIsPrepared)
                        .telling(MeetingRule.ACTION_IS_EXTENDED_TO_A_LATER_DAY.code(), "due"),
                Deed.of(
                                "drop-action",
                                DropAction.class,
                                Section.ACTIONS,
                                localized("reason", 2).must(),
                                followedUp())
                        .given(MEETING, ACTION)
                        .preparing(this::actionIsPrepared));
    }

    private static Field followedUp() {
        return more("followed", one("followedUpAt", MEETINGS));
    }

    private Mono<Prepared> actionIsPrepared(Asking asking) {
        Words words = asking.asked().words();
        return Mono.zip(forms.full(asking), forms.around(asking.asked(), null))
                .flatMap(both -> Mono.justOrEmpty(both.getT1().actions().stream()
                                .filter(it -> it.id().equals(asking.id(ACTION)))
                                .findFirst())
                        .map(action -> Prepared.NOTHING
                                .with(MEETINGS, both.getT2())
                                .with(List.of(
                                        Fact.of(words.texts().deed("about.action"), words.name(action.what())),
                                        Fact.of(
                                                words.texts().deed("about.due"),
                                                words.own(words.dates()
                                                        .of(action.due())
                                                        .text()))))));
    }
}
