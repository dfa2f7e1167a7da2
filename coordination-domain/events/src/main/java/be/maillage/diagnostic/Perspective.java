package be.maillage.diagnostic;

import be.maillage.history.LocalizedString;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to do about findings.
 *
 * @param findings the findings it answers; empty when it answers the whole
 */
public record Perspective(
        LocalizedString statement,
        List<UUID> findings,
        @Nullable Addressee addressedTo) {

    public Perspective {
        findings = List.copyOf(findings);
    }
}
