package be.maillage.gateway.pages.organisation;

import static be.maillage.gateway.pages.form.Field.date;
import static be.maillage.gateway.pages.form.Field.hidden;
import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.many;
import static be.maillage.gateway.pages.form.Field.more;
import static be.maillage.gateway.pages.form.Field.number;
import static be.maillage.gateway.pages.form.Field.one;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Deed;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.Offered;
import be.maillage.gateway.pages.form.Option;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.gateway.pages.form.Values;
import be.maillage.organisation.OrganisationCommand.ConfirmStillTrue;
import be.maillage.organisation.OrganisationCommand.HostVisit;
import be.maillage.organisation.OrganisationCommand.LendResource;
import be.maillage.organisation.OrganisationCommand.OfferSharedResource;
import be.maillage.organisation.OrganisationCommand.ReturnResource;
import be.maillage.organisation.OrganisationCommand.ShareWorkingCulture;
import be.maillage.organisation.OrganisationCommand.WithdrawSharedResource;
import be.maillage.organisation.OrganisationCommand.WithdrawWorkingCulture;
import be.maillage.organisation.OrganisationRule;
import be.maillage.organisation.SharedResource;
import be.maillage.organisation.VisitForm;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.directory.Organisation.WarmInformation;
import be.maillage.organisation.resources.Resource;
import be.maillage.organisation.resources.ResourceQuery;
import be.maillage.readmodel.Paging;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is told by forms of what organisations give each other to know and to use: how they work, what they lend, whom they receive. */
@Component
class SharingDeeds implements Deeds {

    private static final String RESOURCE = "resourceId";
    private static final String PARTNER = "partner";
    private static final String SAID_BY = "saidBy";
    private static final String OTHERS = "others";
    private static final String SEATS = "seats";

    private final OrganisationAnswers answers;
    private final Entry entry;
    private final Offered offered;

    SharingDeeds(OrganisationAnswers answers, Offered offered) {
        this.answers = answers;
        this.entry = new Entry(answers);
        this.offered = offered;
    }

    @Override
    public List<Deed> all() {
        return List.of(share(), stillTrue(), takeBack(), offer(), withdraw(), lend(), giveBack(), receive());
    }

    private Deed share() {
        return Deed.of(
                        "share-working-culture",
                        ShareWorkingCulture.class,
                        Section.DIRECTORY,
                        localized("culture.availability", 3),
                        localized("culture.reception", 3),
                        localized("culture.work", 3),
                        localized("culture.limits", 3),
                        more(
                                "further",
                                localized("culture.methods", 3),
                                localized("culture.ethics", 3),
                                localized("culture.atmosphere", 3),
                                localized("culture.reflections", 3)),
                        one(SAID_BY, SEATS),
                        more("readers", one(PARTNER, OTHERS)))
                .given(Entry.ID)
                .replacing(Entry.ID)
                .preparing(asking -> entry.open(asking)
                        .flatMap(it -> speakers(it, asking)
                                .zipWith(others(it, asking))
                                .map(both -> both.getT1()
                                        .with(OTHERS, both.getT2())
                                        .with(told(it, asking).and(SAID_BY, speaker(it, asking))))))
                .telling(OrganisationRule.WORKING_CULTURE_SAYS_SOMETHING.code(), "culture.availability")
                .telling(OrganisationRule.SOMEBODY_SAYS_SO.code(), SAID_BY)
                .telling(OrganisationRule.SPEAKER_REPRESENTS_THE_ORGANISATION.code(), SAID_BY)
                .telling(OrganisationRule.PARTNER_IS_ANOTHER_CURRENT_MEMBER.code(), PARTNER)
                .after(ids -> Entry.page(ids) + "#culture");
    }

    /** What it told the readers that the form is for: all members, unless the address names one. */
    private static Values told(Organisation it, Asking asking) {
        String partner = asking.asked().here().value(PARTNER);
        return said(it).stream()
                .filter(each -> Objects.equals(
                        partner,
                        each.partner() == null ? null : each.partner().id().toString()))
                .findFirst()
                .map(each -> Values.NONE.and("culture", each.culture()))
                .orElse(Values.NONE);
    }

    private static List<WarmInformation> said(Organisation it) {
        return it.workingCulture() == null ? List.of() : it.workingCulture();
    }

    private Deed stillTrue() {
        return Deed.of(
                        "confirm-still-true",
                        ConfirmStillTrue.class,
                        Section.DIRECTORY,
                        one(SAID_BY, SEATS),
                        hidden(PARTNER))
                .given(Entry.ID)
                .preparing(asking -> entry.open(asking)
                        .flatMap(it -> speakers(it, asking)
                                .map(prepared -> prepared.with(Values.NONE.and(SAID_BY, speaker(it, asking))))))
                .telling(OrganisationRule.SOMEBODY_SAYS_SO.code(), SAID_BY)
                .telling(OrganisationRule.SPEAKER_REPRESENTS_THE_ORGANISATION.code(), SAID_BY)
                .after(ids -> Entry.page(ids) + "#culture");
    }

