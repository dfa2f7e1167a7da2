package be.maillage.gateway.pages.organisation;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.State.Tone;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.organisation.WorkingCulture;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.directory.Organisation.WarmInformation;
import be.maillage.organisation.directory.Organisation.Warmth;
import be.maillage.person.people.PersonName;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation works, as somebody tells it to some readers.
 *
 * @param readers to whom it is told, in words
 * @param partner the one organisation that it is told to; null when it is told to all
 * @param saidBy null where nobody knows
 * @param confirmedOn when somebody last said that it is still true; null when nobody did since it was said
 * @param old what to say of information that fades
 */
record CultureView(
        String readers,
        @Nullable Text partner,
        List<Fact> facts,
        @Nullable String saidBy,
        Shown saidOn,
        @Nullable Shown confirmedOn,
        @Nullable State old,
        List<Doing> doings) {

    static CultureView of(WarmInformation it, Map<UUID, PersonName> people, Organisation of, Asked asked) {
        Words words = asked.words();
        return new CultureView(
                words.texts().say(it.partner() == null ? "culture.for.members" : "culture.for.partner"),
                it.partner() == null ? null : words.name(it.partner()),
                facts(it.culture(), words),
                it.saidBy() == null ? null : words.person(people.get(it.saidBy())),
                words.dates().of(it.saidOn()),
                it.confirmedOn().equals(it.saidOn()) ? null : words.dates().of(it.confirmedOn()),
                it.freshness() == Warmth.OLD ? new State(words.labels().of(it.freshness()), Tone.WARN) : null,
                Acts.ofCulture(it, of, asked));
    }

    private static List<Fact> facts(WorkingCulture it, Words words) {
        return Fact.told(
                Fact.of(words.texts().say("culture.work"), words.text(it.work())),
                Fact.of(words.texts().say("culture.methods"), words.text(it.methods())),
                Fact.of(words.texts().say("culture.reception"), words.text(it.reception())),
                Fact.of(words.texts().say("culture.ethics"), words.text(it.ethics())),
                Fact.of(words.texts().say("culture.availability"), words.text(it.availability())),
                Fact.of(words.texts().say("culture.atmosphere"), words.text(it.atmosphere())),
                Fact.of(words.texts().say("culture.limits"), words.text(it.limits())),
                Fact.of(words.texts().say("culture.reflections"), words.text(it.reflections())));
    }
}
