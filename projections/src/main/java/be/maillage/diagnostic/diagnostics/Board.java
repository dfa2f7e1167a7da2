package be.maillage.diagnostic.diagnostics;

import be.maillage.diagnostic.Contributors;
import be.maillage.diagnostic.Edition;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Values;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A diagnostic's document as one reader may see it. */
record Board(Document document, Reader reader) {

    /** How long a diagnostic serves (URIAS 4.2.5.2.4). */
    private static final int YEARS_IT_SERVES = 6;

    UUID id() {
        return UUID.fromString(document.getString("_id"));
    }

    /** Whether the reader may see what is in the making. */
    boolean isOpen() {
        return reader.mayRead(launch().readers());
    }

    Diagnostic answer(LocalDate today) {
        boolean open = isOpen();
        Held.Launch launch = launch();
        List<BoardFinding> standing = findings(Map.of()).stream()
                .filter(finding -> finding.state() == BoardFinding.State.STANDING)
                .toList();
        return new Diagnostic(
                id(),
                launch.approach().question(),
                launch.approach().territory(),
                launch.approach().neighbourhood(),
                launch.approach().themes(),
                launch.approach().method(),
                launch.approach().residents(),
                launch.approach().commissionedBy(),
                launch.approach().conductedBy(),
                open ? launch.team() : List.of(),
                launch.expectations(),
                open ? launch.on() : null,
                open
                        ? Values.required(document.get(DiagnosticProjector.STATE), Diagnostic.State.class)
                        : Diagnostic.State.PUBLISHED,
                open
                        ? Values.required(document.get(DiagnosticProjector.ROUND), Integer.class)
                        : latest().map(print -> print.edition().number()).orElse(1),
                open ? Values.read(document.get(DiagnosticProjector.VALIDATED), Diagnostic.Agreed.class) : null,
                standing.size(),
                (int) standing.stream()
                        .filter(finding -> finding.kind().isNeed())
                        .count(),
                howRanked(open),
                perspectives(open),
                prints().stream().map(Board::brief).toList(),
                open ? relays() : List.of(),
                isOlderThanSixYears(today));
    }

    /** Everything on the board for members; what the latest edition they may read says for others. */
    List<BoardFinding> findings(Map<UUID, LocalizedString> names) {
        return isOpen()
                ? held().stream()
                        .map(finding -> onBoard(finding, names))
                        .sorted(byRank())
                        .toList()
                : latest().stream()
                        .flatMap(print -> print.edition().findings().stream())
                        .map(finding -> asPublished(finding, names))
                        .toList();
    }

    /** Every organisation that {@link #findings} or an edition names. */
    Stream<UUID> organisations() {
        return Stream.concat(
                held().stream()
                        .map(finding -> finding.finding().contributors())
                        .filter(Objects::nonNull)
                        .flatMap(contributors -> contributors.organisations().stream()),
                prints().stream()
                        .flatMap(print -> print.edition().findings().stream())
                        .flatMap(finding -> finding.organisations().stream()));
    }

    Optional<Held.Print> print(int number) {
        return prints().stream()
                .filter(print -> print.edition().number() == number)
                .findFirst();
    }

    /** The one that takes its place for this reader: whoever may not read the very next reads of a later one. */
    Optional<Held.Print> after(int number) {
        return prints().stream()
                .filter(print -> print.edition().number() > number)
                .findFirst();
    }

    private boolean isOlderThanSixYears(LocalDate today) {
        return latest().map(Held.Print::on)
                .orElse(launch().on())
                .latest()
                .plusYears(YEARS_IT_SERVES)
                .isBefore(today);
    }

    private Held.Launch launch() {
        return Values.required(document.get(DiagnosticProjector.LAUNCH), Held.Launch.class);
    }

    private List<Held.OnBoard> held() {
        return Values.list(document.get(DiagnosticProjector.FINDINGS), Held.OnBoard.class);
    }

    /** Those the reader may read, oldest first. */
    private List<Held.Print> prints() {
        return Values.list(document.get(DiagnosticProjector.EDITIONS), Held.Print.class).stream()
                .filter(print -> reader.mayRead(print.readers()))
                .toList();
    }

    private Optional<Held.Print> latest() {
        List<Held.Print> prints = prints();
        return prints.isEmpty() ? Optional.empty() : Optional.of(prints.getLast());
    }

