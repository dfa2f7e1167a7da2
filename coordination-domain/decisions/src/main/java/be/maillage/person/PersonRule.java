package be.maillage.person;

import be.maillage.decision.Rule;

/** Why something asked about a person is refused. Refusals never repeat what was given: it is personal. */
public enum PersonRule implements Rule {
    PERSON_HAS_A_NAME,
    /** 200 characters. */
    NAME_IS_NOT_TOO_LONG,
    EMAIL_IS_PLAUSIBLE,
    PHONE_IS_PLAUSIBLE,
    /** French, Dutch, English or German. */
    LANGUAGE_IS_ONE_WE_WRITE;

    @Override
    public String area() {
        return "person";
    }
}
