package be.maillage.person;

import be.maillage.decision.Happened;
import be.maillage.decision.Plausible;
import be.maillage.history.Audience;
import be.maillage.history.Ids;
import be.maillage.person.PersonCommand.ChangeContact;
import be.maillage.person.PersonCommand.RegisterPerson;
import be.maillage.person.PersonEvent.ContactChanged;
import be.maillage.person.PersonEvent.PersonRegistered;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** Somebody who acts in one coordination or several. Keeps nothing personal in memory: no rule needs it. */
@AggregateRoot(type = "person")
public class Person {

    private static final int LONGEST_NAME = 200;
    private static final Set<String> LANGUAGES = Set.of("fr", "nl", "en", "de");

    @AggregateIdentifier
    private @Nullable UUID personId;

    protected Person() {
        // Axon rebuilds the person from their events
    }

    @CommandHandler
    public Person(RegisterPerson command) {
        check(command.name(), command.email(), command.phone(), command.language());
        happened(new PersonRegistered(
                command.personId(),
                command.name(),
                command.email(),
                command.phone(),
                command.language(),
                command.told()));
    }

    @CommandHandler
    void decide(ChangeContact command) {
        check(command.name(), command.email(), command.phone(), command.language());
        happened(new ContactChanged(
                command.personId(),
                command.name(),
                command.email(),
                command.phone(),
                command.language(),
                command.told()));
    }

    @EventSourcingHandler
    void evolve(PersonEvent event) {
        switch (event) {
            case PersonRegistered e -> personId = e.personId();
            case ContactChanged ignored -> {}
        }
    }

    private static void check(
            @Nullable String name, @Nullable String email, @Nullable String phone, @Nullable String language) {
        if (name == null || name.isBlank()) {
            throw PersonRule.PERSON_HAS_A_NAME.refused();
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw PersonRule.NAME_IS_NOT_TOO_LONG.refused(Map.of("limit", LONGEST_NAME));
        }
        if (email != null && !Plausible.isEmail(email)) {
            throw PersonRule.EMAIL_IS_PLAUSIBLE.refused();
        }
        if (phone != null && !Plausible.isPhone(phone)) {
            throw PersonRule.PHONE_IS_PLAUSIBLE.refused();
        }
        if (language != null && !LANGUAGES.contains(language)) {
            throw PersonRule.LANGUAGE_IS_ONE_WE_WRITE.refused();
        }
    }

    private static void happened(PersonEvent event) {
        Happened.in(Ids.PLATFORM, event, Audience.COORDINATOR);
    }
}
