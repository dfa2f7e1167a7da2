package be.maillage.network;

/** Whether a network brings together one field or several (URIAS 7.6). */
public enum NetworkType {
    MULTI_THEMATIC,
    THEMATIC
}
