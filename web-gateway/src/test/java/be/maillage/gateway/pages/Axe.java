package be.maillage.gateway.pages;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What axe finds on a page that is open. It is brought into the page once and tells of violations alone: its own Java client brings it anew each time and
 * has every rule that was kept told at length, which takes longer than looking. Our pages have no frames, for which that client is needed.
 */
final class Axe {

    private static final String SOURCE = source();

    private static final Map<String, Object> WCAG_AA =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    /** All rules among those above that look at colours. */
    private static final Map<String, Object> COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    private static final Map<String, Object> SIZES = Map.of("type", "rule", "values", List.of("target-size"));

    private final Page page;

    private Axe(Page page) {
        this.page = page;
    }

    /** On the page as it now is; to be had again after it navigates. */
    static Axe in(Page page) {
        page.evaluate(SOURCE);
        return new Axe(page);
    }

    List<String> violations() {
        return violations(WCAG_AA);
    }

    List<String> violationsOfColours() {
        return violations(COLOURS);
    }

    List<String> violationsOfSizes() {
        return violations(SIZES);
    }

    private List<String> violations(Map<String, Object> asked) {
        Object found = page.evaluate("""
                asked => axe.run(document, {runOnly: asked, resultTypes: ['violations']}).then(results => results.violations.flatMap(rule =>
                  rule.nodes.map(node => `${rule.id} ${node.html} ${node.failureSummary}`)))""", asked);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String source() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
