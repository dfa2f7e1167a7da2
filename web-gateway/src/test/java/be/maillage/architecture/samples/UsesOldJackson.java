package be.maillage.architecture.samples;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes JSON by other rules than the house's. */
public record UsesOldJackson(ObjectMapper json) {}
