package be.maillage.gateway.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of {@link Visit#ALL} in every language, by several browsers at once. {@code -Dvisits=due,meeting} looks only at the visits whose name
 * contains one of these words.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesInBrowserTest {

    private static PagesServer server;
    private static Browsers browsers;

    @AfterAll
    static void close() {
        browsers.close();
        server.close();
    }

    /** All are begun at once, and each test waits for its own. */
    static Stream<Arguments> pages() {
        server = PagesServer.start(0);
        browsers = new Browsers(Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4));
        List<String> wanted = Arrays.asList(System.getProperty("visits", "").split(","));
        return Visit.ALL.stream()
                .filter(visit -> wanted.stream().anyMatch(visit.name()::contains))
                .flatMap(visit -> PageInspection.LANGUAGES.stream()
                        .map(language -> Arguments.of(visit.name(), language, begun(visit, language))))
                .toList()
                .stream();
    }

    private static Browsers.Looking begun(Visit visit, String language) {
        Map<String, String> cookies = visit.reader().isEmpty() ? Map.of() : Map.of(PagesServer.READER, visit.reader());
        return browsers.begin(browser -> new PageInspection(browser, server.url(), cookies)
                .inspect(visit.path(), visit.status(), visit.name(), language));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void every_page_is_accessible_in_every_language_colour_and_width(
            String name, String language, Browsers.Looking looking) {
        looking.end();
    }
}
