package be.maillage.architecture.samples;

import be.maillage.decision.Command;

/** Knows what is decided. */
public record KnowsDecisions(Command command) {}
