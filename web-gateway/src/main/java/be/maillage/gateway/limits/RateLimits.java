package be.maillage.gateway.limits;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;

/**
 * The quotas of requests, by address and by account. Each node counts for itself.
 *
 * <p>How they are told: the Belgif guide gives the two problems (too many requests, too many failed ones) with {@code limit} and
 * {@code retryAfterSec}, and {@code Retry-After}; it knows no header fields for what is left. Those are {@code RateLimit-Policy} and {@code RateLimit}
 * of the IETF's draft-ietf-httpapi-ratelimit-headers, in the shape it has had since its eighth version (a named policy with {@code q} and {@code w},
 * what is left of it with {@code r} and {@code t}). Not the three fields {@code RateLimit-Limit}, {@code -Remaining} and {@code -Reset} of its first
 * versions: they cannot tell two policies apart, and we have two. We leave out the partition key {@code pk}: a client has one address and one account.
 */
public final class RateLimits {

    static final String ADDRESS = "address";
    static final String PERSON = "person";

    private final Quotas addresses;
    private final Quotas persons;
    private final Refusals refusals;

    public RateLimits(LimitSettings settings, Clock clock, MeterRegistry registry) {
        this.addresses =
                new Quotas(ADDRESS, settings.requestsPerAddress(), settings.window(), settings.tracked(), clock);
        this.persons = new Quotas(PERSON, settings.requestsPerPerson(), settings.window(), settings.tracked(), clock);
        this.refusals = new Refusals(registry);
    }

    /** @return the quota after this request, which may be one too many */
    Quota take(ClientAddress address) {
        return counted(addresses.take(address.key()));
    }

    /** @return the quota after this request, which may be one too many */
    Quota take(String account) {
        return counted(persons.take(account));
    }

    private Quota counted(Quota quota) {
        if (!quota.granted()) {
            refusals.count(quota.policy());
        }
        return quota;
    }
}
