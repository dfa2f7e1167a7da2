package be.maillage.gateway.generator;

import be.maillage.history.LocalizedString;
import be.maillage.meeting.AgendaItem;
import be.maillage.meeting.AmendmentOutcome;
import be.maillage.meeting.ItemMinutes;
import be.maillage.meeting.MeetingCommand.AddAddendum;
import be.maillage.meeting.MeetingCommand.ApproveMinutes;
import be.maillage.meeting.MeetingCommand.DistributeMinutes;
import be.maillage.meeting.MeetingCommand.DraftMinutes;
import be.maillage.meeting.MeetingCommand.ProposeAmendment;
import be.maillage.meeting.MeetingCommand.SettleAmendment;
import be.maillage.meeting.MeetingCommand.TranslateMinutes;
import be.maillage.meeting.MeetingRule;
import be.maillage.meeting.MinutesRecipient;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Minutes: drafted some days later, sometimes amended, approved by the next meeting of the same people, then sent round. */
final class Minutes {

    private final Life life;
    private final Draw draw;
    private final boolean bilingual;

    Minutes(Life life) {
        this.life = life;
        this.draw = life.draw("minutes");
        this.bilingual = draw.happens(30);
    }

    /** Approves what the meeting before left, and sees to the minutes of this one. */
    void writeAfter(Held held, Series series) {
        series.unapproved().ifPresent(before -> approve(before, held));
        if (draw.happens(90)) {
            life.chronicle().in(draw.between(2, 6), () -> draft(held));
            series.leaves(held);
        }
    }

    private void draft(Held held) {
        List<LocalizedString> said = new ArrayList<>();
        held.agenda().forEach(item -> said.add(life.says("minutes", draw)));
        life.does(new DraftMinutes(life.id(), held.id(), "fr", items(held, said, "fr"), null, life.told()));
        held.drafted().add("fr");
        if (bilingual) {
            life.does(
                    new TranslateMinutes(life.id(), held.id(), "fr", "nl", items(held, said, "nl"), null, life.told()));
            held.drafted().add("nl");
        }
        if (!held.present().isEmpty() && draw.happens(12)) {
            amend(held);
        }
    }

    private static List<ItemMinutes> items(Held held, List<LocalizedString> said, String language) {
        List<ItemMinutes> items = new ArrayList<>();
        for (AgendaItem item : held.agenda()) {
            items.add(new ItemMinutes(item.itemId(), said.get(items.size()).in(language)));
        }
        return items;
    }

    private void amend(Held held) {
        UUID amendment = life.newId("amendment");
        Member member = draw.oneOf(held.present());
        life.does(new ProposeAmendment(
                life.id(),
                held.id(),
                amendment,
                "fr",
                held.agenda().getFirst().itemId(),
                life.says("amendment", draw).in("fr"),
                null,
                member.id(),
                life.told()));
        if (draw.happens(30)) {
            life.tries(
                    new ApproveMinutes(life.id(), held.id(), "fr", null, life.told()),
                    MeetingRule.NO_AMENDMENT_IS_PENDING);
        }
        boolean refused = draw.happens(25);
        life.does(new SettleAmendment(
                life.id(),
                held.id(),
                amendment,
                refused ? AmendmentOutcome.REFUSED : AmendmentOutcome.ACCEPTED,
                refused ? life.says("amendmentRefused", draw) : null,
                life.told()));
    }

    private void approve(Held held, Held at) {
        for (String language : held.drafted()) {
            life.does(new ApproveMinutes(life.id(), held.id(), language, at.id(), life.told()));
            life.does(new DistributeMinutes(life.id(), held.id(), language, recipients(held), null, life.told()));
        }
        if (!held.drafted().isEmpty() && draw.happens(4)) {
            life.tries(
                    new ApproveMinutes(life.id(), held.id(), "fr", at.id(), life.told()),
                    MeetingRule.MINUTES_ARE_NOT_YET_APPROVED);
        }
        if (!held.drafted().isEmpty() && draw.happens(3)) {
            life.does(new AddAddendum(
                    life.id(),
                    held.id(),
                    life.newId("addendum"),
                    "fr",
                    life.says("addendum", draw).in("fr"),
                    life.told()));
        }
    }

    private List<MinutesRecipient> recipients(Held held) {
        if (held.isConfidential()) {
            return List.of(MinutesRecipient.PARTICIPANTS);
        }
        return draw.happens(25)
                ? List.of(MinutesRecipient.MEMBERS, MinutesRecipient.COUNCIL)
                : List.of(MinutesRecipient.MEMBERS);
    }
}
