package be.maillage.gateway.player;

import be.maillage.history.Ids;
import java.util.UUID;

/** The ids and the idempotency keys of one scenario. Both rest on names alone, so that every playing of it speaks of the same things. */
record Naming(String scenario) {

    private static final UUID THINGS = UUID.fromString("6d61696c-6c61-5567-8065-7468696e6773");
    private static final UUID KEYS = UUID.fromString("6d61696c-6c61-5567-8065-706c61796564");

    UUID id(Thing thing) {
        return thing.kind() == Thing.Kind.PERSON && thing.key().equals(DemoPeople.COORDINATOR)
                ? DemoPeople.coordinator()
                : Ids.derived(THINGS, scenario + "/" + thing.kind().word() + "/" + thing.key());
    }

    /**
     * @param line the entry of the file, by what it is rather than by where it stands: comments and layout may change, and an entry may be
     *     added at the end of a history
     * @param part tells apart the commands of one line
     */
    UUID idempotencyKey(String line, String part) {
        return Ids.derived(KEYS, scenario + "/" + line + "/" + part);
    }

    /** The key of what all scenarios share. */
    static UUID sharedKey(String part) {
        return Ids.derived(KEYS, DemoPeople.DEMONSTRATION + "/" + part);
    }

    static UUID demonstration(String name) {
        return Ids.derived(THINGS, DemoPeople.DEMONSTRATION + "/" + name);
    }
}
