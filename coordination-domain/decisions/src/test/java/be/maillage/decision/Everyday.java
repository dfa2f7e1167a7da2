package be.maillage.decision;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.SOMEBODY;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.told;

import be.maillage.coordination.CoordinationEvent.CoordinationDissolved;
import be.maillage.coordination.CoordinationEvent.CoordinationFounded;
import be.maillage.coordination.CoordinationEvent.CoordinatorAppointed;
import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.MembershipWithdrawn;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.RepresentativeDesignated;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.history.Ids;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.OrganisationEvent.OrganisationRegistered;
import be.maillage.organisation.Profile;
import be.maillage.person.PersonEvent.PersonRegistered;
import be.maillage.register.Fact;
import be.maillage.register.InMemoryFacts;
import be.maillage.register.Register;
import java.util.List;
import java.util.UUID;

/**
 * A coordination of 2005 in its everyday life: three organisations and one person are members, a fourth organisation left in 2015, a plenary was
 * convened in 2016 and a committee met. {@link Testing#SOMEBODY} coordinates.
 */
public final class Everyday {

    public static final UUID AMO = id(11);
    public static final UUID PLANNING = id(12);
    public static final UUID CPAS = id(13);
    public static final UUID FORMER = id(14);
    public static final UUID STRANGER = id(15);
    /** A person who is a member in their own name. */
    public static final UUID PAULA = id(20);

    public static final UUID ANNE = id(21);
    public static final UUID BEN = id(22);
    public static final UUID CAROL = id(23);
    /** Registered, and sits for nobody. */
    public static final UUID OUTSIDER = id(24);

    public static final UUID UNKNOWN = id(99);
    public static final UUID PLENARY = id(31);
    public static final UUID COMMITTEE = id(32);

    private final InMemoryFacts facts = new InMemoryFacts();

    public Everyday() {
        facts.given(
                        COORDINATION,
                        new CoordinationFounded(
                                COORDINATION,
                                text("Basse-Meuse"),
                                List.of("62108"),
                                null,
                                Origin.ASCENDING,
                                Steering.COORDINATOR,
                                told("2005")),
                        registered(AMO),
                        registered(PLANNING),
                        registered(CPAS),
                        registered(FORMER),
                        admitted(AMO, MemberKind.ORGANISATION),
                        admitted(PLANNING, MemberKind.ORGANISATION),
                        admitted(CPAS, MemberKind.ORGANISATION),
                        admitted(FORMER, MemberKind.ORGANISATION),
                        admitted(PAULA, MemberKind.PERSON),
                        new MembershipWithdrawn(FORMER, null, told("2015")),
                        new CoordinatorAppointed(SOMEBODY, null, null, null, told("2005")))
                .given(
                        Ids.PLATFORM,
                        person(SOMEBODY),
                        person(PAULA),
                        person(ANNE),
                        person(BEN),
                        person(CAROL),
                        person(OUTSIDER));
        sits(ANNE, AMO, RepresentativeCategory.FIELD_WORKER);
        sits(BEN, PLANNING, RepresentativeCategory.MANAGER);
        meeting(PLENARY, "PLENARY");
        meeting(COMMITTEE, "STEERING_COMMITTEE");
    }

    /** Somebody sits for a member since 2006. */
    public Everyday sits(UUID person, UUID member, RepresentativeCategory category) {
        facts.given(COORDINATION, new RepresentativeDesignated(member, person, category, false, told("2006")));
        return this;
    }

    public Everyday dissolved() {
        facts.given(COORDINATION, new CoordinationDissolved(text("Fin"), told("2020")));
        return this;
    }

    public InMemoryFacts facts() {
        return facts;
    }

    public Register register() {
        return new Register(facts);
    }

    public static LocalizedString text(String text) {
        return LocalizedString.fr(text);
    }

    private void meeting(UUID meeting, String kind) {
        facts.with(new Fact(
                COORDINATION, Fact.Kind.MEETING, meeting, kind, told("2016-03").on(), null));
    }

    private static MemberAdmitted admitted(UUID member, MemberKind kind) {
        return new MemberAdmitted(member, kind, null, told("2006"));
    }

    private static OrganisationRegistered registered(UUID id) {
        Profile profile = new Profile(
                text("Organisation " + id),
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

    private static PersonRegistered person(UUID id) {
        return new PersonRegistered(id, "Somebody", null, null, null, told("2005"));
    }
}
