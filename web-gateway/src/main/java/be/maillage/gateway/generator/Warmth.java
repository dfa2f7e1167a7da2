package be.maillage.gateway.generator;

import be.maillage.history.BusinessDate;
import be.maillage.organisation.OrganisationCommand.ConfirmStillTrue;
import be.maillage.organisation.OrganisationCommand.HostVisit;
import be.maillage.organisation.OrganisationCommand.LendResource;
import be.maillage.organisation.OrganisationCommand.OfferSharedResource;
import be.maillage.organisation.OrganisationCommand.ReturnResource;
import be.maillage.organisation.OrganisationCommand.ShareWorkingCulture;
import be.maillage.organisation.OrganisationRule;
import be.maillage.organisation.SharedResource;
import be.maillage.organisation.VisitForm;
import be.maillage.organisation.WorkingCulture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What members tell each other of how they work, lend each other and show each other. Much of what is told fades, because nobody says that it still holds. */
final class Warmth implements Chapter {

    private record Thing(Member owner, UUID id) {}

    private final Life life;
    private final Draw draw;
    private final List<Member> told = new ArrayList<>();
    private final List<Thing> things = new ArrayList<>();
    /** Things that somebody has, and those who have them. */
    private final Set<Thing> lent = new HashSet<>();

    Warmth(Life life) {
        this.life = life;
        this.draw = life.draw("warmth");
    }

    @Override
    public void plan(int year) {
        int tellers = life.portrait().does("deepExchange") ? life.portrait().members() / 4 : 2;
        for (int number = 0; life.portrait().hasMembers() && number < tellers; number++) {
            life.chronicle().on(life.day(year, draw.between(40, 340)), this::tell);
            life.chronicle().on(life.day(year, draw.between(40, 340)), this::stillTrue);
        }
        for (int number = 0; life.portrait().hasMembers() && number < 2; number++) {
            life.chronicle().on(life.day(year, draw.between(40, 200)), this::offer);
            life.chronicle().on(life.day(year, draw.between(100, 300)), this::lend);
            life.chronicle().on(life.day(year, draw.between(60, 330)), this::visit);
        }
    }

    private void tell() {
        List<Member> members = life.circle().organisations();
        if (members.isEmpty()) {
            return;
        }
        Member member = draw.oneOf(members);
        life.does(new ShareWorkingCulture(
                life.id(),
                member.id(),
                new WorkingCulture(
                        life.says("work", draw),
                        life.says("methods", draw),
                        life.says("reception", draw),
                        draw.happens(50) ? life.says("ethics", draw) : null,
                        life.says("availability", draw),
                        draw.happens(50) ? life.says("atmosphere", draw) : null,
                        draw.happens(50) ? life.says("limits", draw) : null,
                        life.says("reflections", draw)),
                member.voice().person(),
                null,
                life.told()));
        if (!told.contains(member)) {
            told.add(member);
        }
    }

    private void stillTrue() {
        List<Member> still = told.stream().filter(life.circle()::has).toList();
        if (!still.isEmpty() && draw.happens(50)) {
            Member member = draw.oneOf(still);
            life.does(
                    new ConfirmStillTrue(life.id(), member.id(), member.voice().person(), null, life.told()));
        }
    }

    private void offer() {
        List<Member> members = life.circle().organisations();
        if (members.isEmpty() || things.size() > 12) {
            return;
        }
        Thing thing = new Thing(draw.oneOf(members), life.newId("resource"));
        SharedResource.Kind kind = draw.oneOf(List.of(SharedResource.Kind.values()));
        String words = switch (kind) {
            case ROOM -> "room";
            case VEHICLE -> "vehicle";
            case EQUIPMENT -> "equipment";
            case EXPERTISE -> "expertise";
        };
        life.does(new OfferSharedResource(
                life.id(),
                thing.owner().id(),
                thing.id(),
                new SharedResource(kind, life.says(words, draw), life.says("conditions", draw)),
                life.told()));
        things.add(thing);
    }

    private void lend() {
        List<Thing> free = things.stream()
                .filter(thing -> !lent.contains(thing) && life.circle().has(thing.owner()))
                .toList();
        if (free.isEmpty()) {
            return;
        }
        Thing thing = draw.oneOf(free);
        List<Member> others = life.circle().organisations().stream()
                .filter(member -> member != thing.owner())
                .toList();
        if (others.isEmpty()) {
            return;
        }
        LendResource loan = new LendResource(
                life.id(),
                thing.owner().id(),
                thing.id(),
                draw.oneOf(others).id(),
                null,
                BusinessDate.day(life.today().plusDays(20)),
                life.told());
        life.does(loan);
        lent.add(thing);
        if (draw.happens(20)) {
            life.tries(loan, OrganisationRule.RESOURCE_IS_FREE);
        }
        if (draw.happens(85)) {
            life.chronicle().in(draw.between(10, 30), () -> {
                life.does(new ReturnResource(life.id(), thing.owner().id(), thing.id(), life.told()));
                lent.remove(thing);
            });
        }
    }

    private void visit() {
        List<Member> members = life.circle().organisations();
        if (members.size() < 4) {
            return;
        }
        List<Member> some = draw.some(members, draw.between(2, 4));
        life.does(new HostVisit(
                life.id(),
                some.getFirst().id(),
                draw.happens(75) ? VisitForm.PREMISES : VisitForm.IMMERSION,
                some.stream().skip(1).map(Member::id).toList(),
                draw.between(2, 12),
                life.told()));
    }
}
