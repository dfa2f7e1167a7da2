package be.maillage.organisation;

/** The subjects of social action that sectors, services, subgroups and findings refer to (URIAS 4.2.5, and those the other sources add). */
public enum Theme {
    EARLY_CHILDHOOD,
    YOUTH,
    ELDERLY,
    FAMILY,
    HEALTH,
    MENTAL_HEALTH,
    AIDS,
    DISABILITY,
    SCHOOLING,
    EDUCATION,
    EMPLOYMENT_TRAINING,
    HOUSING,
    SOCIAL_AID,
    ACCESS_TO_RIGHTS,
    FOOD,
    NEW_RESIDENTS,
    CULTURE,
    JUSTICE,
    ENERGY,
    SUSTAINABILITY,
    SOCIAL_COHESION,
    NEIGHBOURHOOD_COHESION,
    SOCIAL_TIES,
    CONVIVIALITY,
    CLEANLINESS,
    RECOGNITION,
    CONTINUITY
}
