package be.maillage.history;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Leads the stored form of an event from one revision to the next. Encrypted values pass through it as they are, so it must leave
 * {@link Personal} fields alone.
 *
 * @param type the event's logical type, see {@link EventType#name()}
 * @param from the revision it reads; it writes {@code from + 1}
 * @param change given the old JSON object as a mutable map, answers the new one
 */
public record Upcaster(String type, int from, UnaryOperator<Map<String, Object>> change) {}
