package be.maillage.embedded;

/** What goes wrong with an embedded server. */
public final class Breaking {

    private Breaking() {}

    /** As H2 itself does when something unexpected happens to it: the store is closed, the server goes on. */
    public static void closeStoreOf(EmbeddedMongo server) {
        server.store().closeImmediately();
    }
}
