package be.maillage.gateway.pages.subgroup;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Texts;
import be.maillage.gateway.pages.Words;
import be.maillage.history.Reader.Role;
import be.maillage.person.people.PersonName;
import be.maillage.readmodel.Named;
import be.maillage.subgroup.subgroups.Subgroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One subgroup: what it set out to do, who is in it, when it reports back, and what it brought back.
 *
 * @param questions the four framing questions with their answers (CDGAI)
 * @param due when it reports back, while that lies ahead or is late
 * @param back the list of subgroups
 * @param meetings where its meetings are listed
 */
record SubgroupView(
        Text name,
        String what,
        State state,
        State report,
        @Nullable Shown due,
        List<Fact> facts,
        List<Fact> questions,
        List<Text> objectives,
        List<Member> members,
        List<Calendar> calendars,
        List<Engaged> engaged,
        List<Report> reports,
        @Nullable Closing closing,
        List<Doing> doings,
        String back,
        String meetings) {

    /** @param current whether it is in the subgroup now and has not left the coordination */
    record Member(Text name, Shown since, @Nullable Shown until, boolean current) {}

    record Calendar(Shown reportBackOn, Shown on, @Nullable Text reason) {}

    record Engaged(Text contribution, List<Text> who, Shown on) {}

    /** @param meeting where it was told; null when nobody knows */
    record Report(
            Shown on,
            Text summary,
            List<Text> products,
            List<Text> recommendations,
            @Nullable String meeting) {}

    record Closing(Shown on, @Nullable Text reason) {}

    /** Everyone whose name the page needs, persons that are members among them. */
    static List<UUID> persons(Subgroup it) {
        return Stream.of(
                        it.members().stream()
                                .map(seat -> seat.member())
                                .filter(SubgroupView::nameless)
                                .map(Named::id),
                        it.facilitators().stream().map(Subgroup.Lead::personId),
                        it.engaged().stream().map(Subgroup.Engaged::personId).filter(Objects::nonNull))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    static SubgroupView of(Subgroup it, Map<UUID, PersonName> people, Asked asked) {
        Words words = asked.words();
        return new SubgroupView(
                words.name(it.name()),
                SubgroupsView.what(it, words),
                SubgroupsView.state(it.state(), words),
                SubgroupsView.report(it.reportBack(), words),
                SubgroupsView.owed(it)
                        ? words.dates().of(it.calendars().getLast().reportBackOn())
                        : null,
                facts(it, people, words),
                questions(it, words),
                words.texts(it.objectives()),
                it.members().stream().map(seat -> member(seat, people, words)).toList(),
                it.calendars().stream()
                        .map(calendar -> calendar(calendar, words))
                        .toList(),
                it.engaged().stream()
                        .map(engaged -> engaged(engaged, people, words))
                        .toList(),
                it.reports().stream().map(report -> report(report, asked)).toList(),
                it.closedOn() == null
                        ? null
                        : new Closing(words.dates().of(it.closedOn()), words.text(it.closingReason())),
                doings(it, asked),
                Section.SUBGROUPS.path(asked.coordinationId()),
                Section.MEETINGS.path(asked.coordinationId()) + "?subgroup=" + it.id());
    }

    /** Whoever is in it, or leads it, carries it on; the others may join. */
    private static List<Doing> doings(Subgroup it, Asked asked) {
        if (it.state() != Subgroup.State.AT_WORK) {
            return List.of();
        }
        boolean carries = asked.reader().is(Role.COORDINATOR);
        Set<UUID> own = asked.reader().organisations();
        Set<UUID> inside = it.members().stream()
                .filter(seat -> seat.until() == null)
                .map(seat -> seat.member().id())
                .collect(Collectors.toSet());
        boolean leads = !it.facilitators().isEmpty()
                && it.facilitators().getLast().personId().equals(asked.reader().person());
        boolean takesPart = own.stream().anyMatch(inside::contains);
        List<String> names = new ArrayList<>();
        if (carries || takesPart || leads) {
            names.add(SubgroupDeeds.REPORT);
            names.add(SubgroupDeeds.CALENDAR);
            names.add(SubgroupDeeds.OBJECTIVES);
        }
        if (carries || !inside.containsAll(own)) {
            names.add(SubgroupDeeds.JOIN);
        }
        if (carries || takesPart) {
            names.add(SubgroupDeeds.LEAVE);
        }
        if (carries || takesPart || leads) {
            names.addAll(List.of(SubgroupDeeds.FACILITATOR, SubgroupDeeds.ENGAGE, SubgroupDeeds.CLOSE));
        }
        return asked.doings(Map.of(SubgroupDeeds.SUBGROUP, it.id()), names.toArray(String[]::new));
    }

    private static List<Fact> facts(Subgroup it, Map<UUID, PersonName> people, Words words) {
        Texts texts = words.texts();
        Text facilitator = it.facilitators().isEmpty()
                ? null
                : words.own(words.person(people.get(it.facilitators().getLast().personId())));
        return Fact.told(
                Fact.of(texts.say("subgroup.facilitator"), facilitator),
                Fact.of(
                        texts.say("subgroup.formed"),
                        words.own(words.dates().of(it.formedOn()).text())),
                new Fact(
                        texts.say("subgroup.expectations"),
                        it.expectations().stream()
                                .map(each -> words.own(words.labels().of(each)))
                                .toList()),
                Fact.of(texts.say("subgroup.meetings"), words.own(words.labels().of(it.confidentiality()))));
    }

    /** All four, whether or not they are answered: what is missing shows as well. */
    private static List<Fact> questions(Subgroup it, Words words) {
        Texts texts = words.texts();
        return List.of(
                new Fact(texts.say("subgroup.facets"), words.texts(it.facets())),
                Fact.of(texts.say("subgroup.knowledge"), words.text(it.knowledgeHeld())),
                new Fact(texts.say("subgroup.resources"), words.texts(it.resourcePersons())),
                new Fact(texts.say("subgroup.plan"), plan(it, words)));
    }

    private static List<Text> plan(Subgroup it, Words words) {
        if (it.calendars().isEmpty()) {
            return List.of();
        }
        Subgroup.Calendar last = it.calendars().getLast();
        Text report = words.own(words.texts()
                .say(
                        "subgroup.plan.report",
                        "date",
                        words.dates().of(last.reportBackOn()).text()));
        return Stream.of(Optional.ofNullable(words.text(last.plan())), Optional.of(report))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Member member(Subgroup.Seat seat, Map<UUID, PersonName> people, Words words) {
        return new Member(
                named(seat.member(), people, words),
                words.dates().of(seat.since()),
                words.dates().orNull(seat.until()),
                seat.current());
    }

    private static Calendar calendar(Subgroup.Calendar it, Words words) {
        return new Calendar(words.dates().of(it.reportBackOn()), words.dates().of(it.on()), words.text(it.reason()));
    }

    private static Engaged engaged(Subgroup.Engaged it, Map<UUID, PersonName> people, Words words) {
        List<Text> who = new ArrayList<>();
        if (it.personId() != null) {
            who.add(words.own(words.person(people.get(it.personId()))));
        }
        if (it.organisation() != null) {
            who.add(words.name(it.organisation()));
        }
        return new Engaged(words.name(it.contribution()), who, words.dates().of(it.on()));
    }

    private static Report report(Subgroup.Report it, Asked asked) {
        Words words = asked.words();
        return new Report(
                words.dates().of(it.on()),
                words.name(it.summary()),
                words.texts(it.products()),
                words.texts(it.recommendations()),
                it.meetingId() == null ? null : Section.MEETINGS.path(asked.coordinationId()) + "/" + it.meetingId());
    }

    private static boolean nameless(Named member) {
        return member.names() == null;
    }

    private static Text named(Named member, Map<UUID, PersonName> people, Words words) {
        PersonName person = people.get(member.id());
        return nameless(member) && person != null ? words.own(words.person(person)) : words.name(member);
    }
}
