package be.maillage.organisation;

import be.maillage.decision.Rule;

/** Why something asked of an organisation's entry is refused. */
public enum OrganisationRule implements Rule {
    ORGANISATION_HAS_A_NAME,
    ORGANISATION_IS_OPEN,
    ORGANISATION_IS_NOT_A_LIKELY_DUPLICATE,
    ENTERPRISE_NUMBER_IS_VALID,
    WEBSITE_IS_A_WEB_ADDRESS,
    EMAIL_IS_PLAUSIBLE,
    PHONE_IS_PLAUSIBLE,
    POST_CODE_HAS_FOUR_DIGITS,
    SERVICE_HAS_A_NAME,
    SERVICE_IS_NOT_YET_OFFERED,
    SERVICE_IS_OFFERED,
    TERRITORY_IS_OF_NIS_CODES,
    SLOT_ENDS_AFTER_IT_BEGINS,
    REGISTRATION_COMES_FIRST;

    @Override
    public String area() {
        return "organisation";
    }
}
