package be.maillage.coordination.due;

import be.maillage.coordination.DueKind;
import be.maillage.coordination.RemindedParty;
import be.maillage.history.Audience;
import java.util.List;

/** Who is reminded of what. */
final class Reminding {

    private Reminding() {}

    /** What is confidential reminds those who took part, and nobody else. */
    static List<RemindedParty> recipients(Step step) {
        if (isSuggestion(step.kind())) {
            return List.of();
        }
        if (Audience.parse(step.audience()).scope() == Audience.Scope.PARTICIPANTS) {
            return List.of(RemindedParty.PARTICIPANTS);
        }
        return usual(step.kind()).stream()
                .filter(recipient -> recipient != RemindedParty.ORGANISATIONS
                        || !step.organisations().isEmpty())
                .toList();
    }

    static boolean isSuggestion(DueKind kind) {
        return kind == DueKind.PAIR_DIVERGENCE;
    }

    private static List<RemindedParty> usual(DueKind kind) {
        return switch (kind) {
            case MEMBERSHIP_CONFIRMATION -> List.of(RemindedParty.ORGANISATIONS, RemindedParty.COORDINATOR);
            case MEMBERSHIP_LAPSE -> List.of(RemindedParty.ORGANISATIONS, RemindedParty.COORDINATOR);
            case COMMITTEE_TERM -> List.of(RemindedParty.COORDINATOR);
            case COORDINATOR_VACANCY -> List.of(RemindedParty.MEMBERS);
            case PRIORITY_THEMES -> List.of(RemindedParty.COORDINATOR);
            case USER_VOICE -> List.of(RemindedParty.COORDINATOR);
            case ENTRY_VERIFICATION -> List.of(RemindedParty.ORGANISATIONS);
            case WARM_INFORMATION_OLD -> List.of(RemindedParty.ORGANISATIONS);
            case WARM_INFORMATION_HIDDEN -> List.of(RemindedParty.ORGANISATIONS);
            case LOAN_RETURN -> List.of(RemindedParty.ORGANISATIONS);
            case REPORT_BACK -> List.of(RemindedParty.ORGANISATIONS, RemindedParty.COORDINATOR);
            case ACTION -> List.of(RemindedParty.ORGANISATIONS, RemindedParty.COORDINATOR);
            case MINUTES_DRAFT -> List.of(RemindedParty.COORDINATOR);
            case MINUTES_APPROVAL -> List.of(RemindedParty.COORDINATOR);
            case MINUTES_DISTRIBUTION -> List.of(RemindedParty.COORDINATOR);
            case DIAGNOSTIC_PUBLICATION -> List.of(RemindedParty.COORDINATOR);
            case DIAGNOSTIC_RENEWAL -> List.of(RemindedParty.COORDINATOR);
            case AUTHORITY_ANSWER -> List.of(RemindedParty.COORDINATOR);
            case PAIR_DIVERGENCE -> List.of();
        };
    }
}
