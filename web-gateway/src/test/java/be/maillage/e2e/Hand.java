package be.maillage.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** How somebody works a page. What is typed is not counted. */
interface Hand {

    /** A link, a button, or what unfolds something. */
    void press(Locator control);

    /** @param text days and times as the address of a page would have them, such as 2026-11-21 and 14:30 */
    void write(Locator field, String text);

    /** One of a list. @param value the option's own */
    void choose(Locator list, String value);

    /** One of several that all stand there. */
    void mark(Locator choice);

    /** How many clicks or keys all that took. */
    int count();

    /** Clicks. To choose from a list is one. */
    final class Mouse implements Hand {

        private int clicks;

        @Override
        public void press(Locator control) {
            control.click();
            clicks++;
        }

        @Override
        public void write(Locator field, String text) {
            field.fill(text);
        }

        @Override
        public void choose(Locator list, String value) {
            list.selectOption(new SelectOption().setValue(value));
            clicks++;
        }

        @Override
        public void mark(Locator choice) {
            choice.check();
            clicks++;
        }

        @Override
        public int count() {
            return clicks;
        }
    }
}
