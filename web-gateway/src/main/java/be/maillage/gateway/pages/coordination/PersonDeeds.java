package be.maillage.gateway.pages.coordination;

import static be.maillage.gateway.pages.form.Field.one;
import static be.maillage.gateway.pages.form.Field.text;

import be.maillage.decision.Command;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.form.Deed;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.Offered;
import be.maillage.gateway.pages.form.Option;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.gateway.pages.form.Values;
import be.maillage.person.PersonCommand.ChangeContact;
import be.maillage.person.PersonCommand.RegisterPerson;
import be.maillage.person.PersonRule;
import be.maillage.person.people.PersonContact;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is told by forms of persons: nobody is registered for their own sake, so each form leads on to what they are registered for. */
@Component
class PersonDeeds implements Deeds {

    private static final String FOR_MEMBER = "forMember";
    private static final String LANGUAGES = "languages";

    private final SettingsAnswers answers;
    private final Offered offered;

    PersonDeeds(SettingsAnswers answers, Offered offered) {
        this.answers = answers;
        this.offered = offered;
    }

    @Override
    public List<Deed> all() {
        return List.of(
                person("register-representative", RegisterPerson.class, Section.MEMBERS)
                        .given(FOR_MEMBER)
                        .drawing(MemberDeeds.PERSON)
                        .preparing(this::forMember)
                        .after(ids -> "/do/designate-newcomer?memberId=" + ids.get(FOR_MEMBER) + "&personId="
                                + ids.get(MemberDeeds.PERSON)),
                person("register-coordinator", RegisterPerson.class, Section.SETTINGS)
                        .drawing(MemberDeeds.PERSON)
                        .preparing(asking -> Mono.just(withLanguages(asking)))
                        .after(ids -> "/do/appoint-newcomer?personId=" + ids.get(MemberDeeds.PERSON)),
                person("register-for-analysis", RegisterPerson.class, Section.ANALYSES)
                        .drawing(MemberDeeds.PERSON)
                        .preparing(asking -> Mono.just(withLanguages(asking)))
                        .after(ids -> "/do/open-analysis?-participants=" + ids.get(MemberDeeds.PERSON)),
                person("change-contact", ChangeContact.class, Section.MEMBERS)
                        .given(MemberDeeds.PERSON)
                        .replacing(MemberDeeds.PERSON)
                        .preparing(this::known));
    }

    private static Deed person(String name, Class<? extends Command> command, Section section) {
        return Deed.of(
                        name,
                        command,
                        section,
                        text("name").must(),
                        text("email"),
                        text("phone"),
                        one("language", LANGUAGES))
                .telling(PersonRule.PERSON_HAS_A_NAME.code(), "name")
                .telling(PersonRule.NAME_IS_NOT_TOO_LONG.code(), "name")
                .telling(PersonRule.EMAIL_IS_PLAUSIBLE.code(), "email")
                .telling(PersonRule.PHONE_IS_PLAUSIBLE.code(), "phone")
                .telling(PersonRule.LANGUAGE_IS_ONE_WE_WRITE.code(), "language");
    }

    private Mono<Prepared> forMember(Asking asking) {
        Asked asked = asking.asked();
        return answers.organisation(asked.reader(), asked.coordinationId(), asking.id(FOR_MEMBER), asked.today())
                .map(it -> withLanguages(asking)
                        .with(List.of(Fact.of(
                                asked.words().texts().deed("about.organisation"),
                                asked.words().name(it.names())))));
    }

    /** What somebody of this coordination is reached by is shown, to be put right; of anybody else it is nobody's to read here, and written anew. */
    private Mono<Prepared> known(Asking asking) {
        Asked asked = asking.asked();
        UUID person = asking.id(MemberDeeds.PERSON);
        return Mono.zip(asked.names(List.of(person)), offered.people(asked))
                .filter(both -> both.getT1().containsKey(person))
                .flatMap(both -> isAmong(both.getT2(), person)
                        ? answers.contact(asked.reader(), person).map(PersonDeeds::asItIs)
                        : Mono.just(Values.NONE
                                .and(
                                        "name",
                                        Objects.requireNonNull(both.getT1().get(person))
                                                .name())
                                .and("language", asked.words().texts().language())))
                .map(values -> withLanguages(asking).with(values));
    }

    private static boolean isAmong(List<Option> people, UUID person) {
        return people.stream().map(Option::value).anyMatch(person.toString()::equals);
    }

    private static Values asItIs(PersonContact contact) {
        return Values.NONE
                .and("name", contact.name())
                .and("email", contact.email())
                .and("phone", contact.phone())
                .and("language", contact.language());
    }

    private static Prepared withLanguages(Asking asking) {
        return Prepared.NOTHING
                .with(LANGUAGES, Offered.languages(asking.asked().words()))
                .with(Values.NONE.and("language", asking.asked().words().texts().language()));
    }
}
