package be.maillage.gateway.pages.diagnostic;

import static be.maillage.gateway.pages.diagnostic.Offers.DIAGNOSTIC;
import static be.maillage.gateway.pages.form.Field.hidden;
import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.many;
import static be.maillage.gateway.pages.form.Field.one;
import static be.maillage.gateway.pages.form.Field.yes;

import be.maillage.diagnostic.Addressee;
import be.maillage.diagnostic.DiagnosticCommand.PublishDiagnostic;
import be.maillage.diagnostic.DiagnosticCommand.RecordResponse;
import be.maillage.diagnostic.DiagnosticCommand.RelayDiagnostic;
import be.maillage.diagnostic.DiagnosticCommand.ValidateDiagnostic;
import be.maillage.diagnostic.DiagnosticRule;
import be.maillage.diagnostic.EditionAudience;
import be.maillage.diagnostic.NeedCommand.RecordNeedResponse;
import be.maillage.diagnostic.NeedCommand.RelayNeed;
import be.maillage.diagnostic.RelayChannel;
import be.maillage.diagnostic.diagnostics.BoardFinding;
import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.diagnostic.needs.Need;
import be.maillage.diagnostic.needs.NeedQuery;
import be.maillage.gateway.pages.Asked;
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
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/** What is told by forms from the agreement of a meeting on: editions, to whom they and single needs were relayed, and what was answered. */
@Component
class EditionDeeds implements Deeds {

    private static final String RELAY = "relayId";
    private static final String EDITION = "edition";

    private final DiagnosticAnswers answers;
    private final Offers offers;

    EditionDeeds(DiagnosticAnswers answers, Offered offered) {
        this.answers = answers;
        this.offers = new Offers(answers, offered);
    }

    @Override
    public List<Deed> all() {
        return List.of(validate(), publish(), relay(), response(), relayNeed(), relayHeard(), needResponse());
    }

    private Deed validate() {
        return Deed.of(
                        "validate-diagnostic",
                        ValidateDiagnostic.class,
                        Section.DIAGNOSTICS,
                        one("meetingId", "meetings"),
                        yes("byConsensus"),
                        localized("dissent", 2))
                .given(DIAGNOSTIC)
                .preparing(asking -> offers.about(
                                asking,
                                (diagnostic, board) ->
                                        Offers.named(diagnostic, asking.asked().words()))
                        .zipWith(offers.heldMeetings(asking.asked()))
                        .map(both ->
                                both.getT1().with("meetings", both.getT2()).with(Values.NONE.and("byConsensus", true))))
                .telling(DiagnosticRule.MEETING_IS_NAMED.code(), "meetingId")
                .telling(DiagnosticRule.MEETING_WAS_HELD.code(), "meetingId")
                .after(DiagnosticDeeds::toDiagnostic);
    }

    private Deed publish() {
        return Deed.of(
                        "publish-diagnostic",
                        PublishDiagnostic.class,
                        Section.DIAGNOSTICS,
                        hidden(EDITION),
                        localized("title").must(),
                        one("audience", EditionAudience.class).must())
                .given(DIAGNOSTIC)
                .preparing(asking -> offers.about(
                        asking,
                        (diagnostic, board) -> Prepared.NOTHING
                                .with(checked(diagnostic, board, asking.asked().words()))
                                .with(Values.NONE
                                        .and(EDITION, diagnostic.editions().size() + 1)
                                        .and("title", diagnostic.question())
                                        .and("audience", EditionAudience.PUBLIC))))
                .completing(EditionDeeds::count)
                .after(DiagnosticDeeds::toDiagnostic);
    }

    /** What the edition will hold, and whether what it takes is there. */
    private static List<Fact> checked(Diagnostic diagnostic, List<BoardFinding> board, Words words) {
        long needs = board.stream().filter(finding -> finding.kind().isNeed()).count();
        boolean ranked = board.stream().anyMatch(finding -> finding.rank() != null);
        return List.of(
                Offers.fact("about.diagnostic", diagnostic, words),
                said(
                        words,
                        "about.holds",
                        board.isEmpty()
                                ? words.texts().deed("about.holds.nothing")
                                : words.texts().deed("about.holds.findings", "n", board.size())),
                said(
                        words,
                        "about.order",
                        words.texts().deed(ranked || needs < 2 ? "about.order.known" : "about.order.none")),
                said(
                        words,
                        "about.agreed",
                        diagnostic.validated() == null
                                ? words.texts().deed("about.agreed.missing")
                                : EditionView.agreed(diagnostic.validated(), words)));
    }

    private static Fact said(Words words, String label, String text) {
        return Fact.of(words.texts().deed(label), words.own(text));
    }

    private Deed relay() {
        return to(Deed.of(
                                "relay-diagnostic",
                                RelayDiagnostic.class,
                                Section.DIAGNOSTICS,
                                one("to.kind", Addressee.Kind.class).must(),
                                localized("to.name"),
                                one("channel", RelayChannel.class).must(),
                                one(EDITION, "editions"))
                        .given(DIAGNOSTIC))
                .preparing(asking -> offers.about(asking, (diagnostic, board) -> {
                    Words words = asking.asked().words();
                    return Offers.named(diagnostic, words)
                            .with("editions", editions(diagnostic, words))
                            .with(
                                    diagnostic.editions().isEmpty()
                                            ? Values.NONE
                                            : Values.NONE.and(
                                                    EDITION,
                                                    diagnostic
                                                            .editions()
                                                            .getLast()
                                                            .number()));
                }))
                .completing(EditionDeeds::count)
                .after(ids -> DiagnosticDeeds.toDiagnostic(ids) + "#relays-title");
    }

