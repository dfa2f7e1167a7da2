package be.maillage.meeting;

/** How an attendance came to be known. */
public enum AttendanceSource {
    /** Whoever welcomed people noted it. */
    HOST,
    /** They said so themselves, by the meeting's link or QR code. */
    SELF_CHECK_IN,
    SIGNED_SHEET
}
