package be.maillage.e2e;

import java.util.List;

/** The packaged histories as the API names them. Their ids rest on their files' names, so they never change. */
enum Histories {
    BASSE_MEUSE("basse-meuse", "85fa8453-94de-5af7-b77a-bde84b128263", "YEAR", 133),
    TILLEULS("exemple", "74beb9f7-373b-5109-9752-611649063b20", "DAY", 29),
    ETTERBEEK("etterbeek-2014", "ca90921c-8d83-572c-a244-da235dfc16c9", "MONTH", 49),
    CHANTIER_5("chantier5-2022", "4d609658-5eda-5b9b-98f4-01e86bb756cd", "MONTH", 55);

    /** Of the platform itself: the people of the histories. */
    static final long PERSONS = 14;

    final String scenario;
    final String id;
    final String precision;
    final int events;

    Histories(String scenario, String id, String precision, int events) {
        this.scenario = scenario;
        this.id = id;
        this.precision = precision;
        this.events = events;
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
