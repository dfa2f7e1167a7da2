package be.maillage.gateway.pages;

import be.maillage.history.LocalizedString;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the nineteen communes of Brussels-Capital by NIS code, as Statbel gives them. Other communes are shown by their code. */
final class Communes {

    private static final Map<String, LocalizedString> NAMES = Map.ofEntries(
            commune("21001", "Anderlecht", "Anderlecht"),
            commune("21002", "Auderghem", "Oudergem"),
            commune("21003", "Berchem-Sainte-Agathe", "Sint-Agatha-Berchem"),
            commune("21004", "Bruxelles", "Brussel"),
            commune("21005", "Etterbeek", "Etterbeek"),
            commune("21006", "Evere", "Evere"),
            commune("21007", "Forest", "Vorst"),
            commune("21008", "Ganshoren", "Ganshoren"),
            commune("21009", "Ixelles", "Elsene"),
            commune("21010", "Jette", "Jette"),
            commune("21011", "Koekelberg", "Koekelberg"),
            commune("21012", "Molenbeek-Saint-Jean", "Sint-Jans-Molenbeek"),
            commune("21013", "Saint-Gilles", "Sint-Gillis"),
            commune("21014", "Saint-Josse-ten-Noode", "Sint-Joost-ten-Node"),
            commune("21015", "Schaerbeek", "Schaarbeek"),
            commune("21016", "Uccle", "Ukkel"),
            commune("21017", "Watermael-Boitsfort", "Watermaal-Bosvoorde"),
            commune("21018", "Woluwe-Saint-Lambert", "Sint-Lambrechts-Woluwe"),
            commune("21019", "Woluwe-Saint-Pierre", "Sint-Pieters-Woluwe"));

    private Communes() {}

    /** @return null when we do not know what the commune is called */
    static @Nullable LocalizedString name(String nis) {
        return NAMES.get(nis);
    }

    private static Map.Entry<String, LocalizedString> commune(String nis, String fr, String nl) {
        return Map.entry(nis, new LocalizedString(fr, nl, null, null));
    }
}
