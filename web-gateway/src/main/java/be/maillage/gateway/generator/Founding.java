package be.maillage.gateway.generator;

import be.maillage.coordination.Carrier;
import be.maillage.coordination.CoordinationCommand.AdoptCharter;
import be.maillage.coordination.CoordinationCommand.AdoptInternalRules;
import be.maillage.coordination.CoordinationCommand.AppointCoordinator;
import be.maillage.coordination.CoordinationCommand.FoundCoordination;
import be.maillage.coordination.CoordinationCommand.SetAdmissionPolicy;
import be.maillage.coordination.CoordinationCommand.SetCarrier;
import be.maillage.coordination.CoordinationCommand.SetElectedOfficialsPolicy;
import be.maillage.coordination.CoordinationCommand.SetSituationsPolicy;
import be.maillage.coordination.CoordinationRule;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.OrganisationCommand.RegisterOrganisation;
import be.maillage.organisation.Profile;
import be.maillage.organisation.Theme;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** The first days: a carrier, a coordinator, a charter, rules, and how one becomes a member. */
final class Founding {

    private final Life life;
    private final Draw draw;
    private final UUID carrier;
    private final boolean situations;

    Founding(Life life) {
        this.life = life;
        this.draw = life.draw("founding");
        this.carrier = life.newId("carrier");
        this.situations = draw.happens(40) && life.portrait().hasSubgroups();
    }

    UUID carrier() {
        return carrier;
    }

    /** Whether its charter wants individual situations discussed. */
    boolean wantsSituations() {
        return situations;
    }

    void takePlace() {
        Portrait portrait = life.portrait();
        life.meets(life.coordinator());
        life.does(new FoundCoordination(
                life.id(),
                portrait.name(),
                List.of(portrait.commune()),
                null,
                portrait.origin(),
                portrait.steering(),
                life.told()));
        LocalizedString name = life.says("carrier", draw);
        life.does(new RegisterOrganisation(life.id(), carrier, carrierProfile(name), false, life.told()));
        life.does(new SetCarrier(life.id(), new Carrier(Carrier.Kind.CPAS, name, carrier), life.told()));
        life.does(new AppointCoordinator(
                life.id(), life.coordinator(), portrait.fte().min(new BigDecimal(3)), null, carrier, life.told()));
        policies();
        life.does(new AdoptCharter(
                life.id(),
                1,
                "fr",
                french(life.saysSome("charterObjectives", draw.between(3, 6), draw)),
                french(life.saysSome("charterPrinciples", draw.between(1, 3), draw)),
                life.told()));
        if (draw.happens(25)) {
            life.tries(
                    new AdoptCharter(life.id(), 3, "fr", List.of("…"), List.of(), life.told()),
                    CoordinationRule.CHARTER_VERSION_GROWS_BY_ONE);
        }
        if (draw.happens(75)) {
            life.does(new AdoptInternalRules(
                    life.id(),
                    life.says("modeOfOrganisation", draw),
                    life.says("relationToCouncil", draw),
                    life.told()));
        }
    }

    private void policies() {
        life.does(new SetAdmissionPolicy(life.id(), life.portrait().admission(), false, 24, life.told()));
        life.does(new SetElectedOfficialsPolicy(life.id(), life.portrait().officials(), life.told()));
        life.does(new SetSituationsPolicy(life.id(), situations, life.told()));
    }

    static List<String> french(List<LocalizedString> texts) {
        return texts.stream().map(text -> text.in("fr")).toList();
    }

    private static Profile carrierProfile(LocalizedString name) {
        return new Profile(
                name,
                LegalForm.PUBLIC_SERVICE,
                null,
                List.of(Theme.SOCIAL_AID),
                Line.FIRST,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of("fr", "nl"));
    }
}
