package be.maillage.gateway.pages.audit;

import be.maillage.audit.Entry;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Texts;
import be.maillage.gateway.pages.Words;
import be.maillage.history.Audience;
import be.maillage.history.Brussels;
import be.maillage.history.BusinessDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One event.
 *
 * @param sentence null when the reader may not read it
 * @param happenedOn when it happened, where that is another day than the one on which it was recorded
 * @param at the time at which it was recorded
 * @param who who recorded it, in words
 * @param assumed what the source does not state; null when it states all
 * @param reserved of what the reader may not read, who may
 * @param page where the thing that it happened to can be read; null when it has no page
 * @param follow where all that happened to that thing is; null when that is followed already or is the whole coordination
 */
record Line(
        long position,
        @Nullable String sentence,
        @Nullable Shown happenedOn,
        String type,
        @Nullable Text note,
        @Nullable String who,
        @Nullable Text onBehalfOf,
        @Nullable String assumed,
        boolean afterwards,
        String at,
        @Nullable String reserved,
        @Nullable String page,
        @Nullable String follow) {

    static Line of(Entry it, LocalDate recordedOn, Asked asked) {
        Words words = asked.words();
        List<String> assumed = Objects.requireNonNullElse(it.assumed(), List.of());
        UUID subject = asked.coordinationId().equals(it.subject()) ? null : it.subject();
        String page = subject == null ? null : page(it.type(), subject, asked.coordinationId());
        return new Line(
                it.position(),
                it.redacted() ? null : it.sentence(),
                BusinessDate.day(recordedOn).equals(it.happenedOn())
                        ? null
                        : words.dates().orNull(it.happenedOn()),
                words.texts().sayOr("type", it.type()),
                words.text(it.note()),
                who(it.actor(), words.texts()),
                it.onBehalfOf() == null ? null : words.name(it.onBehalfOf()),
                assumed.isEmpty() ? null : fields(assumed, words.texts()),
                Boolean.TRUE.equals(it.recordedAfterwards()),
                words.dates().time(it.recordedAt().atZone(Brussels.ZONE).toLocalTime()),
                it.redacted() ? reserved(it.audience(), words.texts()) : null,
                page,
                page == null
                                || subject == null
                                || subject.toString().equals(asked.here().value("of"))
                        ? null
                        : Section.AUDIT.path(asked.coordinationId()) + "?of=" + subject);
    }

    private static @Nullable String page(String type, UUID subject, UUID coordination) {
        String area = type.substring(0, Math.max(0, type.indexOf('.')));
        return switch (area) {
            case "organisation" -> Section.OVERVIEW.path(coordination) + "/organisations/" + subject;
            case "duo" -> Section.OVERVIEW.path(coordination) + "/pairs/" + subject;
            case "meeting" ->
                type.startsWith("meeting.Information")
                        ? Section.NEWS.path(coordination)
                        : Section.MEETINGS.path(coordination) + "/" + subject;
            case "subgroup" -> Section.SUBGROUPS.path(coordination) + "/" + subject;
            case "diagnostic" ->
                type.startsWith("diagnostic.Need")
                        ? Section.NEEDS.path(coordination)
                        : Section.DIAGNOSTICS.path(coordination) + "/" + subject;
            case "groupanalysis" -> Section.ANALYSES.path(coordination) + "/" + subject;
            case "situation" -> Section.SITUATIONS.path(coordination) + "/" + subject;
            case "network" -> Section.NETWORKS.path(coordination) + "/" + subject;
            default -> null;
        };
    }

    private static @Nullable String who(Entry.@Nullable Actor actor, Texts texts) {
        if (actor == null) {
            return null;
        }
        String role = texts.sayOr("role", actor.role());
        return actor.name() == null ? role : texts.say("who", "name", actor.name(), "role", role);
    }

    private static String fields(List<String> assumed, Texts texts) {
        return String.join(
                ", ", assumed.stream().map(field -> texts.sayOr("field", field)).toList());
    }

    private static String reserved(String audience, Texts texts) {
        String scope = audience.contains(":") ? audience.substring(0, audience.indexOf(':')) : audience;
        return Stream.of(Audience.Scope.values())
                .filter(known -> known.name().equals(scope))
                .map(known -> texts.say("reserved." + known.name()))
                .findFirst()
                .orElseGet(() -> texts.say("reserved.other"));
    }
}
