package be.maillage.gateway.pages.diagnostic;

import be.maillage.diagnostic.Addressee;
import be.maillage.diagnostic.CollaborationFactor;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.FindingSource;
import be.maillage.diagnostic.diagnostics.BoardFinding;
import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.diagnostic.diagnostics.DiagnosticQuery;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.Labels;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.organisation.Theme;
import be.maillage.person.people.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One diagnostic: how it is sought, what it holds, its editions and what became of them.
 *
 * @param draft whether what is shown is in the making, for members
 * @param validated what a meeting agreed to and was not changed since, in words
 * @param course how far it has come; null for whoever sees editions alone
 * @param quick notes a finding; null for whoever may not
 * @param signIn whether somebody who signed in might see more
 */
record DiagnosticView(
        Text question,
        State state,
        boolean old,
        boolean draft,
        List<Fact> facts,
        List<String> team,
        @Nullable Shown launchedOn,
        @Nullable String validated,
        List<FindingLine.Group> groups,
        @Nullable Text howRanked,
        List<Idea> perspectives,
        List<Printed> editions,
        List<Handed> relays,
        Choice chosen,
        List<Labels.Choice> kinds,
        List<Labels.Choice> themes,
        List<Labels.Choice> factors,
        List<Labels.Choice> sources,
        String all,
        String list,
        @Nullable Course course,
        @Nullable QuickFinding quick,
        boolean signIn) {

    record Choice(
            @Nullable FindingKind kind,
            @Nullable Theme theme,
            @Nullable CollaborationFactor factor,
            @Nullable FindingSource source) {

        static Choice of(Here here) {
            return new Choice(
                    here.code("kind", FindingKind.class),
                    here.code("theme", Theme.class),
                    here.code("factor", CollaborationFactor.class),
                    here.code("source", FindingSource.class));
        }

        DiagnosticQuery.Filter filter() {
            return new DiagnosticQuery.Filter(kind, theme, factor, source, null);
        }

        public boolean any() {
            return Stream.of(kind, theme, factor, source).anyMatch(Objects::nonNull);
        }
    }

    record Idea(Text statement, @Nullable Text to, List<Doing> doings) {}

    record Printed(String number, Text title, Shown on, String audience, String href) {}

    record Handed(String edition, Text to, String channel, Shown on, List<Answer> answers, List<Doing> doings) {}

    record Answer(Text answered, @Nullable Text promised, Shown on) {}

    static DiagnosticView of(
            Diagnostic it, List<BoardFinding> findings, Map<UUID, PersonName> people, Choice choice, Asked asked) {
        Words words = asked.words();
        String list = Section.DIAGNOSTICS.path(asked.coordinationId());
        boolean working = it.state() == Diagnostic.State.IN_PROGRESS;
        return new DiagnosticView(
                words.name(it.question()),
                DiagnosticsView.state(it.state(), words),
                it.olderThanSixYears(),
                it.state() == Diagnostic.State.IN_PROGRESS,
                new ApproachFacts(words)
                        .of(
                                it.territory(),
                                it.neighbourhood(),
                                it.themes(),
                                it.method(),
                                it.residents(),
                                it.commissionedBy(),
                                it.conductedBy()),
                it.team().stream().map(id -> words.person(people.get(id))).toList(),
                words.dates().orNull(it.launchedOn()),
                it.validated() == null ? null : EditionView.agreed(it.validated(), words),
                FindingLine.grouped(
                        findings.stream()
                                .map(finding -> FindingLine.of(finding, doings(it, finding, asked), words))
                                .toList(),
                        words),
                words.text(it.howRanked()),
                it.perspectives().stream()
                        .map(idea -> new Idea(
                                words.name(idea.statement()),
                                to(idea.addressedTo(), words),
                                working
                                        ? asked.doings(
                                                Map.of(Offers.DIAGNOSTIC, it.id(), "perspectiveId", idea.id()),
                                                "withdraw-perspective")
                                        : List.of()))
                        .toList(),
                it.editions().reversed().stream()
                        .map(edition -> printed(edition, list + "/" + it.id(), words))
                        .toList(),
                it.relays().stream().map(relay -> handed(relay, it.id(), asked)).toList(),
                choice,
                words.labels().choices(FindingKind.class, choice.kind()),
                words.labels().choices(Theme.class, choice.theme()),
                words.labels().choices(CollaborationFactor.class, choice.factor()),
                words.labels().choices(FindingSource.class, choice.source()),
                list + "/" + it.id(),
                list,
                asked.known() ? Course.of(it, asked) : null,
                QuickFinding.of(it, asked),
                !asked.known());
    }

    /** What is published stands; a need may be relayed at any time. */
    private static List<Doing> doings(Diagnostic it, BoardFinding finding, Asked asked) {
        Map<String, UUID> ids = Map.of(Offers.DIAGNOSTIC, it.id(), "findingId", finding.id());
        List<Doing> doings = new ArrayList<>();
        if (it.state() == Diagnostic.State.IN_PROGRESS) {
            doings.addAll(asked.doings(ids, "revise-finding", "merge-findings", "withdraw-finding"));
        }
        if (finding.kind().isNeed()) {
            doings.addAll(asked.doings(Map.of("findingId", finding.id()), "relay-need"));
        }
        return List.copyOf(doings);
    }

    /** The name that was given, else of what kind it is. */
    static @Nullable Text to(@Nullable Addressee to, Words words) {
        if (to == null) {
            return null;
        }
        return to.name() == null ? words.own(words.labels().of(to.kind())) : words.name(to.name());
    }

    private static Printed printed(Diagnostic.Brief it, String href, Words words) {
        return new Printed(
                words.texts().say("edition.number", "n", it.number()),
                words.name(it.title()),
                words.dates().of(it.on()),
                words.labels().of(it.audience()),
                href + "/editions/" + it.number());
    }

    private static Handed handed(Diagnostic.Relay it, UUID diagnosticId, Asked asked) {
        Words words = asked.words();
        return new Handed(
                words.texts().say("edition.number", "n", it.edition()),
                Objects.requireNonNull(to(it.to(), words)),
                words.labels().of(it.channel()),
                words.dates().of(it.on()),
                it.responses().stream()
                        .map(said -> new Answer(
                                words.name(said.answered()),
                                words.text(said.promised()),
                                words.dates().of(said.on())))
                        .toList(),
                asked.doings(Map.of(Offers.DIAGNOSTIC, diagnosticId, "relayId", it.id()), "record-response"));
    }
}
