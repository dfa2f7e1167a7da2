package be.maillage.meeting.meetings;

import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.meeting.meetings.Minutes.Addendum;
import be.maillage.meeting.meetings.Minutes.Distribution;
import be.maillage.meeting.meetings.MinutesFold.Added;
import be.maillage.meeting.meetings.MinutesFold.Approved;
import be.maillage.meeting.meetings.MinutesFold.Distributed;
import be.maillage.meeting.meetings.MinutesFold.Draft;
import be.maillage.meeting.meetings.MinutesFold.Proposed;
import be.maillage.meeting.meetings.MinutesFold.Settled;
import be.maillage.meeting.names.MeetingNames;
import be.maillage.readmodel.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Makes the minutes of a meeting and the amendments to them, as far as the reader may read them. */
record MinutesInFull(Document document, Reader reader, Map<UUID, LocalizedString> organisations) {

    /** One per language: the approved minutes where there are any, else the draft. */
    List<Minutes> all(MeetingNames.Found meetings) {
        Map<String, Minutes> byLanguage = new LinkedHashMap<>();
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (Draft draft : values(MinutesFold.DRAFTS, Draft.class)) {
            drafts.put(draft.language(), draft);
            byLanguage.put(draft.language(), draft(draft));
        }
        for (Approved approved : values(MinutesFold.APPROVED, Approved.class)) {
            byLanguage.put(approved.language(), approved(approved, drafts.get(approved.language()), meetings));
        }
        return List.copyOf(byLanguage.values());
    }

    List<Amendment> amendments() {
        Map<UUID, Settled> settled = new LinkedHashMap<>();
        values(MinutesFold.SETTLEMENTS, Settled.class).forEach(it -> settled.put(it.id(), it));
        return values(MinutesFold.AMENDMENTS, Proposed.class).stream()
                .map(it -> amendment(it, settled.get(it.id())))
                .toList();
    }

    private Amendment amendment(Proposed proposed, @Nullable Settled settled) {
        UUID organisation = proposed.organisationId();
        return new Amendment(
                proposed.id(),
                proposed.language(),
                proposed.itemId(),
                proposed.text(),
                proposed.proposedBy(),
                organisation == null ? null : new Named(organisation, organisations.get(organisation)),
                proposed.on(),
                settled == null ? null : settled.outcome(),
                settled == null ? null : settled.reason(),
                settled == null ? null : settled.on());
    }

    private Minutes draft(Draft draft) {
        return new Minutes(
                draft.language(),
                Minutes.State.DRAFT,
                draft.from(),
                draft.on(),
                null,
                null,
                draft.items(),
                draft.text(),
                addenda(draft.language()),
                distributions(draft.language()));
    }

    private Minutes approved(Approved approved, @Nullable Draft draft, MeetingNames.Found meetings) {
        return new Minutes(
                approved.language(),
                Minutes.State.APPROVED,
                draft == null ? null : draft.from(),
                draft == null ? null : draft.on(),
                approved.on(),
                approved.approvedAt() == null ? null : meetings.of(approved.approvedAt()),
                approved.items(),
                approved.text(),
                addenda(approved.language()),
                distributions(approved.language()));
    }

    private List<Addendum> addenda(String language) {
        return values(MinutesFold.ADDENDA, Added.class).stream()
                .filter(it -> it.language().equals(language))
                .map(it -> new Addendum(it.id(), it.on(), it.text()))
                .toList();
    }

    private List<Distribution> distributions(String language) {
        return values(MinutesFold.DISTRIBUTIONS, Distributed.class).stream()
                .filter(it -> it.language().equals(language))
                .map(it -> new Distribution(it.on(), it.recipients(), it.others()))
                .toList();
    }

    private <T> List<T> values(String list, Class<T> type) {
        return InFull.values(document, list, type, reader);
    }
}
