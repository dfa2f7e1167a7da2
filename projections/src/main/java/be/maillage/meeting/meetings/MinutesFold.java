package be.maillage.meeting.meetings;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.StoredEvent;
import be.maillage.meeting.AmendmentOutcome;
import be.maillage.meeting.ItemMinutes;
import be.maillage.meeting.MeetingEvent.AddendumAdded;
import be.maillage.meeting.MeetingEvent.AmendmentProposed;
import be.maillage.meeting.MeetingEvent.AmendmentSettled;
import be.maillage.meeting.MeetingEvent.MinutesApproved;
import be.maillage.meeting.MeetingEvent.MinutesDistributed;
import be.maillage.meeting.MeetingEvent.MinutesDrafted;
import be.maillage.meeting.MeetingEvent.MinutesTranslated;
import be.maillage.meeting.MinutesRecipient;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting's document keeps of its minutes. Drafts and approved minutes are lists apart, because they may have audiences of their own: the
 * approved minutes of a public meeting are public, its drafts are not.
 */
final class MinutesFold {

    static final String DRAFTS = "drafts";
    static final String APPROVED = "approved";
    static final String ADDENDA = "addenda";
    static final String DISTRIBUTIONS = "distributions";
    static final String AMENDMENTS = "amendments";
    static final String SETTLEMENTS = "settlements";
    static final String KEY = "key";

    private MinutesFold() {}

    record Draft(
            String language,
            @Nullable String from,
            BusinessDate on,
            List<ItemMinutes> items,
            @Nullable String text) {}

    record Approved(
            String language,
            BusinessDate on,
            @Nullable UUID approvedAt,
            List<ItemMinutes> items,
            @Nullable String text) {}

    record Added(UUID id, String language, BusinessDate on, String text) {}

    record Distributed(
            String language,
            BusinessDate on,
            List<MinutesRecipient> recipients,
            @Nullable LocalizedString others) {}

    record Proposed(
            UUID id,
            String language,
            @Nullable UUID itemId,
            String text,
            @Nullable UUID proposedBy,
            @Nullable UUID organisationId,
            BusinessDate on) {}

    record Settled(
            UUID id, AmendmentOutcome outcome, @Nullable LocalizedString reason, BusinessDate on) {}

    static void drafted(Map<String, Object> document, MinutesDrafted e, StoredEvent event) {
        String from = from(document, e.language());
        keep(document, DRAFTS, e.language(), event, new Draft(e.language(), from, on(event), e.items(), e.text()));
    }

    static void translated(Map<String, Object> document, MinutesTranslated e, StoredEvent event) {
        keep(document, DRAFTS, e.language(), event, new Draft(e.language(), e.from(), on(event), e.items(), e.text()));
    }

    static void approved(Map<String, Object> document, MinutesApproved e, StoredEvent event) {
        Approved approved = new Approved(e.language(), on(event), e.approvedAt(), e.items(), e.text());
        keep(document, APPROVED, e.language(), event, approved);
    }

    static void added(Map<String, Object> document, AddendumAdded e, StoredEvent event) {
        Added added = new Added(e.addendumId(), e.language(), on(event), e.text());
        keep(document, ADDENDA, e.addendumId().toString(), event, added);
    }

    static void distributed(Map<String, Object> document, MinutesDistributed e, StoredEvent event) {
        Distributed distributed = new Distributed(e.language(), on(event), e.recipients(), e.others());
        MeetingProjector.add(document, DISTRIBUTIONS, event, distributed);
    }

    static void proposed(Map<String, Object> document, AmendmentProposed e, StoredEvent event) {
        Proposed proposed = new Proposed(
                e.amendmentId(), e.language(), e.itemId(), e.text(), e.proposedBy(), e.organisationId(), on(event));
        keep(document, AMENDMENTS, e.amendmentId().toString(), event, proposed);
    }

    static void settled(Map<String, Object> document, AmendmentSettled e, StoredEvent event) {
        Settled settled = new Settled(e.amendmentId(), e.outcome(), e.reason(), on(event));
        keep(document, SETTLEMENTS, e.amendmentId().toString(), event, settled);
    }

    private static BusinessDate on(StoredEvent event) {
        return event.event().told().on();
    }

    private static void keep(Map<String, Object> document, String list, String key, StoredEvent event, Object value) {
        Map<String, Object> part = Parts.part(event, value);
        part.put(KEY, key);
        document.put(list, Parts.with(document.get(list), other -> key.equals(other.get(KEY)), part));
    }

    /** A translation that is corrected by hand stays one. */
    private static @Nullable String from(Map<String, Object> document, String language) {
        return Values.maps(document.get(DRAFTS)).stream()
                .filter(part -> language.equals(part.get(KEY)))
                .map(part -> Values.map(part.get("value")).get("from"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
    }
}
