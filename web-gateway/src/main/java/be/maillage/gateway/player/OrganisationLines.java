package be.maillage.gateway.player;

import static java.util.Map.entry;

import be.maillage.organisation.OpeningSlot;
import be.maillage.organisation.OrganisationCommand.ChangeService;
import be.maillage.organisation.OrganisationCommand.CloseOrganisation;
import be.maillage.organisation.OrganisationCommand.CorrectOrganisation;
import be.maillage.organisation.OrganisationCommand.OfferService;
import be.maillage.organisation.OrganisationCommand.RegisterOrganisation;
import be.maillage.organisation.OrganisationCommand.SetOpeningHours;
import be.maillage.organisation.OrganisationCommand.VerifyEntry;
import be.maillage.organisation.OrganisationCommand.WithdrawService;
import be.maillage.organisation.Profile;
import be.maillage.organisation.Service;
import be.maillage.organisation.Theme;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Lines about entries of the directory. What stands under {@code organisations} is registered with the founding and needs no line. */
final class OrganisationLines {

    static final Map<String, Consumer<Entry>> COMMANDS = Map.ofEntries(
            entry("RegisterOrganisation", OrganisationLines::register),
            entry("CorrectOrganisation", OrganisationLines::correct),
            entry("OfferService", OrganisationLines::offer),
            entry("ChangeService", OrganisationLines::change),
            entry("WithdrawService", OrganisationLines::withdraw),
            entry("SetOpeningHours", OrganisationLines::openingHours),
            entry("VerifyEntry", OrganisationLines::verify),
            entry("CloseOrganisation", OrganisationLines::close));

    private OrganisationLines() {}

    private static void register(Entry entry) {
        Thing thing = new Thing(Thing.Kind.ORGANISATION, entry.fields().required("organisation", Value::key));
        if (entry.planning().things().know(thing)) {
            throw entry.wrong("there is already an organisation '" + thing.key() + "'");
        }
        UUID organisation = entry.planning().things().introduce(thing);
        Organisations organisations = entry.planning().organisations();
        Profile profile = organisations.profile(entry.fields(), entry.telling());
        boolean distinct = organisations.isNamesake(profile.names());
        entry.perform(
                new RegisterOrganisation(entry.coordination(), organisation, profile, distinct, entry.told()), thing);
    }

    private static void correct(Entry entry) {
        UUID organisation = organisation(entry);
        Organisations organisations = entry.planning().organisations();
        Profile profile = organisations.profile(entry.fields(), entry.telling());
        entry.perform(new CorrectOrganisation(entry.coordination(), organisation, profile, false, entry.told()));
    }

    private static void offer(Entry entry) {
        UUID organisation = organisation(entry);
        Thing service = new Thing(Thing.Kind.SERVICE, entry.fields().required("service", Value::key));
        entry.perform(
                new OfferService(
                        entry.coordination(),
                        organisation,
                        entry.planning().things().introduce(service),
                        service(entry.fields()),
                        entry.told()),
                service);
    }

    private static void change(Entry entry) {
        entry.perform(new ChangeService(
                entry.coordination(),
                organisation(entry),
                entry.id(Thing.Kind.SERVICE, "service"),
                service(entry.fields()),
                entry.told()));
    }

    private static void withdraw(Entry entry) {
        entry.perform(new WithdrawService(
                entry.coordination(),
                organisation(entry),
                entry.id(Thing.Kind.SERVICE, "service"),
                entry.fields().required("reason", Value::localized),
                entry.told()));
    }

    private static void openingHours(Entry entry) {
        entry.perform(new SetOpeningHours(
                entry.coordination(),
                organisation(entry),
                entry.fields().list("week", slot -> slot.mapping(OrganisationLines::slot)),
                entry.told()));
    }

    private static void verify(Entry entry) {
        for (Members.Member member : entry.planning().members().current(entry)) {
            if (member.thing().kind() == Thing.Kind.ORGANISATION) {
                entry.perform(
                        member.thing().key(),
                        new VerifyEntry(entry.coordination(), member.id(), entry.told()),
                        Set.of(member.thing()),
                        Set.of());
            }
        }
    }

    private static void close(Entry entry) {
        entry.perform(new CloseOrganisation(
                entry.coordination(),
                organisation(entry),
                entry.fields().required("reason", Value::localized),
                entry.told()));
    }

    private static UUID organisation(Entry entry) {
        return entry.id(Thing.Kind.ORGANISATION, "organisation");
    }

    private static Service service(Fields fields) {
        return new Service(
                fields.required("name", Value::localized),
                fields.optional("missions", Value::localized),
                fields.optional("audience", Value::localized),
                fields.list("themes", theme -> theme.oneOf(Theme.class)),
                fields.list("territory", Value::text),
                fields.optional("intake", Value::localized),
                fields.optional("cost", Value::localized),
                fields.list("languages", Value::text),
                fields.optional("waitingList", Value::localized));
    }

    private static OpeningSlot slot(Fields fields) {
        return new OpeningSlot(
                fields.required("day", day -> day.oneOf(DayOfWeek.class)),
                fields.required("from", Value::time),
                fields.required("to", Value::time),
                fields.required("kind", kind -> kind.oneOf(OpeningSlot.Kind.class)));
    }
}
