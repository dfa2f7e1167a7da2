package be.maillage.readmodel;

/** A cursor that no page of this list ever gave. */
public final class BadCursor extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public BadCursor() {
        super("Not a cursor of this list");
    }
}
