package be.maillage.gateway.security;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Tells passwords that whoever guesses tries early: those that leaked often, words with a year behind them, rows of keys, what one knows of the person. It
 * needs no network: the lists are the library's, and what it finds is worth more than any rule on digits and signs (NIST SP 800-63B-4, 3.1.1.2).
 */
public final class Guessable {

    /** From this score on, of 0 to 4, a password takes more than 10^8 guesses. */
    private static final int HARD_ENOUGH = 3;

    /** The work grows faster than the length; a password that is easy to guess up to here and hard after it is refused needlessly, which is rare. */
    private static final int READ = 64;

    /** What everybody here has in mind. */
    private static final List<String> OURS = List.of(
            "maillage", "coordination", "coordinatie", "sociale", "cpas", "ocmw", "brussels", "bruxelles", "brussel");

    private static final Zxcvbn METER = new Zxcvbn();

    private Guessable() {}

    /**
     * Takes some milliseconds of a processor; not for the threads that answer requests.
     *
     * @param known of the person, such as their name: words of it count as guessed
     */
    public static boolean is(String password, Collection<String> known) {
        List<String> guessed = new ArrayList<>(OURS);
        known.forEach(
                each -> guessed.addAll(List.of(each.toLowerCase(Locale.ROOT).split("[\\s._@-]+"))));
        guessed.removeIf(String::isBlank);
        return METER.measure(password.substring(0, Math.min(password.length(), READ)), guessed)
                        .getScore()
                < HARD_ENOUGH;
    }
}
