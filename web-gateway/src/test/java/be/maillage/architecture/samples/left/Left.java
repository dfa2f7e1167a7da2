package be.maillage.architecture.samples.left;

import be.maillage.architecture.samples.right.Right;

/** Leans on what leans on it. */
public record Left(Right right) {}
