package be.maillage.gateway.pages;

import be.maillage.gateway.api.Queries;
import be.maillage.gateway.api.View;
import be.maillage.gateway.api.Views;
import be.maillage.readmodel.ReadModels;
import java.time.LocalDate;

/** A day that was, on which a page is read instead of today. */
public record Then(View view, Views views) {

    /** The choice in an address that names the view. */
    public static final String VIEW = "view";

    public Queries queries() {
        return views.queries(view.id());
    }

    public ReadModels models() {
        return views.models(view.id());
    }

    /** The same address, on the same day. */
    public String on(String address) {
        int fragment = address.indexOf('#');
        String page = fragment < 0 ? address : address.substring(0, fragment);
        String then = page + (page.contains("?") ? "&" : "?") + VIEW + "=" + view.id();
        return fragment < 0 ? then : then + address.substring(fragment);
    }

    /** What a page says of it. */
    static String say(View view, Words words) {
        String day = words.dates().weekday(view.day(LocalDate.MAX)).text();
        return words.texts().say(view.asOf() == null ? "then.known" : "then.was", "on", day);
    }
}
