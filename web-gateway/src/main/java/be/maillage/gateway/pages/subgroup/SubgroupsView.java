package be.maillage.gateway.pages.subgroup;

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
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Page;
import be.maillage.subgroup.SubgroupKind;
import be.maillage.subgroup.subgroups.Subgroup;
import be.maillage.subgroup.subgroups.Subgroup.ReportBack;
import be.maillage.subgroup.subgroups.SubgroupQuery;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which subgroups there are.
 *
 * @param filtered whether a choice leaves some of them out
 * @param all where the list is unfiltered
 * @param signIn whether somebody who signed in might see more
 */
record SubgroupsView(
        List<Row> rows,
        String count,
        Paged paged,
        List<Labels.Choice> states,
        List<Labels.Choice> reports,
        List<Labels.Choice> kinds,
        List<Labels.Choice> themes,
        boolean filtered,
        String all,
        List<Doing> doings,
        boolean signIn) {

    /** What one may ask for; everything when nothing is asked. */
    record Choice(
            Subgroup.@Nullable State state,
            @Nullable ReportBack reportBack,
            @Nullable SubgroupKind kind,
            @Nullable Theme theme) {

        static Choice of(Here here) {
            return new Choice(
                    here.code("state", Subgroup.State.class),
                    here.code("reportBack", ReportBack.class),
                    here.code("kind", SubgroupKind.class),
                    here.code("theme", Theme.class));
        }

        SubgroupQuery.Filter filter() {
            return new SubgroupQuery.Filter(state, theme, kind, reportBack);
        }

        boolean any() {
            return state != null || reportBack != null || kind != null || theme != null;
        }
    }

    /** @param due when it reports back, while that lies ahead or is late */
    record Row(
            Text name,
            String href,
            String what,
            String members,
            @Nullable Shown due,
            State report,
            State state) {}

    static SubgroupsView of(Page<Subgroup> page, Choice choice, Asked asked) {
        Words words = asked.words();
        return new SubgroupsView(
                page.items().stream().map(it -> row(it, asked)).toList(),
                words.texts().say("subgroups.count", "n", page.total()),
                Paged.of(page, asked.here()),
                words.labels().choices(Subgroup.State.class, choice.state()),
                words.labels().choices(ReportBack.class, choice.reportBack()),
                words.labels().choices(SubgroupKind.class, choice.kind()),
                words.labels().choices(Theme.class, choice.theme()),
                choice.any(),
                Section.SUBGROUPS.path(asked.coordinationId()),
                asked.doings(Map.of(), SubgroupDeeds.FORM),
                !asked.known());
    }

    private static Row row(Subgroup it, Asked asked) {
        Words words = asked.words();
        long members = it.members().stream().filter(Subgroup.Seat::current).count();
        return new Row(
                words.name(it.name()),
                Section.SUBGROUPS.path(asked.coordinationId()) + "/" + it.id(),
                what(it, words),
                words.texts().say("subgroups.members", "n", members),
                owed(it) ? words.dates().of(it.calendars().getLast().reportBackOn()) : null,
                report(it.reportBack(), words),
                state(it.state(), words));
    }

    static String what(Subgroup it, Words words) {
        String kind = words.labels().of(it.kind());
        return it.theme() == null ? kind : kind + " · " + words.labels().of(it.theme());
    }

    static boolean owed(Subgroup it) {
        return (it.reportBack() == ReportBack.DUE || it.reportBack() == ReportBack.OVERDUE)
                && !it.calendars().isEmpty();
    }

    static State report(ReportBack it, Words words) {
        Tone tone = switch (it) {
            case OVERDUE -> Tone.WARN;
            case DONE -> Tone.GOOD;
            case DUE, NONE -> Tone.PLAIN;
        };
        return new State(words.labels().of(it), tone);
    }

    static State state(Subgroup.State it, Words words) {
        return new State(words.labels().of(it), it == Subgroup.State.FULFILLED ? Tone.GOOD : Tone.PLAIN);
    }
}
