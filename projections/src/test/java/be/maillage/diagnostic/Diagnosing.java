package be.maillage.diagnostic;

import static be.maillage.duo.Pairing.AMO;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;

import be.maillage.coordination.Expectation;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticLaunched;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticPublished;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticRelayed;
import be.maillage.diagnostic.DiagnosticEvent.FindingRecorded;
import be.maillage.diagnostic.Edition.PublishedFinding;
import be.maillage.diagnostic.Edition.PublishedPerspective;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.Theme;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Diagnostics in words that several tests share. */
public final class Diagnosing {

    public static final UUID DIAGNOSTIC = id(501);
    public static final UUID HOUSING = id(511);
    public static final UUID HEALTH = id(512);
    public static final UUID SATURATION = id(513);
    public static final UUID ACT = id(521);
    public static final UUID RELAY = id(531);
    public static final Addressee COLLEGE = new Addressee(Addressee.Kind.COMMUNE, fr("Collège"));

    private static final Approach APPROACH = new Approach(
            fr("Quels besoins ?"),
            List.of("21005"),
            null,
            List.of(),
            DiagnosticMethod.GROUP_ANALYSIS,
            ResidentsParticipation.NONE,
            fr("Échevin"),
            null);

    private Diagnosing() {}

    public static LocalizedString fr(String text) {
        return LocalizedString.fr(text);
    }

    public static DiagnosticLaunched launched() {
        return launched(DIAGNOSTIC, "2014-01");
    }

    public static DiagnosticLaunched launched(UUID diagnostic, String on) {
        return new DiagnosticLaunched(
                diagnostic, HERE, APPROACH, List.of(id(3)), List.of(Expectation.SHARED_DIAGNOSIS), told(on));
    }

    public static Finding need(String statement, Theme theme) {
        return new Finding(FindingKind.NEED, fr(statement), theme, null, fr("Familles"), FindingSource.WORKERS, null);
    }

    public static Finding obstacle() {
        return new Finding(
                FindingKind.OBSTACLE,
                fr("Saturation"),
                null,
                CollaborationFactor.RESOURCES,
                null,
                FindingSource.EXPERT,
                null);
    }

    public static FindingRecorded recorded(UUID id, Finding finding) {
        return new FindingRecorded(DIAGNOSTIC, id, finding, null, told("2014-02"));
    }

    public static PublishedFinding published(UUID id, Finding finding, @Nullable Integer rank) {
        return new PublishedFinding(
                id,
                finding.kind(),
                finding.statement(),
                finding.theme(),
                finding.factor(),
                finding.concerned(),
                finding.source(),
                rank,
                4,
                List.of(AMO),
                List.of());
    }

    public static DiagnosticPublished published(
            int number, EditionAudience audience, String on, PublishedFinding... findings) {
        return published(DIAGNOSTIC, number, audience, on, findings);
    }

    public static DiagnosticPublished published(
            UUID diagnostic, int number, EditionAudience audience, String on, PublishedFinding... findings) {
        Edition edition = new Edition(
                number,
                number == 1 ? null : number - 1,
                fr("Édition " + number),
                audience,
                APPROACH,
                new Validation(null, true, null, BusinessDate.parse(on)),
                fr("Vote"),
                List.of(findings),
                List.of(new PublishedPerspective(ACT, fr("Agir"), List.of(HOUSING), COLLEGE)));
        return new DiagnosticPublished(diagnostic, edition, EditionDigest.of(diagnostic, edition), told(on));
    }

    public static DiagnosticRelayed relayed(UUID... findings) {
        return new DiagnosticRelayed(
                DIAGNOSTIC, RELAY, 1, List.of(findings), COLLEGE, RelayChannel.ORAL_PRESENTATION, told("2014-05"));
    }
}
