package be.maillage.gateway.pages.duo;

import static be.maillage.gateway.pages.form.Field.hidden;
import static be.maillage.gateway.pages.form.Field.level;
import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.one;

import be.maillage.coordination.RepresentativeCategory;
import be.maillage.decision.CommonRule;
import be.maillage.duo.Answer;
import be.maillage.duo.DuoCommand.AssessCollaboration;
import be.maillage.duo.DuoRule;
import be.maillage.duo.Partners;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Deed;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.Offered;
import be.maillage.gateway.pages.form.Option;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.gateway.pages.form.Values;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/** How far one organisation says that it works with another, told by one of its people, or noted for them by whoever carries the coordination. */
@Component
class AssessmentDeeds implements Deeds {

    static final String ASSESS = "assess-collaboration";

    private static final String BY = "by";
    private static final String OTHER = "partners";
    private static final String RATER = "rater";
    /** The organisation that speaks, once more, among the answers of which the two partners are made. */
    private static final String SPEAKING = "-by";

    private final Offered offered;

    AssessmentDeeds(Offered offered) {
        this.offered = offered;
    }

    @Override
    public List<Deed> all() {
        return List.of(Deed.of(
                        ASSESS,
                        AssessCollaboration.class,
                        Section.CONTINUUM,
                        hidden(SPEAKING),
                        one(OTHER, "others").must(),
                        level("level", "answers").must(),
                        localized("reason", 2),
                        one("wanted", "levels"),
                        localized("evidence", 2),
                        one(RATER, "raters").must())
                .given(BY)
                .preparing(this::prepared)
                .completing(AssessmentDeeds::completed)
                .telling(DuoRule.PARTNERS_ARE_TWO.code(), OTHER)
                .telling(DuoRule.PARTNERS_DIFFER.code(), OTHER)
                .telling(DuoRule.PARTNERS_ARE_CURRENT_MEMBERS.code(), OTHER)
                .telling(CommonRule.PERSON_IS_REGISTERED.code(), RATER)
                .telling("raterRole", RATER)
                .after(ids -> "/pairs/" + ids.get(Deed.ID)));
    }

    /** Whether the reader may say, for one of two, how far it works with the other: its people, and whoever may read what they say. */
    static boolean speaksFor(Reader reader, UUID organisation) {
        return reader.is(Role.COORDINATOR) || reader.organisations().contains(organisation);
    }

    /**
     * The way to the form, called as the page calls it.
     *
     * @param other null when it is yet to be chosen
     * @return null when the reader does not speak for the organisation
     */
    static @Nullable Doing way(Asked asked, UUID by, @Nullable UUID other, String label) {
        Map<String, ?> with = other == null ? Map.of(BY, by) : Map.of(BY, by, OTHER, other);
        return speaksFor(asked.reader(), by)
                ? asked.doings(with, ASSESS).stream()
                        .findFirst()
                        .map(doing -> new Doing(label, doing.href()))
                        .orElse(null)
                : null;
    }

    private Mono<Prepared> prepared(Asking asking) {
        Asked asked = asking.asked();
        UUID by = asking.id(BY);
        boolean carries = asked.reader().is(Role.COORDINATOR);
        return speaksFor(asked.reader(), by)
                ? Mono.zip(
                                offered.members(asked),
                                offered.sittingFor(
                                        asked,
                                        by,
                                        id -> carries
                                                || id.equals(asked.reader().person())))
                        .flatMap(all -> Mono.justOrEmpty(prepared(asking, all.getT1(), all.getT2())))
                : Mono.empty();
    }

    /** Nothing when the organisation is no member. */
    private static Optional<Prepared> prepared(Asking asking, List<Option> members, List<Option> raters) {
        Asked asked = asking.asked();
        Words words = asked.words();
        UUID by = asking.id(BY);
        List<Option> others = members.stream()
                .filter(member -> !member.value().equals(by.toString()) && mayRead(asked, by, member))
                .toList();
        Values values = Values.NONE.and(SPEAKING, by);
        return members.stream()
                .filter(member -> member.value().equals(by.toString()))
                .findFirst()
                .map(speaking -> Prepared.NOTHING
                        .with("others", others)
                        .with("answers", answers(asked))
                        .with("levels", levels(words))
                        .with("raters", raters)
                        .with(
                                raters.size() == 1
                                        ? values.and(RATER, raters.getFirst().value())
                                        : values)
                        .with(List.of(Fact.of(words.texts().deed("about.speaking"), words.own(speaking.label())))));
    }

    /** Whoever may not read what two say of each other does not note it either: they would look for it in vain. */
    private static boolean mayRead(Asked asked, UUID by, Option other) {
        return asked.reader()
                .mayReadPair(new Partners(by, UUID.fromString(other.value())).pairId(asked.coordinationId()));
    }

    /** The steps, and the answers that are none; that somebody was asked and did not say is for whoever asks them. */
    private static List<Option> answers(Asked asked) {
        Words words = asked.words();
        Stream<Answer> more = asked.reader().is(Role.COORDINATOR)
                ? Stream.of(Answer.NOT_KNOWN, Answer.NO_ANSWER)
                : Stream.of(Answer.NOT_KNOWN);
        return Stream.concat(
                        Offered.levels(words).stream(),
                        more.map(answer -> Option.of(
                                answer.name(), words.labels().answer(answer).text())))
                .toList();
    }

    /** In a list, where the behaviours, which stand above it, would not fit. */
    private static List<Option> levels(Words words) {
        return Offered.levels(words).stream().map(level -> level.about(null)).toList();
    }

    /** Who answers is chosen together with the capacity in which they do. */
    private static void completed(ObjectNode body) {
        Pairs.write(body, body.remove(SPEAKING), body.remove(OTHER));
        String[] rater = body.path(RATER).asString("").split("\\|", 2);
        if (rater.length == 2) {
            body.put(RATER, rater[0]);
        }
        body.put("raterRole", rater.length == 2 ? rater[1] : RepresentativeCategory.FIELD_WORKER.name());
    }
}
