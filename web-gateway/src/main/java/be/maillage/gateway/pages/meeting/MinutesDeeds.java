package be.maillage.gateway.pages.meeting;

import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.many;
import static be.maillage.gateway.pages.form.Field.more;
import static be.maillage.gateway.pages.form.Field.one;
import static be.maillage.gateway.pages.form.Field.text;
import static be.maillage.gateway.pages.meeting.MeetingForms.LANGUAGE;
import static be.maillage.gateway.pages.meeting.MeetingForms.LANGUAGES;
import static be.maillage.gateway.pages.meeting.MeetingForms.MEETING;
import static be.maillage.gateway.pages.meeting.MeetingForms.MEETINGS;
import static be.maillage.gateway.pages.meeting.MeetingForms.PEOPLE;
import static be.maillage.gateway.pages.meeting.MeetingForms.POINTS;
import static be.maillage.gateway.pages.meeting.MeetingForms.about;
import static be.maillage.gateway.pages.meeting.MeetingForms.withLanguages;

import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Deed;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.Offered;
import be.maillage.gateway.pages.form.Option;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.history.Reader;
import be.maillage.meeting.AmendmentOutcome;
import be.maillage.meeting.MeetingCommand.AddAddendum;
import be.maillage.meeting.MeetingCommand.ApproveMinutes;
import be.maillage.meeting.MeetingCommand.DistributeMinutes;
import be.maillage.meeting.MeetingCommand.ProposeAmendment;
import be.maillage.meeting.MeetingCommand.SettleAmendment;
import be.maillage.meeting.MeetingRule;
import be.maillage.meeting.MinutesRecipient;
import be.maillage.meeting.meetings.Amendment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is told of minutes once they are written: they are amended, approved and sent. */
@Component
class MinutesDeeds implements Deeds {

    private static final String AMENDMENT = "amendmentId";
    private static final String OWN = "own";

    private final MeetingForms forms;
    private final Offered offered;

    MinutesDeeds(MeetingAnswers answers, Offered offered) {
        this.forms = new MeetingForms(answers);
        this.offered = offered;
    }

    @Override
    public List<Deed> all() {
        return List.of(propose(), settle(), approve(), add(), distribute());
    }

    private Deed propose() {
        return Deed.of(
                        "propose-amendment",
                        ProposeAmendment.class,
                        Section.MEETINGS,
                        one("itemId", POINTS),
                        text("text", 4).must(),
                        one("organisationId", OWN),
                        one(LANGUAGE, LANGUAGES).must(),
                        more("proposer", one("proposedBy", PEOPLE)))
                .given(MEETING)
                .drawing(AMENDMENT)
                .preparing(this::proposingIsPrepared)
                .telling(MeetingRule.AMENDMENT_COMES_FROM_THOSE_WHO_ATTENDED.code(), "organisationId")
                .telling(MeetingRule.MINUTES_ARE_NOT_YET_APPROVED.code(), LANGUAGE)
                .telling(MeetingRule.MINUTES_ARE_DRAFTED.code(), LANGUAGE)
                .untold()
                .after(MinutesDeeds::toMinutes);
    }

    /** For who carries the coordination, the organisations are those that were there: it is their wish that is written down. */
    private Mono<Prepared> proposingIsPrepared(Asking asking) {
        Reader reader = asking.asked().reader();
        Words words = asking.asked().words();
        return Mono.zip(forms.full(asking), offered.own(asking.asked()), offered.people(asking.asked()))
                .map(all -> {
                    List<Option> own = all.getT2();
                    Prepared prepared =
                            withLanguages(about(all.getT1(), asking), all.getT1(), MeetingForms::isDraft, asking);
                    return prepared.with(POINTS, MeetingForms.points(all.getT1().agenda(), words))
                            .with(OWN, own)
                            .with(PEOPLE, all.getT3())
                            .with(prepared.values()
                                    .and(
                                            "organisationId",
                                            reader.organisations().size() == 1 && own.size() == 1
                                                    ? own.getFirst().value()
                                                    : null));
                });
    }

    private Deed settle() {
        return Deed.of(
                        "settle-amendment",
                        SettleAmendment.class,
                        Section.MEETINGS,
                        one("outcome", AmendmentOutcome.class).must(),
                        localized("reason", 2))
                .given(MEETING, AMENDMENT)
                .preparing(this::settlingIsPrepared)
                .telling(MeetingRule.REFUSAL_OF_AN_AMENDMENT_HAS_A_REASON.code(), "reason")
                .after(MinutesDeeds::toMinutes);
    }

    private Mono<Prepared> settlingIsPrepared(Asking asking) {
        Words words = asking.asked().words();
        return forms.full(asking)
                .flatMap(meeting -> Mono.justOrEmpty(meeting.amendments().stream()
                                .filter(it -> it.id().equals(asking.id(AMENDMENT)))
                                .findFirst())
                        .map(amendment -> about(meeting, asking).with(facts(amendment, words))));
    }

    private static List<Fact> facts(Amendment amendment, Words words) {
        Fact what = Fact.of(words.texts().deed("about.amendment"), words.own(amendment.text()));
        return amendment.organisation() == null
                ? List.of(what)
                : List.of(what, Fact.of(words.texts().deed("about.proposer"), words.name(amendment.organisation())));
    }

    private Deed approve() {
        return Deed.of(
                        "approve-minutes",
                        ApproveMinutes.class,
                        Section.MEETINGS,
                        one(LANGUAGE, LANGUAGES).must(),
                        one("approvedAt", MEETINGS))
                .given(MEETING)
                .preparing(asking -> Mono.zip(forms.full(asking), forms.around(asking.asked(), asking.id(MEETING)))
                        .map(both -> withLanguages(
                                        about(both.getT1(), asking), both.getT1(), MeetingForms::isDraft, asking)
                                .with(MEETINGS, both.getT2())))
                .telling(MeetingRule.MINUTES_ARE_NOT_YET_APPROVED.code(), LANGUAGE)
                .telling(MeetingRule.MINUTES_ARE_DRAFTED.code(), LANGUAGE)
                .after(MinutesDeeds::toMinutes);
    }

    private Deed add() {
        return Deed.of(
                        "add-addendum",
                        AddAddendum.class,
                        Section.MEETINGS,
                        text("text", 4).must(),
                        one(LANGUAGE, LANGUAGES).must())
                .given(MEETING)
                .drawing("addendumId")
                .preparing(this::approvedAreOffered)
                .after(MinutesDeeds::toMinutes);
    }

    private Deed distribute() {
        return Deed.of(
                        "distribute-minutes",
                        DistributeMinutes.class,
                        Section.MEETINGS,
                        many("recipients", MinutesRecipient.class).must(),
                        localized("others"),
                        one(LANGUAGE, LANGUAGES).must())
                .given(MEETING)
                .preparing(this::approvedAreOffered)
                .telling(MeetingRule.RECIPIENTS_ARE_SAID.code(), "recipients")
                .telling(MeetingRule.CONFIDENTIAL_MINUTES_STAY_AMONG_PARTICIPANTS.code(), "recipients")
                .telling(MeetingRule.OTHER_RECIPIENTS_ARE_DESCRIBED.code(), "others")
                .after(MinutesDeeds::toMinutes);
    }

    private Mono<Prepared> approvedAreOffered(Asking asking) {
        return forms.prepared(
                asking, meeting -> withLanguages(about(meeting, asking), meeting, MeetingForms::isApproved, asking));
    }

    private static String toMinutes(Map<String, UUID> ids) {
        return MeetingForms.toMeeting(ids) + "#minutes";
    }
}
