package be.maillage.gateway.api;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one part of a request (Belgif REST guide, "input validation problems").
 *
 * @param type {@code urn:problem-type:belgif:input-validation:…}
 * @param in {@code body}, {@code path}, {@code query} or {@code header}
 * @param name JSON path or parameter name
 * @param detail a sentence in the reader's language
 */
public record Issue(
        String type,
        String in,
        @Nullable String name,
        @Nullable String detail) {}
