package be.maillage.gateway.pages.subgroup;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.Expectation;
import be.maillage.gateway.pages.Canned;
import be.maillage.gateway.pages.Tilleuls;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.history.Reader;
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import be.maillage.subgroup.SubgroupKind;
import be.maillage.subgroup.subgroups.Subgroup;
import be.maillage.subgroup.subgroups.Subgroup.ReportBack;
import be.maillage.subgroup.subgroups.Subgroup.State;
import be.maillage.subgroup.subgroups.SubgroupQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Subgroups of the fictitious coordination: one at work and late, one that fulfilled its work, one given up. */
@Canned
public final class CannedSubgroups implements SubgroupAnswers {

    public static final UUID FOOD = UUID.fromString("0197a000-0000-7000-8000-000000000041");
    public static final UUID SECRECY = UUID.fromString("0197a000-0000-7000-8000-000000000042");
    private static final UUID HOMELESS = UUID.fromString("0197a000-0000-7000-8000-000000000043");

    @Override
    public Mono<Page<Subgroup>> subgroups(
            Reader reader, UUID id, SubgroupQuery.Filter filter, Paging paging, LocalDate today) {
        List<Subgroup> found = all(reader, id).stream()
                .filter(it -> filter.state() == null || it.state() == filter.state())
                .toList();
        return Mono.just(new Page<>(found, found.size(), null));
    }

    @Override
    public Mono<Subgroup> subgroup(Reader reader, UUID id, UUID subgroupId, LocalDate today) {
        return Mono.justOrEmpty(all(reader, id).stream()
                .filter(it -> it.id().equals(subgroupId))
                .findFirst());
    }

    private static List<Subgroup> all(Reader reader, UUID id) {
        return id.equals(Tilleuls.ID) && !reader.roles().isEmpty()
                ? List.of(
                        subgroup(FOOD, text("Aide alimentaire", "Voedselhulp"), Theme.FOOD, State.AT_WORK),
                        subgroup(
                                SECRECY,
                                text("Secret professionnel partagé, entre services publics et associations", null),
                                null,
                                State.FULFILLED),
                        subgroup(HOMELESS, text(null, "Thuisloosheid"), Theme.HOUSING, State.ABANDONED))
                : List.of();
    }

    private static Subgroup subgroup(UUID id, LocalizedString name, @Nullable Theme theme, State state) {
        boolean open = state == State.AT_WORK;
        return new Subgroup(
                id,
                name,
                theme,
                theme == Theme.FOOD ? SubgroupKind.ACTION : SubgroupKind.THEMATIC,
                Confidentiality.PARTICIPANTS,
                state,
                BusinessDate.parse("2025-10-17"),
                Precision.DAY,
                List.of(text("horaires", "uren"), text("dignité de l’accueil", null)),
                text("Pratiques de l’épicerie et de la maison médicale ; rien encore sur le droit.", null),
                List.of(text("une diététicienne", "een diëtiste")),
                open ? List.of() : List.of(text("Un aide-mémoire commun", null)),
                List.of(Expectation.EXCHANGE, Expectation.COORDINATE_OFFER),
                members(open),
                List.of(new Subgroup.Lead(Tilleuls.COORDINATOR, BusinessDate.parse("2025-10-17"))),
                List.of(
                        new Subgroup.Calendar(
                                BusinessDate.parse("2026-06"),
                                text("Une réunion par mois", null),
                                null,
                                BusinessDate.parse("2025-10-17")),
                        new Subgroup.Calendar(
                                BusinessDate.parse("2026-11-01"),
                                text("Une réunion par mois", null),
                                text("Deux réunions ont été reportées", null),
                                BusinessDate.parse("2026-05"))),
                switch (state) {
                    case AT_WORK -> ReportBack.OVERDUE;
                    case FULFILLED -> ReportBack.DONE;
                    case ABANDONED -> ReportBack.NONE;
                },
                List.of(new Subgroup.Engaged(
                        text("Le cadre légal du don alimentaire", null),
                        null,
                        new Named(HOMELESS, text("Fédération des services", null)),
                        BusinessDate.parse("2026-02"))),
                state == State.FULFILLED ? List.of(report()) : List.of(),
                open ? null : BusinessDate.parse("2026-09"),
                state == State.ABANDONED ? text(null, "Niemand had er nog tijd voor.") : null);
    }

    private static List<Subgroup.Seat> members(boolean open) {
        BusinessDate since = BusinessDate.parse("2025-10-17");
        return List.of(
                new Subgroup.Seat(named(1, "Épicerie sociale"), since, null, open),
                new Subgroup.Seat(named(2, "CPAS"), since, null, open),
                new Subgroup.Seat(named(3, "Maison médicale"), since, BusinessDate.parse("2026-03"), false),
                new Subgroup.Seat(named(4, "Ancienne association"), since, null, false));
    }

    private static Subgroup.Report report() {
        return new Subgroup.Report(
                Tilleuls.ID,
                text(
                        "Ce que chacun·e peut dire, à qui, et avec quel accord : trois situations sur quatre se règlent en le demandant.",
                        null),
                List.of(text("un aide-mémoire de deux pages", null)),
                List.of(text("le relire chaque année", null)),
                BusinessDate.parse("2026-09"));
    }

    private static Named named(int number, String name) {
        return new Named(UUID.fromString("0197a000-0000-7000-8000-%012d".formatted(900 + number)), text(name, null));
    }

    private static LocalizedString text(@Nullable String fr, @Nullable String nl) {
        return new LocalizedString(fr, nl, null, null);
    }
}
