package be.maillage.decision;

/** What any command may be refused for. */
public enum CommonRule implements Rule {
    /** 1900 to ten years from now. */
    DATE_IS_BELIEVABLE,
    TEXT_IS_NOT_BLANK,
    TEXT_IS_NOT_TOO_LONG,
    /** Line breaks and tabs are welcome; other control characters, and the marks that silently turn text around, are not. */
    TEXT_HAS_NO_CONTROL_CHARACTERS,
    /** A Belgian national register number, with or without its punctuation: beneficiaries are never recorded (trust.md). */
    TEXT_NAMES_NO_BENEFICIARY,
    LANGUAGE_IS_KNOWN,
    /** The thing exists, but in another coordination; said as if it did not exist. */
    BELONGS_TO_THIS_COORDINATION,
    /** It was founded and is not dissolved; asked by what is decided outside the coordination itself. */
    COORDINATION_IS_ALIVE,
    PERSON_IS_REGISTERED,
    ORGANISATION_IS_REGISTERED,
    /** Its entry was merged into another one, which stands for it since. */
    ORGANISATION_STANDS_FOR_ITSELF,
    /** And not cancelled. */
    MEETING_IS_CONVENED;

    @Override
    public String area() {
        return "common";
    }
}
