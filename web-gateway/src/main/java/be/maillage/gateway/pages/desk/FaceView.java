package be.maillage.gateway.pages.desk;

import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.duo.duos.Duo;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.diagnostic.DiagnosticsView;
import be.maillage.meeting.news.News;
import be.maillage.organisation.directory.Organisation;
import be.maillage.readmodel.Page;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a coordination shows to everybody: who is in it, what it found out and what it tells.
 *
 * @param membersCount how many members there are, in words
 * @param directory where all of them can be searched
 * @param moreMembers whether there are more than are shown
 */
record FaceView(
        List<Line> members,
        String membersCount,
        String directory,
        boolean moreMembers,
        List<Line> diagnostics,
        List<Line> news,
        List<Line> duos) {

    static final int MEMBERS = 24;
    static final int FEW_MEMBERS = 6;
    static final int DIAGNOSTICS = 3;
    static final int NEWS = 3;
    static final int DUOS = 3;

    /** @param under what stands beneath; null for nothing */
    record Line(
            Text text,
            String href,
            @Nullable String under,
            @Nullable Shown on) {}

    static FaceView of(
            Page<Organisation> members, Page<Diagnostic> diagnostics, Page<News> news, Page<Duo> duos, Asked asked) {
        Words words = asked.words();
        return new FaceView(
                members.items().stream().map(it -> member(it, asked)).toList(),
                words.texts().say("members.count", "n", members.total()),
                asked.link(Section.OVERVIEW.path(asked.coordinationId()) + "/directory"),
                members.next() != null,
                diagnostics.items().stream().map(it -> diagnostic(it, asked)).toList(),
                news.items().stream().map(it -> news(it, asked)).toList(),
                duos.items().stream().map(it -> duo(it, asked)).toList());
    }

    private static Line member(Organisation it, Asked asked) {
        Words words = asked.words();
        return new Line(
                words.name(it.names()),
                asked.link(Section.OVERVIEW.path(asked.coordinationId()) + "/organisations/" + it.id()),
                it.sectors().isEmpty()
                        ? null
                        : String.join(
                                ", ",
                                it.sectors().stream().map(words.labels()::of).toList()),
                null);
    }

    private static Line diagnostic(Diagnostic it, Asked asked) {
        Words words = asked.words();
        Diagnostic.Brief last = it.editions().stream()
                .max(Comparator.comparingInt(Diagnostic.Brief::number))
                .orElse(null);
        return new Line(
                words.name(it.question()),
                Section.DIAGNOSTICS.path(asked.coordinationId()) + "/" + it.id(),
                DiagnosticsView.state(it.state(), words).text(),
                last == null ? null : words.dates().of(last.on()));
    }

    private static Line duo(Duo it, Asked asked) {
        Words words = asked.words();
        return new Line(
                words.own(
                        it.partners().stream().map(words::name).map(Text::text).collect(Collectors.joining(" · "))),
                Section.DUOS.path(asked.coordinationId()) + "/" + it.id(),
                it.endedOn() == null ? null : words.texts().say("duo.ended"),
                words.dates().of(it.on()));
    }

    private static Line news(News it, Asked asked) {
        Words words = asked.words();
        Text by = it.by() == null ? null : words.name(it.by());
        return new Line(
                words.name(it.title()),
                Section.NEWS.path(asked.coordinationId()) + "#n" + it.id(),
                by == null ? null : by.text(),
                words.dates().of(it.on()));
    }
}
