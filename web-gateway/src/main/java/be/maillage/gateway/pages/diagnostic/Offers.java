package be.maillage.gateway.pages.diagnostic;

import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.diagnostics.BoardFinding;
import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.diagnostic.diagnostics.DiagnosticQuery;
import be.maillage.diagnostic.needs.NeedQuery;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Offered;
import be.maillage.gateway.pages.form.Option;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.readmodel.Paging;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import reactor.core.publisher.Mono;

/** What the forms of diagnostics offer to choose from, and what they say they are about. */
final class Offers {

    static final String DIAGNOSTIC = "diagnosticId";

    private final DiagnosticAnswers answers;
    private final Boards boards;
    private final Offered offered;

    Offers(DiagnosticAnswers answers, Offered offered) {
        this.answers = answers;
        this.boards = new Boards(answers);
        this.offered = offered;
    }

    Offered offered() {
        return offered;
    }

    /** A form about a diagnostic and what stands on its board; empty when there is no such diagnostic for the reader. */
    Mono<Prepared> about(Asking asking, BiFunction<Diagnostic, List<BoardFinding>, Prepared> prepared) {
        Asked asked = asking.asked();
        return answers.diagnostic(asked.reader(), asked.coordinationId(), asking.id(DIAGNOSTIC), asked.today())
                .flatMap(diagnostic -> boards.board(diagnostic.id(), DiagnosticQuery.Filter.STANDING, asked)
                        .map(board -> prepared.apply(diagnostic, board)));
    }

    /** The same, of one finding that stands. */
    Mono<Prepared> aboutFinding(Asking asking, BiFunction<BoardFinding, List<BoardFinding>, Prepared> prepared) {
        Asked asked = asking.asked();
        return boards.board(asking.id(DIAGNOSTIC), DiagnosticQuery.Filter.STANDING, asked)
                .flatMap(board -> Mono.justOrEmpty(board.stream()
                                .filter(finding -> finding.id().equals(asking.id("findingId")))
                                .findFirst())
                        .map(finding -> prepared.apply(finding, board)));
    }

    static Prepared named(Diagnostic diagnostic, Words words) {
        return Prepared.NOTHING.with(List.of(fact("about.diagnostic", diagnostic, words)));
    }

    static Fact fact(String key, Diagnostic diagnostic, Words words) {
        return Fact.of(words.texts().deed(key), words.name(diagnostic.question()));
    }

    static Prepared named(BoardFinding finding, Words words) {
        return Prepared.NOTHING.with(
                List.of(Fact.of(words.texts().deed("about.finding"), words.name(finding.statement()))));
    }

    static List<Option> findings(List<BoardFinding> board, Words words) {
        return board.stream()
                .map(finding -> Option.of(finding.id(), words.name(finding.statement()))
                        .about(words.labels().of(finding.kind())))
                .toList();
    }

    static List<Option> needs(List<BoardFinding> board, Words words) {
        return findings(
                board.stream().filter(finding -> finding.kind().isNeed()).toList(), words);
    }

    /** Needs that other diagnostics found. */
    Mono<List<Option>> foundBefore(UUID diagnosticId, Asked asked) {
        return answers.needs(
                        asked.reader(),
                        asked.coordinationId(),
                        new NeedQuery.Filter(null, null, null),
                        new Paging(null, Paging.MAX_LIMIT),
                        asked.today())
                .map(page -> page.items().stream()
                        .filter(need -> need.kind() instanceof FindingKind
                                && !need.diagnostics().contains(diagnosticId))
                        .map(need -> Option.of(need.id(), asked.words().name(need.statement())))
                        .toList());
    }

    Mono<List<Option>> heldMeetings(Asked asked) {
        Words words = asked.words();
        return answers.heldMeetings(asked.reader(), asked.coordinationId(), asked.today())
                .map(all -> all.stream().map(meeting -> meeting(meeting, words)).toList());
    }

    private static Option meeting(Meeting meeting, Words words) {
        String day =
                meeting.day() == null ? "" : words.dates().of(meeting.day()).text();
        String what = meeting.subject() != null
                ? words.name(meeting.subject()).text()
                : meeting.kind() == null ? "" : words.labels().of(meeting.kind());
        return Option.of(meeting.id(), what.isEmpty() ? day : day + " · " + what);
    }
}
