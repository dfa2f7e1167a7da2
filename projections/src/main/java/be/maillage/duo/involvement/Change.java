package be.maillage.duo.involvement;

import java.util.Map;
import java.util.function.Consumer;

/** What an event does to the document of one gathering. */
record Change(String documentId, Consumer<Map<String, Object>> make) {}
