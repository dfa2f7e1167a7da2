package be.maillage.gateway.pages.due;

import be.maillage.coordination.DueKind;
import be.maillage.coordination.RemindedParty;
import be.maillage.coordination.due.Due;
import be.maillage.coordination.due.DueOfKind;
import be.maillage.coordination.due.DueQuery;
import be.maillage.coordination.due.ListedAndCounted;
import be.maillage.gateway.pages.Canned;
import be.maillage.gateway.pages.Tilleuls;
import be.maillage.history.Audience;
import be.maillage.history.Ids;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Something of every kind, long overdue, just overdue, due today and to come, in a coordination where everything is told. */
@Canned
public final class CannedDue implements DueAnswers {

    private static final Named AMO = named("AMO Les Tilleuls (exemple)");
    private static final Named PLANNING = new Named(
            Ids.derived(Tilleuls.ID, "planning"),
            new LocalizedString("Planning familial (exemple)", "Centrum voor gezinsplanning (voorbeeld)", null, null));
    private static final Named HERE = new Named(Tilleuls.ID, LocalizedString.fr("Les Tilleuls"));

    @Override
    public Mono<ListedAndCounted> due(
            Reader reader, UUID id, DueQuery.Filter listed, Paging paging, DueQuery.Filter counted, LocalDate today) {
        List<Due> list = due(reader, id, listed, today);
        return Mono.just(new ListedAndCounted(
                new Page<>(list, list.size(), null),
                due(reader, id, counted, today).stream()
                        .map(due -> new DueOfKind(due.kind(), due.alike(), 1, due.dueOn(), false))
                        .toList()));
    }

    private static List<Due> due(Reader reader, UUID id, DueQuery.Filter filter, LocalDate today) {
        if (reader.roles().isEmpty() || !id.equals(Tilleuls.ID)) {
            return List.of();
        }
        return List.of(
                        due(
                                DueKind.DIAGNOSTIC_RENEWAL,
                                named("Besoins et offre pour les jeunes du quartier"),
                                List.of(),
                                -4000,
                                today,
                                null),
                        due(DueKind.MEMBERSHIP_LAPSE, AMO, List.of(AMO), -200, today, -207),
                        due(DueKind.MEMBERSHIP_LAPSE, PLANNING, List.of(PLANNING), -40, today, -47),
                        due(DueKind.ENTRY_VERIFICATION, PLANNING, List.of(PLANNING), -40, today, -47),
                        due(DueKind.ENTRY_VERIFICATION, AMO, List.of(AMO), -40, today, null),
                        due(
                                DueKind.PAIR_DIVERGENCE,
                                new Named(Ids.derived(Tilleuls.ID, "pair"), null),
                                List.of(AMO, PLANNING),
                                -35,
                                today,
                                null),
                        due(DueKind.MINUTES_APPROVAL, named("Plénière d’automne"), List.of(), -1, today, -8),
                        due(DueKind.USER_VOICE, HERE, List.of(), 0, today, -7),
                        due(
                                DueKind.ACTION,
                                named(
                                        "Rédiger une fiche de liaison commune à tous les services, l’essayer pendant trois mois et en parler à la plénière suivante"),
                                List.of(AMO),
                                1,
                                today,
                                -6),
                        due(DueKind.WARM_INFORMATION_OLD, AMO, List.of(AMO), 3, today, null),
                        due(DueKind.LOAN_RETURN, named("Camionnette"), List.of(PLANNING, AMO), 5, today, null),
                        due(
                                DueKind.COMMITTEE_TERM,
                                named("Comité d’accompagnement"),
                                List.of(AMO, PLANNING),
                                20,
                                today,
                                null))
                .stream()
                .filter(due -> filter.kind() == null || filter.kind() == due.kind())
                .filter(due -> filter.from() == null || !due.dueOn().isBefore(filter.from()))
                .filter(due -> filter.until() == null || !due.dueOn().isAfter(filter.until()))
                .toList();
    }

    private static Due due(
            DueKind kind,
            Named subject,
            List<Named> organisations,
            int inDays,
            LocalDate today,
            @Nullable Integer remindedInDays) {
        LocalDate dueOn = today.plusDays(inDays);
        boolean suggestion = kind == DueKind.PAIR_DIVERGENCE;
        return new Due(
                Ids.derived(Tilleuls.ID, kind.name()),
                kind,
                subject,
                organisations,
                dueOn.minusMonths(12),
                dueOn,
                suggestion ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, today)),
                suggestion,
                Audience.Scope.MEMBERS,
                List.of(RemindedParty.COORDINATOR),
                alike(kind),
                remindedInDays == null ? null : today.plusDays(remindedInDays));
    }

    private static int alike(DueKind kind) {
        return switch (kind) {
            case ENTRY_VERIFICATION -> 2;
            case WARM_INFORMATION_OLD -> 230;
            default -> 1;
        };
    }

    private static Named named(String name) {
        return new Named(Ids.derived(Tilleuls.ID, name), LocalizedString.fr(name));
    }
}
