package be.maillage.account;

import be.maillage.decision.Rule;

/** Why something about an account is not noted. */
public enum AccountRule implements Rule {
    /** Nobody slips a sign-in into the past. */
    NOTED_ON_THE_DAY,
    /** So that somebody administers the platform for as long as there is somebody who could. */
    ADMINISTRATORS_STAY_UNTIL_ANOTHER_TAKES_THE_ROLE;

    @Override
    public String area() {
        return "account";
    }
}
