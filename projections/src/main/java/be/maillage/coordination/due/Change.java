package be.maillage.coordination.due;

import java.util.Map;
import java.util.function.Consumer;

/** What an event does to one document. */
record Change(String documentId, Consumer<Map<String, Object>> make) {}
