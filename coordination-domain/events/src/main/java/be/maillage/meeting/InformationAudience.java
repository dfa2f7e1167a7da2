package be.maillage.meeting;

/** For whom a piece of news is. */
public enum InformationAudience {
    PUBLIC,
    MEMBERS
}
