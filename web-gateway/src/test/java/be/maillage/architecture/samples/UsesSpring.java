package be.maillage.architecture.samples;

import org.springframework.http.HttpStatus;

/** Leans on a framework that neither events, decisions nor projections may know. */
public record UsesSpring(HttpStatus status) {}
