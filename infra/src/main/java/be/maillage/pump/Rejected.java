package be.maillage.pump;

/** The server, or the driver on its behalf, will never take a document as it is: too big, or not valid. */
final class Rejected extends RuntimeException {

    /** @param reason names no content */
    Rejected(String reason, Throwable cause) {
        super(reason, cause);
    }
}
