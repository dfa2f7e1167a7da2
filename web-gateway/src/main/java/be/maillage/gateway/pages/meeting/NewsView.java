package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.Labels;
import be.maillage.gateway.pages.Paged;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.State.Tone;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.meeting.InformationAudience;
import be.maillage.meeting.news.News;
import be.maillage.meeting.news.News.Relay;
import be.maillage.readmodel.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The feed of news, newest first.
 *
 * @param standing the state that is shown
 * @param doings what the reader can do besides reading
 * @param signIn whether somebody who signed in might see more
 */
record NewsView(
        List<Item> items,
        String count,
        Paged paged,
        News.State standing,
        List<Labels.Choice> standings,
        String all,
        List<Doing> doings,
        boolean signIn) {

    /**
     * @param by null when the coordination itself shares it
     * @param link an address of the web; any other is not shown as a link
     * @param site the host of the link
     * @param reserved whether it is for members alone
     */
    record Item(
            UUID id,
            Text title,
            Text text,
            @Nullable Text by,
            Shown on,
            @Nullable Shown until,
            Wording.@Nullable Link meeting,
            @Nullable String link,
            @Nullable String site,
            boolean reserved,
            @Nullable State state,
            @Nullable Text withdrawnBecause,
            List<Passed> relays,
            List<Doing> doings) {}

    record Passed(Text by, Shown on, @Nullable Text how) {}

    static News.State state(Here here) {
        News.State asked = here.code("state", News.State.class);
        return asked == null ? News.State.CURRENT : asked;
    }

    static NewsView of(Page<News> page, News.State standing, Asked asked) {
        Words words = asked.words();
        return new NewsView(
                page.items().stream().map(it -> item(it, asked)).toList(),
                words.texts().say("news.count." + standing.name(), "n", page.total()),
                Paged.of(page, asked.here()),
                standing,
                Arrays.stream(News.State.values())
                        .map(it -> new Labels.Choice(
                                it.name(), words.texts().say("news.standing." + it.name()), it == standing))
                        .toList(),
                Section.NEWS.path(asked.coordinationId()),
                asked.doings(Map.of(), "share-information"),
                !asked.known());
    }

    private static Item item(News it, Asked asked) {
        Words words = asked.words();
        URI link = web(it.link());
        return new Item(
                it.id(),
                words.name(it.title()),
                words.name(it.text()),
                it.by() == null ? null : words.name(it.by()),
                words.dates().of(it.on()),
                words.dates().orNull(it.until()),
                it.meeting() == null
                        ? null
                        : new Wording(words).link(it.meeting(), Section.MEETINGS.path(asked.coordinationId())),
                link == null ? null : link.toString(),
                link == null ? null : link.getHost(),
                it.audience() == InformationAudience.MEMBERS,
                state(it, words),
                words.text(it.withdrawnBecause()),
                it.relays().stream().map(relay -> passed(relay, words)).toList(),
                doings(it, asked));
    }

    /** Whoever speaks for another organisation passes it on; whose it is, or whoever carries the coordination, takes it back. */
    private static List<Doing> doings(News it, Asked asked) {
        if (it.state() == News.State.WITHDRAWN) {
            return List.of();
        }
        boolean steward = MeetingDoings.isSteward(asked);
        boolean own = it.by() != null
                && asked.reader().organisations().contains(it.by().id());
        Map<String, UUID> of = Map.of("informationId", it.id());
        List<Doing> all = new ArrayList<>();
        if (steward || !own) {
            all.addAll(asked.doings(of, "relay-information"));
        }
        if (steward || own) {
            all.addAll(asked.doings(of, "withdraw-information"));
        }
        return all;
    }

    private static Passed passed(Relay relay, Words words) {
        return new Passed(words.name(relay.by()), words.dates().of(relay.on()), words.text(relay.how()));
    }

    private static @Nullable State state(News it, Words words) {
        return it.state() == News.State.CURRENT
                ? null
                : new State(words.texts().say("news." + it.state().name()), Tone.WARN);
    }

    /** Only what leads to the web may be clicked on. */
    static @Nullable URI web(@Nullable String link) {
        if (link == null) {
            return null;
        }
        try {
            URI uri = URI.create(link);
            boolean safe = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return safe && uri.getHost() != null ? uri : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
