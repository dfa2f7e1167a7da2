package be.maillage.gateway.pages.coordination;

import static be.maillage.gateway.pages.form.Field.date;
import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.many;
import static be.maillage.gateway.pages.form.Field.more;
import static be.maillage.gateway.pages.form.Field.number;
import static be.maillage.gateway.pages.form.Field.one;
import static be.maillage.gateway.pages.form.Field.rows;

import be.maillage.coordination.CoordinationCommand.AppointCoordinator;
import be.maillage.coordination.CoordinationCommand.AssessInitiative;
import be.maillage.coordination.CoordinationCommand.ConstituteSteeringCommittee;
import be.maillage.coordination.CoordinationCommand.EndCoordinatorMandate;
import be.maillage.coordination.CoordinationCommand.RecordMeans;
import be.maillage.coordination.CoordinationCommand.RecordPublicInformation;
import be.maillage.coordination.CoordinationCommand.RecordUserVoice;
import be.maillage.coordination.CoordinationCommand.SetPriorityThemes;
import be.maillage.coordination.CoordinationCommand.SubmitInitiative;
import be.maillage.coordination.CoordinationEvent.UserVoiceMethod;
import be.maillage.coordination.CoordinationRule;
import be.maillage.coordination.Seat;
import be.maillage.coordination.overview.Coordination.PriorityThemes;
import be.maillage.coordination.overview.Workings;
import be.maillage.coordination.overview.Workings.Initiative;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.form.Deed;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.Offered;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.gateway.pages.form.Values;
import be.maillage.organisation.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is told by forms of how a coordination is run from year to year: by whom, with what, about what, and with whose voice. */
@Component
class RunningDeeds implements Deeds {

    private static final String PERSON = MemberDeeds.PERSON;
    private static final String INITIATIVE = "initiativeId";
    private static final String PEOPLE = "people";
    private static final String OTHERS = "organisations";
    private static final String OWN = "own";
    private static final int FEW_SEATS = 3;

    private final SettingsAnswers answers;
    private final Offered offered;

    RunningDeeds(SettingsAnswers answers, Offered offered) {
        this.answers = answers;
        this.offered = offered;
    }

    @Override
    public List<Deed> all() {
        return List.of(
                appoint(),
                appointNewcomer(),
                endMandate(),
                committee(),
                themes(),
                means(),
                userVoice(),
                publicInformation(),
                submit(),
                assess());
    }

    private Deed appoint() {
        return StatuteDeeds.setting(
                        "appoint-coordinator",
                        AppointCoordinator.class,
                        PEOPLE,
                        one(PERSON, PEOPLE).must(),
                        number("fte"),
                        number("hoursPerMonth"),
                        one("employedBy", OTHERS))
                .preparing(this::choices)
                .telling(CoordinationRule.MANDATE_SAYS_HOW_MUCH_TIME.code(), "fte")
                .telling(CoordinationRule.HOURS_FIT_IN_A_MONTH.code(), "hoursPerMonth")
                .telling(CoordinationRule.MANDATE_IS_NOT_YET_RUNNING.code(), PERSON);
    }

    private Deed appointNewcomer() {
        return StatuteDeeds.setting(
                        "appoint-newcomer",
                        AppointCoordinator.class,
                        PEOPLE,
                        number("fte"),
                        number("hoursPerMonth"),
                        one("employedBy", OTHERS))
                .given(PERSON)
                .preparing(asking -> person(asking)
                        .zipWith(offered.organisations(asking.asked()))
                        .map(both -> both.getT1().with(OTHERS, both.getT2())))
                .telling(CoordinationRule.MANDATE_SAYS_HOW_MUCH_TIME.code(), "fte")
                .telling(CoordinationRule.HOURS_FIT_IN_A_MONTH.code(), "hoursPerMonth");
    }

    private Deed endMandate() {
        return StatuteDeeds.setting("end-coordinator-mandate", EndCoordinatorMandate.class, PEOPLE)
                .given(PERSON)
                .preparing(this::person);
    }

    private Mono<Prepared> person(Asking asking) {
        Asked asked = asking.asked();
        UUID id = asking.id(PERSON);
        return asked.names(List.of(id))
                .filter(names -> names.containsKey(id))
                .map(names -> Prepared.NOTHING.with(List.of(Fact.of(
                        asked.words().texts().deed("about.person"),
                        asked.words().own(asked.words().person(Objects.requireNonNull(names.get(id))))))));
    }

    private Mono<Prepared> choices(Asking asking) {
        return choices(asking, List.of());
    }

    /** @param seated can be chosen again, whatever they are besides */
    private Mono<Prepared> choices(Asking asking, List<UUID> seated) {
        return Mono.zip(offered.people(asking.asked(), seated), offered.organisations(asking.asked()))
                .map(both -> Prepared.NOTHING.with(PEOPLE, both.getT1()).with(OTHERS, both.getT2()));
    }

