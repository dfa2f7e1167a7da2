package be.maillage.organisation;

/** The nature of an organisation, as the sources distinguish it. */
public enum LegalForm {
    PUBLIC_SERVICE,
    PUBLIC_LINKED_ASSOCIATION,
    CITIZEN_ASSOCIATION,
    OTHER
}
