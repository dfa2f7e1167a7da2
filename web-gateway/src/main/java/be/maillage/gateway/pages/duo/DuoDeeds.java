package be.maillage.gateway.pages.duo;

import static be.maillage.gateway.pages.form.Field.date;
import static be.maillage.gateway.pages.form.Field.level;
import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.many;
import static be.maillage.gateway.pages.form.Field.more;
import static be.maillage.gateway.pages.form.Field.one;
import static be.maillage.gateway.pages.form.Field.rows;

import be.maillage.duo.DuoCommand.ConsentToPublication;
import be.maillage.duo.DuoCommand.EndDuo;
import be.maillage.duo.DuoCommand.PresentDuo;
import be.maillage.duo.DuoCommand.PublishDuo;
import be.maillage.duo.DuoCommand.RecordDuo;
import be.maillage.duo.DuoForm;
import be.maillage.duo.DuoRule;
import be.maillage.duo.Factor;
import be.maillage.duo.SharedTool;
import be.maillage.duo.duos.Duo;
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
import be.maillage.readmodel.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/** What is told of duos by forms: how two partners work together, and what becomes of it. */
@Component
class DuoDeeds implements Deeds {

    static final String RECORD = "record-duo";
    static final String PRESENT = "present-duo";
    static final String CONSENT = "consent-to-publication";
    static final String PUBLISH = "publish-duo";
    static final String END = "end-duo";

    static final String PAIR = "pairId";
    static final String FIRST = "-first";
    static final String SECOND = "-second";

    private final CollaborationAnswers answers;
    private final Offered offered;

    DuoDeeds(CollaborationAnswers answers, Offered offered) {
        this.answers = answers;
        this.offered = offered;
    }

    @Override
    public List<Deed> all() {
        return List.of(record(), present(), consent(), publish(), end());
    }

    private Deed record() {
        return Deed.of(
                        RECORD,
                        RecordDuo.class,
                        Section.DUOS,
                        one(FIRST, "own").must(),
                        one(SECOND, "members").must(),
                        localized("story", 4),
                        rows("projects", 1, localized("")),
                        level("level", "levels"),
                        rows("tools", 1, localized("title"), one("kind", SharedTool.Kind.class), localized("note")),
                        more(
                                "how",
                                date("since"),
                                many("factors", Factor.class),
                                one("form", DuoForm.class),
                                localized("evidence", 2)))
                .preparing(this::recordingIsPrepared)
                .completing(DuoDeeds::bothPartners)
                .telling(DuoRule.PARTNERS_ARE_TWO.code(), SECOND)
                .telling(DuoRule.PARTNERS_DIFFER.code(), SECOND)
                .telling(DuoRule.PARTNERS_ARE_CURRENT_MEMBERS.code(), SECOND)
                .telling(DuoRule.DUO_IS_NOT_YET_RECORDED.code(), SECOND)
                .telling("partners", SECOND)
                .telling("partners[0]", FIRST)
                .telling("partners[1]", SECOND)
                .after(ids -> duo(ids.get(Deed.ID)));
    }

    private Mono<Prepared> recordingIsPrepared(Asking asking) {
        Asked asked = asking.asked();
        return Mono.zip(offered.members(asked), offered.spokenFor(asked)).map(all -> {
            Values alone = all.getT2().size() == 1
                    ? Values.NONE.and(FIRST, all.getT2().getFirst().value())
                    : Values.NONE;
            return Prepared.NOTHING
                    .with("members", all.getT1())
                    .with("own", all.getT2())
                    .with("levels", levels(asked.words()))
                    .with(alone);
        });
    }

    /** The steps, and that one does not say, which takes back a step that was chosen. */
    private static List<Option> levels(Words words) {
        return Stream.concat(
                        Offered.levels(words).stream(),
                        Stream.of(Option.of("", words.texts().deed("choice.level.unsaid"))))
                .toList();
    }

    private static void bothPartners(ObjectNode body) {
        Pairs.write(body, body.remove(FIRST), body.remove(SECOND));
    }

    private Deed present() {
        return Deed.of(
                        PRESENT,
                        PresentDuo.class,
                        Section.DUOS,
                        one("meetingId", "meetings").must())
                .given(PAIR)
                .preparing(asking -> duo(asking)
                        .zipWith(offered.meetings(asking.asked(), any -> true))
                        .map(both -> about(both.getT1(), asking).with("meetings", both.getT2())))
                .after(ids -> duo(ids.get(PAIR)));
    }

    private Deed consent() {
        return Deed.of(
                        CONSENT,
                        ConsentToPublication.class,
                        Section.DUOS,
                        one("by", "own").must())
                .given(PAIR)
                .preparing(asking -> duo(asking)
                        .zipWith(offered.own(asking.asked()))
                        .map(both -> {
                            Set<String> partners = both.getT1().partners().stream()
                                    .map(partner -> partner.id().toString())
                                    .collect(Collectors.toSet());
                            List<Option> own = both.getT2().stream()
                                    .filter(option -> partners.contains(option.value()))
                                    .toList();
                            Prepared about = about(both.getT1(), asking).with("own", own);
                            return own.isEmpty()
                                    ? about
                                    : about.with(
                                            Values.NONE.and("by", own.getFirst().value()));
                        }))
                .telling(DuoRule.CONSENT_IS_GIVEN_ONCE.code(), "by")
                .telling(DuoRule.ONE_OF_THE_PARTNERS_SPEAKS.code(), "by")
                .after(ids -> duo(ids.get(PAIR)));
    }

    private Deed publish() {
        return Deed.of(PUBLISH, PublishDuo.class, Section.DUOS)
                .given(PAIR)
                .preparing(asking -> duo(asking).map(duo -> about(duo, asking)))
                .after(ids -> duo(ids.get(PAIR)));
    }

    private Deed end() {
        return Deed.of(END, EndDuo.class, Section.DUOS, localized("reason", 3).must())
                .given(PAIR)
                .preparing(asking -> duo(asking).map(duo -> about(duo, asking)))
                .after(ids -> duo(ids.get(PAIR)));
    }

    /** Empty when it is none that goes on and that the reader has a say in. */
    private Mono<Duo> duo(Asking asking) {
        Asked asked = asking.asked();
        UUID pair = asking.id(PAIR);
        return answers.duo(asked.reader(), asked.coordinationId(), pair)
                .filter(duo -> duo.endedOn() == null && asked.reader().mayReadPair(pair));
    }

    private static Prepared about(Duo duo, Asking asking) {
        Words words = asking.asked().words();
        String names = duo.partners().stream()
                .map((Named partner) -> words.name(partner).text())
                .collect(Collectors.joining(" — "));
        return Prepared.NOTHING.with(List.of(Fact.of(words.texts().deed("about.duo"), words.own(names))));
    }

    private static String duo(@Nullable UUID id) {
        return id == null ? "/duos" : "/duos/" + id;
    }
}
