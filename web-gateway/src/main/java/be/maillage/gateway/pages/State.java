package be.maillage.gateway.pages;

/** How something stands: a word or two that say all, and a tone that only repeats it. */
public record State(String text, Tone tone) {

    /** What it asks of the reader. */
    public enum Tone {
        PLAIN,
        GOOD,
        WARN
    }

    /** For {@code class}. */
    public String css() {
        return switch (tone) {
            case PLAIN -> "badge";
            case GOOD -> "badge good";
            case WARN -> "badge warn";
        };
    }
}
