package be.maillage.coordination;

/** To whom a reminder goes. */
public enum RemindedParty {
    /** Whoever holds the coordinator's mandate that day. */
    COORDINATOR,
    /** The representatives of the organisations that the reminder names. */
    ORGANISATIONS,
    /** The representatives of every member. */
    MEMBERS,
    /** Those who took part in the confidential gathering that it is about, and nobody else. */
    PARTICIPANTS
}
