package be.maillage.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How often a password may be guessed: so often from one address, whatever the names, and so often for one name, wherever from. A name that is nobody's
 * counts as any other, so that the answers do not tell which are somebody's.
 *
 * <p>A limit by name would let anybody lock anybody out by failing on purpose. So whoever signed in lately from an address has, there, a quota of their
 * own, which the failures of others do not touch.
 */
public final class LoginLimits {

    static final String FAILED_LOGINS = "failed-logins";

    /** How long an address from which somebody signed in is theirs. */
    private static final Duration KNOWN = Duration.ofDays(1);

    private final Quotas byAddress;
    private final Quotas byAccount;
    private final Cache<String, Boolean> known;
    private final Refusals refusals;

    /** One quota to take from, before it is known whether the password is right. */
    private record Share(Quotas quotas, String whose) {}

    public LoginLimits(LimitSettings settings, Clock clock, MeterRegistry registry) {
        this.byAddress = new Quotas(
                FAILED_LOGINS,
                settings.failedLoginsPerAddress(),
                settings.failedLoginsWindow(),
                settings.tracked(),
                clock);
        this.byAccount = new Quotas(
                FAILED_LOGINS,
                settings.failedLoginsPerAccount(),
                settings.failedLoginsWindow(),
                settings.tracked(),
                clock);
        this.known = Caffeine.newBuilder()
                .maximumSize(settings.tracked())
                .expireAfterWrite(KNOWN)
                .ticker(() -> nanos(clock.instant()))
                .build();
        this.refusals = new Refusals(registry);
    }

    /**
     * Refuses somebody who has no guess left. Wanted even where no password is going to be checked, because it was right a moment ago: otherwise that
     * would be a way to find out which one is.
     *
     * @param account a short key of the name that was given
     * @throws TooManyRequests when a quota of theirs is used up
     */
    public void refuseWhoIsOut(ClientAddress address, String account) {
        for (Share share : shares(address, account)) {
            if (share.quotas().isSpent(share.whose())) {
                throw refused(share.quotas().take(share.whose()));
            }
        }
    }

    /**
     * Has a password checked. The guess is taken first and given back when it was right: so many guesses at once are no more than one after the other.
     *
     * @param check throws when the password is wrong
     * @throws TooManyRequests when a quota of theirs is used up; then nothing was checked
     */
    public <T> T guess(ClientAddress address, String account, Supplier<T> check) {
        List<Share> shares = shares(address, account);
        for (int taken = 0; taken < shares.size(); taken++) {
            Share share = shares.get(taken);
            Quota quota = share.quotas().take(share.whose());
            if (!quota.granted()) {
                giveBack(shares.subList(0, taken));
                throw refused(quota);
            }
        }
        T answer = check.get();
        giveBack(shares);
        known.put(pair(address, account), true);
        return answer;
    }

    /** Whether a name's own quota is used up, and not only that of the address. */
    public boolean isOut(ClientAddress address, String account) {
        Share last = shares(address, account).getLast();
        return last.quotas().isSpent(last.whose());
    }

    private List<Share> shares(ClientAddress address, String account) {
        String pair = pair(address, account);
        return known.getIfPresent(pair) == null
                ? List.of(new Share(byAddress, address.key()), new Share(byAccount, account))
                : List.of(new Share(byAccount, pair));
    }

    private TooManyRequests refused(Quota quota) {
        refusals.count(quota.policy());
        return new TooManyRequests(quota, true);
    }

    private static void giveBack(List<Share> shares) {
        shares.forEach(share -> share.quotas().giveBack(share.whose()));
    }

    private static String pair(ClientAddress address, String account) {
        return address.key() + " " + account;
    }

    private static long nanos(Instant instant) {
        return TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
    }
}
