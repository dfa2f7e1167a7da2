package be.maillage.gateway.pages;

/** Lets whoever holds the one-time set-up link open the first account. Calls may block. */
public interface FirstAdministrator {

    /** Whether this is the token of the set-up link, and nobody has used it. */
    boolean accepts(String token);

    /**
     * Opens the account and spends the token.
     *
     * @param name what the person is called
     * @throws TokenSpent when the token is not, or no longer, accepted
     * @throws UsernameTaken when there is an account of that name
     */
    void create(String token, String name, String username, String password) throws TokenSpent, UsernameTaken;

    /** The link was never given, or was used before. */
    final class TokenSpent extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /** Somebody has an account of this name. */
    final class UsernameTaken extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
