package be.maillage.architecture.samples.unmarked;

/** Lives in a package that does not say what null means in it. */
public record Unmarked(int value) {}
