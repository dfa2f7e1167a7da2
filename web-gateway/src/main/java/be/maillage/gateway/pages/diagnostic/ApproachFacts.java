package be.maillage.gateway.pages.diagnostic;

import be.maillage.diagnostic.DiagnosticMethod;
import be.maillage.diagnostic.ResidentsParticipation;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a diagnostic was sought, told in lines: a reader of findings needs it to judge them. */
record ApproachFacts(Words words) {

    List<Fact> of(
            List<String> territory,
            @Nullable LocalizedString neighbourhood,
            List<Theme> themes,
            DiagnosticMethod method,
            ResidentsParticipation residents,
            @Nullable LocalizedString commissionedBy,
            @Nullable LocalizedString conductedBy) {
        return Fact.told(
                Fact.of(say("commissionedBy"), words.text(commissionedBy)),
                Fact.of(say("conductedBy"), words.text(conductedBy)),
                Fact.of(say("method"), words.own(words.labels().of(method))),
                Fact.of(say("residents"), words.own(words.labels().of(residents))),
                new Fact(
                        say("territory"), territory.stream().map(words::commune).toList()),
                Fact.of(say("neighbourhood"), words.text(neighbourhood)),
                Fact.of(say("themes"), themes(themes)));
    }

    private @Nullable Text themes(List<Theme> themes) {
        return themes.isEmpty()
                ? words.own(say("themes.all"))
                : words.own(String.join(
                        ", ", themes.stream().map(words.labels()::of).toList()));
    }

    private String say(String key) {
        return words.texts().say("diagnostic." + key);
    }
}
