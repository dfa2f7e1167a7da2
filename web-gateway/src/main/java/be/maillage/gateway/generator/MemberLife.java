package be.maillage.gateway.generator;

import be.maillage.coordination.CoordinationCommand.AdhereToCharter;
import be.maillage.coordination.CoordinationCommand.AdmitMember;
import be.maillage.coordination.CoordinationCommand.ApplyForMembership;
import be.maillage.coordination.CoordinationCommand.ConfirmMembership;
import be.maillage.coordination.CoordinationCommand.DeclineMembership;
import be.maillage.coordination.CoordinationCommand.DesignateRepresentative;
import be.maillage.coordination.CoordinationCommand.LapseMembership;
import be.maillage.coordination.CoordinationCommand.ReplaceRepresentative;
import be.maillage.coordination.CoordinationCommand.WithdrawMember;
import be.maillage.coordination.CoordinationEvent.AdmissionPolicy;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationRule;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.gateway.generator.Member.Voice;
import be.maillage.gateway.generator.Town.Actor;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Members come, send somebody else, say that they are still there or forget to, and leave. */
final class MemberLife implements Chapter {

    private static final int CONFIRM_EVERY_MONTHS = 24;

    /** Who comes: field workers and managers above all (URIAS 4.2.6). */
    private static final List<RepresentativeCategory> CATEGORIES = List.of(
            RepresentativeCategory.FIELD_WORKER,
            RepresentativeCategory.FIELD_WORKER,
            RepresentativeCategory.FIELD_WORKER,
            RepresentativeCategory.FIELD_WORKER,
            RepresentativeCategory.MANAGER,
            RepresentativeCategory.MANAGER,
            RepresentativeCategory.MANAGER,
            RepresentativeCategory.VOLUNTEER,
            RepresentativeCategory.RESIDENTS_ASSOCIATION,
            RepresentativeCategory.RESEARCHER);

    private final Life life;
    private final Town town;
    private final Draw draw;
    private final List<Consumer<Member>> leavers = new ArrayList<>();
    private boolean founded;

    MemberLife(Life life, Town town) {
        this.life = life;
        this.town = town;
        this.draw = life.draw("members");
    }

    /** Calls before a member leaves, so that what it does with others can end first. */
    void beforeLeaving(Consumer<Member> leaver) {
        leavers.add(leaver);
    }

    @Override
    public void plan(int year) {
        if (!life.portrait().hasMembers()) {
            return;
        }
        if (!founded) {
            founded = true;
            life.chronicle().in(3, this::firstMembers);
        } else {
            life.chronicle().on(life.day(year, draw.between(30, 90)), this::newcomer);
        }
        life.chronicle().on(life.day(year, draw.between(120, 160)), this::turnover);
        life.chronicle().on(life.day(year, draw.between(260, 300)), this::departures);
        life.chronicle().on(life.day(year, draw.between(310, 330)), this::confirmations);
    }

    /** Half of them at once, the others within the first year. */
    private void firstMembers() {
        int half = life.portrait().members() / 2;
        for (int number = 0; number < life.portrait().members(); number++) {
            if (number < half) {
                newcomer();
            } else {
                life.chronicle().in(7 + (number - half) * 300 / Math.max(1, half), this::newcomer);
            }
        }
    }

    private void newcomer() {
        if (life.portrait().admission() == AdmissionPolicy.PARTNERSHIP_WITH_NETWORK) {
            admitNetwork();
            return;
        }
        Actor actor = town.discover();
        if (actor == null) {
            return;
        }
        LocalizedString activity = life.says("activity", draw);
        if (life.portrait().admission() == AdmissionPolicy.OPEN && draw.happens(20)) {
            apply(actor, activity);
        } else {
            admit(actor.id(), MemberKind.ORGANISATION, actor.profile().names(), actor.theme(), activity);
        }
    }

