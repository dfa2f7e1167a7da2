package be.maillage.gateway.pages.meeting;

import be.maillage.meeting.AgendaItem;
import be.maillage.meeting.ItemMinutes;
import be.maillage.meeting.MeetingCommand;
import be.maillage.meeting.MeetingCommand.DraftMinutes;
import be.maillage.meeting.MeetingCommand.TranslateMinutes;
import be.maillage.meeting.meetings.MeetingInFull;
import be.maillage.meeting.meetings.Minutes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The draft of one language, as the record has it, and what becomes of it when the note of one point changes: a draft is always sent whole.
 *
 * @param minutes null when there are none in the language yet
 * @param source the minutes that these are translated from; null for what is written of itself
 */
record Notes(
        MeetingInFull meeting,
        String language,
        @Nullable Minutes minutes,
        @Nullable Minutes source) {

    /**
     * A note that was not saved.
     *
     * @param item null for what belongs to no point
     * @param text as it was typed
     * @param wrong the key of why it was refused; null when somebody else had written there meanwhile
     */
    record Unsaved(
            String language,
            @Nullable UUID item,
            String text,
            @Nullable String wrong,
            Map<String, ?> arguments,
            HttpStatus status) {}

    static Notes of(MeetingInFull meeting, String language) {
        Minutes minutes = find(meeting, language);
        Minutes source = minutes == null
                ? meeting.minutes().stream().findFirst().orElse(null)
                : minutes.translatedFrom() == null ? null : find(meeting, minutes.translatedFrom());
        return new Notes(meeting, language, minutes, source);
    }

    private static @Nullable Minutes find(MeetingInFull meeting, String language) {
        return meeting.minutes().stream()
                .filter(it -> it.language().equals(language))
                .findFirst()
                .orElse(null);
    }

    boolean isApproved() {
        return minutes != null && MeetingForms.isApproved(minutes);
    }

    /** What the record says of a point; empty when nothing. @param item null for what belongs to none */
    String of(@Nullable UUID item) {
        return minutes == null ? "" : item == null ? rest() : of(minutes, item);
    }

    static String of(Minutes minutes, @Nullable UUID item) {
        return item == null
                ? Objects.requireNonNullElse(minutes.text(), "")
                : minutes.items().stream()
                        .filter(it -> it.itemId().equals(item))
                        .map(ItemMinutes::text)
                        .findFirst()
                        .orElse("");
    }

    /** What belongs to no point, and what was said of points that the agenda no longer has: it is not to be lost with them. */
    private String rest() {
        List<String> all = new ArrayList<>();
        if (minutes != null) {
            if (minutes.text() != null) {
                all.add(minutes.text());
            }
            minutes.items().stream()
                    .filter(it -> !isOnTheAgenda(it.itemId()))
                    .map(ItemMinutes::text)
                    .forEach(all::add);
        }
        return String.join("\n\n", all);
    }

    private boolean isOnTheAgenda(UUID item) {
        return meeting.agenda().stream().anyMatch(it -> it.itemId().equals(item));
    }

    /** What is sent so that a point says this. */
    Class<? extends MeetingCommand> command() {
        return source == null ? DraftMinutes.class : TranslateMinutes.class;
    }

    ObjectNode with(@Nullable UUID changed, String text) {
        Map<UUID, String> items = new LinkedHashMap<>();
        meeting.agenda().stream().map(AgendaItem::itemId).forEach(item -> items.put(item, of(item)));
        if (changed != null) {
            items.put(changed, text);
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("language", language);
        if (source != null) {
            body.put("from", source.language());
        }
        ArrayNode list = body.putArray("items");
        items.forEach((item, note) -> {
            if (!note.isBlank()) {
                list.addObject().put("itemId", item.toString()).put("text", note);
            }
        });
        String rest = changed == null ? text : rest();
        if (!rest.isBlank()) {
            body.put("text", rest);
        }
        return body;
    }
}
