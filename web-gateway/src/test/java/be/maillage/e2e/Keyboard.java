package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The keyboard alone, as somebody uses it who sees or hears where they are: the tab key to come to something, the enter key, the space bar, the arrows. */
final class Keyboard implements Hand {

    /** More than that on the way from one thing to the next is no way any more. */
    private static final int MOST_STOPS = 60;

    private final Page page;
    /** How this machine's fields want days and times typed is the machine's choice, whatever the language of a page. */
    private final boolean monthFirst;

    private final boolean halfDays;
    private int keys;

    Keyboard(Page page) {
        this.page = page;
        this.monthFirst = "2026-03-04".equals(tried("date", "03042026"));
        this.halfDays = !"00:00".equals(tried("time", "0000"));
    }

    private String tried(String type, String typed) {
        page.setContent("<input type='" + type + "'>");
        page.focus("input");
        page.keyboard().type(typed);
        return page.inputValue("input");
    }

    @Override
    public void press(Locator control) {
        reach(control);
        key("Enter");
    }

    @Override
    public void write(Locator field, String text) {
        reach(field);
        switch (String.valueOf(field.getAttribute("type"))) {
            case "date" -> page.keyboard().type(day(text.split("-")));
            case "time" -> page.keyboard().type(time(text.split(":")));
            default -> {
                page.keyboard().press("Control+A");
                page.keyboard().insertText(text);
            }
        }
        assertThat(field.inputValue()).isEqualTo(text);
    }

    private String day(String[] parts) {
        return (monthFirst ? parts[1] + parts[2] : parts[2] + parts[1]) + parts[0];
    }

    private String time(String[] parts) {
        int hour = Integer.parseInt(parts[0]);
        return halfDays
                ? "%02d%s%s".formatted((hour + 11) % 12 + 1, parts[1], hour < 12 ? "A" : "P")
                : parts[0] + parts[1];
    }

    @Override
    public void choose(Locator list, String value) {
        reach(list);
        key("Home");
        for (int options = list.locator("option").count();
                options > 0 && !list.inputValue().equals(value);
                options--) {
            key("ArrowDown");
        }
        assertThat(list.inputValue()).isEqualTo(value);
    }

    /** Of those that exclude each other the tab key stops at one, and the arrows lead on and choose. */
    @Override
    public void mark(Locator choice) {
        reach(choice);
        if (!choice.isChecked()) {
            key("Space");
        }
        assertThat(choice.isChecked()).isTrue();
    }

    @Override
    public int count() {
        return keys;
    }

    /**
     * Goes where the control is, or fails. Past all that stands on every page there is a way of one's own, which is taken first. What is looked for may be
     * exchanged for another of its kind meanwhile, as in a list that is brought anew.
     */
    private void reach(Locator control) {
        if (is("wanted => document.activeElement === document.body && !!wanted.closest('main')", control)) {
            key("Tab");
            if (is("() => document.activeElement.matches('.skip')", control)) {
                key("Enter");
            }
        }
        for (int stops = 0; !is("wanted => document.activeElement === wanted", control); stops++) {
            assertThat(stops)
                    .as("stops on the way to %s, now at %s", control, page.evaluate("document.activeElement.outerHTML"))
                    .isLessThan(MOST_STOPS);
            key(next(control));
        }
    }

    private String next(Locator wanted) {
        if (is("""
                wanted => wanted.type === 'radio' && document.activeElement.type === 'radio' && document.activeElement.form === wanted.form
                  && document.activeElement.name === wanted.name""", wanted)) {
            return "ArrowDown";
        }
        return is("""
                wanted => !!(document.activeElement.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING)""", wanted) ? "Shift+Tab" : "Tab";
    }

    private static boolean is(String question, Locator wanted) {
        return Boolean.TRUE.equals(wanted.evaluate(question));
    }

    private void key(String name) {
        page.keyboard().press(name);
        keys++;
    }
}
