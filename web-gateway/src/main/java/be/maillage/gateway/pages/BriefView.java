package be.maillage.gateway.pages;

import be.maillage.duo.continuum.Attention;
import be.maillage.duo.continuum.Attention.Standing;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a coordinator who has ten seconds wants to know: what waits for them, and what is new. It is for them only: who may not read an event cannot
 * be told whether it is new.
 *
 * @param recent how many events the last months had, in words
 * @param recentHref where they are
 * @param anyRecent whether there is one
 * @param coordinates whether the reader coordinates
 * @param waiting what waits, the most pressing first; empty for everybody else
 */
public record BriefView(
        String recent, String recentHref, boolean anyRecent, boolean coordinates, List<Waiting> waiting) {

    /** Between two meetings of most coordinations. */
    private static final int MONTHS = 3;

    /** @param href where it can be seen */
    public record Waiting(String text, String href) {}

    /** The first day of what is recent. */
    static LocalDate recently(LocalDate today) {
        return today.minusMonths(MONTHS);
    }

    static BriefView of(
            Reader reader,
            HeaderView header,
            MembersView members,
            Attention attention,
            long recent,
            ContinuumView.Seen seen,
            Words words) {
        boolean coordinates = reader.is(Role.COORDINATOR) && header.dissolvedOn() == null;
        return new BriefView(
                words.texts().say("brief.recent", "n", recent),
                HistoryView.since(seen.here(), recently(seen.today())).url("history"),
                recent > 0,
                coordinates,
                coordinates ? waiting(header, members, attention, seen.here(), words.texts()) : List.of());
    }

    private static List<Waiting> waiting(
            HeaderView header, MembersView members, Attention attention, Here here, Texts texts) {
        List<Waiting> all = new ArrayList<>();
        if (header.members() == 0) {
            all.add(new Waiting(texts.say("brief.nomember"), "#members"));
        }
        for (Standing standing : List.of(Standing.DIVERGENT, Standing.ONE_SIDED, Standing.NONE)) {
            long count = attention.all().getOrDefault(standing, 0L);
            if (count > 0) {
                String text = texts.say("brief." + standing.name(), "n", count);
                all.add(new Waiting(text, ContinuumView.whereAre(standing, here)));
            }
        }
        if (members.staleOfAll() > 0) {
            all.add(new Waiting(texts.say("brief.stale", "n", members.staleOfAll()), "#members"));
        }
        if (header.coordinators() != null && header.coordinators().isEmpty()) {
            all.add(new Waiting(texts.say("brief.nocoordinator"), "#facts"));
        }
        if (header.charterVersion() == null) {
            all.add(new Waiting(texts.say("brief.nocharter"), "#facts"));
        }
        return List.copyOf(all);
    }
}
