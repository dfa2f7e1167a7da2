package be.maillage.gateway.pages.coordination;

import static be.maillage.gateway.pages.form.Field.hidden;
import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.one;
import static be.maillage.gateway.pages.form.Field.yes;

import be.maillage.coordination.CoordinationCommand.AdhereToCharter;
import be.maillage.coordination.CoordinationCommand.AdmitMember;
import be.maillage.coordination.CoordinationCommand.ApplyForMembership;
import be.maillage.coordination.CoordinationCommand.ConfirmMembership;
import be.maillage.coordination.CoordinationCommand.DeclineMembership;
import be.maillage.coordination.CoordinationCommand.DesignateRepresentative;
import be.maillage.coordination.CoordinationCommand.LapseMembership;
import be.maillage.coordination.CoordinationCommand.ReplaceRepresentative;
import be.maillage.coordination.CoordinationCommand.WithdrawMember;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationRule;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.coordination.overview.Coordination.Charter;
import be.maillage.decision.Command;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Deed;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.Field;
import be.maillage.gateway.pages.form.Offered;
import be.maillage.gateway.pages.form.Option;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.gateway.pages.form.Values;
import be.maillage.organisation.directory.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is told by forms of who belongs to a coordination, and who sits for them. Members are organisations here: others are told by the API. */
@Component
class MemberDeeds implements Deeds {

    static final String MEMBER = "memberId";
    static final String PERSON = "personId";
    static final String FORMER = "formerPersonId";
    private static final String PEOPLE = "people";

    private final SettingsAnswers answers;
    private final Offered offered;

    MemberDeeds(SettingsAnswers answers, Offered offered) {
        this.answers = answers;
        this.offered = offered;
    }

    @Override
    public List<Deed> all() {
        return List.of(
                ofOrganisation(member(
                        "apply-for-membership",
                        ApplyForMembership.class,
                        localized("activity"),
                        localized("reason", 2))),
                ofOrganisation(member("admit-member", AdmitMember.class, localized("activity")))
                        .telling(CoordinationRule.MEMBER_ADHERES_TO_THE_LATEST_CHARTER.code(), "activity"),
                member(
                                "decline-membership",
                                DeclineMembership.class,
                                localized("reason", 2).must())
                        .telling(CoordinationRule.DECLINED_APPLICANT_LEARNS_WHY.code(), "reason"),
                member("confirm-membership", ConfirmMembership.class),
                member("withdraw-member", WithdrawMember.class, localized("reason", 2)),
                member("lapse-membership", LapseMembership.class),
                adhere(),
                designate(),
                designateNewcomer(),
                replace());
    }

    private Deed member(String name, Class<? extends Command> command, Field... fields) {
        return Deed.of(name, command, Section.MEMBERS, fields)
                .given(MEMBER)
                .preparing(this::member)
                .after(ids -> page(ids));
    }

    private static Deed ofOrganisation(Deed deed) {
        return deed.completing(body -> body.put("kind", MemberKind.ORGANISATION.name()));
    }

    /** The version in force when the form was opened: whoever reads it there adheres to that one, and to none that came since. */
    private Deed adhere() {
        return member("adhere-to-charter", AdhereToCharter.class, hidden("version"))
                .completing(StatuteDeeds::countVersion)
                .preparing(asking -> Mono.zip(
                                organisation(asking),
                                answers.coordination(
                                        asking.asked().reader(), asking.asked().coordinationId()))
                        .flatMap(both -> Mono.justOrEmpty(both.getT2().charter())
                                .map(charter -> Prepared.NOTHING
                                        .with(Values.NONE.and("version", charter.version()))
                                        .with(about(both.getT1(), charter, asking)))));
    }

    private static List<Fact> about(Organisation it, Charter charter, Asking asking) {
        Words words = asking.asked().words();
        List<Fact> about = new ArrayList<>(about(it, asking));
        about.add(new Fact(
                words.texts().deed("about.objectives"),
                charter.objectives().stream().map(words::own).toList()));
        about.add(new Fact(
                words.texts().deed("about.principles"),
                charter.principles().stream().map(words::own).toList()));
        return about.stream().filter(fact -> !fact.values().isEmpty()).toList();
    }

    private Deed designate() {
        return member(
                        "designate-representative",
                        DesignateRepresentative.class,
                        one(PERSON, PEOPLE).must(),
                        one("category", RepresentativeCategory.class).must(),
                        yes("mayDecide"))
                .preparing(this::amongPeople)
                .telling(CoordinationRule.REPRESENTATIVE_IS_NOT_YET_IN_PLACE.code(), PERSON)
                .after(MemberDeeds::people);
    }

    /** Whoever was just registered is known to nobody else yet, and on no list. */
    private Deed designateNewcomer() {
        return member(
                        "designate-newcomer",
                        DesignateRepresentative.class,
                        one("category", RepresentativeCategory.class).must(),
                        yes("mayDecide"))
                .given(MEMBER, PERSON)
                .preparing(asking -> withPerson(asking, PERSON, "about.person"))
                .after(MemberDeeds::people);
    }

    private Deed replace() {
        return member(
                        "replace-representative",
                        ReplaceRepresentative.class,
                        one(PERSON, PEOPLE).must(),
                        one("category", RepresentativeCategory.class).must(),
                        yes("mayDecide"))
                .given(MEMBER, FORMER)
                .preparing(asking -> withPerson(asking, FORMER, "about.former")
                        .zipWith(offered.people(asking.asked()))
                        .map(both ->
                                both.getT1().with(PEOPLE, Option.without(both.getT2(), List.of(asking.id(FORMER))))))
                .telling(CoordinationRule.REPRESENTATIVE_IS_NOT_YET_IN_PLACE.code(), PERSON)
                .after(MemberDeeds::people);
    }

    private Mono<Prepared> member(Asking asking) {
        return organisation(asking).map(it -> Prepared.NOTHING.with(about(it, asking)));
    }

    private Mono<Prepared> amongPeople(Asking asking) {
        return Mono.zip(member(asking), offered.people(asking.asked()))
                .map(both -> both.getT1().with(PEOPLE, both.getT2()));
    }

    /** Nobody of whom the reader may not know the name is designated or replaced by them. */
    private Mono<Prepared> withPerson(Asking asking, String component, String label) {
        Asked asked = asking.asked();
        UUID person = asking.id(component);
        return Mono.zip(organisation(asking), asked.names(List.of(person)))
                .filter(both -> both.getT2().containsKey(person))
                .map(both -> {
                    List<Fact> about = new ArrayList<>(about(both.getT1(), asking));
                    about.add(Fact.of(
                            asked.words().texts().deed(label),
                            asked.words()
                                    .own(asked.words()
                                            .person(Objects.requireNonNull(
                                                    both.getT2().get(person))))));
                    return Prepared.NOTHING.with(about);
                });
    }

    private Mono<Organisation> organisation(Asking asking) {
        Asked asked = asking.asked();
        return answers.organisation(asked.reader(), asked.coordinationId(), asking.id(MEMBER), asked.today());
    }

    private static List<Fact> about(Organisation it, Asking asking) {
        Words words = asking.asked().words();
        return List.of(Fact.of(words.texts().deed("about.organisation"), words.name(it.names())));
    }

    private static String page(Map<String, UUID> ids) {
        return "/organisations/" + ids.get(MEMBER);
    }

    private static String people(Map<String, UUID> ids) {
        return page(ids) + "#people";
    }
}
