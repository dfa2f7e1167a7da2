package be.maillage.gateway.pages.diagnostic;

import be.maillage.diagnostic.needs.Need;
import be.maillage.diagnostic.needs.NeedQuery;
import be.maillage.diagnostic.needs.NeedQuery.Answered;
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
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The register of needs.
 *
 * @param signIn whether somebody who signed in might see more
 */
record NeedsView(
        List<Row> rows,
        String count,
        Paged paged,
        Choice chosen,
        List<Labels.Choice> themes,
        List<Labels.Choice> answered,
        String all,
        List<Doing> doings,
        boolean signIn) {

    record Choice(@Nullable Theme theme, @Nullable Answered answered) {

        static Choice of(Here here) {
            return new Choice(here.code("theme", Theme.class), here.code("answered", Answered.class));
        }

        NeedQuery.Filter filter() {
            return new NeedQuery.Filter(theme, answered, null);
        }

        public boolean any() {
            return Stream.of(theme, answered).anyMatch(Objects::nonNull);
        }
    }

    /** @param state null for whoever may not know */
    record Row(
            Text statement,
            @Nullable String theme,
            Shown firstSeen,
            List<InEdition> editions,
            List<Told> told,
            @Nullable State state,
            List<Doing> doings) {}

    record InEdition(String href, String text) {}

    record Told(Text to, String channel, Shown on, List<DiagnosticView.Answer> answers, List<Doing> doings) {}

    static NeedsView of(Page<Need> page, Choice choice, Asked asked) {
        Words words = asked.words();
        return new NeedsView(
                page.items().stream().map(it -> row(it, asked)).toList(),
                words.texts().say("needs.count", "n", page.total()),
                Paged.of(page, asked.here()),
                choice,
                words.labels().choices(Theme.class, choice.theme()),
                Stream.of(Answered.values())
                        .map(it -> new Labels.Choice(
                                it.name(), words.texts().say("needs.answered." + it), it == choice.answered()))
                        .toList(),
                Section.NEEDS.path(asked.coordinationId()),
                asked.doings(Map.of(), "relay-heard-need"),
                !asked.known());
    }

    private static Row row(Need it, Asked asked) {
        Words words = asked.words();
        return new Row(
                words.name(it.statement()),
                it.theme() == null ? null : words.labels().of(it.theme()),
                words.dates().of(it.firstSeen()),
                it.editions().stream().map(edition -> edition(edition, asked)).toList(),
                it.relays().stream().map(relay -> told(relay, asked)).toList(),
                state(it, words),
                it.kind() != null && it.state() == Need.State.STANDING
                        ? asked.doings(Map.of("findingId", it.id()), "relay-need")
                        : List.of());
    }

    private static InEdition edition(Need.InEdition it, Asked asked) {
        Words words = asked.words();
        String number = words.texts().say("edition.number", "n", it.number()) + ", "
                + words.dates().of(it.on()).text();
        return new InEdition(
                Section.DIAGNOSTICS.path(asked.coordinationId()) + "/" + it.diagnosticId() + "/editions/" + it.number(),
                it.rank() == null ? number : number + " · " + words.texts().say("findings.rank", "n", it.rank()));
    }

    private static Told told(Need.Relay it, Asked asked) {
        Words words = asked.words();
        return new Told(
                Objects.requireNonNull(DiagnosticView.to(it.to(), words)),
                words.labels().of(it.channel()),
                words.dates().of(it.on()),
                it.answers().stream()
                        .map(said -> new DiagnosticView.Answer(
                                words.name(said.answered()),
                                words.text(said.promised()),
                                words.dates().of(said.on())))
                        .toList(),
                it.diagnosticId() == null
                        ? asked.doings(Map.of("relayId", it.id()), "record-need-response")
                        : asked.doings(
                                Map.of("relayId", it.id(), Offers.DIAGNOSTIC, it.diagnosticId()), "record-response"));
    }

    private static @Nullable State state(Need it, Words words) {
        if (it.answered() == null) {
            return null;
        }
        if (it.state() != Need.State.STANDING) {
            return new State(words.texts().say("needs.state." + it.state()), Tone.PLAIN);
        }
        if (Boolean.TRUE.equals(it.answered())) {
            return new State(words.texts().say("needs.state.ANSWERED"), Tone.GOOD);
        }
        return Boolean.TRUE.equals(it.openForSixYears())
                ? new State(words.texts().say("needs.state.LONG"), Tone.WARN)
                : new State(words.texts().say("needs.state.OPEN"), Tone.PLAIN);
    }
}
