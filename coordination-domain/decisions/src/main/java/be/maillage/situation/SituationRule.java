package be.maillage.situation;

import be.maillage.decision.Rule;

/** Why something asked about a situation is refused. */
public enum SituationRule implements Rule {
    /** Off unless the coordination says otherwise: Woluwe's charter excludes it, Basse-Meuse wants it (CDGAI). */
    SITUATIONS_ARE_ALLOWED,
    CONSENT_WAS_OBTAINED,
    CONSENT_IS_DATED,
    CONSENT_PRECEDES_THE_LAYING,
    SUBGROUP_IS_AT_WORK,
    SERVICES_ARE_1_TO_100,
    NAMED_SERVICES_ARE_WITHIN_THE_NUMBER,
    WORK_ENDS_AFTER_IT_BEGAN,
    SOMEBODY_ELSE_TAKES_PART,
    /** Only then is the category known in which they sit. */
    PARTICIPANT_SITS_IN_THE_COORDINATION,
    /** Shared secrecy binds professionals held to it, and nobody else (URIAS, note 21). */
    PARTICIPANT_IS_BOUND_TO_SECRECY,
    SITUATION_IS_OPEN,
    LAYING_COMES_FIRST,
    PARTICIPANTS_ALONE_SPEAK;

    @Override
    public String area() {
        return "situation";
    }
}
