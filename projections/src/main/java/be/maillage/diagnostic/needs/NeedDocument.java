package be.maillage.diagnostic.needs;

import be.maillage.diagnostic.DiagnosticEvent.DiagnosticPublished;
import be.maillage.diagnostic.Edition.PublishedFinding;
import be.maillage.diagnostic.Finding;
import be.maillage.diagnostic.FindingKind;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.StoredEvent;
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one event changes in the document of a need. */
record NeedDocument(Map<String, Object> document, StoredEvent event) {

    static final String SAID = "said";
    static final String ORDER = "order";
    static final String FIRST_SEEN = "firstSeen";
    static final String DIAGNOSTICS = "diagnostics";
    static final String MEETING = "meetingId";
    static final String STATE = "state";
    static final String MERGED_INTO = "mergedInto";
    static final String EDITIONS = "editions";
    static final String RELAYS = "relays";
    static final String ANSWERS = "answers";
    static final String ANSWERED = "answered";
    /** Whether it belongs to the register: it is a need or a gap, a meeting heard it, or it was told to an authority by itself. */
    static final String LISTED = "listed";

    static final String TOLD_BY_ITSELF = "toldByItself";
    /** Who may read it as it stands. */
    static final String AUDIENCE = "audience";
    /** Whether a public edition holds it. */
    static final String PUBLISHED = "published";
    /** Its theme in the latest public edition: what it is by now, nobody outside may find out by asking for themes. */
    static final String PUBLISHED_THEME = "publishedTheme";

    /** How it reads. */
    record Said(
            @Nullable FindingKind kind,
            LocalizedString statement,
            @Nullable Theme theme,
            @Nullable LocalizedString concerned) {}

    /** @param audience who may read that edition, as stored */
    record Print(String key, String audience, Need.InEdition edition) {}

    /** @param position where in the log it stands: what tells two alike answers apart */
    record Given(long position, UUID relayId, Need.Answer answer) {}

    void found(UUID diagnosticId, Finding finding) {
        begins();
        List<String> diagnostics = new ArrayList<>(Values.list(document.get(DIAGNOSTICS), String.class));
        if (!diagnostics.contains(diagnosticId.toString())) {
            diagnostics.add(diagnosticId.toString());
        }
        document.put(DIAGNOSTICS, diagnostics);
        document.put(STATE, Need.State.STANDING.name());
        document.remove(MERGED_INTO);
        reads(finding);
    }

    void heard(LocalizedString heard, @Nullable Theme theme, @Nullable UUID meetingId) {
        begins();
        document.put(STATE, Need.State.STANDING.name());
        document.put(SAID, Values.record(new Said(null, heard, theme, null)));
        if (meetingId != null) {
            document.put(MEETING, meetingId.toString());
        }
    }

    void reads(Finding finding) {
        document.put(
                SAID,
                Values.record(new Said(finding.kind(), finding.statement(), finding.theme(), finding.concerned())));
        document.put(LISTED, finding.kind().isNeed() || Boolean.TRUE.equals(document.get(TOLD_BY_ITSELF)));
    }

    void mergedInto(UUID other) {
        document.put(STATE, Need.State.MERGED.name());
        document.put(MERGED_INTO, other.toString());
    }

    void withdrawn() {
        document.put(STATE, Need.State.WITHDRAWN.name());
    }

    void published(DiagnosticPublished published, PublishedFinding finding) {
        Need.InEdition edition = new Need.InEdition(
                published.diagnosticId(),
                published.edition().number(),
                published.told().on(),
                finding.rank(),
                finding.kind(),
                finding.statement(),
                finding.theme());
        String key = edition.diagnosticId() + "/" + edition.number();
        Map<String, Object> print =
                Values.record(new Print(key, event.metadata().audience().toString(), edition));
        document.put(EDITIONS, Parts.with(document.get(EDITIONS), other -> key.equals(other.get("key")), print));
        if (event.metadata().audience().equals(Audience.PUBLIC)) {
            publiclyKnown(finding);
        }
    }

    private void publiclyKnown(PublishedFinding finding) {
        if (finding.kind().isNeed()) {
            document.put(PUBLISHED, true);
        }
        document.remove(PUBLISHED_THEME);
        if (finding.theme() != null) {
            document.put(PUBLISHED_THEME, finding.theme().name());
        }
    }

    void relayed(Need.Relay relay) {
        Map<String, Object> stored = new LinkedHashMap<>(Values.record(relay));
        String id = relay.id().toString();
        document.put(RELAYS, Parts.with(document.get(RELAYS), other -> id.equals(other.get("id")), stored));
    }

    void toldByItself() {
        document.put(TOLD_BY_ITSELF, true);
        document.put(LISTED, true);
    }

    void answered(UUID relayId, Need.Answer answer) {
        long position = event.position();
        document.put(
                ANSWERS,
                Parts.with(
                        document.get(ANSWERS),
                        other -> Long.valueOf(position).equals(other.get("position")),
                        Values.record(new Given(position, relayId, answer))));
        document.put(ANSWERED, true);
    }

    /** The first that is ever said of it; an earlier date that is told later counts as when it was first seen. */
    private void begins() {
        BusinessDate on = event.event().told().on();
        BusinessDate first = Values.read(document.get(FIRST_SEEN), BusinessDate.class);
        if (first == null || on.compareTo(first) < 0) {
            document.put(FIRST_SEEN, on.toString());
        }
        document.putIfAbsent(ORDER, "%019d".formatted(event.position()));
        document.putIfAbsent(ANSWERED, false);
        document.putIfAbsent(PUBLISHED, false);
        document.put(AUDIENCE, event.metadata().audience().toString());
    }
}
