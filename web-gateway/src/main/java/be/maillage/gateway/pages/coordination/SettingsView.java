package be.maillage.gateway.pages.coordination;

import be.maillage.coordination.Carrier;
import be.maillage.coordination.Seat;
import be.maillage.coordination.overview.Coordination;
import be.maillage.coordination.overview.Coordination.Mandate;
import be.maillage.coordination.overview.Coordination.PriorityThemes;
import be.maillage.coordination.overview.Workings;
import be.maillage.coordination.overview.Workings.Assessment;
import be.maillage.coordination.overview.Workings.Committee;
import be.maillage.coordination.overview.Workings.Initiative;
import be.maillage.coordination.overview.Workings.Means;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Texts;
import be.maillage.gateway.pages.Words;
import be.maillage.person.people.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a coordination laid down for itself, part by part, with the way to change each. */
record SettingsView(
        List<Part> parts, List<Proposal> initiatives, List<Doing> proposing, List<Doing> ending, boolean known) {

    /**
     * @param id in the page's address; its words are {@code page.settings.<id>}
     * @param facts what holds now; none when nothing was ever said
     * @param on since when it holds
     * @param people who does it, each with what may be done about it
     */
    record Part(String id, List<Fact> facts, @Nullable Shown on, List<Who> people, List<Doing> doings) {

        /** Whether nobody ever said anything about it. */
        public boolean isEmpty() {
            return facts.isEmpty() && people.isEmpty();
        }
    }

    /** @param what in which quality, since when, for how long */
    record Who(String name, String what, List<Doing> doings) {}

    record Proposal(@Nullable Text text, Shown on, List<Fact> assessment, List<Doing> doings) {}

    static SettingsView of(Coordination it, Workings workings, Map<UUID, PersonName> names, Asked asked) {
        boolean ended = it.dissolvedOn() != null;
        Parts parts = new Parts(names, asked, ended);
        List<Part> all = new ArrayList<>();
        all.add(parts.people(it));
        all.add(parts.charter(it));
        all.add(parts.policies(it));
        all.add(parts.themes(it.priorityThemes()));
        if (asked.known()) {
            all.add(parts.rules(workings));
            all.add(parts.committee(workings.committee()));
            all.add(parts.means(workings.means()));
        }
        all.add(parts.voices());
        return new SettingsView(
                all.stream()
                        .filter(part -> !part.isEmpty() || !part.doings().isEmpty() || asked.known())
                        .toList(),
                workings.initiatives().stream().map(parts::proposal).toList(),
                parts.doings(Map.of(), "submit-initiative"),
                parts.doings(Map.of(), "dissolve-coordination"),
                asked.known());
    }

    /** Makes the parts for one reader. */
    private record Parts(Map<UUID, PersonName> names, Asked asked, boolean ended) {

        Words words() {
            return asked.words();
        }

        List<Doing> doings(Map<String, ?> with, String... names) {
            return ended ? List.of() : asked.doings(with, names);
        }

        private String say(String key) {
            return words().texts().say("settings." + key);
        }

        Part people(Coordination it) {
            List<Mandate> mandates = it.coordinators() == null ? List.of() : it.coordinators();
            return new Part(
                    "people",
                    it.carrier() == null ? List.of() : List.of(Fact.of(say("carrier"), carrier(it.carrier()))),
                    null,
                    mandates.stream()
                            .filter(mandate -> mandate.until() == null)
                            .map(this::coordinator)
                            .toList(),
                    doings(Map.of(), "set-carrier", "register-coordinator", "appoint-coordinator"));
        }

        private Text carrier(Carrier it) {
            Text name = words().text(it.names());
            return name == null
                    ? words().own(words().texts().say("carrier." + it.kind().name()))
                    : name;
        }

        private Who coordinator(Mandate it) {
            Texts texts = words().texts();
            String what = texts.say(
                    "settings.coordinator",
                    "since",
                    words().dates().since(it.since()).text());
            return new Who(
                    words().person(names.get(it.personId())),
                    it.fte() == null ? what : what + " · " + texts.say("fte", "n", it.fte()),
                    doings(Map.of("personId", it.personId()), "end-coordinator-mandate", "change-contact"));
        }

        Part charter(Coordination it) {
            Coordination.Charter charter = it.charter();
            return new Part(
                    "charter",
                    charter == null
                            ? List.of()
                            : Fact.told(
                                    new Fact(say("objectives"), plain(charter.objectives())),
                                    new Fact(say("principles"), plain(charter.principles())),
                                    Fact.of(say("version"), words().own(Integer.toString(charter.version())))),
                    charter == null ? null : words().dates().since(charter.adoptedOn()),
                    List.of(),
                    doings(Map.of(), "adopt-charter"));
        }

        private List<Text> plain(List<String> texts) {
            return texts.stream().map(words()::own).toList();
        }

        Part policies(Coordination it) {
            return new Part(
                    "policies",
                    Fact.told(
                            Fact.of(
                                    say("admission"),
                                    it.admissionPolicy() == null
                                            ? null
                                            : words().own(words().labels().of(it.admissionPolicy()))),
                            Fact.of(say("charter.required"), yes(it.charterRequired())),
                            Fact.of(
                                    say("reconfirm"),
                                    it.reconfirmEveryMonths() == null
                                            ? null
                                            : words().own(words().texts()
                                                    .say("settings.months", "n", it.reconfirmEveryMonths()))),
                            Fact.of(
                                    say("officials"),
                                    it.electedOfficialsPolicy() == null
                                            ? null
                                            : words().own(words().labels().of(it.electedOfficialsPolicy()))),
                            Fact.of(say("situations"), yes(it.situationsAllowed()))),
                    null,
                    List.of(),
                    doings(Map.of(), "set-admission-policy", "set-elected-officials-policy", "set-situations-policy"));
        }

        private @Nullable Text yes(@Nullable Boolean answer) {
            return answer == null ? null : words().own(say(answer ? "yes" : "no"));
        }

        Part themes(@Nullable PriorityThemes it) {
            return new Part(
                    "themes",
                    it == null
                            ? List.of()
                            : Fact.told(
                                    new Fact(
                                            Integer.toString(it.year()),
                                            it.themes().stream()
                                                    .map(theme -> words().own(words().labels()
                                                            .of(theme)))
                                                    .toList()),
                                    Fact.of(say("decided"), words().text(it.decidedBy()))),
                    null,
                    List.of(),
                    doings(Map.of(), "set-priority-themes"));
        }

        Part rules(Workings it) {
            Workings.InternalRules rules = it.rules();
            return new Part(
                    "rules",
                    rules == null
                            ? List.of()
                            : Fact.told(
                                    Fact.of(say("organised"), words().text(rules.modeOfOrganisation())),
                                    Fact.of(say("council"), words().text(rules.relationToCouncil()))),
                    rules == null ? null : words().dates().since(rules.adoptedOn()),
                    List.of(),
                    doings(Map.of(), "adopt-internal-rules"));
        }

        Part committee(@Nullable Committee it) {
            return new Part(
                    "committee",
                    it == null ? List.of() : List.of(Fact.of(say("called"), words().text(it.label()))),
                    it == null ? null : words().dates().since(it.since()),
                    it == null ? List.of() : it.seats().stream().map(this::seat).toList(),
                    doings(Map.of(), "constitute-steering-committee"));
        }

        private Who seat(Seat it) {
            String what =
                    words().labels().of(it.title()) + " · " + words().labels().of(it.represents()) + " · "
                            + words().labels().of(it.side()) + " · "
                            + words().texts()
                                    .say(
                                            "settings.seated",
                                            "since",
                                            words().dates().since(it.from()).text());
            return new Who(
                    words().person(names.get(it.personId())),
                    it.termYears() == null
                            ? what
                            : what + " · " + words().texts().say("settings.term", "n", it.termYears()),
                    List.of());
        }

        Part means(List<Means> all) {
            return new Part(
                    "means",
                    all.stream()
                            .map(it -> new Fact(Integer.toString(it.year()), means(it)))
                            .toList(),
                    null,
                    List.of(),
                    doings(Map.of(), "record-means"));
        }

        private List<Text> means(Means it) {
            Texts texts = words().texts();
            List<Text> told = new ArrayList<>();
            if (it.coordinatorFte() != null) {
                told.add(words().own(texts.say("settings.fte.coordinator", "n", it.coordinatorFte())));
            }
            if (it.supportFte() != null) {
                told.add(words().own(texts.say("settings.fte.support", "n", it.supportFte())));
            }
            if (it.ownFundsEur() != null) {
                told.add(words().own(texts.say("settings.funds", "n", it.ownFundsEur())));
            }
            Text inKind = words().text(it.inKind());
            if (inKind != null) {
                told.add(inKind);
            }
            return told;
        }

        /** What was heard and said stays in the history; only what may be added is offered here. */
        Part voices() {
            return new Part(
                    "voices",
                    List.of(),
                    null,
                    List.of(),
                    doings(Map.of(), "record-user-voice", "record-public-information"));
        }

        Proposal proposal(Initiative it) {
            Assessment assessment = it.assessment();
            return new Proposal(
                    words().text(it.proposal()),
                    words().dates().of(it.on()),
                    assessment == null
                            ? List.of()
                            : Fact.told(
                                    Fact.of(say("relevance"), words().text(assessment.relevance())),
                                    Fact.of(say("orientation"), words().text(assessment.orientation())),
                                    Fact.of(say("support"), words().text(assessment.support()))),
                    assessment == null ? doings(Map.of("initiativeId", it.id()), "assess-initiative") : List.of());
        }
    }
}
