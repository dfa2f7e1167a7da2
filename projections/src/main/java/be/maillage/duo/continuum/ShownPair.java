package be.maillage.duo.continuum;

import be.maillage.duo.continuum.Mesh.Kind;
import be.maillage.duo.continuum.Mesh.Strand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What history shows of a pair on a day.
 *
 * @param strand as the reader may know it
 * @param asItIs whoever reads, for counting
 * @param first the first day that it shows anything, as far as the reader may know; null when it shows nothing
 * @param known whether the reader may know of this pair
 */
record ShownPair(Strand strand, Strand asItIs, @Nullable LocalDate first, boolean known) {

    boolean any() {
        return first != null || asItIs.kind() != Kind.NOTHING;
    }
}
