package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.pages.Section;
import be.maillage.gateway.player.DemoPeople;
import be.maillage.gateway.security.Accounts;
import be.maillage.history.Brussels;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of a coordination, for everybody that somebody can be there: what some alone may know stands on the pages of those alone. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoReadsWhatOnPagesTest {

    private static final String RULES = "Règle de la maison";
    private static final String NAME = "Inès Représentante";
    private static final String GATHERING = "Réunion entre membres";
    private static final String BEHIND_CLOSED_DOORS = "Réunion à huis clos";
    private static final String SITUATION = "Situation confiée à deux";
    private static final String TALE = "Récit confié au groupe";
    private static final String FELT = "Ressenti de la paire";
    private static final Set<String> ALL = Set.of(RULES, NAME, GATHERING, BEHIND_CLOSED_DOORS, SITUATION, TALE, FELT);
    private static final Set<String> OF_WHOEVER_IS_SOMEBODY = Set.of(RULES, GATHERING);

    private final Running app;
    private final Sandbox sandbox;
    private final String about;

    WhoReadsWhatOnPagesTest(Running app) {
        this.app = app;
        this.sandbox = Sandbox.in(app);
        this.about = sandbox.path();
    }

    @Test
    void what_some_alone_may_know_stands_on_the_pages_of_those_alone() {
        List<String> pages = pages();
        String nobody = "nobody-" + UUID.randomUUID();
        app.part(Accounts.class).open(nobody, Client.PASSWORD, UUID.randomUUID(), Set.of());

        Map<String, Set<String>> read = new TreeMap<>();
        read.put("public", read(pages, page -> app.visitor().get("/" + page).text()));
        for (String username :
                List.of(nobody, "analyst", "subsidiser", Running.ADMINISTRATOR, "member", "coordinator")) {
            Surfer visitor = Surfer.as(app, username);
            read.put(
                    username.equals(nobody) ? "nobody" : username,
                    read(pages, page -> visitor.get(page).text()));
        }

        assertThat(read)
                .containsOnly(
                        Map.entry("public", Set.of()),
                        Map.entry("nobody", Set.of()),
                        Map.entry("analyst", OF_WHOEVER_IS_SOMEBODY),
                        Map.entry("subsidiser", with(NAME)),
                        Map.entry(Running.ADMINISTRATOR, with(NAME)),
                        Map.entry("member", with(NAME, SITUATION, TALE, FELT)),
                        Map.entry("coordinator", with(NAME, BEHIND_CLOSED_DOORS, TALE, FELT)));
    }

    private static Set<String> with(String... more) {
        Set<String> all = new TreeSet<>(OF_WHOEVER_IS_SOMEBODY);
        all.addAll(List.of(more));
        return all;
    }

    private static Set<String> read(List<String> pages, UnaryOperator<String> reader) {
        Set<String> found = new TreeSet<>();
        for (String page : pages) {
            String text = reader.apply(page);
            ALL.stream().filter(text::contains).forEach(found::add);
        }
        return found;
    }

    /** Where each of them would stand, and every section. */
    private List<String> pages() {
        Client coordinator = sandbox.coordinator();
        coordinator
                .post(
                        about + "/internal-rules",
                        "{\"modeOfOrganisation\":{\"fr\":\"" + RULES + "\"},\"relationToCouncil\":{\"fr\":\"X\"}}")
                .accepted();
        String person = sandbox.administrator()
                .post("/persons", "{\"name\":\"" + NAME + "\"}")
                .accepted()
                .createdId();
        sandbox.administrator()
                .post(
                        about + "/members/" + sandbox.other() + "/representatives",
                        "{\"personId\":\"%s\",\"category\":\"FIELD_WORKER\",\"told\":{\"on\":\"2020-02-03\"}}"
                                .formatted(person))
                .accepted();
        String gathering = convened("MEMBERS", GATHERING);
        String closed = convened("PARTICIPANTS", BEHIND_CLOSED_DOORS);
        sandbox.administrator()
                .post(about + "/situations-policy", "{\"allowed\":true,\"told\":{\"on\":\"2020-03-01\"}}")
                .accepted();
        String situation = sandbox.member()
                .post(about + "/situations", """
                        {"consentObtained":true,"consentObtainedOn":"2025","servicesInvolved":2,"participants":["%s"],"question":{"fr":"%s"}}""".formatted(person, SITUATION))
                .accepted()
                .createdId();
        Analysing analysing = Analysing.openedIn(sandbox);
        analysing.post(
                "/narratives", "\"narrator\":\"" + analysing.narrator() + "\",\"title\":{\"fr\":\"" + TALE + "\"}");
        Answer felt = sandbox.member()
                .post(about + "/assessments", """
                {"partners":["%s","%s"],"by":"%s","rater":"%s","raterRole":"FIELD_WORKER","level":"MULTIDISCIPLINARY","reason":{"fr":"%s"},"told":{"on":"2026-01-10"}}""".formatted(
                                sandbox.own(), sandbox.other(), sandbox.own(), DemoPeople.member(), FELT))
                .accepted();
        sandbox.read(coordinator, "/organisations", felt.position());
        return Stream.concat(
                        Stream.of(Section.values()).map(section -> section.path(UUID.fromString(sandbox.id()))),
                        Stream.of(
                                        "/organisations/" + sandbox.other(),
                                        "/people/" + person + "/link",
                                        "/meetings/" + gathering,
                                        "/meetings/" + closed,
                                        "/meetings/" + closed + "/live",
                                        "/situations/" + situation,
                                        "/analyses/" + analysing.id(),
                                        "/pairs/" + felt.createdId())
                                .map(page -> about + page))
                .toList();
    }

    private String convened(String confidentiality, String subject) {
        return sandbox.coordinator()
                .post(about + "/meetings", """
                {"kind":"PLENARY","purpose":"EXCHANGE","scope":"COORDINATION","subject":{"fr":"%s"},"confidentiality":"%s",
                 "agenda":[{"itemId":"%s","title":{"fr":"Nouvelles"}}],"time":{"day":"%s","start":"00:00","end":"23:59"}}""".formatted(
                                subject, confidentiality, UUID.randomUUID(), Brussels.dayAt(Instant.now())))
                .accepted()
                .createdId();
    }
}
