package be.maillage.coordination;

/** Whose activity it is: the carrier's own and other networks' meetings are told apart from the coordination's (URIAS 4.2.5). */
public enum ActivityScope {
    COORDINATION,
    INTERNAL_TO_CARRIER,
    OTHER_NETWORK
}
