package be.maillage.diagnostic;

import be.maillage.register.Known;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/** What a finding, and whoever something is addressed to, must be like. */
final class FindingRules {

    private FindingRules() {}

    static void check(Finding finding, Known known) {
        boolean aboutCollaboration = finding.kind().isAboutCollaboration();
        if (aboutCollaboration && finding.factor() == null) {
            throw DiagnosticRule.OBSTACLE_HAS_A_FACTOR.refused();
        }
        if (!aboutCollaboration && finding.factor() != null) {
            throw DiagnosticRule.FACTOR_IS_OF_COLLABORATION.refused();
        }
        if (!aboutCollaboration && finding.theme() == null) {
            throw DiagnosticRule.FINDING_HAS_A_THEME.refused();
        }
        check(finding.contributors(), known);
    }

    /** Nobody is named for others: whoever names contributors says that they asked for it (URIAS 4.2.5.2.4). */
    private static void check(@Nullable Contributors contributors, Known known) {
        if (contributors == null) {
            return;
        }
        if (contributors.named() > 0 && !contributors.askedToBeNamed()) {
            throw DiagnosticRule.CONTRIBUTORS_ARE_NAMED_AT_THEIR_WISH.refused();
        }
        contributors.organisations().forEach(known::requireOrganisation);
        contributors.persons().forEach(known::requirePerson);
        int named = new HashSet<>(contributors.organisations()).size() + new HashSet<>(contributors.persons()).size();
        boolean twice = named < contributors.named();
        boolean tooFew = contributors.count() != null && contributors.count() < Math.max(1, named);
        if (twice || tooFew) {
            throw DiagnosticRule.CONTRIBUTORS_ARE_COUNTED_WHOLE.refused();
        }
    }

    /** That it is somebody else, or one of many, does not say who. */
    static void check(@Nullable Addressee addressee) {
        if (addressee != null && addressee.kind() == Addressee.Kind.OTHER && addressee.name() == null) {
            throw DiagnosticRule.ADDRESSEE_IS_SAID.refused();
        }
    }
}