    private Deed takeBack() {
        return Deed.of("withdraw-working-culture", WithdrawWorkingCulture.class, Section.DIRECTORY, hidden(PARTNER))
                .given(Entry.ID)
                .preparing(entry::prepared)
                .after(ids -> Entry.page(ids) + "#culture");
    }

    private Mono<Prepared> speakers(Organisation it, Asking asking) {
        return entry.seats(it, asking.asked())
                .map(seats -> Prepared.NOTHING.with(SEATS, seats).with(Entry.about(it, asking)));
    }

    /** Whoever fills it in, when they sit for it. */
    private static @Nullable UUID speaker(Organisation it, Asking asking) {
        UUID reader = asking.asked().reader().person();
        return it.representatives() != null
                        && it.representatives().stream()
                                .anyMatch(seat -> seat.personId().equals(reader))
                ? reader
                : null;
    }

    private Mono<List<Option>> others(Organisation it, Asking asking) {
        return offered.members(asking.asked()).map(all -> Option.without(all, List.of(it.id())));
    }

    private Deed offer() {
        return Deed.of(
                        "offer-resource",
                        OfferSharedResource.class,
                        Section.RESOURCES,
                        localized("resource.name").must(),
                        one("resource.kind", SharedResource.Kind.class).must(),
                        localized("resource.conditions", 2))
                .given(Entry.ID)
                .drawing(RESOURCE)
                .preparing(entry::prepared)
                .after(ids -> Entry.page(ids) + "#resources");
    }

    private Deed withdraw() {
        return Deed.of("withdraw-resource", WithdrawSharedResource.class, Section.RESOURCES, localized("reason"))
                .given(Entry.ID, RESOURCE)
                .preparing(this::resource)
                .after(ids -> Entry.page(ids) + "#resources");
    }

    private Deed lend() {
        return Deed.of(
                        "lend-resource",
                        LendResource.class,
                        Section.RESOURCES,
                        one("borrower", OTHERS).must(),
                        date("until"),
                        date("from"))
                .given(Entry.ID, RESOURCE)
                .preparing(asking -> resource(asking)
                        .zipWith(offered.members(asking.asked()))
                        .map(both ->
                                both.getT1().with(OTHERS, Option.without(both.getT2(), List.of(asking.id(Entry.ID))))))
                .telling(OrganisationRule.BORROWER_IS_ANOTHER_CURRENT_MEMBER.code(), "borrower")
                .telling(OrganisationRule.LOAN_ENDS_AFTER_IT_BEGINS.code(), "until")
                .after(ids -> Entry.page(ids) + "#resources");
    }

    private Deed giveBack() {
        return Deed.of("return-resource", ReturnResource.class, Section.RESOURCES)
                .given(Entry.ID, RESOURCE)
                .preparing(this::resource)
                .after(ids -> Entry.page(ids) + "#resources");
    }

    /** Empty when it shares no such thing. */
    private Mono<Prepared> resource(Asking asking) {
        Asked asked = asking.asked();
        UUID id = asking.id(RESOURCE);
        ResourceQuery.Filter own = new ResourceQuery.Filter(null, null, asking.id(Entry.ID));
        return entry.open(asking)
                .flatMap(it -> answers.resources(
                                asked.reader(),
                                asked.coordinationId(),
                                own,
                                new Paging(null, Paging.MAX_LIMIT),
                                asked.today())
                        .flatMap(page -> Mono.justOrEmpty(page.items().stream()
                                .filter(resource -> resource.id().equals(id))
                                .findFirst()))
                        .map(resource -> Prepared.NOTHING.with(about(it, resource, asking))));
    }

    private static List<Fact> about(Organisation it, Resource resource, Asking asking) {
        Words words = asking.asked().words();
        return List.of(
                Entry.about(it, asking).getFirst(),
                Fact.of(words.texts().deed("about.resource"), words.name(resource.name())));
    }

    private Deed receive() {
        return Deed.of(
                        "host-visit",
                        HostVisit.class,
                        Section.DIRECTORY,
                        one("form", VisitForm.class).must(),
                        many("visitors", OTHERS).must(),
                        number("headcount"))
                .given(Entry.ID)
                .preparing(asking -> entry.prepared(asking)
                        .zipWith(offered.organisations(asking.asked()))
                        .map(both ->
                                both.getT1().with(OTHERS, Option.without(both.getT2(), List.of(asking.id(Entry.ID))))))
                .telling(OrganisationRule.VISIT_HAS_VISITORS.code(), "visitors")
                .telling(OrganisationRule.VISITORS_COME_FROM_ELSEWHERE.code(), "visitors")
                .after(ids -> Entry.page(ids) + "#visits");
    }
}
