package be.maillage.organisation;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.SOMEBODY;
import static be.maillage.decision.Testing.asked;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.told;
import static be.maillage.organisation.Profiles.named;

import be.maillage.coordination.CoordinationEvent.CoordinationFounded;
import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.RepresentativeDesignated;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.decision.Rule;
import be.maillage.decision.Testing;
import be.maillage.duo.Partners;
import be.maillage.history.Audience;
import be.maillage.history.DomainEvent;
import be.maillage.history.Ids;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.OrganisationEvent.OrganisationRegistered;
import be.maillage.person.PersonEvent.PersonRegistered;
import be.maillage.register.InMemoryFacts;
import be.maillage.register.Register;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/**
 * The entry of an organisation that is a member since 2006, as are two others; one person sits for it. Whatever it is given is known to the
 * register too.
 */
final class Entry {

    static final UUID AMO = id(11);
    static final UUID SCHOOL = id(12);
    static final UUID PLANNING = id(13);
    /** In the directory, but no member. */
    static final UUID OUTSIDER = id(14);

    static final UUID STRANGER = id(22);

    final InMemoryFacts facts = new InMemoryFacts()
            .given(
                    COORDINATION,
                    founded(),
                    registered(AMO, "AMO"),
                    registered(SCHOOL, "Une école"),
                    registered(PLANNING, "Un planning familial"),
                    registered(OUTSIDER, "Un voisin"),
                    admitted(AMO),
                    admitted(SCHOOL),
                    admitted(PLANNING),
                    new RepresentativeDesignated(
                            AMO, SOMEBODY, RepresentativeCategory.FIELD_WORKER, true, told("2006")))
            .given(Ids.PLATFORM, person(SOMEBODY), person(STRANGER));

    private List<DomainEvent> given = List.of(registered(AMO, "AMO"));

    Entry given(OrganisationEvent... events) {
        facts.given(COORDINATION, events);
        given = Stream.concat(given.stream(), Stream.of(events)).toList();
        return this;
    }

    /** What the register knows of others. */
    Entry elsewhere(DomainEvent... events) {
        facts.given(COORDINATION, events);
        return this;
    }

    /** What others store while this decision waits for the coordination's lock. */
    Entry meanwhile(DomainEvent... events) {
        facts.meanwhile(COORDINATION, events);
        return this;
    }

    ResultValidator<Organisation> when(OrganisationCommand command) {
        AggregateTestFixture<Organisation> fixture = new AggregateTestFixture<>(Organisation.class);
        fixture.registerInjectableResource(new Register(facts));
        return fixture.given(given).when(command, asked());
    }

    void records(OrganisationCommand command, Audience audience, OrganisationEvent event) {
        Testing.recorded(when(command), COORDINATION, audience, event);
    }

    void refuses(OrganisationCommand command, Rule rule) {
        Testing.refused(when(command), rule);
    }

    static Audience between(UUID one, UUID other) {
        return Audience.pair(new Partners(one, other).pairId(COORDINATION));
    }

    static MemberAdmitted admitted(UUID member) {
        return new MemberAdmitted(member, MemberKind.ORGANISATION, null, told("2006"));
    }

    static OrganisationRegistered registered(UUID id, String name) {
        return new OrganisationRegistered(id, COORDINATION, named(name), told("2006"));
    }

    static LocalizedString text(String text) {
        return LocalizedString.fr(text);
    }

    private static CoordinationFounded founded() {
        return new CoordinationFounded(
                COORDINATION,
                text("Une coordination"),
                List.of("62108"),
                null,
                Origin.UNKNOWN,
                Steering.COORDINATOR,
                told("2005"));
    }

    private static PersonRegistered person(UUID id) {
        return new PersonRegistered(id, "Somebody", null, null, null, told("2005"));
    }
}
