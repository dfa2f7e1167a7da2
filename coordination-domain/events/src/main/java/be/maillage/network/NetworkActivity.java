package be.maillage.network;

/** What a network mainly does (URIAS 7.6). */
public enum NetworkActivity {
    /** A place where social actors meet, exchange and create synergies. */
    EXCHANGE,
    /** Regular meetings to inform, for instance about one subsidy and the projects tied to it. */
    INFORMATION_MEETINGS,
    NEEDS_DIAGNOSIS,
    JOINT_PROJECTS,
    INTERVISION_SUPERVISION,
    /** Social and health workers agree around one person. */
    CARE_AROUND_A_PERSON,
    OTHER
}
