package be.maillage.gateway.pages;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesInBrowserTest {

    private static PagesServer server;
    private static Browser browser;

    @BeforeAll
    static void open() {
        server = PagesServer.start(0);
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
        server.close();
    }

    static Stream<Arguments> pages() {
        return Visit.ALL.stream()
                .flatMap(visit -> PageInspection.LANGUAGES.stream()
                        .map(language ->
                                Arguments.of(visit.name(), visit.path(), visit.status(), visit.reader(), language)));
    }

    @ParameterizedTest(name = "{0} in {4}")
    @MethodSource("pages")
    void every_page_is_accessible_in_every_language_colour_and_width(
            String name, String path, int status, String reader, String language) {
        Map<String, String> cookies = reader.isEmpty() ? Map.of() : Map.of(PagesServer.READER, reader);

        new PageInspection(browser, server.url(), cookies).inspect(path, status, name, language);
    }
}
