package be.maillage.e2e;

import java.util.List;
import java.util.Set;

/** The packaged histories as the API names them. Their ids rest on their files' names, so they never change. */
enum Histories {
    BASSE_MEUSE("basse-meuse", "85fa8453-94de-5af7-b77a-bde84b128263", Set.of("YEAR", "MONTH"), 155, true),
    TILLEULS("exemple", "74beb9f7-373b-5109-9752-611649063b20", Set.of("DAY"), 53, true),
    ETTERBEEK("etterbeek-2014", "ca90921c-8d83-572c-a244-da235dfc16c9", Set.of("MONTH", "DAY"), 157, false),
    CHANTIER_5("chantier5-2022", "4d609658-5eda-5b9b-98f4-01e86bb756cd", Set.of("MONTH"), 90, false);

    /** Of the platform itself: the people of the histories, those among them whom a source only counts. */
    static final long PERSONS = 38;

    final String scenario;
    final String id;
    /** Of what the demonstration's coordinator may read. */
    final Set<String> precisions;

    final int events;
    /** Whether the demonstration's coordinator coordinates it; they read of others what is public. */
    final boolean coordinated;

    Histories(String scenario, String id, Set<String> precisions, int events, boolean coordinated) {
        this.scenario = scenario;
        this.id = id;
        this.precisions = precisions;
        this.events = events;
        this.coordinated = coordinated;
    }

    String path() {
        return "/coordinations/" + id;
    }

    Told told() {
        return Told.of(scenario);
    }

    static List<Histories> all() {
        return List.of(values());
    }
}
