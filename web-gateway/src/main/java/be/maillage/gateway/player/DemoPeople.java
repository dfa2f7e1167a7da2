package be.maillage.gateway.player;

import java.util.UUID;

/** The people behind the accounts of the demonstration. */
public final class DemoPeople {

    /** Stands for all scenarios together; no scenario may be called so. */
    public static final String DEMONSTRATION = "demonstration";

    /** The key that means the same person in every scenario. */
    static final String COORDINATOR = "coordinator";

    private DemoPeople() {}

    /** One person, who coordinates in every scenario that has a coordinator, and who is registered with the first that is played. */
    public static UUID coordinator() {
        return Naming.demonstration(COORDINATOR);
    }

    /** A field worker who sits for the AMO in the fictitious scenario. */
    public static UUID member() {
        return new Naming("exemple").id(new Thing(Thing.Kind.PERSON, "amo-1"));
    }

    /** Registered by no scenario: only an account. */
    public static UUID subsidiser() {
        return Naming.demonstration("subsidiser");
    }

    /** Registered by no scenario: only an account. */
    public static UUID analyst() {
        return Naming.demonstration("analyst");
    }
}
