package be.maillage.gateway.player;

import static java.util.Map.entry;

import be.maillage.organisation.OrganisationCommand.ConfirmStillTrue;
import be.maillage.organisation.OrganisationCommand.HostVisit;
import be.maillage.organisation.OrganisationCommand.LendResource;
import be.maillage.organisation.OrganisationCommand.MergeOrganisations;
import be.maillage.organisation.OrganisationCommand.OfferSharedResource;
import be.maillage.organisation.OrganisationCommand.ReturnResource;
import be.maillage.organisation.OrganisationCommand.ShareWorkingCulture;
import be.maillage.organisation.OrganisationCommand.TellApart;
import be.maillage.organisation.OrganisationCommand.WithdrawSharedResource;
import be.maillage.organisation.OrganisationCommand.WithdrawWorkingCulture;
import be.maillage.organisation.SharedResource;
import be.maillage.organisation.VisitForm;
import be.maillage.organisation.WorkingCulture;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lines about what organisations tell of their work, lend, show and become. */
final class SharingLines {

    static final Map<String, Consumer<Entry>> COMMANDS = Map.ofEntries(
            entry("ShareWorkingCulture", SharingLines::share),
            entry("ConfirmStillTrue", SharingLines::confirm),
            entry("WithdrawWorkingCulture", SharingLines::withdraw),
            entry("OfferSharedResource", SharingLines::offer),
            entry("WithdrawSharedResource", SharingLines::withdrawResource),
            entry("LendResource", SharingLines::lend),
            entry("ReturnResource", SharingLines::giveBack),
            entry("HostVisit", SharingLines::visit),
            entry("TellApart", SharingLines::tellApart),
            entry("MergeOrganisations", SharingLines::merge));

    private SharingLines() {}

    private static void share(Entry entry) {
        entry.perform(new ShareWorkingCulture(
                entry.coordination(),
                organisation(entry),
                culture(entry),
                saidBy(entry),
                partner(entry),
                entry.told()));
    }

    private static WorkingCulture culture(Entry entry) {
        return new WorkingCulture(
                entry.wording("work"),
                entry.wording("methods"),
                entry.wording("reception"),
                entry.wording("ethics"),
                entry.wording("availability"),
                entry.wording("atmosphere"),
                entry.wording("limits"),
                entry.wording("reflections"));
    }

    private static void confirm(Entry entry) {
        entry.perform(new ConfirmStillTrue(
                entry.coordination(), organisation(entry), saidBy(entry), partner(entry), entry.told()));
    }

    private static void withdraw(Entry entry) {
        entry.perform(
                new WithdrawWorkingCulture(entry.coordination(), organisation(entry), partner(entry), entry.told()));
    }

    private static void offer(Entry entry) {
        Thing resource = entry.introduced(Thing.Kind.RESOURCE, "resource");
        entry.perform(
                new OfferSharedResource(
                        entry.coordination(),
                        organisation(entry),
                        entry.id(resource),
                        new SharedResource(
                                entry.fields().required("kind", kind -> kind.oneOf(SharedResource.Kind.class)),
                                entry.fields().required("name", Value::wording),
                                entry.wording("conditions")),
                        entry.told()),
                resource);
    }

    private static void withdrawResource(Entry entry) {
        entry.perform(new WithdrawSharedResource(
                entry.coordination(), organisation(entry), resource(entry), entry.wording("reason"), entry.told()));
    }

    private static void lend(Entry entry) {
        entry.perform(new LendResource(
                entry.coordination(),
                organisation(entry),
                resource(entry),
                entry.id(Thing.Kind.ORGANISATION, "borrower"),
                entry.fields().optional("from", entry.planning().dates()::read),
                entry.fields().optional("until", entry.planning().dates()::read),
                entry.told()));
    }

    private static void giveBack(Entry entry) {
        entry.perform(new ReturnResource(entry.coordination(), organisation(entry), resource(entry), entry.told()));
    }

    private static void visit(Entry entry) {
        entry.perform(new HostVisit(
                entry.coordination(),
                organisation(entry),
                entry.orAssume(
                        entry.fields().optional("form", form -> form.oneOf(VisitForm.class)),
                        "form",
                        VisitForm.PREMISES),
                entry.ids(Thing.Kind.ORGANISATION, "visitors"),
                entry.fields().optional("headcount", Value::integer),
                entry.told()));
    }

    private static void tellApart(Entry entry) {
        entry.perform(new TellApart(
                entry.coordination(), organisation(entry), entry.id(Thing.Kind.ORGANISATION, "other"), entry.told()));
    }

    private static void merge(Entry entry) {
        entry.perform(new MergeOrganisations(
                entry.coordination(),
                organisation(entry),
                entry.id(Thing.Kind.ORGANISATION, "into"),
                entry.fields().required("reason", Value::wording),
                entry.told()));
    }

    private static UUID organisation(Entry entry) {
        return entry.id(Thing.Kind.ORGANISATION, "organisation");
    }

    private static UUID resource(Entry entry) {
        return entry.id(Thing.Kind.RESOURCE, "resource");
    }

    private static @Nullable UUID saidBy(Entry entry) {
        return entry.idIfAny(Thing.Kind.PERSON, "person");
    }

    private static @Nullable UUID partner(Entry entry) {
        return entry.idIfAny(Thing.Kind.ORGANISATION, "partner");
    }
}
