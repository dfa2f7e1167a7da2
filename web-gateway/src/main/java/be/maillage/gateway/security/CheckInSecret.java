package be.maillage.gateway.security;

import be.maillage.meeting.CheckInDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/**
 * What proves that somebody was shown the link or the QR code of one meeting. Its digest alone is stored.
 *
 * @param text 24 bytes that nobody can guess, as base64url: 32 characters, safe in an address
 */
public record CheckInSecret(String text) {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static CheckInSecret draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CheckInSecret(base64(bytes));
    }

    /** The same for the same bytes, of which it takes the first 24: for who must be told again what they were told. */
    public static CheckInSecret of(byte[] derived) {
        return new CheckInSecret(base64(Arrays.copyOf(derived, BYTES)));
    }

    /** What is stored of it. */
    public String digest() {
        return CheckInDigest.of(text);
    }

    /** The page where one checks in, as a path of this site. */
    public String link(UUID coordinationId, UUID meetingId) {
        return "/check-in/" + coordinationId + "/" + meetingId + "/" + text;
    }

    /** Without the secret, which no log should see. */
    @Override
    public String toString() {
        return "CheckInSecret[]";
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
