package be.maillage.gateway.pages.groupanalysis;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.groupanalysis.AnalysisStep;
import be.maillage.groupanalysis.analyses.Analysis;
import be.maillage.groupanalysis.analyses.AnalysisDetail;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Inside;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Narrative;
import be.maillage.groupanalysis.analyses.AnalysisDetail.TakingPart;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Word;
import be.maillage.history.Reader;
import be.maillage.person.people.PersonName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the room of an analysis under way, for one of those who take part. What may really be said is for the analysis itself to judge. */
final class Room {

    private final Analysis analysis;
    private final Inside inside;
    private final Map<UUID, PersonName> people;
    private final Asked asked;
    private final Words words;
    private final AnalysisStep step;
    private final Standing standing;
    private final boolean leads;

    private Room(AnalysisDetail detail, Inside inside, Map<UUID, PersonName> people, Asked asked) {
        this.analysis = detail.analysis();
        this.inside = inside;
        this.people = people;
        this.asked = asked;
        this.words = asked.words();
        this.step = analysis.step();
        this.standing = new Standing(step, inside);
        this.leads = leads(inside, asked.reader());
    }

    /** @return null when it is over, or when the reader does not take part */
    static @Nullable RoomView of(AnalysisDetail detail, Map<UUID, PersonName> people, Asked asked) {
        Inside inside = detail.inside();
        return inside == null || detail.analysis().state() != Analysis.State.UNDER_WAY
                ? null
                : new Room(detail, inside, people, asked).view();
    }

    /** Facilitator and rapporteur; and whoever takes part without being named, who opened it. */
    static boolean leads(Inside inside, Reader reader) {
        UUID me = reader.person();
        boolean participates =
                inside.participants().stream().map(TakingPart::personId).anyMatch(person -> person.equals(me));
        return me != null
                && (me.equals(inside.facilitator())
                        || me.equals(inside.rapporteur())
                        || !participates
                        || reader.is(Reader.Role.COORDINATOR));
    }

    private RoomView view() {
        Narrative narrative = standing.underWay();
        return new RoomView(
                step.number(),
                words.labels().of(step),
                words.texts().say("room." + step),
                narrative == null ? null : words.name(narrative.title()),
                said(),
                asks(),
                step == AnalysisStep.CHOOSE_NARRATIVES && leads ? choosing() : null,
                leads && standing.isDone()
                        ? standing.next().stream().map(this::next).toList()
                        : List.of(),
                doings(),
                aside());
    }

    private String said() {
        if (!standing.isDone()) {
            return inside.turn().isEmpty() || step == AnalysisStep.EVALUATION
                    ? words.texts().say("room.missing." + missing())
                    : words.texts()
                            .say(
                                    "room.word",
                                    "n",
                                    inside.turn().size(),
                                    "who",
                                    name(inside.turn().getFirst()));
        }
        return step == AnalysisStep.EVALUATION
                ? words.texts().say("room.done.last")
                : words.texts().say(leads ? "room.done" : "room.done.wait");
    }

    private String missing() {
        return switch (step) {
            case PROPOSE_NARRATIVES -> "narrative";
            case CHOOSE_NARRATIVES -> "choice";
            case INFORMATION_QUESTIONS -> "answers";
            default -> "something";
        };
    }

    private List<RoomView.Ask> asks() {
        return switch (step) {
            case PROPOSE_NARRATIVES -> speaking("propose-narrative", "narrator", "title", 1, participants(), null);
            case TELL -> narrators("tell-narrative", 8, null);
            case STAKES_SEEN_BY_NARRATOR -> narrators("state-stakes", 5, null);
            case INFORMATION_QUESTIONS ->
                Stream.concat(
                                answers(),
                                speaking("ask-information", "speaker", "text", 2, standing.listeners(), null).stream())
                        .toList();
            case FIRST_ROUND, SECOND_ROUND -> speaking("interpret", "speaker", "text", 5, inside.turn(), pass());
            case NARRATOR_REACTS, NARRATOR_REACTS_AGAIN -> narrators("react", 5, pass());
            case CONVERGENCES_AND_DIVERGENCES ->
                Stream.concat(recording("record-convergence", 3), recording("record-divergence", 3))
                        .toList();
            case THEORETICAL_INPUT -> recording("record-theory", 4).toList();
            case HYPOTHESES_AND_NEW_QUESTIONS ->
                Stream.concat(recording("record-hypothesis", 3), recording("record-question", 3))
                        .toList();
            case PRACTICAL_PERSPECTIVES -> recording("record-practice", 3).toList();
            case EVALUATION -> speaking("evaluate-analysis", "speaker", "text", 3, inside.turn(), null);
            case CHOOSE_NARRATIVES, LISTEN_AGAIN -> List.of();
        };
    }

    /** Whoever leads writes for all; everybody else for themselves. */
    private List<RoomView.Ask> speaking(
            String deed, String who, String text, int lines, List<UUID> persons, RoomView.@Nullable Pass pass) {
        List<UUID> offered = leads
                ? persons
                : persons.stream()
                        .filter(person -> person.equals(asked.reader().person()))
                        .toList();
        return offered.isEmpty()
                ? List.of()
                : List.of(ask(deed, deed, List.of(), who, offered, null, text, lines, pass));
    }

