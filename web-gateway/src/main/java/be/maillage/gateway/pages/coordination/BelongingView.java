package be.maillage.gateway.pages.coordination;

import be.maillage.coordination.CoordinationEvent.AdmissionPolicy;
import be.maillage.coordination.overview.Coordination;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.organisation.directory.LikelyDuplicate;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.directory.Organisation.Membership;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.readmodel.Named;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to a coordination, and what has to be answered, confirmed or completed.
 *
 * @param steps where a coordination that begins goes next; empty once it has members who are represented
 * @param applications what waits for an answer
 * @param due memberships to confirm by today
 * @param unseated members for whom nobody sits; empty for those who may not know
 * @param others entries of the directory that are no members
 */
record BelongingView(
        List<Doing> doings,
        List<Step> steps,
        List<Row> applications,
        List<Row> due,
        List<Row> unseated,
        List<Twin> twins,
        List<Row> members,
        List<Row> others,
        boolean known) {

    /** @param done whether it was taken */
    record Step(String text, boolean done, @Nullable Doing doing) {}

    /** @param since when it began to stand as it does */
    record Row(
            UUID id,
            Text name,
            String href,
            @Nullable Shown since,
            @Nullable Shown dueOn,
            List<Doing> doings) {}

    /** @param why they may be one */
    record Twin(Row one, Row other, String why, List<Doing> doings) {}

    static BelongingView of(
            Coordination coordination, List<Organisation> all, List<LikelyDuplicate> twins, Asked asked) {
        List<Organisation> open = all.stream()
                .filter(it -> it.closedOn() == null && it.mergedInto() == null)
                .toList();
        Predicate<Organisation> current = it -> it.membership().state() == MembershipState.CURRENT;
        Predicate<Organisation> applied = it -> it.membership().state() == MembershipState.APPLIED;
        Predicate<Organisation> unseated =
                it -> it.representatives() != null && it.representatives().isEmpty();
        boolean admits = coordination.admissionPolicy() != AdmissionPolicy.NO_MEMBERS;
        return new BelongingView(
                asked.doings(Map.of(), "register-organisation"),
                steps(coordination, open, current, unseated, asked),
                rows(open, applied, asked, "admit-member", "decline-membership"),
                asked.known()
                        ? rows(
                                open,
                                current.and(it -> isDue(it.membership(), asked.today())),
                                asked,
                                "confirm-membership",
                                "lapse-membership")
                        : List.of(),
                rows(open, current.and(unseated), asked, "register-representative", "designate-representative"),
                twins.stream().map(twin -> twin(twin, asked)).toList(),
                rows(open, current, asked),
                admits
                        ? rows(
                                open,
                                current.negate().and(applied.negate()),
                                asked,
                                "apply-for-membership",
                                "admit-member")
                        : rows(open, current.negate().and(applied.negate()), asked),
                asked.known());
    }

    private static boolean isDue(Membership it, LocalDate today) {
        return it.confirmationDueOn() != null
                && !today.isBefore(it.confirmationDueOn().earliest());
    }

    /** From an empty coordination to one whose members are represented; only to whoever may take the steps. */
    private static List<Step> steps(
            Coordination coordination,
            List<Organisation> open,
            Predicate<Organisation> current,
            Predicate<Organisation> unseated,
            Asked asked) {
        List<Organisation> members = open.stream().filter(current).toList();
        boolean seated = members.stream().anyMatch(unseated.negate());
        if (seated || asked.doings(Map.of(), "register-organisation").isEmpty()) {
            return List.of();
        }
        return List.of(
                step("charter", coordination.charter() != null, "adopt-charter", asked),
                step("register", !open.isEmpty(), "register-organisation", asked),
                new Step(asked.words().texts().say("belonging.step.admit"), !members.isEmpty(), null),
                new Step(asked.words().texts().say("belonging.step.seat"), false, null));
    }

    private static Step step(String key, boolean done, String deed, Asked asked) {
        List<Doing> doing = asked.doings(Map.of(), deed);
        return new Step(
                asked.words().texts().say("belonging.step." + key),
                done,
                done || doing.isEmpty() ? null : doing.getFirst());
    }

    private static List<Row> rows(List<Organisation> all, Predicate<Organisation> which, Asked asked, String... deeds) {
        Collator collator = Collator.getInstance(asked.words().locale());
        return all.stream()
                .filter(which)
                .map(it -> row(it, asked, deeds))
                .sorted(Comparator.comparing(row -> row.name().text(), collator))
                .toList();
    }

    private static Row row(Organisation it, Asked asked, String... deeds) {
        Words words = asked.words();
        return new Row(
                it.id(),
                words.name(it.names()),
                href(it.id(), asked),
                it.membership().since() == null
                        ? null
                        : words.dates().since(it.membership().since()),
                words.dates().orNull(it.membership().confirmationDueOn()),
                asked.speaksFor(it.id())
                        ? asked.doings(Map.of("memberId", it.id(), "forMember", it.id()), deeds)
                        : List.of());
    }

    private static Twin twin(LikelyDuplicate it, Asked asked) {
        Words words = asked.words();
        Named one = it.entries().getFirst();
        Named other = it.entries().getLast();
        return new Twin(
                named(one, asked),
                named(other, asked),
                words.texts().say("belonging.twin." + it.reasons().getFirst().name()),
                List.of(
                                asked.doings(
                                        Map.of("organisationId", other.id(), "into", one.id()), "merge-organisations"),
                                asked.doings(Map.of("organisationId", one.id(), "other", other.id()), "tell-apart"))
                        .stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private static Row named(Named it, Asked asked) {
        return new Row(it.id(), asked.words().name(it), href(it.id(), asked), null, null, List.of());
    }

    private static String href(UUID id, Asked asked) {
        return Section.OVERVIEW.path(asked.coordinationId()) + "/organisations/" + id;
    }
}
