package be.maillage.gateway.pages.meeting;

import be.maillage.coordination.ActivityScope;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.meeting.Guest;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.meeting.meetings.MeetingInFull;
import be.maillage.meeting.meetings.MeetingInFull.Convening;
import be.maillage.meeting.meetings.MeetingInFull.Roles;
import be.maillage.person.people.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a meeting was convened, line by line: what nobody told has no line. */
record ConveningFacts(MeetingInFull meeting, Map<UUID, PersonName> people, Words words) {

    List<Fact> facts() {
        Convening convening = meeting.convening();
        if (convening == null) {
            return List.of();
        }
        Meeting summary = meeting.summary();
        Roles roles = meeting.roles();
        return Fact.told(
                person("meeting.chair", roles == null ? null : roles.chair()),
                person("meeting.minutestaker", roles == null ? null : roles.minutesTaker()),
                person("meeting.convenedby", roles == null ? null : roles.convenedBy()),
                line("meeting.convenedon", words.dates().of(convening.on()).text()),
                new Fact(label("meeting.invited"), invited(convening)),
                new Fact(
                        label("meeting.guests"),
                        meeting.guests().stream().map(this::guest).toList()),
                line(
                        "meeting.confidentiality",
                        summary.confidentiality() == null
                                ? null
                                : words.labels().of(summary.confidentiality())),
                line(
                        "meeting.languages",
                        String.join(
                                ", ",
                                convening.languages().stream()
                                        .map(code -> language(code, words.locale()))
                                        .toList())),
                line("meeting.forms", said(convening.forms())),
                line("meeting.expectations", said(convening.expectations())),
                line(
                        "meeting.scope",
                        summary.scope() == null || summary.scope() == ActivityScope.COORDINATION
                                ? null
                                : words.labels().of(summary.scope())),
                line(
                        "meeting.informal",
                        convening.informalMinutes() == null
                                ? null
                                : words.texts().say("meeting.minutes", "n", convening.informalMinutes())),
                line(
                        "meeting.checkin",
                        meeting.checkInOpenedOn() == null
                                ? null
                                : words.texts()
                                        .say(
                                                "meeting.checkin.open",
                                                "on",
                                                words.dates()
                                                        .of(meeting.checkInOpenedOn())
                                                        .text())));
    }

    /** In the reader's language, without a capital where that language writes none. */
    static String language(String code, Locale reader) {
        return Locale.forLanguageTag(code).getDisplayLanguage(reader);
    }

    private List<Text> invited(Convening convening) {
        List<Text> all = new ArrayList<>();
        if (!convening.invitedCategories().isEmpty()) {
            all.add(words.own(said(convening.invitedCategories())));
        }
        convening.invitedOrganisations().forEach(organisation -> all.add(words.name(organisation)));
        if (all.isEmpty()) {
            boolean subgroup = meeting.summary().subgroupId() != null;
            all.add(words.own(label(subgroup ? "meeting.invited.subgroup" : "meeting.invited.all")));
        }
        return all;
    }

    private Text guest(Guest guest) {
        Text comingAs = words.text(guest.comingAs());
        if (guest.personId() != null) {
            String name = words.person(people.get(guest.personId()));
            return words.own(comingAs == null ? name : name + " (" + comingAs.text() + ")");
        }
        if (comingAs != null) {
            return comingAs;
        }
        return words.own(
                guest.category() == null
                        ? label("meeting.guest")
                        : words.labels().of(guest.category()));
    }

    private String said(List<? extends Enum<?>> codes) {
        return String.join(", ", codes.stream().map(words.labels()::of).toList());
    }

    private Fact person(String key, @Nullable UUID id) {
        return line(key, id == null ? null : words.person(people.get(id)));
    }

    private Fact line(String key, @Nullable String value) {
        return Fact.of(label(key), value == null || value.isEmpty() ? null : words.own(value));
    }

    private String label(String key) {
        return words.texts().say(key);
    }
}
