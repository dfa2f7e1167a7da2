package be.maillage.gateway.pages;

import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.history.BusinessDate;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What paper has to say because nobody can click on it: where it comes from, when it was printed, and for whom.
 *
 * @param address of the page, without the choices made on it
 * @param user as whom it was read; null for what anybody may read
 */
public record PrintView(String address, Shown on, @Nullable String user) {

    static PrintView of(URI uri, Frame frame, LocalDate today, Words words) {
        String address = uri.getRawAuthority() == null ? uri.getRawPath() : uri.getRawAuthority() + uri.getRawPath();
        return new PrintView(address, words.dates().of(BusinessDate.day(today)), frame.user());
    }
}
