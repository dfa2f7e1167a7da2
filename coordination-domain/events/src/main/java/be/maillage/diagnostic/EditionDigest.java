package be.maillage.diagnostic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The fingerprint by which anyone can tell that an edition reads as it was published: SHA-256, in lower-case hexadecimal, of the UTF-8 bytes of
 * {@link #canonical}.
 */
public final class EditionDigest {

    private EditionDigest() {}

    /**
     * The canonical form: the edition as JSON by RFC 8785 (members sorted by name, no white space, the shortest escapes), with two members
     * added, {@code diagnosticId} and {@code form}, the latter {@code maillage-edition-1}. What is unknown is left out, at any depth; what is an
     * empty list stays. Ids are in lower case, dates ISO 8601 as precise as they are known, codes by their names in the vocabulary, texts as
     * objects of languages.
     */
    public static String canonical(UUID diagnosticId, Edition edition) {
        return CanonicalEdition.of(diagnosticId, edition);
    }

    public static String of(UUID diagnosticId, Edition edition) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(canonical(diagnosticId, edition).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
