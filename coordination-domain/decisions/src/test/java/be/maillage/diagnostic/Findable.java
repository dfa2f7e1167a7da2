package be.maillage.diagnostic;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.SOMEBODY;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.told;

import be.maillage.coordination.CoordinationEvent.CoordinationFounded;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.coordination.Expectation;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticLaunched;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticValidated;
import be.maillage.diagnostic.DiagnosticEvent.FindingRecorded;
import be.maillage.history.BusinessDate;
import be.maillage.history.Ids;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.OrganisationEvent.OrganisationRegistered;
import be.maillage.organisation.Profile;
import be.maillage.organisation.Theme;
import be.maillage.person.PersonEvent.PersonRegistered;
import be.maillage.register.Fact;
import be.maillage.register.Facts;
import be.maillage.register.InMemoryFacts;
import be.maillage.register.Register;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A coordination with a diagnostic, in words that its tests share. */
final class Findable {

    static final UUID DIAGNOSTIC = id(1001);
    static final UUID HOUSING = id(1011);
    static final UUID HEALTH = id(1012);
    static final UUID SATURATION = id(1013);
    static final UUID RELAY = id(1021);
    static final UUID AMO = id(1031);
    static final UUID MEETING = id(1041);
    static final Approach APPROACH = new Approach(
            fr("Quels besoins ?"),
            List.of("21005"),
            null,
            List.of(),
            DiagnosticMethod.GROUP_ANALYSIS,
            ResidentsParticipation.NONE,
            fr("Échevin"),
            null);

    private Findable() {}

    static LocalizedString fr(String text) {
        return LocalizedString.fr(text);
    }

    static InMemoryFacts facts() {
        return new InMemoryFacts()
                .given(
                        COORDINATION,
                        new CoordinationFounded(
                                COORDINATION,
                                fr("Table ronde"),
                                List.of("21005"),
                                null,
                                Origin.DESCENDING,
                                Steering.HIERARCHY,
                                told("2010")),
                        new OrganisationRegistered(AMO, COORDINATION, profile(), told("2010")))
                .given(Ids.PLATFORM, new PersonRegistered(SOMEBODY, "Somebody", null, null, null, told("2005")));
    }

    /** The register, with a meeting that was held on 12 March 2014. */
    static Register register(InMemoryFacts facts) {
        return new Register(new WithMeeting(facts));
    }

    static DiagnosticLaunched launched() {
        return new DiagnosticLaunched(
                DIAGNOSTIC,
                COORDINATION,
                APPROACH,
                List.of(SOMEBODY),
                List.of(Expectation.SHARED_DIAGNOSIS),
                told("2014-01"));
    }

    static Finding need(String statement, Theme theme) {
        return new Finding(FindingKind.NEED, fr(statement), theme, null, null, FindingSource.WORKERS, null);
    }

    static Finding by(@Nullable Contributors contributors) {
        return new Finding(
                FindingKind.NEED, fr("Se loger"), Theme.HOUSING, null, null, FindingSource.WORKERS, contributors);
    }

    static Finding obstacle() {
        return new Finding(
                FindingKind.OBSTACLE,
                fr("Saturation, listes d’attente"),
                null,
                CollaborationFactor.RESOURCES,
                null,
                FindingSource.WORKERS,
                null);
    }

    static FindingRecorded housing() {
        return recorded(HOUSING, need("Se loger", Theme.HOUSING));
    }

    static FindingRecorded health() {
        return recorded(HEALTH, need("Se soigner", Theme.HEALTH));
    }

    static FindingRecorded saturation() {
        return recorded(SATURATION, obstacle());
    }

    static FindingRecorded recorded(UUID id, Finding finding) {
        return new FindingRecorded(DIAGNOSTIC, id, finding, null, told("2014-02"));
    }

    static DiagnosticValidated validated() {
        return new DiagnosticValidated(DIAGNOSTIC, null, true, null, told("2014-03"));
    }

    private static Profile profile() {
        return new Profile(
                fr("AMO"),
                LegalForm.CITIZEN_ASSOCIATION,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private record WithMeeting(Facts others) implements Facts {

        @Override
        public List<Fact> find(UUID coordinationId, Fact.Kind kind, @Nullable UUID subject, @Nullable String object) {
            return kind == Fact.Kind.HELD && MEETING.equals(subject) && COORDINATION.equals(coordinationId)
                    ? List.of(new Fact(COORDINATION, kind, MEETING, "", BusinessDate.parse("2014-03-12"), null))
                    : others.find(coordinationId, kind, subject, object);
        }

        @Override
        public List<Fact> findEverywhere(Fact.Kind kind, UUID subject) {
            return others.findEverywhere(kind, subject);
        }

        @Override
        public void lock(UUID coordinationId) {
            others.lock(coordinationId);
        }
    }
}
