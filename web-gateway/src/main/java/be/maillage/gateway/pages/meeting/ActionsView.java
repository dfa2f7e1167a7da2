package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.Labels;
import be.maillage.gateway.pages.Paged;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.State.Tone;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.meeting.actions.Action;
import be.maillage.meeting.actions.Action.Step;
import be.maillage.meeting.actions.ActionQuery;
import be.maillage.meeting.actions.ActionQuery.Due;
import be.maillage.person.people.PersonName;
import be.maillage.readmodel.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who owes what.
 *
 * @param count how many match, in words
 * @param all where the list is unfiltered
 * @param signIn whether somebody who signed in might see more
 */
public record ActionsView(
        List<Row> rows,
        String count,
        Paged paged,
        List<Labels.Choice> standings,
        boolean filtered,
        String all,
        boolean signIn) {

    /** What one may ask for; open ones when nothing is asked. */
    enum Standing {
        OPEN,
        OVERDUE,
        COMPLETED,
        DROPPED,
        ANY
    }

    record Choice(Standing standing, @Nullable UUID organisation) {

        static Choice of(Here here) {
            Standing standing = here.code("state", Standing.class);
            String organisation = here.value("organisation");
            return new Choice(
                    standing == null ? Standing.OPEN : standing, organisation == null ? null : Asked.id(organisation));
        }

        ActionQuery.Filter filter() {
            return switch (standing) {
                case OPEN -> new ActionQuery.Filter(Action.State.OPEN, organisation, null);
                case OVERDUE -> new ActionQuery.Filter(null, organisation, Due.OVERDUE);
                case COMPLETED -> new ActionQuery.Filter(Action.State.COMPLETED, organisation, null);
                case DROPPED -> new ActionQuery.Filter(Action.State.DROPPED, organisation, null);
                case ANY -> new ActionQuery.Filter(null, organisation, null);
            };
        }
    }

    /**
     * @param who each of those who took it on
     * @param outcome what came of it, or why it was dropped
     * @param steps each time somebody came back to it
     * @param doings what the reader can tell of it
     */
    public record Row(
            UUID id,
            Text what,
            List<Text> who,
            Shown due,
            State state,
            @Nullable Shown endedOn,
            @Nullable Text outcome,
            Wording.Link meeting,
            List<Told> steps,
            List<Doing> doings) {}

    /** @param text what was told: that it was extended until when, done or dropped */
    public record Told(String text, Shown on, @Nullable Text reason, Wording.@Nullable Link at) {}

    public static List<UUID> persons(List<Action> actions) {
        return actions.stream()
                .map(Action::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    static ActionsView of(Page<Action> page, Choice choice, Map<UUID, PersonName> people, Asked asked) {
        Words words = asked.words();
        return new ActionsView(
                rows(page.items(), people, asked),
                words.texts().say("actions.count." + choice.standing().name(), "n", page.total()),
                Paged.of(page, asked.here()),
                Arrays.stream(Standing.values())
                        .map(it -> new Labels.Choice(
                                it.name(), words.texts().say("actions.standing." + it.name()), it == choice.standing()))
                        .toList(),
                choice.standing() != Standing.OPEN || choice.organisation() != null,
                Section.ACTIONS.path(asked.coordinationId()),
                !asked.known());
    }

    public static List<Row> rows(List<Action> actions, Map<UUID, PersonName> people, Asked asked) {
        return actions.stream().map(action -> row(action, people, asked)).toList();
    }

    private static Row row(Action it, Map<UUID, PersonName> people, Asked asked) {
        Words words = asked.words();
        Wording wording = new Wording(words);
        String meetings = Section.MEETINGS.path(asked.coordinationId());
        return new Row(
                it.id(),
                words.name(it.what()),
                who(it, people, words),
                words.dates().of(it.due()),
                state(it, words),
                words.dates().orNull(it.endedOn()),
                words.text(it.outcome()),
                wording.link(it.meeting(), meetings),
                it.steps().stream().map(step -> told(step, wording, meetings)).toList(),
                doings(it, asked));
    }

    /** Whoever owes it tells of it, and whoever carries the coordination. */
    private static List<Doing> doings(Action it, Asked asked) {
        UUID reader = asked.reader().person();
        boolean owes = (reader != null && reader.equals(it.person()))
                || (it.organisation() != null
                        && asked.reader()
                                .organisations()
                                .contains(it.organisation().id()));
        return it.state() == Action.State.OPEN && (owes || MeetingDoings.isSteward(asked))
                ? asked.doings(
                        Map.of(MeetingForms.MEETING, it.meeting().id(), "actionId", it.id()),
                        "complete-action",
                        "extend-action",
                        "drop-action")
                : List.of();
    }

    private static List<Text> who(Action it, Map<UUID, PersonName> people, Words words) {
        Text person = it.person() == null ? null : words.own(words.person(people.get(it.person())));
        Text organisation = it.organisation() == null ? null : words.name(it.organisation());
        return Arrays.asList(person, organisation).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static State state(Action it, Words words) {
        if (it.overdue()) {
            return new State(words.texts().say("action.OVERDUE"), Tone.WARN);
        }
        return new State(
                words.texts().say("action." + it.state().name()),
                it.state() == Action.State.COMPLETED ? Tone.GOOD : Tone.PLAIN);
    }

    private static Told told(Step step, Wording wording, String meetings) {
        Words words = wording.words();
        String text = step.due() == null
                ? words.texts().say("action.step." + step.kind().name())
                : words.texts()
                        .say(
                                "action.step.EXTENDED",
                                "due",
                                words.dates().of(step.due()).text());
        return new Told(
                text,
                words.dates().of(step.on()),
                words.text(step.reason()),
                step.followedUpAt() == null ? null : wording.link(step.followedUpAt(), meetings));
    }
}
