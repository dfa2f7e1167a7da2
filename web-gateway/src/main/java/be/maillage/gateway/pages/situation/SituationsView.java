package be.maillage.gateway.pages.situation;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Paged;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.State.Tone;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.readmodel.Page;
import be.maillage.situation.situations.Situation;
import be.maillage.situation.situations.SituationCount;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The situations in which the reader takes part, and how many there were.
 *
 * @param count how many were laid, in words; null for the public
 * @param allowed whether the coordination discusses situations at all
 * @param signIn whether somebody who signed in might see more
 */
record SituationsView(
        List<Row> rows, @Nullable String count, Paged paged, boolean allowed, List<Doing> doings, boolean signIn) {

    /** @param before the subgroup's name, or that it was the whole coordination */
    record Row(
            Text question,
            String href,
            Shown on,
            Text before,
            String services,
            State state,
            @Nullable State managers) {}

    static SituationsView of(Page<Situation> page, SituationCount count, boolean allowed, Asked asked) {
        Words words = asked.words();
        return new SituationsView(
                page.items().stream().map(it -> row(it, asked)).toList(),
                asked.known()
                        ? words.texts().say("situations.count", "laid", count.laid(), "yours", count.yours())
                        : null,
                Paged.of(page, asked.here()),
                allowed,
                allowed ? asked.doings(Map.of(), SituationDeeds.LAY) : List.of(),
                !asked.known());
    }

    private static Row row(Situation it, Asked asked) {
        Words words = asked.words();
        return new Row(
                words.name(it.question()),
                Section.SITUATIONS.path(asked.coordinationId()) + "/" + it.id(),
                words.dates().of(it.laidOn()),
                before(it, words),
                words.texts().say("situations.services", "n", it.servicesInvolved()),
                state(it, words),
                managers(it, words));
    }

    static Text before(Situation it, Words words) {
        return it.subgroup() == null ? words.own(words.texts().say("situation.whole")) : words.name(it.subgroup());
    }

    static State state(Situation it, Words words) {
        return it.closedOn() == null
                ? new State(words.texts().say("situation.open"), Tone.PLAIN)
                : new State(words.texts().say("situation.closed"), Tone.GOOD);
    }

    static @Nullable State managers(Situation it, Words words) {
        return it.managersPresent() == 0
                ? null
                : new State(words.texts().say("situation.managers", "n", it.managersPresent()), Tone.WARN);
    }
}
