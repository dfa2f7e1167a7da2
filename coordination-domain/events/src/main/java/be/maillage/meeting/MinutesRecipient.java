package be.maillage.meeting;

/** To whom minutes are sent: « le PV est envoyé aux échevins et conseillers CPAS » (URIAS 4.2.6). */
public enum MinutesRecipient {
    PARTICIPANTS,
    MEMBERS,
    STEERING_COMMITTEE,
    /** The council of the public welfare centre. */
    COUNCIL,
    ALDERMEN,
    SUBSIDISER,
    OTHER_NETWORKS,
    OTHERS
}
