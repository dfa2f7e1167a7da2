package be.maillage.meeting;

/** What people meet for: who had better be there depends on it (URIAS 6.3, « selon l’objectif de chaque réunion »). */
public enum MeetingPurpose {
    EXCHANGE,
    REFLECT,
    BUILD,
    DECIDE,
    RELAY
}
