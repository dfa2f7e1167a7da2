package be.maillage.coordination;

/** The forms that activities take (URIAS, table 7.2). */
public enum ActivityForm {
    ROUND_TABLE,
    SERVICE_PRESENTATION,
    THEMATIC_PRESENTATION,
    SPEED_MEETING,
    VISIT,
    NEWS,
    NEWSLETTER,
    TRAINING,
    INTERVISION,
    SUPERVISION,
    COLLOQUIUM,
    COLLECTIVE_DAY,
    DIAGNOSTIC,
    PROJECT,
    RELAY,
    INFORMAL_TIME
}
