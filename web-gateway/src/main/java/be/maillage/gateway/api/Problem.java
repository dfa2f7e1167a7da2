package be.maillage.gateway.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 9457 problem with the Belgif guide's {@code issues}.
 *
 * @param limit how many requests, or failed ones, are allowed; only when there were too many
 * @param retryAfterSec in how many seconds it is worth asking again; only when there were too many
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Issue> issues,
        @Nullable Long limit,
        @Nullable Long retryAfterSec) {

    Problem(String type, String title, int status, String detail, String instance, List<Issue> issues) {
        this(type, title, status, detail, instance, issues, null, null);
    }
}
