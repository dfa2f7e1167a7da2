package be.maillage.gateway.pages;

import java.util.List;

/**
 * The accounts that a demonstration shows to everybody who opens it.
 *
 * @param usernames none where this is no demonstration
 * @param password the same for all of them
 */
public record DemoAccounts(List<String> usernames, String password) {

    public static final DemoAccounts NONE = new DemoAccounts(List.of(), "");

    public DemoAccounts {
        usernames = List.copyOf(usernames);
    }

    /** Whether this is a demonstration. */
    public boolean shown() {
        return !usernames.isEmpty();
    }
}