    private @Nullable LocalizedString howRanked(boolean open) {
        return open
                ? Values.read(document.get(DiagnosticProjector.HOW_RANKED), LocalizedString.class)
                : latest().map(print -> print.edition().howRanked()).orElse(null);
    }

    private List<Diagnostic.Proposed> perspectives(boolean open) {
        if (!open) {
            return latest().stream()
                    .flatMap(print -> print.edition().perspectives().stream())
                    .map(idea -> new Diagnostic.Proposed(
                            idea.perspectiveId(), idea.statement(), idea.findings(), idea.addressedTo(), null))
                    .toList();
        }
        return Values.list(document.get(DiagnosticProjector.IDEAS), Held.Idea.class).stream()
                .map(idea -> new Diagnostic.Proposed(
                        idea.id(),
                        idea.perspective().statement(),
                        idea.perspective().findings(),
                        idea.perspective().addressedTo(),
                        CarriedFrom.of(idea.origin())))
                .toList();
    }

    private List<Diagnostic.Relay> relays() {
        List<Held.Answer> answers = Values.list(document.get(DiagnosticProjector.ANSWERS), Held.Answer.class);
        return Values.list(document.get(DiagnosticProjector.RELAYS), Diagnostic.Relay.class).stream()
                .map(relay -> new Diagnostic.Relay(
                        relay.id(),
                        relay.edition(),
                        relay.to(),
                        relay.channel(),
                        relay.on(),
                        relay.note(),
                        answers.stream()
                                .filter(answer -> answer.relayId().equals(relay.id()))
                                .map(Held.Answer::response)
                                .toList()))
                .toList();
    }

    private BoardFinding onBoard(Held.OnBoard held, Map<UUID, LocalizedString> names) {
        Contributors contributors = held.finding().contributors();
        return new BoardFinding(
                held.id(),
                held.finding().kind(),
                held.finding().statement(),
                held.finding().theme(),
                held.finding().factor(),
                held.finding().concerned(),
                held.finding().source(),
                rank(held.id()),
                contributors == null ? null : contributors.count(),
                contributors == null ? List.of() : named(contributors.organisations(), names),
                contributors == null ? List.of() : contributors.persons(),
                held.state(),
                held.mergedInto(),
                held.reason(),
                CarriedFrom.of(held.origin()),
                held.on(),
                editionsOf(held.id()));
    }

    private BoardFinding asPublished(Edition.PublishedFinding finding, Map<UUID, LocalizedString> names) {
        return new BoardFinding(
                finding.findingId(),
                finding.kind(),
                finding.statement(),
                finding.theme(),
                finding.factor(),
                finding.concerned(),
                finding.source(),
                finding.rank(),
                finding.contributors(),
                named(finding.organisations(), names),
                finding.persons(),
                BoardFinding.State.STANDING,
                null,
                null,
                null,
                null,
                editionsOf(finding.findingId()));
    }

    /** What was merged, withdrawn or turned into something else than a need since the ranking has left it without a gap. */
    private @Nullable Integer rank(UUID id) {
        List<UUID> needs = held().stream()
                .filter(finding -> finding.stands() && finding.finding().kind().isNeed())
                .map(Held.OnBoard::id)
                .toList();
        List<UUID> ranking = Values.list(document.get(DiagnosticProjector.RANKING), UUID.class).stream()
                .filter(needs::contains)
                .toList();
        return ranking.contains(id) ? ranking.indexOf(id) + 1 : null;
    }

    private List<Integer> editionsOf(UUID finding) {
        return prints().stream()
                .map(Held.Print::edition)
                .filter(edition -> edition.findings().stream()
                        .anyMatch(published -> published.findingId().equals(finding)))
                .map(Edition::number)
                .toList();
    }

    private static Comparator<BoardFinding> byRank() {
        return Comparator.comparing(BoardFinding::rank, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    static List<Named> named(List<UUID> ids, Map<UUID, LocalizedString> names) {
        return ids.stream().map(id -> new Named(id, names.get(id))).toList();
    }

    private static Diagnostic.Brief brief(Held.Print print) {
        return new Diagnostic.Brief(
                print.edition().number(),
                print.edition().title(),
                print.edition().audience(),
                print.on(),
                print.on().precision(),
                print.digest());
    }
}
