package be.maillage.gateway.pages.duo;

import be.maillage.duo.continuum.Mesh;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Labels;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.duo.MeshView.Bar;
import be.maillage.gateway.pages.duo.MeshView.Head;
import be.maillage.gateway.pages.duo.MeshView.Link;
import be.maillage.gateway.pages.duo.MeshView.Row;
import be.maillage.gateway.pages.duo.MeshView.Slider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All pairs on one day: drawn, counted by level, and as a table.
 *
 * @param slider null when there is nothing to move through
 * @param on the day shown, in words
 * @param count what is shown, in words
 * @param picture null when nothing is to be drawn
 * @param bars how many pairs stand at each level
 * @param barsOf whose pairs these are, in words; null when they are too few to be counted
 * @param alone the members without any pair on that day
 * @param alsoOf with whom nothing is said yet, for the organisation asked for
 * @param kind how the pairs stand that are asked for alone; null for however they do
 * @param empty nothing was ever said that this reader may know
 */
record MeshView(
        @Nullable Slider slider,
        String on,
        String count,
        List<Labels.Level> legend,
        @Nullable Picture picture,
        List<Bar> bars,
        @Nullable String barsOf,
        List<Row> rows,
        List<Head> heads,
        @Nullable String part,
        @Nullable String next,
        @Nullable String first,
        List<Link> alone,
        List<Link> alsoOf,
        List<Labels.Choice> bases,
        List<Labels.Choice> organisations,
        List<Labels.Choice> themes,
        List<Labels.Choice> from,
        List<Labels.Choice> to,
        Labels.@Nullable Choice kind,
        String path,
        boolean filtered,
        String all,
        boolean empty,
        boolean coordinates,
        String access,
        List<Doing> doings) {

    /** How many rows a page of the table has. */
    static final int LENGTH = 100;

    /**
     * @param value the moment shown
     * @param before where the moment before is; null at the first
     */
    record Slider(
            int min,
            int max,
            int value,
            @Nullable Link before,
            @Nullable Link after,
            String first,
            String last) {}

    record Link(String text, String href) {}

    /** @param level 1 to 6; 0 for what has no one level */
    record Bar(int level, String label, long count, long most) {}

    /** @param sorted whether the table is sorted by it */
    record Head(String label, String href, boolean sorted, boolean descending) {}

    /**
     * @param said what stands in the table: one line, or one for each partner when they differ
     * @param wanted who wishes another level, in words
     */
    record Row(
            String href,
            Text first,
            Text second,
            List<String> said,
            boolean differ,
            @Nullable Shown since,
            List<String> wanted) {}

    static MeshView of(Mesh mesh, MeshChoice choice, Asked asked) {
        return new MeshDrawing(mesh, choice, asked).view();
    }
}
