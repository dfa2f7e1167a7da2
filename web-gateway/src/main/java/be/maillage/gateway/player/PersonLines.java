package be.maillage.gateway.player;

import be.maillage.person.PersonCommand.ChangeContact;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Lines about people. A file names nobody, so what it can change is the language somebody is written to in. */
final class PersonLines {

    static final Map<String, Consumer<Entry>> COMMANDS = Map.of("ChangeContact", PersonLines::changeContact);

    private PersonLines() {}

    private static void changeContact(Entry entry) {
        UUID person = entry.id(Thing.Kind.PERSON, "person");
        entry.perform(new ChangeContact(
                person,
                entry.planning().people().nameOf(person),
                null,
                null,
                entry.fields().optional("language", Value::text),
                entry.told()));
    }
}
