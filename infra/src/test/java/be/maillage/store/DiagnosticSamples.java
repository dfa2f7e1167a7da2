package be.maillage.store;

import be.maillage.coordination.Expectation;
import be.maillage.diagnostic.Addressee;
import be.maillage.diagnostic.Approach;
import be.maillage.diagnostic.CollaborationFactor;
import be.maillage.diagnostic.Contributors;
import be.maillage.diagnostic.DiagnosticEvent.AuthorityResponded;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticLaunched;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticPublished;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticRelayed;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticValidated;
import be.maillage.diagnostic.DiagnosticEvent.FindingRecorded;
import be.maillage.diagnostic.DiagnosticEvent.FindingRevised;
import be.maillage.diagnostic.DiagnosticEvent.FindingWithdrawn;
import be.maillage.diagnostic.DiagnosticEvent.FindingsMerged;
import be.maillage.diagnostic.DiagnosticEvent.NeedsPrioritised;
import be.maillage.diagnostic.DiagnosticEvent.PerspectiveProposed;
import be.maillage.diagnostic.DiagnosticEvent.PerspectiveWithdrawn;
import be.maillage.diagnostic.DiagnosticEvent.RoundOpened;
import be.maillage.diagnostic.DiagnosticMethod;
import be.maillage.diagnostic.Edition;
import be.maillage.diagnostic.EditionAudience;
import be.maillage.diagnostic.EditionDigest;
import be.maillage.diagnostic.Finding;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.FindingSource;
import be.maillage.diagnostic.NeedEvent.NeedAnswered;
import be.maillage.diagnostic.NeedEvent.NeedRelayed;
import be.maillage.diagnostic.Origin;
import be.maillage.diagnostic.Perspective;
import be.maillage.diagnostic.RelayChannel;
import be.maillage.diagnostic.ResidentsParticipation;
import be.maillage.diagnostic.Validation;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.organisation.Theme;
import java.util.List;
import java.util.UUID;

/** One event of every class about diagnostics and relayed needs, with every component filled in. */
final class DiagnosticSamples {

    private static final UUID COORDINATION = id(1);
    private static final UUID ORGANISATION = id(2);
    private static final UUID PERSON = id(3);
    private static final UUID MEETING = id(10);
    private static final UUID DIAGNOSTIC = id(60);
    private static final UUID FINDING = id(61);
    private static final UUID OTHER_FINDING = id(62);
    private static final UUID PERSPECTIVE = id(63);
    private static final UUID RELAY = id(64);
    private static final UUID NEED_RELAY = id(65);

    private static final LocalizedString TEXT = new LocalizedString("texte", "tekst", "Text", "text");
    private static final Told TOLD = new Told(BusinessDate.parse("2014-04-04"), true, TEXT, List.of("on"));

    private static final Approach APPROACH = new Approach(
            TEXT,
            List.of("21005"),
            TEXT,
            List.of(Theme.HEALTH),
            DiagnosticMethod.GROUP_ANALYSIS,
            ResidentsParticipation.CONSULTED,
            TEXT,
            TEXT);
    private static final Contributors CONTRIBUTORS = new Contributors(12, List.of(ORGANISATION), List.of(PERSON), true);
    private static final Finding OBSTACLE = new Finding(
            FindingKind.OBSTACLE,
            TEXT,
            Theme.HOUSING,
            CollaborationFactor.RESOURCES,
            TEXT,
            FindingSource.WORKERS,
            CONTRIBUTORS);
    private static final Origin ORIGIN = new Origin(id(70), id(71));
    private static final Addressee COLLEGE = new Addressee(Addressee.Kind.COMMUNE, TEXT);

    private static final Edition EDITION = new Edition(
            2,
            1,
            TEXT,
            EditionAudience.PUBLIC,
            APPROACH,
            new Validation(MEETING, true, TEXT, BusinessDate.parse("2014-03")),
            TEXT,
            List.of(new Edition.PublishedFinding(
                    FINDING,
                    FindingKind.NEED,
                    TEXT,
                    Theme.HOUSING,
                    CollaborationFactor.RESOURCES,
                    TEXT,
                    FindingSource.RESIDENTS,
                    1,
                    12,
                    List.of(ORGANISATION),
                    List.of(PERSON))),
            List.of(new Edition.PublishedPerspective(PERSPECTIVE, TEXT, List.of(FINDING), COLLEGE)));

    private DiagnosticSamples() {}

    private static UUID id(int number) {
        return UUID.fromString("01980000-0000-7000-8000-%012d".formatted(number));
    }

    static List<DomainEvent> all() {
        return List.of(
                new DiagnosticLaunched(
                        DIAGNOSTIC,
                        COORDINATION,
                        APPROACH,
                        List.of(PERSON),
                        List.of(Expectation.SHARED_DIAGNOSIS),
                        TOLD),
                new RoundOpened(DIAGNOSTIC, 2, TEXT, TOLD),
                new FindingRecorded(DIAGNOSTIC, FINDING, OBSTACLE, ORIGIN, TOLD),
                new FindingRevised(DIAGNOSTIC, FINDING, OBSTACLE, TOLD),
                new FindingsMerged(DIAGNOSTIC, FINDING, List.of(OTHER_FINDING), TOLD),
                new FindingWithdrawn(DIAGNOSTIC, FINDING, TEXT, TOLD),
                new NeedsPrioritised(DIAGNOSTIC, List.of(FINDING, OTHER_FINDING), TEXT, TOLD),
                new PerspectiveProposed(
                        DIAGNOSTIC, PERSPECTIVE, new Perspective(TEXT, List.of(FINDING), COLLEGE), ORIGIN, TOLD),
                new PerspectiveWithdrawn(DIAGNOSTIC, PERSPECTIVE, TEXT, TOLD),
                new DiagnosticValidated(DIAGNOSTIC, MEETING, true, TEXT, TOLD),
                new DiagnosticPublished(DIAGNOSTIC, EDITION, EditionDigest.of(DIAGNOSTIC, EDITION), TOLD),
                new DiagnosticRelayed(
                        DIAGNOSTIC, RELAY, 2, List.of(FINDING), COLLEGE, RelayChannel.WRITTEN_REPORT, TOLD),
                new AuthorityResponded(DIAGNOSTIC, RELAY, TEXT, TEXT, List.of(FINDING), TOLD),
                new NeedRelayed(
                        NEED_RELAY,
                        COORDINATION,
                        NEED_RELAY,
                        DIAGNOSTIC,
                        MEETING,
                        TEXT,
                        Theme.ENERGY,
                        COLLEGE,
                        RelayChannel.THROUGH_PRESIDENT,
                        TOLD),
                new NeedAnswered(NEED_RELAY, NEED_RELAY, TEXT, TEXT, TOLD));
    }
}
