package be.maillage.gateway.pages.situation;

import be.maillage.gateway.pages.Canned;
import be.maillage.gateway.pages.Tilleuls;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import be.maillage.situation.situations.Situation;
import be.maillage.situation.situations.SituationCount;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Two situations of the fictitious coordination, in which its coordinator takes part. */
@Canned
public final class CannedSituations implements SituationAnswers {

    public static final UUID OPEN = UUID.fromString("0197a000-0000-7000-8000-000000000061");
    private static final UUID CLOSED = UUID.fromString("0197a000-0000-7000-8000-000000000062");

    @Override
    public Mono<Page<Situation>> situations(Reader reader, UUID id, Paging paging) {
        List<Situation> found = all(reader, id);
        return Mono.just(new Page<>(found, found.size(), null));
    }

    @Override
    public Mono<Situation> situation(Reader reader, UUID id, UUID situationId) {
        return Mono.justOrEmpty(all(reader, id).stream()
                .filter(it -> it.id().equals(situationId))
                .findFirst());
    }

    @Override
    public Mono<SituationCount> count(Reader reader, UUID id) {
        return reader.roles().isEmpty()
                ? Mono.empty()
                : Mono.just(new SituationCount(
                        id.equals(Tilleuls.ID) ? 2 : 0, all(reader, id).size()));
    }

    @Override
    public Mono<Boolean> allowed(Reader reader, UUID id) {
        return Mono.just(id.equals(Tilleuls.ID));
    }

    private static List<Situation> all(Reader reader, UUID id) {
        return id.equals(Tilleuls.ID) && reader.is(Role.COORDINATOR) ? List.of(open(), closed()) : List.of();
    }

    private static Situation open() {
        return new Situation(
                OPEN,
                new Named(CLOSED, text("Situations concrètes")),
                BusinessDate.parse("2026-11-04"),
                Precision.DAY,
                Tilleuls.COORDINATOR,
                BusinessDate.parse("2026-10"),
                7,
                List.of(new Named(Tilleuls.ID, text("CPAS")), new Named(Tilleuls.COORDINATOR, text("AMO"))),
                List.of(
                        new Situation.Work(
                                new Named(Tilleuls.ID, text("CPAS")),
                                BusinessDate.year(2024),
                                BusinessDate.parse("2025-06"),
                                text("Un suivi budgétaire, arrêté faute de rendez-vous tenus")),
                        new Situation.Work(null, BusinessDate.year(2025), null, text("Une aide à domicile"))),
                text(
                        "Comment aller plus loin avec cette famille alors que 7 services se sont déjà mobilisés sans résoudre le problème ?"),
                List.of(Tilleuls.COORDINATOR),
                1,
                List.of(new Situation.Reflection(
                        text("Chaque service attend un signe d’un autre."),
                        List.of(text("Convenir avec la famille d’une personne de contact")),
                        BusinessDate.parse("2026-11-04"))),
                null,
                null);
    }

    private static Situation closed() {
        return new Situation(
                CLOSED,
                null,
                BusinessDate.year(2012),
                Precision.YEAR,
                null,
                null,
                3,
                List.of(),
                List.of(),
                text("Faut-il insister ?"),
                List.of(Tilleuls.COORDINATOR),
                0,
                List.of(),
                BusinessDate.year(2013),
                text("Une personne de contact a été convenue."));
    }

    private static LocalizedString text(String text) {
        return LocalizedString.fr(text);
    }
}
