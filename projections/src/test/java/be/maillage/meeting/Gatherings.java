package be.maillage.meeting;

import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.meeting.InformationEvent.InformationRelayed;
import be.maillage.meeting.InformationEvent.InformationShared;
import be.maillage.meeting.InformationEvent.InformationWithdrawn;
import be.maillage.meeting.MeetingEvent.ActionAssigned;
import be.maillage.meeting.MeetingEvent.ActionCompleted;
import be.maillage.meeting.MeetingEvent.ActionExtended;
import be.maillage.meeting.MeetingEvent.DecisionRecorded;
import be.maillage.meeting.MeetingEvent.MeetingHeld;
import be.maillage.meeting.MeetingEvent.MeetingRescheduled;
import be.maillage.meeting.MeetingEvent.MinutesApproved;
import be.maillage.meeting.MeetingEvent.MinutesDrafted;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Events of meetings and news drawn at random. What belongs to one meeting has ids of its own, so that meetings are independent. */
public final class Gatherings {

    private Gatherings() {}

    public static MeetingEvent meeting(Random random, UUID meeting, UUID organisation, String on) {
        UUID part = new UUID(meeting.getLeastSignificantBits(), random.nextInt(3));
        MeetingTime time = new MeetingTime(BusinessDate.parse(on), null, null);
        LocalizedString text = LocalizedString.fr("texte " + random.nextInt(5));
        return switch (random.nextInt(10)) {
            case 0 -> Convoking.convened(meeting, "Sujet " + random.nextInt(5), time);
            case 1 -> new MeetingRescheduled(meeting, time, null, text, told(on));
            case 2 -> new MeetingHeld(meeting, time, told(on));
            case 3 -> Convoking.attended(meeting, random.nextInt(9), Presence.of(organisation, id(random.nextInt(3))));
            case 4 -> new MinutesDrafted(meeting, "fr", List.of(), "projet " + random.nextInt(9), told(on));
            case 5 -> new MinutesApproved(meeting, "fr", null, List.of(), "approuvé", told(on));
            case 6 -> new DecisionRecorded(meeting, part, null, text, DecisionMode.CONSENSUS, null, null, told(on));
            case 7 -> new ActionAssigned(meeting, part, text, organisation, null, time.day(), told(on));
            case 8 -> new ActionExtended(meeting, part, time.day(), text, null, told(on));
            default -> new ActionCompleted(meeting, part, text, null, told(on));
        };
    }

    public static InformationEvent news(Random random, UUID news, UUID organisation, String on) {
        LocalizedString text = LocalizedString.fr("texte " + random.nextInt(5));
        return switch (random.nextInt(3)) {
            case 0 ->
                new InformationShared(
                        news, HERE, text, text, null, InformationAudience.PUBLIC, null, organisation, null, told(on));
            case 1 -> new InformationRelayed(news, null, organisation, text, told(on));
            default -> new InformationWithdrawn(news, text, told(on));
        };
    }
}