    private void apply(Actor actor, LocalizedString activity) {
        life.does(new ApplyForMembership(
                life.id(), actor.id(), MemberKind.ORGANISATION, activity, life.says("applying", draw), life.told()));
        if (draw.happens(10)) {
            life.chronicle()
                    .in(
                            14,
                            () -> life.does(new DeclineMembership(
                                    life.id(), actor.id(), life.says("declining", draw), life.told())));
        } else {
            life.chronicle()
                    .in(
                            14,
                            () -> admit(
                                    actor.id(),
                                    MemberKind.ORGANISATION,
                                    actor.profile().names(),
                                    actor.theme(),
                                    activity));
        }
    }

    /** Networks have entries of their own elsewhere; as members they need none. */
    private void admitNetwork() {
        int number = life.circle().members().size();
        if (number < life.words().networks().size()) {
            Words.NamedNetwork network = life.words().networks().get(number);
            admit(life.newId("member network"), MemberKind.NETWORK, network.name(), network.theme(), null);
        }
    }

    private void admit(
            UUID id, MemberKind kind, LocalizedString name, Theme theme, @Nullable LocalizedString activity) {
        life.does(new AdmitMember(life.id(), id, kind, activity, life.told()));
        Voice voice = new Voice(life.meets(), draw.oneOf(CATEGORIES));
        life.does(new DesignateRepresentative(
                life.id(), id, voice.person(), voice.category(), mayDecide(voice), life.told()));
        if (draw.happens(60)) {
            life.does(new AdhereToCharter(life.id(), id, 1, life.told()));
        }
        if (draw.happens(2)) {
            life.tries(
                    new AdmitMember(life.id(), id, kind, activity, life.told()),
                    CoordinationRule.MEMBER_HAS_ONE_MEMBERSHIP_AT_A_TIME);
        }
        life.circle().joins(new Member(id, kind, name, theme, draw.between(1, 10), life.today(), voice));
    }

    /** About one representative in seven is replaced in a year. */
    private void turnover() {
        for (Member member : life.circle().members()) {
            if (draw.happens(14)) {
                life.chronicle().in(draw.between(0, 90), () -> succeed(member));
            }
        }
    }

    private void succeed(Member member) {
        if (!life.circle().has(member)) {
            return;
        }
        Voice newcomer = new Voice(life.meets(), draw.oneOf(CATEGORIES));
        life.does(new ReplaceRepresentative(
                life.id(),
                member.id(),
                member.voice().person(),
                newcomer.person(),
                newcomer.category(),
                mayDecide(newcomer),
                life.told()));
        member.speaksThrough(newcomer);
    }

    private void departures() {
        List<Member> members = life.circle().members();
        for (Member member : draw.some(members, members.size() / 25)) {
            leavers.forEach(leaver -> leaver.accept(member));
            life.does(new WithdrawMember(life.id(), member.id(), life.says("leaving", draw), life.told()));
            life.circle().leaves(member);
        }
    }

    /** Once a year everybody is asked; some forget, and whoever forgets too long is let go now and then. */
    private void confirmations() {
        for (Member member : life.circle().members()) {
            boolean overdue = life.today().isAfter(member.confirmedOn().plusMonths(CONFIRM_EVERY_MONTHS));
            if (draw.happens(30 + 6 * member.keenness())) {
                life.does(new ConfirmMembership(life.id(), member.id(), life.told()));
                member.confirmed(life.today());
            } else if (overdue && draw.happens(40)) {
                leavers.forEach(leaver -> leaver.accept(member));
                life.does(new LapseMembership(life.id(), member.id(), life.told()));
                life.circle().leaves(member);
            } else if (!overdue && draw.happens(5)) {
                life.tries(
                        new LapseMembership(life.id(), member.id(), life.told()),
                        CoordinationRule.CONFIRMATION_IS_OVERDUE);
            }
        }
    }

    private static boolean mayDecide(Voice voice) {
        return voice.category() == RepresentativeCategory.MANAGER;
    }
}
