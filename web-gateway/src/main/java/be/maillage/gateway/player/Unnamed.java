package be.maillage.gateway.player;

import be.maillage.history.LocalizedString;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.Profile;
import be.maillage.organisation.Theme;
import java.util.List;

/** Profiles for services that a source counts and does not name: a number, and what the count itself says. */
final class Unnamed {

    private Unnamed() {}

    static Profile service(int number) {
        return profile(numbered("Service non nommé", "Niet nader genoemde dienst", number), LegalForm.OTHER, List.of());
    }

    static Profile participant(int group, int number) {
        return profile(
                numbered(
                        "Institution participante non nommée, groupe " + group + ",",
                        "Niet nader genoemde deelnemende instelling, groep " + group + ",",
                        number),
                LegalForm.OTHER,
                List.of());
    }

    static Profile ofKind(UnnamedKind kind, int number) {
        return profile(kind.numbered(number), kind.legalForm(), kind.sectors());
    }

    static LocalizedString numbered(String french, String dutch, int number) {
        return new LocalizedString(french + " n° " + number, dutch + " nr. " + number, null, null);
    }

    private static Profile profile(LocalizedString names, LegalForm legalForm, List<Theme> sectors) {
        return new Profile(names, legalForm, null, sectors, Line.FIRST, null, null, null, null, null, null, List.of());
    }
}
