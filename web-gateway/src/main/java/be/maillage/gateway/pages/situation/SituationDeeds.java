package be.maillage.gateway.pages.situation;

import static be.maillage.gateway.pages.form.Field.date;
import static be.maillage.gateway.pages.form.Field.group;
import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.many;
import static be.maillage.gateway.pages.form.Field.more;
import static be.maillage.gateway.pages.form.Field.number;
import static be.maillage.gateway.pages.form.Field.one;
import static be.maillage.gateway.pages.form.Field.rows;
import static be.maillage.gateway.pages.form.Field.yes;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Deed;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.Offered;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.situation.SituationCommand.CloseSituation;
import be.maillage.situation.SituationCommand.LaySituationBefore;
import be.maillage.situation.SituationCommand.RecordReflections;
import be.maillage.situation.SituationRule;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is told of situations by forms, by those who take part. */
@Component
class SituationDeeds implements Deeds {

    static final String LAY = "lay-situation";
    static final String REFLECT = "record-reflections";
    static final String CLOSE = "close-situation";

    static final String SITUATION = "situationId";

    private final SituationAnswers answers;
    private final Offered offered;

    SituationDeeds(SituationAnswers answers, Offered offered) {
        this.answers = answers;
        this.offered = offered;
    }

    @Override
    public List<Deed> all() {
        return List.of(lay(), reflect(), close());
    }

    private Deed lay() {
        return Deed.of(
                        LAY,
                        LaySituationBefore.class,
                        Section.SITUATIONS,
                        localized("question", 4).must(),
                        group(
                                "consent",
                                yes("consentObtained").must(),
                                date("consentObtainedOn").must()),
                        number("servicesInvolved"),
                        many("organisations", "organisations"),
                        one("subgroupId", "subgroups"),
                        many("participants", "people"),
                        more(
                                "work",
                                rows(
                                        "chronology",
                                        2,
                                        localized("work", 2),
                                        one("organisationId", "organisations"),
                                        date("from"),
                                        date("until"))))
                .drawing(SITUATION)
                .preparing(this::layingIsPrepared)
                .telling(SituationRule.CONSENT_WAS_OBTAINED.code(), "consentObtained")
                .telling(SituationRule.CONSENT_IS_DATED.code(), "consentObtainedOn")
                .telling(SituationRule.CONSENT_PRECEDES_THE_LAYING.code(), "consentObtainedOn")
                .telling(SituationRule.SUBGROUP_IS_AT_WORK.code(), "subgroupId")
                .telling(SituationRule.SERVICES_ARE_1_TO_100.code(), "servicesInvolved")
                .telling(SituationRule.NAMED_SERVICES_ARE_WITHIN_THE_NUMBER.code(), "servicesInvolved")
                .telling(SituationRule.WORK_ENDS_AFTER_IT_BEGAN.code(), "chronology")
                .telling(SituationRule.SOMEBODY_ELSE_TAKES_PART.code(), "participants")
                .telling(SituationRule.PARTICIPANT_SITS_IN_THE_COORDINATION.code(), "participants")
                .telling(SituationRule.PARTICIPANT_IS_BOUND_TO_SECRECY.code(), "participants")
                .after(ids -> "/situations/" + ids.get(SITUATION));
    }

    /** Empty where the coordination discusses no situations. */
    private Mono<Prepared> layingIsPrepared(Asking asking) {
        Asked asked = asking.asked();
        return answers.allowed(asked.reader(), asked.coordinationId())
                .filter(allowed -> allowed)
                .flatMap(allowed ->
                        Mono.zip(offered.organisations(asked), offered.subgroups(asked), offered.people(asked)))
                .map(all -> Prepared.NOTHING
                        .with("organisations", all.getT1())
                        .with("subgroups", all.getT2())
                        .with("people", all.getT3()));
    }

    private Deed reflect() {
        return Deed.of(
                        REFLECT,
                        RecordReflections.class,
                        Section.SITUATIONS,
                        localized("reflections", 5).must(),
                        rows("waysForward", 2, localized("")))
                .given(SITUATION)
                .preparing(this::open)
                .telling(SituationRule.LAYING_COMES_FIRST.code(), "told.on")
                .after(ids -> "/situations/" + ids.get(SITUATION));
    }

    private Deed close() {
        return Deed.of(CLOSE, CloseSituation.class, Section.SITUATIONS, localized("outcome", 3))
                .given(SITUATION)
                .preparing(this::open)
                .telling(SituationRule.LAYING_COMES_FIRST.code(), "told.on")
                .after(ids -> "/situations/" + ids.get(SITUATION));
    }

    /** Empty when the reader takes no part, or it is closed. */
    private Mono<Prepared> open(Asking asking) {
        Asked asked = asking.asked();
        Words words = asked.words();
        return answers.situation(asked.reader(), asked.coordinationId(), asking.id(SITUATION))
                .filter(situation -> situation.closedOn() == null)
                .map(situation -> Prepared.NOTHING.with(
                        List.of(Fact.of(words.texts().deed("about.situation"), words.name(situation.question())))));
    }
}
