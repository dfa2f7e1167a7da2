package be.maillage.gateway.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long whoever signed in on a page stays so.
 *
 * @param idle how long without a request; ten seconds to a day
 */
@ConfigurationProperties("maillage.session")
public record SessionSettings(@DefaultValue("30m") Duration idle) {

    private static final Duration LEAST = Duration.ofSeconds(10);
    private static final Duration MOST = Duration.ofDays(1);

    /** Long enough to read what the page says and to find the button: WCAG 2.2.1 asks for twenty seconds. */
    private static final Duration NOTICE = Duration.ofMinutes(2);

    /** @throws IllegalArgumentException when a setting is out of its bounds */
    public SessionSettings {
        if (idle.compareTo(LEAST) < 0 || idle.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "maillage.session.idle goes from ten seconds to one day, and is " + idle);
        }
    }

    /** How long before its end people are told; never more than half of the whole. */
    public Duration notice() {
        Duration half = idle.dividedBy(2);
        return half.compareTo(NOTICE) < 0 ? half : NOTICE;
    }
}
