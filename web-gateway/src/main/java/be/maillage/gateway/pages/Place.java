package be.maillage.gateway.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Which coordination a page is about, and what else there is to read about it.
 *
 * @param done what was done by the form that led here; null when none did
 * @param past the day that was, when the page is read on one; null for today
 * @param its where all is told that happened to the one thing the page is about; null when it is about many
 */
public record Place(
        UUID id,
        Text name,
        boolean fictitious,
        List<Menu> menus,
        PrintView print,
        @Nullable String done,
        @Nullable Past past,
        @Nullable String its) {

    /** The address of one thing: below its coordination, and below the section it is in. */
    private static final Pattern ONE_THING =
            Pattern.compile("/coordinations/[^/]+/(?!views/)[a-z]+/([0-9a-f-]{36})(/.*)?");

    /**
     * A section, or several under one heading.
     *
     * @param heading empty when it is one section
     * @param current whether the page is in one of these
     */
    public record Menu(String heading, boolean current, List<Link> links) {}

    /** @param current {@code page} for the page itself, {@code true} for the section it is in, as for {@code aria-current}; empty elsewhere */
    public record Link(String label, String href, String current) {}

    /**
     * What every page says that is read on a day that was.
     *
     * @param today the same page today
     * @param other where one chooses another day
     */
    public record Past(UUID view, String text, String today, String other) {}

    static Place of(
            UUID id,
            Text name,
            boolean fictitious,
            Section section,
            ServerHttpRequest request,
            Frame frame,
            LocalDate today,
            @Nullable Then then,
            Words words) {
        return new Place(
                id,
                name,
                fictitious,
                menus(id, section, request.getURI().getRawPath(), then, words),
                PrintView.of(request.getURI(), frame, today, words),
                done(request, words.texts()),
                then == null
                        ? null
                        : new Past(
                                then.view().id(),
                                Then.say(then.view(), words),
                                Here.of(request).without(Then.VIEW).url(),
                                Section.OVERVIEW.path(id) + "/views"),
                its(id, request.getURI().getRawPath()));
    }

    /** Only what a form of ours says when it is done: an address can make the page say nothing else. */
    private static @Nullable String done(ServerHttpRequest request, Texts texts) {
        String deed = request.getQueryParams().getFirst(Doings.DONE);
        if (deed == null || !texts.hasDeed(deed + ".done")) {
            return null;
        }
        String done = texts.deed(deed + ".done");
        return request.getQueryParams().containsKey(Doings.SOON) ? done + " " + texts.deed("soon") : done;
    }

    private static @Nullable String its(UUID id, String here) {
        Matcher one = ONE_THING.matcher(here);
        return one.matches() ? Section.AUDIT.path(id) + "?of=" + one.group(1) : null;
    }

    /** Where a section of it begins; on the same day, if that can be read. */
    public String path(String section) {
        Section wanted = Section.valueOf(section);
        String path = wanted.path(id);
        return past == null || !wanted.hasAPast() ? path : path + "?" + Then.VIEW + "=" + past.view();
    }

    /** Sections of one heading stand beside each other. */
    private static List<Menu> menus(UUID id, Section section, String here, @Nullable Then then, Words words) {
        Map<String, List<Section>> grouped = Arrays.stream(Section.values())
                .filter(each -> then == null || each.hasAPast())
                .collect(Collectors.groupingBy(Place::key, LinkedHashMap::new, Collectors.toList()));
        return grouped.values().stream()
                .map(sections -> {
                    Section.Heading heading = sections.getFirst().heading();
                    return new Menu(
                            heading == null ? "" : words.texts().say("heading." + heading.name()),
                            sections.contains(section),
                            sections.stream()
                                    .map(each -> link(each, section, id, here, then, words))
                                    .toList());
                })
                .toList();
    }

    private static String key(Section section) {
        Section.Heading heading = section.heading();
        return heading == null ? section.name() : "under " + heading.name();
    }

    private static Link link(Section each, Section section, UUID id, String here, @Nullable Then then, Words words) {
        String href = each.path(id);
        String current = each != section ? "" : href.equals(here) ? "page" : "true";
        return new Link(words.texts().say("section." + each.name()), then == null ? href : then.on(href), current);
    }
}
