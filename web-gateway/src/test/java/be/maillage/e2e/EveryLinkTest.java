package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

/** Whoever follows what a page offers arrives: every link of the pages of real and of invented coordinations, and so every form that they offer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryLinkTest {

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"(/coordinations/[^\"#]*)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    /** A page of one shape is visited so often in each coordination: things in different states offer different things. */
    private static final int OF_ONE_SHAPE = 2;

    private static Ground ground;
    private static Running app;
    private static List<String> coordinations;

    @BeforeAll
    static void the_demonstration_with_an_invented_coordination() {
        ground = Setup.EMBEDDED.newGround();
        app = Running.demonstration(
                ground,
                "--maillage.generate.seed=5",
                "--maillage.generate.years=1",
                "--maillage.generate.coordinations=1");
        coordinations = app.as("coordinator").all("/coordinations").stream()
                .map(each -> "/coordinations/" + each.path("id").asString())
                .toList();
    }

    @AfterAll
    static void stops() {
        app.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "member", "subsidiser", Running.ADMINISTRATOR, ""})
    void every_link_leads_to_a_page(String username) {
        Surfer reader = username.isEmpty() ? Surfer.visiting(app, "nobody") : Surfer.as(app, username);
        Map<String, String> broken = new TreeMap<>();
        Set<String> shapes = new TreeSet<>();
        coordinations.forEach(coordination -> shapes.addAll(follow(reader, coordination, broken)));
        assertThat(broken).isEmpty();
        assertThat(shapes).hasSizeGreaterThan(username.equals("coordinator") ? 120 : 20);
    }

    private static Set<String> follow(Surfer reader, String coordination, Map<String, String> broken) {
        Deque<String> ahead = new ArrayDeque<>(List.of(coordination));
        Set<String> seen = new HashSet<>(ahead);
        Map<String, Integer> shapes = new HashMap<>();
        while (!ahead.isEmpty()) {
            String path = ahead.removeFirst();
            Answer page = reader.get(path);
            if (page.status() != 200) {
                broken.put(path, page.status() + " " + page.header("Content-Type"));
                continue;
            }
            LINK.matcher(page.text())
                    .results()
                    .map(found -> HtmlUtils.htmlUnescape(found.group(1)))
                    .filter(link -> link.startsWith(coordination))
                    .filter(link -> !link.contains("language="))
                    .filter(seen::add)
                    .filter(link -> shapes.merge(shape(link), 1, Integer::sum) <= OF_ONE_SHAPE)
                    .forEach(ahead::add);
        }
        return shapes.keySet();
    }

    private static String shape(String link) {
        return ID.matcher(link).replaceAll("*").replaceAll("=[^&]*", "=");
    }
}
