package be.maillage.gateway.limits;

import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/** Tells a quota in the header fields of an answer. */
final class Told {

    static final String LIMIT = "RateLimit";
    static final String POLICY = "RateLimit-Policy";

    private Told() {}

    /** @throws TooManyRequests when the quota is used up; it is told all the same */
    static void grant(ServerWebExchange exchange, Quota quota) {
        items(exchange, quota);
        if (!quota.granted()) {
            throw new TooManyRequests(quota, false);
        }
    }

    static void refusal(ServerWebExchange exchange, TooManyRequests refusal) {
        if (refusal.ofFailures()) {
            items(exchange, refusal.quota());
        }
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfterSeconds()));
    }

    private static void items(ServerWebExchange exchange, Quota quota) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        append(headers, POLICY, quota.policyItem());
        append(headers, LIMIT, quota.item());
    }

    /** Both fields are lists, and easier to read on one line. */
    private static void append(HttpHeaders headers, String name, String item) {
        String earlier = headers.getFirst(name);
        headers.set(name, earlier == null ? item : earlier + ", " + item);
    }
}
