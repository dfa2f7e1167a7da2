package be.maillage.duo;

/** Around what two partners work together (ETT 2b). */
public enum DuoForm {
    CASES,
    RELAY,
    PARTNERSHIP,
    PROJECT
}