    private static List<Option> editions(Diagnostic diagnostic, Words words) {
        return diagnostic.editions().reversed().stream()
                .map(edition -> Option.of(
                        edition.number(),
                        words.texts().say("edition.number", "n", edition.number()) + " · "
                                + words.name(edition.title()).text()))
                .toList();
    }

    private Deed response() {
        return Deed.of(
                        "record-response",
                        RecordResponse.class,
                        Section.DIAGNOSTICS,
                        localized("answered", 3).must(),
                        localized("promised", 2),
                        many("findings", "findings"))
                .given(DIAGNOSTIC, RELAY)
                .preparing(asking -> offers.about(
                                asking,
                                (diagnostic, board) -> diagnostic.relays().stream()
                                        .filter(relay -> relay.id().equals(asking.id(RELAY)))
                                        .findFirst()
                                        .map(relay -> Prepared.NOTHING
                                                .with(List.of(addressee(
                                                        relay.to(),
                                                        asking.asked().words())))
                                                .with(
                                                        "findings",
                                                        relayed(
                                                                relay,
                                                                board,
                                                                asking.asked().words())))
                                        .orElse(Prepared.NOTHING))
                        .filter(prepared -> !prepared.facts().isEmpty()))
                .after(ids -> DiagnosticDeeds.toDiagnostic(ids) + "#relays-title");
    }

    /** What stood in the edition that was handed over: later findings were not what they answered. */
    private static List<Option> relayed(Diagnostic.Relay relay, List<BoardFinding> board, Words words) {
        return Offers.findings(
                board.stream()
                        .filter(finding -> finding.editions().contains(relay.edition()))
                        .toList(),
                words);
    }

    private static Fact addressee(Addressee to, Words words) {
        return Fact.of(words.texts().deed("about.addressee"), DiagnosticView.to(to, words));
    }

    private Deed relayNeed() {
        return to(Deed.of(
                                "relay-need",
                                RelayNeed.class,
                                Section.NEEDS,
                                one("to.kind", Addressee.Kind.class).must(),
                                localized("to.name"),
                                one("channel", RelayChannel.class).must())
                        .given("findingId"))
                .preparing(asking -> need(
                        asking,
                        need -> need.id().equals(asking.id("findingId")),
                        need -> Prepared.NOTHING.with(List.of(Fact.of(
                                asking.asked().words().texts().deed("about.need"),
                                asking.asked().words().name(need.statement()))))));
    }

    private Deed relayHeard() {
        return to(Deed.of(
                        "relay-heard-need",
                        RelayNeed.class,
                        Section.NEEDS,
                        localized("heard", 3).must(),
                        one("meetingId", "meetings"),
                        one("theme", Theme.class),
                        one("to.kind", Addressee.Kind.class).must(),
                        localized("to.name"),
                        one("channel", RelayChannel.class).must()))
                .preparing(asking -> offers.heldMeetings(asking.asked())
                        .map(meetings -> Prepared.NOTHING.with("meetings", meetings)))
                .telling(DiagnosticRule.MEETING_IS_NAMED.code(), "meetingId")
                .telling(DiagnosticRule.MEETING_WAS_HELD.code(), "meetingId")
                .telling(DiagnosticRule.NEED_IS_A_FINDING_OR_WAS_HEARD.code(), "heard");
    }

    private static Deed to(Deed deed) {
        return deed.drawing(RELAY).telling(DiagnosticRule.ADDRESSEE_IS_SAID.code(), "to.name");
    }

    private Deed needResponse() {
        return Deed.of(
                        "record-need-response",
                        RecordNeedResponse.class,
                        Section.NEEDS,
                        localized("answered", 3).must(),
                        localized("promised", 2))
                .given(RELAY)
                .preparing(asking -> need(
                        asking,
                        need -> relay(need, asking) != null,
                        need -> Prepared.NOTHING.with(told(need, asking))));
    }

    private static List<Fact> told(Need need, Asking asking) {
        Words words = asking.asked().words();
        Need.Relay relay = relay(need, asking);
        Fact statement = Fact.of(words.texts().deed("about.need"), words.name(need.statement()));
        return relay == null ? List.of(statement) : List.of(statement, addressee(relay.to(), words));
    }

    private static Need.@Nullable Relay relay(Need need, Asking asking) {
        return need.relays().stream()
                .filter(relay -> relay.id().equals(asking.id(RELAY)))
                .findFirst()
                .orElse(null);
    }

    private Mono<Prepared> need(Asking asking, Predicate<Need> which, Function<Need, Prepared> prepared) {
        return needs(asking.asked(), null)
                .expand(page -> page.next() == null ? Mono.empty() : needs(asking.asked(), page.next()))
                .flatMapIterable(Page::items)
                .filter(which)
                .next()
                .map(prepared);
    }

    private Mono<Page<Need>> needs(Asked asked, @Nullable String cursor) {
        return answers.needs(
                asked.reader(),
                asked.coordinationId(),
                new NeedQuery.Filter(null, null, null),
                new Paging(cursor, Paging.MAX_LIMIT),
                asked.today());
    }

    /** The number of an edition is sent as text. What is none stays as it was sent, and is refused. */
    private static void count(ObjectNode body) {
        if (body.path(EDITION).isString() && body.path(EDITION).asString().matches("[1-9]\\d{0,5}")) {
            body.put(EDITION, Integer.parseInt(body.path(EDITION).asString()));
        }
    }
}
