package be.maillage.meeting;

/** What became of a proposed amendment. An accepted one is then written into the next draft. */
public enum AmendmentOutcome {
    ACCEPTED,
    REFUSED
}
