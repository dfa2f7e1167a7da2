package be.maillage.subgroup;

import be.maillage.decision.Rule;

/** Why something asked of a subgroup is refused. */
public enum SubgroupRule implements Rule {
    SUBGROUP_HAS_TWO_MEMBERS,
    SUBGROUP_IS_OF_CURRENT_MEMBERS,
    /** The first of the four questions (CDGAI). */
    SUBGROUP_LOOKS_AT_A_FACET,
    REPORT_BACK_FOLLOWS_FORMING,
    SUBGROUP_IS_AT_WORK,
    FORMING_COMES_FIRST,
    MEMBER_IS_NOT_YET_IN_THE_SUBGROUP,
    MEMBER_IS_IN_THE_SUBGROUP,
    LEAVING_FOLLOWS_JOINING,
    FACILITATOR_IS_ANOTHER,
    OBJECTIVES_ARE_NAMED,
    /** Whoever speaks for a member must speak for one of the subgroup, or be its facilitator. */
    SUBGROUP_SPEAKS_FOR_ITSELF,
    REPORT_BACK_NAMES_ITS_MEETING,
    REPORT_BACK_IS_AT_A_PLENARY,
    FULFILLED_SUBGROUP_REPORTED_BACK,
    ABANDONED_SUBGROUP_SAYS_WHY;

    @Override
    public String area() {
        return "subgroup";
    }
}
