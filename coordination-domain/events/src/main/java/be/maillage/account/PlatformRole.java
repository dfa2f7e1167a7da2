package be.maillage.account;

/** What somebody may be on the whole platform, whatever they are in a coordination. */
public enum PlatformRole {
    ADMINISTRATOR,
    SUBSIDISER,
    ANALYST
}
