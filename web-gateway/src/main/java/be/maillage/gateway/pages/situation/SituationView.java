package be.maillage.gateway.pages.situation;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Texts;
import be.maillage.gateway.pages.Words;
import be.maillage.person.people.PersonName;
import be.maillage.situation.situations.Situation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One situation, for those who take part.
 *
 * @param managers that managers are present, which may hold others back; null when none is
 * @param back the list of situations
 */
record SituationView(
        Text question,
        Shown on,
        Text before,
        State state,
        @Nullable State managers,
        List<Fact> facts,
        List<Work> chronology,
        List<Reflection> reflections,
        @Nullable Closing closing,
        List<Doing> doings,
        String back) {

    record Work(
            @Nullable Text organisation,
            @Nullable Shown from,
            @Nullable Shown until,
            Text work) {}

    record Reflection(Shown on, Text reflections, List<Text> waysForward) {}

    record Closing(Shown on, @Nullable Text outcome) {}

    static SituationView of(Situation it, Map<UUID, PersonName> people, Asked asked) {
        Words words = asked.words();
        return new SituationView(
                words.name(it.question()),
                words.dates().of(it.laidOn()),
                SituationsView.before(it, words),
                SituationsView.state(it, words),
                SituationsView.managers(it, words),
                facts(it, people, words),
                it.chronology().stream().map(work -> work(work, words)).toList(),
                it.reflections().stream()
                        .map(each -> new Reflection(
                                words.dates().of(each.on()),
                                words.name(each.reflections()),
                                words.texts(each.waysForward())))
                        .toList(),
                it.closedOn() == null ? null : new Closing(words.dates().of(it.closedOn()), words.text(it.outcome())),
                it.closedOn() == null
                        ? asked.doings(
                                Map.of(SituationDeeds.SITUATION, it.id()), SituationDeeds.REFLECT, SituationDeeds.CLOSE)
                        : List.of(),
                Section.SITUATIONS.path(asked.coordinationId()));
    }

    private static List<Fact> facts(Situation it, Map<UUID, PersonName> people, Words words) {
        Texts texts = words.texts();
        String consent = it.consentObtainedOn() == null
                ? texts.say("situation.consent.undated")
                : texts.say(
                        "situation.consent.on",
                        "on",
                        words.dates().of(it.consentObtainedOn()).text());
        return Fact.told(
                Fact.of(texts.say("situation.consent"), words.own(consent)),
                Fact.of(
                        texts.say("situation.services"),
                        words.own(texts.say("situations.services", "n", it.servicesInvolved()))),
                new Fact(
                        texts.say("situation.organisations"),
                        it.organisations().stream().map(words::name).toList()),
                new Fact(
                        texts.say("situation.participants"),
                        it.participants().stream()
                                .map(id -> words.own(words.person(people.get(id))))
                                .toList()));
    }

    private static Work work(Situation.Work it, Words words) {
        return new Work(
                it.organisation() == null ? null : words.name(it.organisation()),
                words.dates().orNull(it.from()),
                words.dates().orNull(it.until()),
                words.name(it.work()));
    }
}
