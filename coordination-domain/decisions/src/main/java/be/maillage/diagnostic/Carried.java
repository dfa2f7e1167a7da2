package be.maillage.diagnostic;

import java.util.List;
import java.util.UUID;

/**
 * What a group analysis hands over to a diagnostic, in the order in which it is to be recorded.
 *
 * @param findings what became of the results of its steps 11 and 13
 * @param perspectives what became of the results of its step 14; they may answer findings that are handed over with them
 */
public record Carried(List<CarriedFinding> findings, List<CarriedPerspective> perspectives) {

    public Carried {
        findings = List.copyOf(findings);
        perspectives = List.copyOf(perspectives);
    }

    /** @param findingId a new id */
    public record CarriedFinding(UUID findingId, Finding finding, Origin origin) {}

    /** @param perspectiveId a new id */
    public record CarriedPerspective(UUID perspectiveId, Perspective perspective, Origin origin) {}
}
