package be.maillage.coordination;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.asked;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.told;

import be.maillage.coordination.CoordinationEvent.CoordinationFounded;
import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.decision.Rule;
import be.maillage.decision.Testing;
import be.maillage.history.Audience;
import be.maillage.history.DomainEvent;
import be.maillage.history.Ids;
import be.maillage.history.LocalizedString;
import be.maillage.network.NetworkEvent.NetworkRegistered;
import be.maillage.network.NetworkProfile;
import be.maillage.network.NetworkType;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.OrganisationEvent.OrganisationRegistered;
import be.maillage.organisation.Profile;
import be.maillage.person.PersonEvent.PersonRegistered;
import be.maillage.register.InMemoryFacts;
import be.maillage.register.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** A coordination founded in 2005, with two organisations in its directory and two persons who are known. */
final class Scene {

    static final UUID AMO = id(11);
    static final UUID SCHOOL = id(12);
    static final UUID NETWORK = id(13);
    static final UUID ANNE = id(21);
    static final UUID BEN = id(22);
    static final UUID UNKNOWN = id(99);

    private final AggregateTestFixture<Coordination> fixture = new AggregateTestFixture<>(Coordination.class);
    private final InMemoryFacts facts = new InMemoryFacts();
    private List<DomainEvent> given = List.of();

    Scene() {
        facts.given(
                        COORDINATION,
                        founded(),
                        registered(AMO, "AMO"),
                        registered(SCHOOL, "Une école"),
                        new NetworkRegistered(NETWORK, COORDINATION, network(), told("2007")))
                .given(Ids.PLATFORM, person(ANNE), person(BEN));
        fixture.registerInjectableResource(new Register(facts));
    }

    /** What the register knows of others. */
    Scene elsewhere(DomainEvent... events) {
        facts.given(COORDINATION, events);
        return this;
    }

    /** What others store while this decision waits for the coordination's lock. */
    Scene meanwhile(DomainEvent... events) {
        facts.meanwhile(COORDINATION, events);
        return this;
    }

    /** What happened since the founding. Starts the scene anew. */
    Scene given(DomainEvent... events) {
        List<DomainEvent> all = new ArrayList<>(List.of(founded()));
        all.addAll(List.of(events));
        given = all;
        return this;
    }

    Scene nothing() {
        given = List.of();
        return this;
    }

    ResultValidator<Coordination> when(CoordinationCommand command) {
        return given.isEmpty()
                ? fixture.givenNoPriorActivity().when(command, asked())
                : fixture.given(given).when(command, asked());
    }

    void records(CoordinationCommand command, Audience audience, CoordinationEvent event) {
        Testing.recorded(when(command), COORDINATION, audience, event);
    }

    void refuses(CoordinationCommand command, Rule rule) {
        Testing.refused(when(command), rule);
    }

    static CoordinationFounded founded() {
        return new CoordinationFounded(
                COORDINATION,
                LocalizedString.fr("Basse-Meuse"),
                List.of("62108"),
                null,
                Origin.ASCENDING,
                Steering.COORDINATOR,
                told("2005"));
    }

    static MemberAdmitted admitted(UUID member, String on) {
        return new MemberAdmitted(member, MemberKind.ORGANISATION, null, told(on));
    }

    static LocalizedString text(String text) {
        return LocalizedString.fr(text);
    }

    private static OrganisationRegistered registered(UUID id, String name) {
        Profile profile = new Profile(
                text(name),
                LegalForm.OTHER,
                null,
                List.of(),
                Line.FIRST,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
        return new OrganisationRegistered(id, COORDINATION, profile, told("2005"));
    }

    private static NetworkProfile network() {
        return new NetworkProfile(
                text("Plateforme logement"),
                null,
                null,
                NetworkType.MULTI_THEMATIC,
                List.of(),
                null,
                null,
                List.of(),
                null);
    }

    private static PersonRegistered person(UUID id) {
        return new PersonRegistered(id, "Somebody", null, null, null, told("2005"));
    }
}
