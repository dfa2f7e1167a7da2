package be.maillage.gateway.security;

/** The caller may not ask this here. Says nothing about whether what they named exists. */
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotAllowed(String what) {
        super(what, null, false, false);
    }
}
