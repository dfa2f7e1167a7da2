package be.maillage.gateway.generator;

/** Whole numbers from one to another, both included. */
record Range(int from, int to) {

    Range {
        if (from > to) {
            throw new IllegalArgumentException("No numbers from " + from + " to " + to);
        }
    }
}
