package be.maillage.meeting;

import be.maillage.decision.CommonRule;
import be.maillage.decision.Plausible;
import be.maillage.meeting.MeetingCommand.AddAddendum;
import be.maillage.meeting.MeetingCommand.ApproveMinutes;
import be.maillage.meeting.MeetingCommand.DistributeMinutes;
import be.maillage.meeting.MeetingCommand.DraftMinutes;
import be.maillage.meeting.MeetingCommand.TranslateMinutes;
import be.maillage.meeting.MeetingEvent.AddendumAdded;
import be.maillage.meeting.MeetingEvent.MinutesApproved;
import be.maillage.meeting.MeetingEvent.MinutesDistributed;
import be.maillage.meeting.MeetingEvent.MinutesDrafted;
import be.maillage.meeting.MeetingEvent.MinutesTranslated;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The minutes of a meeting, one text per language, each with an approval of its own. What is approved never changes. */
final class Minutes {

    private final Map<String, Text> drafts = new HashMap<>();
    private final Set<String> approved = new HashSet<>();
    private final Set<UUID> addenda = new HashSet<>();

    private record Text(List<ItemMinutes> items, @Nullable String text) {}

    boolean anyApproved() {
        return !approved.isEmpty();
    }

    MinutesDrafted draft(DraftMinutes command, Set<UUID> agenda) {
        requireDraftable(command.language(), command.items(), command.text(), agenda);
        return new MinutesDrafted(
                command.meetingId(), command.language(), command.items(), command.text(), command.told());
    }

    MinutesTranslated translate(TranslateMinutes command, Set<UUID> agenda) {
        requireLanguage(command.from());
        if (command.from().equals(command.language())) {
            throw MeetingRule.TRANSLATION_IS_INTO_ANOTHER_LANGUAGE.refused();
        }
        requireDraft(command.from());
        requireDraftable(command.language(), command.items(), command.text(), agenda);
        return new MinutesTranslated(
                command.meetingId(),
                command.from(),
                command.language(),
                command.items(),
                command.text(),
                command.told());
    }

    /** That they may be amended: drafted and not yet approved. */
    void requirePending(String language) {
        requireLanguage(language);
        requireNotApproved(language);
        requireDraft(language);
    }

    MinutesApproved approve(ApproveMinutes command, Amendments amendments) {
        requireLanguage(command.language());
        requireNotApproved(command.language());
        Text draft = requireDraft(command.language());
        amendments.requireNonePending(command.language());
        return new MinutesApproved(
                command.meetingId(),
                command.language(),
                command.approvedAt(),
                draft.items(),
                draft.text(),
                command.told());
    }

    AddendumAdded add(AddAddendum command) {
        requireApproved(command.language());
        if (addenda.contains(command.addendumId())) {
            throw MeetingRule.ADDENDUM_IS_NEW.refused();
        }
        return new AddendumAdded(
                command.meetingId(), command.addendumId(), command.language(), command.text(), command.told());
    }

    /** @param confidential whether what was said stays among those who took part */
    MinutesDistributed distribute(DistributeMinutes command, boolean confidential) {
        requireApproved(command.language());
        List<MinutesRecipient> recipients =
                command.recipients().stream().distinct().sorted().toList();
        if (recipients.isEmpty()) {
            throw MeetingRule.RECIPIENTS_ARE_SAID.refused();
        }
        if (recipients.contains(MinutesRecipient.OTHERS) != (command.others() != null)) {
            throw MeetingRule.OTHER_RECIPIENTS_ARE_DESCRIBED.refused();
        }
        if (confidential && !recipients.equals(List.of(MinutesRecipient.PARTICIPANTS))) {
            throw MeetingRule.CONFIDENTIAL_MINUTES_STAY_AMONG_PARTICIPANTS.refused();
        }
        return new MinutesDistributed(
                command.meetingId(), command.language(), recipients, command.others(), command.told());
    }

    void evolve(MinutesDrafted event) {
        drafts.put(event.language(), new Text(event.items(), event.text()));
    }

    void evolve(MinutesTranslated event) {
        drafts.put(event.language(), new Text(event.items(), event.text()));
    }

    void evolve(MinutesApproved event) {
        approved.add(event.language());
    }

    void evolve(AddendumAdded event) {
        addenda.add(event.addendumId());
    }

    private void requireDraftable(String language, List<ItemMinutes> items, @Nullable String text, Set<UUID> agenda) {
        requireLanguage(language);
        requireNotApproved(language);
        if (items.isEmpty() && text == null) {
            throw MeetingRule.MINUTES_SAY_SOMETHING.refused();
        }
        Set<UUID> told = new HashSet<>();
        for (ItemMinutes item : items) {
            if (!agenda.contains(item.itemId())) {
                throw MeetingRule.ITEM_IS_ON_THE_AGENDA.refused();
            }
            if (!told.add(item.itemId())) {
                throw MeetingRule.ITEM_IS_TOLD_ONCE.refused();
            }
        }
    }

    private static void requireLanguage(String language) {
        if (!Plausible.isLanguage(language)) {
            throw CommonRule.LANGUAGE_IS_KNOWN.refused(Map.of("language", language));
        }
    }

    private void requireNotApproved(String language) {
        if (approved.contains(language)) {
            throw MeetingRule.MINUTES_ARE_NOT_YET_APPROVED.refused();
        }
    }

    private void requireApproved(String language) {
        requireLanguage(language);
        if (!approved.contains(language)) {
            throw MeetingRule.MINUTES_ARE_APPROVED.refused();
        }
    }

    private Text requireDraft(String language) {
        Text draft = drafts.get(language);
        if (draft == null) {
            throw MeetingRule.MINUTES_ARE_DRAFTED.refused();
        }
        return draft;
    }
}
