package be.maillage.organisation;

/** How close to the public an organisation stands: reached directly, by referral, or a support to other services. */
public enum Line {
    FIRST,
    SECOND,
    THIRD
}
