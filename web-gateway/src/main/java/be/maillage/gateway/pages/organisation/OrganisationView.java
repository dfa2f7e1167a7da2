package be.maillage.gateway.pages.organisation;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Paged;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.State.Tone;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.organisation.ResourcesView.Link;
import be.maillage.history.BusinessDate;
import be.maillage.history.Reader.Role;
import be.maillage.organisation.Profile.Address;
import be.maillage.organisation.Profile.Contact;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.directory.Organisation.Freshness;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.organisation.directory.Organisation.Representative;
import be.maillage.organisation.directory.Organisation.WarmInformation;
import be.maillage.organisation.resources.Resource;
import be.maillage.organisation.visits.Visit;
import be.maillage.person.people.PersonName;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's own page.
 *
 * @param what legal form and line in one line
 * @param states how its membership and its entry stand
 * @param membership in words
 * @param contact by function, mail and phone
 * @param mergedInto where its entry went
 * @param mergedFrom what else it was called
 * @param cultures what it tells of its work; null for those who may not know
 * @param people who sits for it and who answers for it; null for those who may not know
 * @param acts what the reader can do here
 */
record OrganisationView(
        Text name,
        @Nullable Text partOf,
        @Nullable Text missions,
        String what,
        List<State> states,
        @Nullable String membership,
        @Nullable Shown verifiedOn,
        List<Fact> facts,
        @Nullable Reach contact,
        @Nullable String website,
        @Nullable Link mergedInto,
        List<Text> mergedFrom,
        OfferView offer,
        TogetherView together,
        @Nullable List<CultureView> cultures,
        List<ResourcesView.Row> resources,
        List<VisitRow> visits,
        Paged visitsPaged,
        @Nullable List<Seat> people,
        Acts acts) {

    /** What one calls or writes to. */
    record Reach(
            @Nullable Text function,
            @Nullable String email,
            @Nullable String phone) {}

    /**
     * @param role in which capacity, and what they may do
     * @param link where they are let in; null for readers who let nobody in
     */
    record Seat(
            String name,
            String role,
            @Nullable Shown since,
            @Nullable String link,
            List<Doing> doings) {}

    /** @param headcount in words */
    record VisitRow(
            Shown on,
            String form,
            Link host,
            List<Link> visitors,
            @Nullable String headcount) {}

    /** Everybody whom the page names. */
    static List<UUID> persons(Organisation it) {
        Stream<UUID> speakers = it.workingCulture() == null
                ? Stream.empty()
                : it.workingCulture().stream().map(WarmInformation::saidBy).filter(Objects::nonNull);
        Stream<UUID> seats = it.representatives() == null
                ? Stream.empty()
                : it.representatives().stream().map(Representative::personId);
        return Stream.of(speakers, seats, Stream.ofNullable(it.contactPerson()))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    static OrganisationView of(
            Organisation it,
            List<Resource> resources,
            Page<Visit> visits,
            Map<UUID, PersonName> people,
            TogetherView together,
            boolean charter,
            Asked asked) {
        Words words = asked.words();
        List<WarmInformation> culture = it.workingCulture();
        Contact contact = it.contact();
        return new OrganisationView(
                words.name(it.names()),
                words.text(it.partOf()),
                words.text(it.missions()),
                words.labels().of(it.legalForm()) + " · " + words.labels().of(it.line()),
                states(it, words),
                membership(it, words),
                words.dates().orNull(it.verifiedOn()),
                facts(it, words),
                contact == null ? null : new Reach(words.text(contact.function()), contact.email(), contact.phone()),
                it.website(),
                it.mergedInto() == null ? null : link(it.mergedInto(), asked),
                it.mergedFrom().stream().map(words::name).toList(),
                OfferView.of(it, asked),
                together,
                culture == null
                        ? null
                        : culture.stream()
                                .map(said -> CultureView.of(said, people, it, asked))
                                .toList(),
                ResourcesView.rows(resources, asked),
                visits.items().stream().map(visit -> visit(visit, asked)).toList(),
                Paged.of(visits, asked.here()),
                people(it, people, asked),
                Acts.of(it, charter, asked));
    }

    static Link link(Named organisation, Asked asked) {
        String overview = Section.OVERVIEW.path(asked.coordinationId());
        return new Link(asked.words().name(organisation), asked.link(overview + "/organisations/" + organisation.id()));
    }

    private static List<State> states(Organisation it, Words words) {
        List<State> states = new ArrayList<>();
        if (it.closedOn() != null) {
            states.add(new State(words.texts().say("members.closed"), Tone.WARN));
        }
        if (it.mergedInto() != null) {
            states.add(new State(words.texts().say("organisation.merged"), Tone.WARN));
        }
        if (it.closedOn() == null && it.mergedInto() == null && it.freshness() != Freshness.FRESH) {
            states.add(new State(words.texts().say("freshness." + it.freshness().name()), Tone.WARN));
        }
        return states;
    }

    private static @Nullable String membership(Organisation it, Words words) {
        MembershipState state = it.membership().state();
        BusinessDate since = it.membership().since();
        return state == MembershipState.NONE
                ? null
                : state != MembershipState.CURRENT || since == null
                        ? words.labels().of(state)
                        : words.texts()
                                .say(
                                        "organisation.member.since",
                                        "since",
                                        words.dates().since(since).text());
    }

    private static List<Fact> facts(Organisation it, Words words) {
        Address address = it.address();
        return Fact.told(
                Fact.of(words.texts().say("organisation.sectors"), OfferView.themes(it.sectors(), words)),
                address == null
                        ? new Fact("", List.of())
                        : new Fact(
                                words.texts().say("organisation.address"),
                                words.texts(List.of(address.street())).stream()
                                        .map(street -> new Text(
                                                street.text() + ", " + address.postCode() + " "
                                                        + words.name(address.locality())
                                                                .text(),
                                                street.language(),
                                                street.foreign()))
                                        .toList()),
                Fact.of(words.texts().say("organisation.languages"), OfferView.languages(it.languages(), words)),
                Fact.of(
                        words.texts().say("organisation.number"),
                        it.enterpriseNumber() == null ? null : words.own(dotted(it.enterpriseNumber()))));
    }

    /** As people write it: 0566.988.259. */
    private static String dotted(String tenDigits) {
        return tenDigits.substring(0, 4) + "." + tenDigits.substring(4, 7) + "." + tenDigits.substring(7);
    }

    private static VisitRow visit(Visit it, Asked asked) {
        Words words = asked.words();
        return new VisitRow(
                words.dates().of(it.on()),
                words.labels().of(it.form()),
                link(it.host(), asked),
                it.visitors().stream().map(visitor -> link(visitor, asked)).toList(),
                it.headcount() == null ? null : words.texts().say("visit.headcount", "n", it.headcount()));
    }

    private static @Nullable List<Seat> people(Organisation it, Map<UUID, PersonName> people, Asked asked) {
        Words words = asked.words();
        boolean lets = asked.reader().is(Role.COORDINATOR) || asked.reader().is(Role.ADMINISTRATOR);
        List<Representative> seats = it.representatives();
        if (seats == null) {
            return null;
        }
        List<Seat> all = new ArrayList<>();
        seats.forEach(seat -> all.add(new Seat(
                words.person(people.get(seat.personId())),
                words.labels().of(seat.category())
                        + (seat.mayDecide() ? " · " + words.texts().say("organisation.may.decide") : ""),
                words.dates().of(seat.since()),
                lets ? Section.OVERVIEW.path(asked.coordinationId()) + "/people/" + seat.personId() + "/link" : null,
                Acts.ofSeat(seat.personId(), it, asked))));
        if (it.contactPerson() != null) {
            all.add(new Seat(
                    words.person(people.get(it.contactPerson())),
                    words.texts().say("organisation.contact.person"),
                    null,
                    null,
                    List.of()));
        }
        return all;
    }
}
