package be.maillage.gateway.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Which coordination a page is about, and what else there is to read about it. */
public record Place(UUID id, Text name, boolean fictitious, List<Link> sections, PrintView print) {

    /** @param current {@code page} for the page itself, {@code true} for the section it is in, as for {@code aria-current}; empty elsewhere */
    public record Link(String label, String href, String current) {}

    static Place of(
            UUID id,
            Text name,
            boolean fictitious,
            Section section,
            ServerHttpRequest request,
            Frame frame,
            LocalDate today,
            Words words) {
        String here = request.getURI().getRawPath();
        return new Place(
                id,
                name,
                fictitious,
                Arrays.stream(Section.values())
                        .map(each -> link(each, section, id, here, words))
                        .toList(),
                PrintView.of(request.getURI(), frame, today, words));
    }

    private static Link link(Section each, Section section, UUID id, String here, Words words) {
        String href = each.path(id);
        String current = each != section ? "" : href.equals(here) ? "page" : "true";
        return new Link(words.texts().say("section." + each.name()), href, current);
    }
}
