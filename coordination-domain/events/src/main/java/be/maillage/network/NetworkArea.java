package be.maillage.network;

/** The ground a network works on (URIAS 7.6). */
public enum NetworkArea {
    NEIGHBOURHOOD,
    COMMUNE,
    INTERCOMMUNAL,
    REGION
}
