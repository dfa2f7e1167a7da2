package be.maillage.duo;

import be.maillage.decision.Rule;

/** Why something asked about a pair is refused. */
public enum DuoRule implements Rule {
    PARTNERS_ARE_TWO,
    PARTNERS_DIFFER,
    PARTNERS_ARE_CURRENT_MEMBERS,
    DUO_IS_NOT_YET_RECORDED,
    THERE_IS_A_DUO,
    ONE_OF_THE_PARTNERS_SPEAKS,
    RATER_SPEAKS_FOR_THE_PARTNER,
    CONSENT_IS_GIVEN_ONCE,
    BOTH_PARTNERS_CONSENTED,
    DUO_IS_NOT_YET_PUBLISHED;

    @Override
    public String area() {
        return "duo";
    }
}
