package be.maillage.meeting;

/** Who meets, and in which frame (URIAS 4.2.5.1). */
public enum MeetingKind {
    PLENARY,
    SUBGROUP,
    STEERING_COMMITTEE,
    THEMATIC,
    TRAINING,
    SUPERVISION,
    COLLECTIVE_DAY,
    AUTHORITY_RELAY
}
