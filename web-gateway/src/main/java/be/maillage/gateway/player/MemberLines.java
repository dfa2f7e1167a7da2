package be.maillage.gateway.player;

import static java.util.Map.entry;

import be.maillage.coordination.CoordinationCommand.AdhereToCharter;
import be.maillage.coordination.CoordinationCommand.AdmitMember;
import be.maillage.coordination.CoordinationCommand.ApplyForMembership;
import be.maillage.coordination.CoordinationCommand.ConfirmMembership;
import be.maillage.coordination.CoordinationCommand.DeclineMembership;
import be.maillage.coordination.CoordinationCommand.DesignateRepresentative;
import be.maillage.coordination.CoordinationCommand.LapseMembership;
import be.maillage.coordination.CoordinationCommand.ReplaceRepresentative;
import be.maillage.coordination.CoordinationCommand.WithdrawMember;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.decision.Command;
import be.maillage.gateway.player.Members.Member;
import be.maillage.history.LocalizedString;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lines about membership and representation. One line may be about several members: it is one command for each. */
final class MemberLines {

    static final Map<String, Consumer<Entry>> COMMANDS = Map.ofEntries(
            entry("ApplyForMembership", MemberLines::apply),
            entry("AdmitMember", MemberLines::admit),
            entry("DeclineMembership", MemberLines::decline),
            entry("WithdrawMember", MemberLines::withdraw),
            entry("AdhereToCharter", MemberLines::adhere),
            entry("ConfirmMembership", MemberLines::confirm),
            entry("LapseMembership", MemberLines::lapse),
            entry("DesignateRepresentative", MemberLines::designate),
            entry("ReplaceRepresentative", MemberLines::replace));

    private MemberLines() {}

    private static void apply(Entry entry) {
        LocalizedString activity = activity(entry);
        LocalizedString reason = reason(entry);
        each(
                entry,
                entry.planning().members().newcomers(entry),
                member -> new ApplyForMembership(
                        entry.coordination(), member.id(), member.kind(), activity, reason, entry.told()));
    }

    private static void admit(Entry entry) {
        LocalizedString activity = activity(entry);
        Members members = entry.planning().members();
        for (Member member : members.newcomers(entry)) {
            entry.perform(
                    member.membership().key(),
                    new AdmitMember(entry.coordination(), member.id(), member.kind(), activity, entry.told()),
                    Set.of(member.thing()),
                    Set.of(member.membership()));
            members.admitted(member, entry.told());
        }
    }

    private static void decline(Entry entry) {
        LocalizedString reason = reason(entry);
        each(
                entry,
                entry.planning().members().newcomers(entry),
                member -> new DeclineMembership(entry.coordination(), member.id(), reason, entry.told()));
    }

    private static void withdraw(Entry entry) {
        LocalizedString reason = reason(entry);
        List<Member> leaving = entry.planning().members().current(entry);
        each(entry, leaving, member -> new WithdrawMember(entry.coordination(), member.id(), reason, entry.told()));
        leaving.forEach(entry.planning().members()::left);
    }

    private static void adhere(Entry entry) {
        int version = entry.fields().required("version", Value::integer);
        each(
                entry,
                entry.planning().members().current(entry),
                member -> new AdhereToCharter(entry.coordination(), member.id(), version, entry.told()));
    }

    private static void confirm(Entry entry) {
        each(
                entry,
                entry.planning().members().current(entry),
                member -> new ConfirmMembership(entry.coordination(), member.id(), entry.told()));
    }

    private static void lapse(Entry entry) {
        List<Member> lapsing = entry.planning().members().current(entry);
        each(entry, lapsing, member -> new LapseMembership(entry.coordination(), member.id(), entry.told()));
        lapsing.forEach(entry.planning().members()::left);
    }

    private static void designate(Entry entry) {
        Thing person = entry.thing(Thing.Kind.PERSON, "person");
        UUID member = entry.id(Thing.Kind.ORGANISATION, "organisation");
        entry.perform(new DesignateRepresentative(
                entry.coordination(),
                member,
                entry.planning().things().id(person),
                category(entry, person),
                mayDecide(entry),
                entry.told()));
    }

    private static void replace(Entry entry) {
        Thing person = entry.thing(Thing.Kind.PERSON, "person");
        UUID member = entry.id(Thing.Kind.ORGANISATION, "organisation");
        entry.perform(new ReplaceRepresentative(
                entry.coordination(),
                member,
                entry.id(Thing.Kind.PERSON, "former"),
                entry.planning().things().id(person),
                category(entry, person),
                mayDecide(entry),
                entry.told()));
    }

    private static void each(Entry entry, List<Member> members, Function<Member, Command> command) {
        members.forEach(member -> entry.perform(
                member.membership().key(),
                command.apply(member),
                Set.of(member.thing(), member.membership()),
                Set.of()));
    }

    /** In which quality somebody acts: as the line says, else as the file says of them. */
    static RepresentativeCategory category(Entry entry, Thing person) {
        RepresentativeCategory said =
                entry.fields().optional("category", value -> value.oneOf(RepresentativeCategory.class));
        return said != null ? said : entry.planning().people().of(person).role();
    }

    private static boolean mayDecide(Entry entry) {
        return entry.orAssume(entry.fields().optional("mayDecide", Value::truth), "mayDecide", false);
    }

    private static @Nullable LocalizedString activity(Entry entry) {
        return entry.fields().optional("activity", Value::localized);
    }

    static @Nullable LocalizedString reason(Entry entry) {
        return entry.fields().optional("reason", Value::localized);
    }
}
