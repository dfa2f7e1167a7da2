package be.maillage.gateway.pages;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One line of a definition list: what is told, and each thing that is told of it. */
public record Fact(String label, List<Text> values) {

    /** A line with one value; without any when it is null, so that {@link #told} leaves it out. */
    public static Fact of(String label, @Nullable Text value) {
        return new Fact(label, value == null ? List.of() : List.of(value));
    }

    /** The lines that tell something. */
    public static List<Fact> told(Fact... facts) {
        return List.of(facts).stream()
                .filter(fact -> !Objects.requireNonNull(fact).values().isEmpty())
                .toList();
    }
}
