package be.maillage.gateway.pages.organisation;

import static be.maillage.gateway.pages.form.Field.group;
import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.many;
import static be.maillage.gateway.pages.form.Field.more;
import static be.maillage.gateway.pages.form.Field.one;
import static be.maillage.gateway.pages.form.Field.text;
import static be.maillage.gateway.pages.form.Field.yes;

import be.maillage.decision.Command;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.form.Deed;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.Offered;
import be.maillage.gateway.pages.form.Option;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.gateway.pages.form.Values;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.OrganisationCommand.CloseOrganisation;
import be.maillage.organisation.OrganisationCommand.CorrectOrganisation;
import be.maillage.organisation.OrganisationCommand.MergeOrganisations;
import be.maillage.organisation.OrganisationCommand.RegisterOrganisation;
import be.maillage.organisation.OrganisationCommand.TellApart;
import be.maillage.organisation.OrganisationCommand.VerifyEntry;
import be.maillage.organisation.OrganisationRule;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.Organisation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is told by forms of who an organisation is: its entry in the directory, from the first day to the last. */
@Component
class EntryDeeds implements Deeds {

    private static final String OTHERS = "organisations";
    private static final String PEOPLE = "people";
    private static final String SPOKEN = "spoken";

    private final Entry entry;
    private final Offered offered;

    EntryDeeds(OrganisationAnswers answers, Offered offered) {
        this.entry = new Entry(answers);
        this.offered = offered;
    }

    @Override
    public List<Deed> all() {
        return List.of(register(), correct(), verify(), close(), tellApart(), merge());
    }

    private Deed register() {
        return profile("register-organisation", RegisterOrganisation.class)
                .drawing(Entry.ID)
                .preparing(asking -> choices(asking, null, List.of())
                        .map(prepared -> prepared.with(Values.NONE
                                .and("profile.line", Line.FIRST)
                                .and(
                                        "profile.languages",
                                        List.of(asking.asked().words().texts().language())))));
    }

    private Deed correct() {
        return profile("correct-organisation", CorrectOrganisation.class)
                .given(Entry.ID)
                .replacing(Entry.ID)
                .preparing(asking -> entry.open(asking)
                        .flatMap(it -> choices(asking, it.contactPerson(), it.languages())
                                .map(prepared -> prepared.with(values(it)).with(Entry.about(it, asking)))));
    }

    private static Deed profile(String name, Class<? extends Command> command) {
        return Deed.of(
                        name,
                        command,
                        Section.DIRECTORY,
                        localized("profile.names").must(),
                        one("profile.legalForm", LegalForm.class).must(),
                        many("profile.sectors", Theme.class),
                        localized("profile.missions", 3),
                        group(
                                "reach",
                                text("profile.contact.phone"),
                                text("profile.contact.email"),
                                localized("profile.contact.function"),
                                text("profile.website")),
                        group(
                                "address",
                                localized("profile.address.street"),
                                text("profile.address.postCode"),
                                localized("profile.address.locality")),
                        more(
                                "further",
                                one("profile.line", Line.class).must(),
                                many("profile.languages", SPOKEN),
                                one("profile.contactPerson", PEOPLE),
                                localized("profile.partOf"),
                                text("profile.enterpriseNumber")),
                        more("twin", yes("distinct")))
                .telling(OrganisationRule.ORGANISATION_HAS_A_NAME.code(), "profile.names")
                .telling(OrganisationRule.ORGANISATION_IS_NOT_A_LIKELY_DUPLICATE.code(), "distinct")
                .telling(OrganisationRule.ENTERPRISE_NUMBER_IS_VALID.code(), "profile.enterpriseNumber")
                .telling(OrganisationRule.WEBSITE_IS_A_WEB_ADDRESS.code(), "profile.website")
                .telling(OrganisationRule.EMAIL_IS_PLAUSIBLE.code(), "profile.contact.email")
                .telling(OrganisationRule.PHONE_IS_PLAUSIBLE.code(), "profile.contact.phone")
                .telling(OrganisationRule.POST_CODE_HAS_FOUR_DIGITS.code(), "profile.address.postCode")
                .after(Entry::page);
    }

    /** Whoever answers for the entry already can be chosen again, whatever they are besides. */
    private Mono<Prepared> choices(Asking asking, @Nullable UUID contact, List<String> spoken) {
        Asked asked = asking.asked();
        return offered.people(asked, contact == null ? List.of() : List.of(contact))
                .map(people ->
                        Prepared.NOTHING.with(PEOPLE, people).with(SPOKEN, Entry.languages(spoken, asked.words())));
    }

    private static Values values(Organisation it) {
        return Values.NONE
                .and("profile.names", it.names())
                .and("profile.legalForm", it.legalForm())
                .and("profile.sectors", it.sectors())
                .and("profile.line", it.line())
                .and("profile.missions", it.missions())
                .and("profile.partOf", it.partOf())
                .and("profile.enterpriseNumber", it.enterpriseNumber())
                .and("profile.address", it.address())
                .and("profile.contact", it.contact())
                .and("profile.contactPerson", it.contactPerson())
                .and("profile.website", it.website())
                .and("profile.languages", it.languages());
    }

    private Deed verify() {
        return Deed.of("verify-entry", VerifyEntry.class, Section.DIRECTORY)
                .given(Entry.ID)
                .preparing(entry::prepared)
                .after(Entry::page);
    }

    private Deed close() {
        return Deed.of(
                        "close-organisation",
                        CloseOrganisation.class,
                        Section.DIRECTORY,
                        localized("reason", 2).must())
                .given(Entry.ID)
                .preparing(entry::prepared)
                .after(Entry::page);
    }

    private Deed tellApart() {
        return Deed.of(
                        "tell-apart",
                        TellApart.class,
                        Section.DIRECTORY,
                        one("other", OTHERS).must())
                .given(Entry.ID)
                .preparing(this::amongOthers)
                .telling(OrganisationRule.TOLD_APART_FROM_ANOTHER.code(), "other")
                .after(Entry::page);
    }

    private Deed merge() {
        return Deed.of(
                        "merge-organisations",
                        MergeOrganisations.class,
                        Section.DIRECTORY,
                        one("into", OTHERS).must(),
                        localized("reason", 2).must())
                .given(Entry.ID)
                .preparing(this::amongOthers)
                .telling(OrganisationRule.MERGED_INTO_ANOTHER.code(), "into")
                .telling(OrganisationRule.MERGED_INTO_AN_OPEN_ENTRY.code(), "into")
                .telling(OrganisationRule.MERGING_MAKES_NO_CIRCLE.code(), "into")
                .after(Entry::page);
    }

    private Mono<Prepared> amongOthers(Asking asking) {
        return Mono.zip(entry.prepared(asking), offered.organisations(asking.asked()))
                .map(both -> both.getT1().with(OTHERS, Option.without(both.getT2(), List.of(asking.id(Entry.ID)))));
    }
}
