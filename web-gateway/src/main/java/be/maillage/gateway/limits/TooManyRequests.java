package be.maillage.gateway.limits;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A quota is used up. Carries no stack: it is an answer, and given to whoever floods us. */
public final class TooManyRequests extends ResponseStatusException {

    private static final long serialVersionUID = 1;

    private final transient Quota quota;
    private final boolean failures;

    TooManyRequests(Quota quota, boolean failures) {
        super(HttpStatus.TOO_MANY_REQUESTS, "The quota '" + quota.policy() + "' is used up");
        this.quota = quota;
        this.failures = failures;
    }

    /** How much is allowed. */
    public long limit() {
        return quota.most();
    }

    /** In how many seconds it is worth asking again; 1 or more. */
    public long retryAfterSeconds() {
        return Math.max(1, Quota.seconds(quota.untilRenewed()));
    }

    /** Whether it is the quota of failures, and not of all requests. */
    public boolean ofFailures() {
        return failures;
    }

    Quota quota() {
        return quota;
    }

    @Override
    public HttpHeaders getHeaders() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfterSeconds()));
        return headers;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
