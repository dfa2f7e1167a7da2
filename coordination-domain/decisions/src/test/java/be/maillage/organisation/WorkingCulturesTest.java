package be.maillage.organisation;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.SOMEBODY;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.told;
import static be.maillage.decision.Testing.toldNow;
import static be.maillage.organisation.Entry.AMO;
import static be.maillage.organisation.Entry.OUTSIDER;
import static be.maillage.organisation.Entry.PLANNING;
import static be.maillage.organisation.Entry.SCHOOL;
import static be.maillage.organisation.Entry.STRANGER;
import static be.maillage.organisation.Entry.between;
import static be.maillage.organisation.Entry.text;

import be.maillage.decision.CommonRule;
import be.maillage.history.Audience;
import be.maillage.history.Told;
import be.maillage.organisation.OrganisationCommand.ConfirmStillTrue;
import be.maillage.organisation.OrganisationCommand.ShareWorkingCulture;
import be.maillage.organisation.OrganisationCommand.WithdrawWorkingCulture;
import be.maillage.organisation.OrganisationEvent.WorkingCultureConfirmed;
import be.maillage.organisation.OrganisationEvent.WorkingCultureShared;
import be.maillage.organisation.OrganisationEvent.WorkingCultureWithdrawn;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingCulturesTest {

    private static final WorkingCulture CULTURE = culture("On accueille sans rendez-vous, autour d’un café.");
    private static final WorkingCulture NOTHING = new WorkingCulture(null, null, null, null, null, null, null, null);

    private final Entry entry = new Entry();

    @Test
    void what_is_told_to_all_is_for_members_and_never_public() {
        entry.records(share(CULTURE, null, toldNow("2026-10-01")), Audience.MEMBERS, shared(null, "2026-10-01"));
    }

    @Test
    void what_is_told_to_one_partner_is_for_the_two() {
        entry.records(
                share(CULTURE, SCHOOL, toldNow("2026-10-01")), between(AMO, SCHOOL), shared(SCHOOL, "2026-10-01"));
    }

    @Test
    void it_says_something() {
        entry.refuses(share(NOTHING, null, toldNow("2026-10-01")), OrganisationRule.WORKING_CULTURE_SAYS_SOMETHING);
    }

    @Test
    void somebody_who_sits_for_the_organisation_says_so() {
        Told now = toldNow("2026-10-01");
        entry.refuses(
                new ShareWorkingCulture(COORDINATION, AMO, CULTURE, null, null, now),
                OrganisationRule.SOMEBODY_SAYS_SO);
        entry.refuses(
                new ShareWorkingCulture(COORDINATION, AMO, CULTURE, STRANGER, null, now),
                OrganisationRule.SPEAKER_REPRESENTS_THE_ORGANISATION);
        entry.refuses(
                new ShareWorkingCulture(COORDINATION, AMO, CULTURE, id(99), null, now),
                CommonRule.PERSON_IS_REGISTERED);
        entry.given(shared(null, "2026-10-01"))
                .refuses(
                        new ConfirmStillTrue(COORDINATION, AMO, STRANGER, null, now),
                        OrganisationRule.SPEAKER_REPRESENTS_THE_ORGANISATION);
        entry.refuses(new ConfirmStillTrue(COORDINATION, AMO, null, null, now), OrganisationRule.SOMEBODY_SAYS_SO);
    }

    @Test
    void an_old_history_may_not_know_who_said_so() {
        entry.records(
                new ShareWorkingCulture(COORDINATION, AMO, CULTURE, null, null, told("2009")),
                Audience.MEMBERS,
                new WorkingCultureShared(AMO, CULTURE, null, null, told("2009")));
        entry.records(
                new ShareWorkingCulture(COORDINATION, AMO, CULTURE, STRANGER, null, told("2009")),
                Audience.MEMBERS,
                new WorkingCultureShared(AMO, CULTURE, STRANGER, null, told("2009")));
        entry.refuses(
                new ShareWorkingCulture(COORDINATION, AMO, CULTURE, id(99), null, told("2009")),
                CommonRule.PERSON_IS_REGISTERED);
    }

    @Test
    void the_partner_is_another_member_of_that_day() {
        entry.refuses(share(CULTURE, AMO, toldNow("2026-10-01")), OrganisationRule.PARTNER_IS_ANOTHER_CURRENT_MEMBER);
        entry.refuses(
                share(CULTURE, OUTSIDER, toldNow("2026-10-01")), OrganisationRule.PARTNER_IS_ANOTHER_CURRENT_MEMBER);
    }

    @Test
    void it_is_told_again_but_not_behind_what_was_told_later() {
        entry.given(shared(null, "2026-09-15"));
        entry.records(share(CULTURE, null, toldNow("2026-10-01")), Audience.MEMBERS, shared(null, "2026-10-01"));
        entry.records(share(CULTURE, null, told("2026")), Audience.MEMBERS, sharedAfterwards("2026"));
        entry.refuses(share(CULTURE, null, told("2026-08")), OrganisationRule.NOTHING_LATER_WAS_TOLD);
        entry.records(
                share(CULTURE, SCHOOL, toldNow("2026-08-01")), between(AMO, SCHOOL), shared(SCHOOL, "2026-08-01"));
    }

    @Test
    void nothing_is_told_of_days_to_come_or_before_the_entry_was_there() {
        entry.refuses(share(CULTURE, null, toldNow("2026-11-21")), OrganisationRule.WHAT_IS_TOLD_HAS_HAPPENED);
        entry.refuses(share(CULTURE, null, told("2005")), OrganisationRule.REGISTRATION_COMES_FIRST);
        entry.given(shared(null, "2026-09-15"))
                .refuses(confirm(null, toldNow("2027-01-01")), OrganisationRule.WHAT_IS_TOLD_HAS_HAPPENED);
        entry.records(
                confirm(null, toldNow("2026-11-20")),
                Audience.MEMBERS,
                new WorkingCultureConfirmed(AMO, SOMEBODY, null, toldNow("2026-11-20")));
    }

    @Test
    void it_is_still_true_to_the_readers_it_was_told() {
        entry.given(shared(SCHOOL, "2026-01-10"));
        entry.records(
                confirm(SCHOOL, toldNow("2026-10-01")),
                between(AMO, SCHOOL),
                new WorkingCultureConfirmed(AMO, SOMEBODY, SCHOOL, toldNow("2026-10-01")));
        entry.refuses(confirm(null, toldNow("2026-10-01")), OrganisationRule.WORKING_CULTURE_IS_SHARED);
        entry.refuses(confirm(PLANNING, toldNow("2026-10-01")), OrganisationRule.WORKING_CULTURE_IS_SHARED);
        entry.refuses(confirm(SCHOOL, toldNow("2026-01-09")), OrganisationRule.NOTHING_LATER_WAS_TOLD);
    }

    @Test
    void it_can_be_taken_back() {
        entry.given(shared(null, "2026-01-10"), shared(SCHOOL, "2026-01-10"));
        entry.records(
                new WithdrawWorkingCulture(COORDINATION, AMO, SCHOOL, toldNow("2026-10-01")),
                between(AMO, SCHOOL),
                new WorkingCultureWithdrawn(AMO, SCHOOL, toldNow("2026-10-01")));
        entry.given(new WorkingCultureWithdrawn(AMO, SCHOOL, toldNow("2026-10-01")))
                .refuses(confirm(SCHOOL, toldNow("2026-11-01")), OrganisationRule.WORKING_CULTURE_IS_SHARED);
        entry.records(
                new WithdrawWorkingCulture(COORDINATION, AMO, null, toldNow("2026-10-01")),
                Audience.MEMBERS,
                new WorkingCultureWithdrawn(AMO, null, toldNow("2026-10-01")));
        entry.refuses(
                new WithdrawWorkingCulture(COORDINATION, AMO, SCHOOL, toldNow("2026-11-01")),
                OrganisationRule.WORKING_CULTURE_IS_SHARED);
    }

    private static ShareWorkingCulture share(WorkingCulture culture, @Nullable UUID partner, Told told) {
        return new ShareWorkingCulture(COORDINATION, AMO, culture, SOMEBODY, partner, told);
    }

    private static ConfirmStillTrue confirm(@Nullable UUID partner, Told told) {
        return new ConfirmStillTrue(COORDINATION, AMO, SOMEBODY, partner, told);
    }

    private static WorkingCultureShared shared(@Nullable UUID partner, String on) {
        return new WorkingCultureShared(AMO, CULTURE, SOMEBODY, partner, toldNow(on));
    }

    private static WorkingCultureShared sharedAfterwards(String on) {
        return new WorkingCultureShared(AMO, CULTURE, SOMEBODY, null, told(on));
    }

    private static WorkingCulture culture(String reception) {
        return new WorkingCulture(null, null, text(reception), null, null, null, null, null);
    }
}
