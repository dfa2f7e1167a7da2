package be.maillage.gateway.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, never a bare array (Belgif guide).
 *
 * @param self where it was asked
 * @param total how many there are in all parts
 * @param next where the next part is asked, or null at the end
 */
record ListAnswer(
        String self, List<?> items, long total, @Nullable String next) {}
