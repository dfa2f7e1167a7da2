package be.maillage.coordination;

/** In which quality a person sits for a member. */
public enum RepresentativeCategory {
    FIELD_WORKER,
    MANAGER,
    ELECTED_OFFICIAL,
    COORDINATOR,
    RESEARCHER,
    VOLUNTEER,
    RESIDENTS_ASSOCIATION,
    POLICE,
    EXPERT
}
