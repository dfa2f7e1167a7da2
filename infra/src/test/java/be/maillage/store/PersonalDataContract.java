package be.maillage.store;

import static be.maillage.testing.TestStore.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.maillage.history.Ids;
import be.maillage.history.StoredEvent;
import be.maillage.keys.KeyDestroyed;
import be.maillage.person.PersonEvent.ContactChanged;
import be.maillage.person.PersonEvent.PersonRegistered;
import be.maillage.testing.Group;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Personal data in the store: unreadable without the keys, and gone with them. */
abstract class PersonalDataContract extends StoreContract {

    private static final String NAME = "Rosalie Plaintext-Dupont";
    private static final String EMAIL = "rosalie.plaintext@example.org";

    private static PersonRegistered registered(UUID person) {
        return new PersonRegistered(person, NAME, EMAIL, null, "fr", Group.TOLD);
    }

    private StoredEvent only() {
        return store.log.after(0, 1).getFirst();
    }

    private void append(PersonRegistered event) {
        store.append(message(Ids.PLATFORM, event.personId(), 0, event));
    }

    private JdbcTemplate keysets() {
        return new JdbcTemplate(store.keyDatabase.dataSource());
    }

    /** Replaces a text of the one stored payload by another. */
    private void tamper(String what, String by) {
        String payload = payload();
        assertThat(payload).contains(what);
        jdbc.update("UPDATE event SET payload = ?", payload.replace(what, by).getBytes(StandardCharsets.UTF_8));
    }

    private String payload() {
        return new String(jdbc.queryForObject("SELECT payload FROM event", byte[].class), StandardCharsets.UTF_8);
    }

    @Test
    void what_is_personal_is_read_in_clear_by_who_has_the_keys() {
        append(registered(id(1)));

        assertThat(only().event()).isEqualTo(registered(id(1)));
        assertThat(store.engine.readEvents(id(1).toString(), 0).next().getPayload())
                .isEqualTo(registered(id(1)));
    }

    @Test
    void neither_database_holds_it_in_clear() {
        append(registered(id(1)));

        assertThat(payload())
                .doesNotContain(NAME)
                .doesNotContain(EMAIL)
                .contains("\"name\":\"v1:")
                .doesNotContain("phone");
        List<byte[]> wrapped = keysets().queryForList("SELECT wrapped FROM keyset", byte[].class);
        assertThat(wrapped).hasSize(1);
        assertThat(new String(wrapped.getFirst(), StandardCharsets.ISO_8859_1)).doesNotContain(NAME);
    }

    @Test
    void the_log_also_gives_the_ciphertexts_as_stored() {
        append(registered(id(1)));

        Map<String, String> sealed = only().sealedFields();

        assertThat(sealed).containsOnlyKeys("name", "email", "language");
        assertThat(sealed)
                .allSatisfy((field, text) -> assertThat(payload()).contains("\"" + field + "\":\"" + text + "\""));
    }

    @Test
    void the_keyset_is_durable_before_the_event_and_stays_when_the_event_does_not() {
        assertThatThrownBy(() -> store.transactions.executeInTransaction(() -> {
                    append(registered(id(1)));
                    throw new Group.NotToday();
                }))
                .isInstanceOf(Group.NotToday.class);

        assertThat(positions()).isEmpty();
        assertThat(keysets().queryForObject("SELECT count(*) FROM keyset", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void all_of_it_is_readable_after_a_restart() {
        append(registered(id(1)));

        reopen();

        assertThat(only().event()).isEqualTo(registered(id(1)));
    }

    @Test
    void without_its_keyset_a_field_reads_null() {
        append(registered(id(1)));
        keysets().update("DELETE FROM keyset");

        reopen();

        assertThat(only().event()).isEqualTo(new PersonRegistered(id(1), null, null, null, null, Group.TOLD));
        assertThat(only().sealedFields()).containsKey("name");
    }

    @Test
    void a_destroyed_keyset_reads_null_and_is_never_made_again() {
        append(registered(id(1)));
        keysets().update("UPDATE keyset SET wrapped = NULL, destroyed_at = ?", OffsetDateTime.now());

        reopen();

        assertThat(only().event()).isEqualTo(new PersonRegistered(id(1), null, null, null, null, Group.TOLD));
        assertThatThrownBy(() -> store.append(
                        message(Ids.PLATFORM, id(1), 1, new ContactChanged(id(1), NAME, null, null, null, Group.TOLD))))
                .isInstanceOf(KeyDestroyed.class);
        assertThat(keysets().queryForList("SELECT wrapped FROM keyset", byte[].class))
                .containsOnlyNulls();
    }

    @Test
    void a_ciphertext_that_was_changed_is_an_error() {
        append(registered(id(1)));
        String sealed = only().sealedFields().get("name");
        char last = sealed.charAt(20);

        tamper(sealed, sealed.substring(0, 20) + (last == 'A' ? 'B' : 'A') + sealed.substring(21));

        assertThatThrownBy(this::only).isInstanceOf(SerializationException.class);
    }

    @Test
    void a_ciphertext_moved_to_another_field_is_an_error() {
        append(registered(id(1)));
        Map<String, String> sealed = only().sealedFields();

        tamper(sealed.get("name"), sealed.get("email"));

        assertThatThrownBy(this::only).isInstanceOf(SerializationException.class);
    }

    @Test
    void a_ciphertext_moved_to_another_person_is_an_error() {
        append(registered(id(1)));
        store.keys.forWriting(id(2));

        tamper(id(1).toString(), id(2).toString());

        assertThatThrownBy(this::only).isInstanceOf(SerializationException.class);
    }

    @Test
    void a_ciphertext_moved_to_another_type_is_an_error() {
        append(registered(id(1)));

        jdbc.update("UPDATE event SET type = 'person.ContactChanged'");

        assertThatThrownBy(this::only).isInstanceOf(SerializationException.class);
    }

    @Test
    void clear_text_where_ciphertext_belongs_is_an_error() {
        append(registered(id(1)));

        tamper(only().sealedFields().get("name"), NAME);

        assertThatThrownBy(this::only).isInstanceOf(SerializationException.class);
    }
}
