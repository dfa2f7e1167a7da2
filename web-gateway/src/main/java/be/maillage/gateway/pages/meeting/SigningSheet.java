package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.meeting.meetings.MeetingInFull;
import be.maillage.meeting.meetings.MeetingInFull.Convening;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The attendance list that goes around at a meeting.
 *
 * @param invited a line for each organisation that is invited by name
 * @param blank lines for everybody else, so that the page is full
 */
record SigningSheet(List<Text> invited, List<Integer> blank) {

    private static final int LINES = 18;

    static SigningSheet of(MeetingInFull meeting, Words words) {
        Convening convening = meeting.convening();
        List<Text> invited = convening == null
                ? List.of()
                : convening.invitedOrganisations().stream().map(words::name).toList();
        int blank = Math.max(6, LINES - invited.size());
        return new SigningSheet(
                invited,
                IntStream.rangeClosed(invited.size() + 1, invited.size() + blank)
                        .boxed()
                        .toList());
    }
}
