package be.maillage.gateway.player;

import be.maillage.history.LocalizedString;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Theme;
import java.util.List;

/** The kinds by which a source counts services that it does not name. Only what the kind itself says is filled in. */
enum UnnamedKind {
    AMO("Service d'aide en milieu ouvert (AMO)", "Dienst voor hulp in open milieu (AMO)", LegalForm.OTHER, Theme.YOUTH),
    MADO("Maison de l'adolescent (MADO)", "Huis van de adolescent (MADO)", LegalForm.OTHER, Theme.YOUTH),
    MANDATED_SERVICE("Service mandaté", "Gemandateerde dienst", LegalForm.OTHER),
    SAJ("Service de l'aide à la jeunesse (SAJ)", "Dienst voor jeugdhulp (SAJ)", LegalForm.PUBLIC_SERVICE, Theme.YOUTH),
    PREVENTION_SERVICE("Service de prévention", "Preventiedienst", LegalForm.OTHER),
    CPAS("CPAS", "OCMW", LegalForm.PUBLIC_SERVICE, Theme.SOCIAL_AID),
    YOUTH_ADMINISTRATION(
            "Administration de l'aide à la jeunesse",
            "Administratie voor jeugdhulp",
            LegalForm.PUBLIC_SERVICE,
            Theme.YOUTH),
    FACILITATOR("Facilitateur", "Facilitator", LegalForm.OTHER),
    MENTAL_HEALTH_NETWORK(
            "Réseau intersectoriel pour la santé mentale des enfants et des adolescents",
            "Intersectoraal netwerk voor de geestelijke gezondheid van kinderen en jongeren",
            LegalForm.OTHER,
            Theme.MENTAL_HEALTH),
    MENTORING_SERVICE("Service de parrainage", "Dienst voor peterschap", LegalForm.OTHER);

    private final String french;
    private final String dutch;
    private final LegalForm legalForm;
    private final List<Theme> sectors;

    UnnamedKind(String french, String dutch, LegalForm legalForm, Theme... sectors) {
        this.french = french;
        this.dutch = dutch;
        this.legalForm = legalForm;
        this.sectors = List.of(sectors);
    }

    LocalizedString numbered(int number) {
        return Unnamed.numbered(french, dutch, number);
    }

    LegalForm legalForm() {
        return legalForm;
    }

    List<Theme> sectors() {
        return sectors;
    }
}
