package be.maillage.gateway.api;

import be.maillage.situation.SituationCommand;
import be.maillage.situation.situations.Situation;
import be.maillage.situation.situations.SituationCount;
import java.util.List;

/** What can be posted and asked about situations: by those who take part. The others may ask how many there were. */
final class SituationRoutes {

    private static final String COORDINATION = "/coordinations/{coordinationId}";
    private static final String SITUATIONS = COORDINATION + "/situations";
    private static final String SITUATION = SITUATIONS + "/{situationId}";

    static final List<CommandRoute> COMMANDS = List.of(
            CommandRoute.of(
                            SITUATIONS,
                            SituationCommand.LaySituationBefore.class,
                            "Lay an anonymous situation before a subgroup, or the whole coordination")
                    .creating("situationId", SITUATIONS + "/{id}"),
            situation("/reflections", SituationCommand.RecordReflections.class, "Record what those present thought"),
            situation("/closure", SituationCommand.CloseSituation.class, "Close a situation"));

    private SituationRoutes() {}

    static List<QueryRoute> questions() {
        return List.of(
                QueryRoute.list(
                        SITUATIONS,
                        Situation.class,
                        List.of(),
                        (from, q) -> from.situations().list(q.reader(), q.id("coordinationId"), q.paging()),
                        "The situations in which one takes part, in the order in which they were laid"),
                QueryRoute.one(
                        SITUATION,
                        Situation.class,
                        (from, q) -> from.situations().byId(q.reader(), q.id("coordinationId"), q.id("situationId")),
                        "One situation, for those who take part"),
                QueryRoute.one(
                        COORDINATION + "/situation-count",
                        SituationCount.class,
                        (from, q) -> from.situations().count(q.reader(), q.id("coordinationId")),
                        "How many situations were laid: all that those who took no part may know"));
    }

    private static CommandRoute situation(String path, Class<? extends SituationCommand> command, String summary) {
        return CommandRoute.of(SITUATION + path, command, summary);
    }
}
