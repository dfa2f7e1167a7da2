package be.maillage.gateway.pages.duo;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.Partners;
import be.maillage.duo.continuum.Mesh.Kind;
import be.maillage.duo.continuum.Mesh.Strand;
import be.maillage.gateway.pages.duo.Picture.Line;
import be.maillage.gateway.pages.duo.Picture.Partner;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PictureTest {

    /** Among thirty, there are 435 pairs. */
    private static final int PARTNERS = 30;

    @Test
    void a_level_that_would_make_a_blot_is_left_out_as_a_whole_and_so_are_those_below() {
        Picture picture = picture(200, 60, 10);

        assertThat(picture.edges()).hasSize(200);
        assertThat(picture.left()).isEqualTo(70);
        assertThat(picture(200, 50, 10).edges())
                .as("just as many as there may be")
                .hasSize(250);
    }

    @Test
    void the_highest_level_is_drawn_however_many_they_are() {
        Picture picture = picture(300, 10);

        assertThat(picture.edges()).hasSize(300);
        assertThat(picture.left()).isEqualTo(10);
    }

    /** @param pairs how many of each level, from the highest */
    private static Picture picture(int... pairs) {
        List<Partners> all = IntStream.range(0, PARTNERS)
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, PARTNERS).mapToObj(other -> new Partners(id(one), id(other))))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < pairs.length; i++) {
            ContinuumLevel level = ContinuumLevel.values()[5 - i];
            for (int j = 0; j < pairs[i]; j++) {
                Partners partners = all.get(lines.size());
                UUID pair = new UUID(8, lines.size());
                lines.add(new Line(new Strand(pair, partners, Kind.SHOWN, null, null, level, null), "", ""));
            }
        }
        return Picture.of(
                IntStream.range(0, PARTNERS)
                        .mapToObj(i -> new Partner(id(i), "", ""))
                        .toList(),
                lines,
                null);
    }

    private static UUID id(int number) {
        return new UUID(7, number);
    }
}
