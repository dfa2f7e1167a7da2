package be.maillage.gateway.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be asked of one node. What is usual never comes near the defaults: an office behind one address, a client that reads everything page
 * by page, a reader who leaves pages open.
 *
 * @param requestsPerAddress within {@code window}, whoever asks; 1 to 1,000,000
 * @param requestsPerPerson within {@code window}, from wherever an account asks; 1 to 1,000,000
 * @param window one second to a day
 * @param failedLoginsPerAddress within {@code failedLoginsWindow}, whatever the names; 1 to 100,000
 * @param failedLoginsPerAccount within {@code failedLoginsWindow}, for one name, whether there is such an account or not; 1 to 100,000
 * @param failedLoginsWindow one second to a day
 * @param tracked how many addresses, and as many accounts, are counted at once; 100 to 1,000,000. Each takes some 300 bytes
 */
@ConfigurationProperties("maillage.limits")
public record LimitSettings(
        @DefaultValue("6000") int requestsPerAddress,
        @DefaultValue("3000") int requestsPerPerson,
        @DefaultValue("1m") Duration window,
        @DefaultValue("40") int failedLoginsPerAddress,
        @DefaultValue("10") int failedLoginsPerAccount,
        @DefaultValue("15m") Duration failedLoginsWindow,
        @DefaultValue("50000") int tracked) {

    private static final int MOST_REQUESTS = 1_000_000;
    private static final int MOST_FAILURES = 100_000;
    private static final int LEAST_TRACKED = 100;
    private static final int MOST_TRACKED = 1_000_000;

    /** @throws IllegalArgumentException when a setting is out of its bounds; it is named as it is written in the configuration */
    public LimitSettings {
        between(1, MOST_REQUESTS, requestsPerAddress, "requests-per-address");
        between(1, MOST_REQUESTS, requestsPerPerson, "requests-per-person");
        between(1, MOST_FAILURES, failedLoginsPerAddress, "failed-logins-per-address");
        between(1, MOST_FAILURES, failedLoginsPerAccount, "failed-logins-per-account");
        between(LEAST_TRACKED, MOST_TRACKED, tracked, "tracked");
        atMostADay(window, "window");
        atMostADay(failedLoginsWindow, "failed-logins-window");
    }

    private static void between(int least, int most, int value, String name) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "maillage.limits." + name + " goes from " + least + " to " + most + ", and is " + value);
        }
    }

    private static void atMostADay(Duration value, String name) {
        if (value.compareTo(Duration.ofSeconds(1)) < 0 || value.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    "maillage.limits." + name + " goes from one second to one day, and is " + value);
        }
    }
}
