package be.maillage.meeting;

import be.maillage.decision.Rule;

/** Why something asked of a piece of news is refused. */
public enum InformationRule implements Rule {
    LINK_IS_A_WEB_ADDRESS,
    NEWS_IS_STILL_OF_USE,
    NEWS_IS_NOT_WITHDRAWN,
    ANOTHER_ORGANISATION_RELAYS,
    NEWS_IS_RELAYED_ONCE,
    NEWS_IS_WITHDRAWN_BY_WHO_SHARED_IT;

    @Override
    public String area() {
        return "information";
    }
}
