package be.maillage.meeting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What history keeps of the secret of a link for checking in: its SHA-256 as base64url, 43 characters. */
public final class CheckInDigest {

    private CheckInDigest() {}

    public static String of(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Whether a secret is the one of a digest, in the same time whatever they have in common. */
    public static boolean matches(String digest, String secret) {
        return MessageDigest.isEqual(
                digest.getBytes(StandardCharsets.US_ASCII), of(secret).getBytes(StandardCharsets.US_ASCII));
    }
}