    private Deed committee() {
        return StatuteDeeds.setting(
                        "constitute-steering-committee",
                        ConstituteSteeringCommittee.class,
                        "committee",
                        localized("label").must(),
                        rows(
                                        "seats",
                                        FEW_SEATS,
                                        one("personId", PEOPLE).must(),
                                        one("organisationId", OTHERS),
                                        one("represents", Seat.Represents.class).must(),
                                        one("side", Seat.Side.class).must(),
                                        one("title", Seat.Title.class).must(),
                                        date("from").must(),
                                        number("termYears"))
                                .must())
                .preparing(asking -> workings(asking).flatMap(it -> {
                    Workings.Committee committee = it.committee();
                    return committee == null
                            ? choices(asking)
                            : choices(
                                            asking,
                                            committee.seats().stream()
                                                    .map(Seat::personId)
                                                    .toList())
                                    .map(prepared -> prepared.with(Values.NONE
                                            .and("label", committee.label())
                                            .and("seats", committee.seats())));
                }))
                .telling(CoordinationRule.COMMITTEE_HAS_SEATS.code(), "seats")
                .telling(CoordinationRule.PERSON_SITS_ONCE.code(), "seats")
                .telling(CoordinationRule.ELECTED_SEAT_HAS_A_TERM.code(), "seats");
    }

    private Deed themes() {
        return StatuteDeeds.setting(
                        "set-priority-themes",
                        SetPriorityThemes.class,
                        "themes",
                        number("year").must(),
                        many("themes", Theme.class).must(),
                        localized("decidedBy"))
                .preparing(asking -> answers.coordination(
                                asking.asked().reader(), asking.asked().coordinationId())
                        .map(it -> {
                            PriorityThemes now = it.priorityThemes();
                            Values values = Values.NONE.and(
                                    "year", asking.asked().today().getYear());
                            return Prepared.NOTHING.with(now == null ? values : values.and("themes", now.themes()));
                        }))
                .telling(CoordinationRule.YEAR_IS_BELIEVABLE.code(), "year")
                .telling(CoordinationRule.PRIORITY_THEMES_DIFFER.code(), "themes");
    }

    private Deed means() {
        return StatuteDeeds.setting(
                        "record-means",
                        RecordMeans.class,
                        "means",
                        number("year").must(),
                        number("coordinatorFte"),
                        number("supportFte"),
                        number("ownFundsEur"),
                        localized("inKind", 2))
                .preparing(asking -> Mono.just(Prepared.NOTHING.with(
                        Values.NONE.and("year", asking.asked().today().getYear()))))
                .telling(CoordinationRule.YEAR_IS_BELIEVABLE.code(), "year")
                .telling(CoordinationRule.SOME_MEANS_ARE_RECORDED.code(), "coordinatorFte")
                .telling(CoordinationRule.OWN_FUNDS_ARE_BELIEVABLE.code(), "ownFundsEur");
    }

    private Deed userVoice() {
        return StatuteDeeds.setting(
                        "record-user-voice",
                        RecordUserVoice.class,
                        "voices",
                        one("method", UserVoiceMethod.class).must(),
                        localized("heard", 4).must(),
                        number("headcount"))
                .telling(CoordinationRule.HEADCOUNT_IS_ABOVE_0.code(), "headcount");
    }

    private Deed publicInformation() {
        return StatuteDeeds.setting(
                "record-public-information",
                RecordPublicInformation.class,
                "voices",
                localized("content", 3).must(),
                localized("means").must());
    }

    private Deed submit() {
        return StatuteDeeds.setting(
                        "submit-initiative",
                        SubmitInitiative.class,
                        "initiatives",
                        localized("proposal", 4).must(),
                        one("submittedBy", OWN))
                .drawing(INITIATIVE)
                .preparing(asking -> offered.own(asking.asked())
                        .map(own -> Prepared.NOTHING
                                .with(OWN, own)
                                .with(
                                        own.size() == 1
                                                ? Values.NONE.and(
                                                        "submittedBy",
                                                        own.getFirst().value())
                                                : Values.NONE)));
    }

    private Deed assess() {
        return Deed.of(
                        "assess-initiative",
                        AssessInitiative.class,
                        Section.SETTINGS,
                        localized("relevance", 3).must(),
                        more("then", localized("orientation", 2), localized("support", 2)))
                .given(INITIATIVE)
                .preparing(asking -> workings(asking)
                        .flatMap(it -> Mono.justOrEmpty(it.initiatives().stream()
                                .filter(initiative -> initiative.id().equals(asking.id(INITIATIVE)))
                                .findFirst()))
                        .map(it -> Prepared.NOTHING.with(about(it, asking))))
                .after((Map<String, UUID> ids) -> "/settings#initiatives");
    }

    private static List<Fact> about(Initiative it, Asking asking) {
        List<Fact> about = new ArrayList<>();
        about.add(Fact.of(
                asking.asked().words().texts().deed("about.initiative"),
                asking.asked().words().text(it.proposal())));
        return about;
    }

    private Mono<Workings> workings(Asking asking) {
        return answers.workings(asking.asked().reader(), asking.asked().coordinationId());
    }
}