    private List<RoomView.Ask> narrators(String deed, int lines, RoomView.@Nullable Pass pass) {
        UUID narrator = standing.narrator();
        boolean mine =
                leads || (narrator != null && narrator.equals(asked.reader().person()));
        boolean waits = narrator == null || !inside.turn().isEmpty();
        if (!mine || !waits) {
            return List.of();
        }
        List<RoomView.Hidden> hidden = pass == null || narrator == null
                ? List.of()
                : List.of(new RoomView.Hidden("speaker", narrator.toString()));
        return List.of(ask(deed, deed, hidden, null, List.of(), null, "text", lines, narrator == null ? null : pass));
    }

    private Stream<RoomView.Ask> recording(String deed, int lines) {
        return leads
                ? Stream.of(ask(deed, deed, List.of(), null, List.of(), null, "text", lines, null))
                : Stream.empty();
    }

    /** The questions for information that wait for the narrator. */
    private Stream<RoomView.Ask> answers() {
        UUID narrator = standing.narrator();
        if (!leads && (narrator == null || !narrator.equals(asked.reader().person()))) {
            return Stream.empty();
        }
        List<Word> open = standing.openQuestions();
        return IntStream.range(0, open.size())
                .mapToObj(i -> ask(
                        "give-information",
                        "answer-" + (i + 1),
                        List.of(new RoomView.Hidden(
                                "questionId",
                                Objects.requireNonNull(open.get(i).questionId()).toString())),
                        null,
                        List.of(),
                        words.text(open.get(i).text()),
                        "text",
                        2,
                        null));
    }

    private RoomView.Ask ask(
            String deed,
            String id,
            List<RoomView.Hidden> hidden,
            @Nullable String who,
            List<UUID> persons,
            @Nullable Text about,
            String text,
            int lines,
            RoomView.@Nullable Pass pass) {
        List<RoomView.Hidden> all = new ArrayList<>(hidden);
        all.add(new RoomView.Hidden(Rooms.ANALYSIS, analysis.id().toString()));
        return new RoomView.Ask(
                id,
                words.texts().deed(deed + ".title"),
                action(deed),
                UUID.randomUUID(),
                List.copyOf(all),
                who,
                who == null ? "" : words.texts().deed((who.equals("narrator") ? deed : "field") + "." + who),
                persons.stream()
                        .map(person -> new RoomView.Person(person, name(person)))
                        .toList(),
                about,
                words.texts().deed(text.equals("title") ? "field.title" : deed + "." + text),
                text + "." + words.texts().language(),
                lines,
                deed.equals("record-divergence") ? List.of(side(0), side(1)) : List.of(),
                words.texts().deed(deed + ".submit"),
                pass);
    }

    private RoomView.More side(int index) {
        return new RoomView.More(
                "positions[" + index + "]." + words.texts().language(),
                words.texts().say("room.side", "n", index + 1));
    }

    private RoomView.Pass pass() {
        return new RoomView.Pass(action("pass-turn"), words.texts().deed("pass-turn.submit"));
    }

    private RoomView.Choosing choosing() {
        List<Narrative> inOrder = inside.narratives().stream()
                .sorted(Comparator.comparing(Narrative::chosen, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new RoomView.Choosing(
                action("choose-narratives"),
                UUID.randomUUID(),
                analysis.id(),
                IntStream.range(0, inOrder.size())
                        .mapToObj(i -> new RoomView.Narrative(
                                "narratives[" + i + "]",
                                inOrder.get(i).id(),
                                words.name(inOrder.get(i).title()),
                                name(inOrder.get(i).narrator()),
                                inOrder.get(i).chosen() != null))
                        .toList(),
                words.texts().deed("choose-narratives.submit"));
    }

    private RoomView.Next next(AnalysisStep following) {
        return new RoomView.Next(
                action("begin-step"),
                UUID.randomUUID(),
                analysis.id(),
                following.name(),
                words.texts()
                        .say(
                                "room.next",
                                "n",
                                following.number(),
                                "step",
                                words.labels().of(following)));
    }

    private List<Doing> doings() {
        if (!leads) {
            return List.of();
        }
        return switch (step) {
            case CHOOSE_NARRATIVES -> doing("choose-narratives");
            case EVALUATION ->
                standing.isDone()
                        ? asked.doings(Map.of(Rooms.ANALYSIS, analysis.id(), "outcome", "COMPLETED"), "close-analysis")
                        : List.of();
            default -> List.of();
        };
    }

    private List<Doing> aside() {
        if (!leads) {
            return List.of();
        }
        List<Doing> aside = new ArrayList<>(doing("hold-sitting", "replace-facilitator", "replace-rapporteur"));
        aside.addAll(asked.doings(Map.of(Rooms.ANALYSIS, analysis.id(), "outcome", "ABANDONED"), "close-analysis"));
        return List.copyOf(aside);
    }

    private List<Doing> doing(String... deeds) {
        return asked.doings(Map.of(Rooms.ANALYSIS, analysis.id()), deeds);
    }

    private String action(String deed) {
        return Section.OVERVIEW.path(asked.coordinationId()) + "/do/" + deed;
    }

    private List<UUID> participants() {
        return inside.participants().stream().map(TakingPart::personId).toList();
    }

    private String name(@Nullable UUID person) {
        return words.person(person == null ? null : people.get(person));
    }
}
