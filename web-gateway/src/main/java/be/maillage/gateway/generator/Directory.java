package be.maillage.gateway.generator;

import be.maillage.gateway.generator.Town.Actor;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.OpeningSlot;
import be.maillage.organisation.OrganisationCommand.CloseOrganisation;
import be.maillage.organisation.OrganisationCommand.MergeOrganisations;
import be.maillage.organisation.OrganisationCommand.OfferService;
import be.maillage.organisation.OrganisationCommand.RegisterOrganisation;
import be.maillage.organisation.OrganisationCommand.SetOpeningHours;
import be.maillage.organisation.OrganisationCommand.VerifyEntry;
import be.maillage.organisation.OrganisationCommand.WithdrawService;
import be.maillage.organisation.OrganisationRule;
import be.maillage.organisation.Service;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** The directory: entries, services and hours; verified by those who keep one, for the most part. Entries end, and twins are merged. */
final class Directory implements Chapter {

    private record Offer(Actor actor, UUID service) {}

    private final Life life;
    private final Town town;
    private final Draw draw;
    private final boolean kept;
    private final List<Offer> offers = new ArrayList<>();

    Directory(Life life, Town town) {
        this.life = life;
        this.town = town;
        this.draw = life.draw("directory");
        this.kept = life.portrait().does("directory") || life.portrait().does("directoryThematic");
    }

    @Override
    public void plan(int year) {
        int newcomers = Math.min(town.unknown(), 10 + life.portrait().actors() / 3);
        for (int number = 0; number < newcomers; number++) {
            life.chronicle().on(life.day(year, draw.between(20, 350)), town::discover);
        }
        for (int number = 0; number < 4 + life.portrait().members() / 6; number++) {
            life.chronicle().on(life.day(year, draw.between(20, 350)), this::offer);
        }
        life.chronicle().on(life.day(year, draw.between(20, 80)), this::tryTwin);
        life.chronicle().on(life.day(year, draw.between(200, 340)), this::close);
        life.chronicle().on(life.day(year, draw.between(200, 340)), this::merge);
        life.chronicle().on(life.day(year, draw.between(100, 340)), this::withdraw);
        if (kept) {
            life.chronicle().on(life.day(year, draw.between(60, 300)), this::verify);
        }
    }

    private void offer() {
        if (town.registered().isEmpty()) {
            return;
        }
        Actor actor = draw.oneOf(town.registered());
        Words.OfTheme words = life.words().of(actor.theme());
        UUID service = life.newId("service");
        LocalizedString waiting = draw.happens(20) ? life.says("waiting", draw) : null;
        life.does(new OfferService(
                life.id(),
                actor.id(),
                service,
                new Service(
                        words.service(),
                        words.need(),
                        life.says("concerned", draw),
                        List.of(actor.theme()),
                        List.of(life.portrait().commune()),
                        life.says("intake", draw),
                        life.says("cost", draw),
                        actor.profile().languages(),
                        waiting),
                life.told()));
        offers.add(new Offer(actor, service));
        life.does(new SetOpeningHours(life.id(), actor.id(), week(), life.told()));
    }

    private List<OpeningSlot> week() {
        List<OpeningSlot> week = new ArrayList<>();
        for (DayOfWeek day : draw.some(
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                draw.between(1, 4))) {
            int opens = draw.between(8, 14);
            week.add(new OpeningSlot(
                    day,
                    LocalTime.of(opens, 0),
                    LocalTime.of(opens + draw.between(2, 4), 30),
                    draw.oneOf(List.of(OpeningSlot.Kind.values()))));
        }
        return week;
    }

    /** Two of three, for the others nobody found the time. */
    private void verify() {
        for (Actor actor : town.registered()) {
            if (draw.happens(66)) {
                life.does(new VerifyEntry(life.id(), actor.id(), life.told()));
            }
        }
    }

    private void tryTwin() {
        if (!town.registered().isEmpty() && draw.happens(40)) {
            Actor actor = draw.oneOf(town.registered());
            life.tries(
                    new RegisterOrganisation(life.id(), life.newId("twin"), actor.profile(), false, life.told()),
                    OrganisationRule.ORGANISATION_IS_NOT_A_LIKELY_DUPLICATE);
        }
    }

    private void withdraw() {
        if (!offers.isEmpty() && draw.happens(60)) {
            Offer offer = offers.removeFirst();
            if (town.registered().contains(offer.actor())) {
                life.does(new WithdrawService(
                        life.id(),
                        offer.actor().id(),
                        offer.service(),
                        life.says("serviceWithdrawn", draw),
                        life.told()));
            }
        }
    }

    private void close() {
        List<Actor> outside = outside(actor -> true);
        if (!outside.isEmpty() && draw.happens(70)) {
            Actor actor = draw.oneOf(outside);
            life.does(new CloseOrganisation(life.id(), actor.id(), life.says("closing", draw), life.told()));
            town.loses(actor);
        }
    }

    private void merge() {
        List<Actor> outside = outside(actor -> true);
        if (outside.size() < 2 || !draw.happens(40)) {
            return;
        }
        Actor one = draw.oneOf(outside);
        List<Actor> others = outside(actor -> actor != one && actor.theme() == one.theme());
        life.tries(
                new MergeOrganisations(life.id(), one.id(), one.id(), life.says("merged", draw), life.told()),
                OrganisationRule.MERGED_INTO_ANOTHER);
        if (!others.isEmpty()) {
            life.does(new MergeOrganisations(
                    life.id(), one.id(), draw.oneOf(others).id(), life.says("merged", draw), life.told()));
            town.loses(one);
        }
    }

    /** Those who are no members, and so leave nothing behind. */
    private List<Actor> outside(Predicate<Actor> which) {
        List<UUID> members = life.circle().members().stream().map(Member::id).toList();
        return town.registered().stream()
                .filter(actor -> !members.contains(actor.id()))
                .filter(which)
                .toList();
    }
}
