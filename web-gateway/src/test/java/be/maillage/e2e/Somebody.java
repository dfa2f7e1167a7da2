package be.maillage.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.maillage.gateway.text.Messages;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Somebody in front of a page, who finds things by the words that stand on it. Words are given by the key of their message, and so in the language of
 * whoever reads; names that somebody gave, as they are.
 */
final class Somebody implements AutoCloseable {

    private static final String NO_LETTER = "(?![a-zà-ÿ])";
    /** A machine that does much else takes its time. */
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);

    private static final Messages MESSAGES = new Messages();

    private final BrowserContext context;
    private final Page page;
    private final String host;
    private final Locale language;
    private final Hand hand;
    private Locator part;
    private int counted;

    Somebody(BrowserContext context, String host, Locale language, Function<Page, Hand> hand) {
        this.context = context;
        this.page = context.newPage();
        this.host = host;
        this.language = language;
        this.hand = hand.apply(page);
        this.part = page.locator("body");
    }

    /** Opens an address that they have. */
    Somebody at(String path) {
        page.navigate(path.startsWith("http") ? path : host + path);
        return this;
    }

    /** Where they are, without what was asked there. */
    String address() {
        return page.url().substring(host.length()).replaceFirst("[?#].*", "");
    }

    Page page() {
        return page;
    }

    /** Goes where a link leads. */
    void follow(String link) {
        leave(named(AriaRole.LINK, link));
    }

    /** Presses a button that leads to another page. */
    void press(String button) {
        leave(named(AriaRole.BUTTON, button));
    }

    /** Presses a button that changes something on this page. */
    void tap(String button) {
        Locator wanted = named(AriaRole.BUTTON, button);
        page.waitForResponse(any -> true, () -> hand.press(wanted));
    }

    void unfold(String name) {
        hand.press(part.locator("summary").filter(saying(name)).first());
    }

    /** A section under its heading. */
    void go(String heading, String section) {
        unfold(heading);
        leave(page.locator("nav.sections details[open] a").filter(saying(section)));
    }

    void write(String question, String answer) {
        hand.write(field(question), answer);
    }

    /** One of a list, or of several that stand there. */
    void choose(String question, String answer) {
        Locator list = field(question).and(page.locator("select"));
        if (list.count() == 0) {
            mark(question, answer);
        } else {
            Locator option = list.locator("option").filter(saying(answer)).first();
            hand.choose(list, String.valueOf(option.getAttribute("value")));
        }
    }

    void mark(String question, String answer) {
        Locator group = group(question);
        Locator one = group.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(words(answer)));
        Locator many = group.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(words(answer)));
        hand.mark(one.or(many).first());
    }

    /** Does something in a part of the page that has a name, such as the day, the month and the year of one date. */
    void in(String group, Runnable what) {
        within(group(group), what);
    }

    void within(Locator where, Runnable what) {
        Locator outside = part;
        part = where;
        what.run();
        part = outside;
    }

    void sees(String... texts) {
        for (String text : texts) {
            assertThat(page.locator("main")).containsText(words(text), PATIENTLY);
        }
    }

    void doesNotSee(String... texts) {
        for (String text : texts) {
            assertThat(page.locator("main")).not().containsText(words(text));
        }
    }

    /** Clicks or keys since this was last asked. */
    int took() {
        int took = hand.count() - counted;
        counted = hand.count();
        return took;
    }

    @Override
    public void close() {
        context.close();
    }

    private void leave(Locator control) {
        page.evaluate("window.stillHere = true");
        hand.press(control);
        page.waitForCondition(this::hasLeft);
    }

    private boolean hasLeft() {
        try {
            return Boolean.TRUE.equals(page.evaluate("!window.stillHere && document.readyState === 'complete'"));
        } catch (PlaywrightException leaving) {
            return false;
        }
    }

    private Locator named(AriaRole role, String name) {
        Locator exact = part.getByRole(
                role, new Locator.GetByRoleOptions().setName(words(name)).setExact(true));
        Locator longer = part.getByRole(role, new Locator.GetByRoleOptions().setName(words(name)));
        return (exact.count() > 0 ? exact : longer).first();
    }

    /** A label may go on after its question: that it is optional, and with the options of its list. */
    private Locator field(String question) {
        Locator exact = labelled("\\s*" + beginning(question) + "\\s*$");
        return (exact.count() > 0 ? exact : labelled("\\s*" + beginning(question) + NO_LETTER)).first();
    }

    private Locator labelled(String pattern) {
        return part.getByLabel(Pattern.compile("^" + pattern)).filter(new Locator.FilterOptions().setVisible(true));
    }

    private Locator group(String name) {
        return part.getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^" + beginning(name) + NO_LETTER)))
                .first();
    }

    private String beginning(String words) {
        return quoted(words(words)) + "(\\s+" + quoted(words("deed.optional")) + ")?";
    }

    /** As the browser, which reads patterns in its own manner, takes it for nothing but what stands there. */
    private static String quoted(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}\\s]", "\\\\$0").replace(" ", "\\s");
    }

    private Locator.FilterOptions saying(String name) {
        return new Locator.FilterOptions().setHasText(words(name));
    }

    private String words(String key) {
        return words(key, "n", 1);
    }

    /** Words that hold something, such as a name or a number. Whoever looks for them takes every kind of space for a space, and so does the browser. */
    String words(String key, String name, Object value) {
        String words = MESSAGES.has(key) ? MESSAGES.text(key, Map.of(name, value), language) : key;
        return words.replaceAll("[\u00a0\u202f]", " ");
    }
}
