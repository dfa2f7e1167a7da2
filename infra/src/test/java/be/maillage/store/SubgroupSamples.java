package be.maillage.store;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.Expectation;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.network.NetworkActivity;
import be.maillage.network.NetworkArea;
import be.maillage.network.NetworkEvent.NetworkCorrected;
import be.maillage.network.NetworkEvent.NetworkDissolved;
import be.maillage.network.NetworkEvent.NetworkRegistered;
import be.maillage.network.NetworkEvent.NetworkReported;
import be.maillage.network.NetworkEvent.ParticipationEnded;
import be.maillage.network.NetworkEvent.ParticipationRecorded;
import be.maillage.network.NetworkProfile;
import be.maillage.network.NetworkType;
import be.maillage.organisation.Profile;
import be.maillage.organisation.Theme;
import be.maillage.situation.ServiceWork;
import be.maillage.situation.SituationEvent.ReflectionsRecorded;
import be.maillage.situation.SituationEvent.SituationClosed;
import be.maillage.situation.SituationEvent.SituationLaid;
import be.maillage.subgroup.Framing;
import be.maillage.subgroup.SubgroupEvent.CalendarRevised;
import be.maillage.subgroup.SubgroupEvent.FacilitatorChanged;
import be.maillage.subgroup.SubgroupEvent.ObjectivesSet;
import be.maillage.subgroup.SubgroupEvent.ResourcePersonEngaged;
import be.maillage.subgroup.SubgroupEvent.SubgroupClosed;
import be.maillage.subgroup.SubgroupEvent.SubgroupFormed;
import be.maillage.subgroup.SubgroupEvent.SubgroupJoined;
import be.maillage.subgroup.SubgroupEvent.SubgroupLeft;
import be.maillage.subgroup.SubgroupEvent.SubgroupReportedBack;
import be.maillage.subgroup.SubgroupKind;
import be.maillage.subgroup.SubgroupOutcome;
import be.maillage.subgroup.WorkCalendar;
import java.util.List;
import java.util.UUID;

/** One event of every class of subgroups, of networks and of situations, with every component filled in. */
final class SubgroupSamples {

    private static final UUID COORDINATION = id(1);
    private static final UUID ORGANISATION = id(2);
    private static final UUID PERSON = id(3);
    private static final UUID OTHER_PERSON = id(4);
    private static final UUID MEMBER = id(6);
    private static final UUID NETWORK = id(7);
    private static final UUID MEETING = id(10);
    private static final UUID SUBGROUP = id(12);
    private static final UUID SITUATION = id(50);

    private static final LocalizedString TEXT = new LocalizedString("texte", "tekst", "Text", "text");
    private static final Told TOLD = new Told(BusinessDate.parse("2014-04"), true, TEXT, List.of("members"));

    private static final WorkCalendar CALENDAR = new WorkCalendar(TEXT, BusinessDate.parse("2014-12"));

    private static final NetworkProfile PROFILE = new NetworkProfile(
            TEXT,
            new Profile.Address(TEXT, "1040", TEXT),
            new Profile.Contact(TEXT, "reseau@example.org", "+32 2 000 00 00"),
            NetworkType.THEMATIC,
            List.of(Theme.ELDERLY, Theme.FOREIGN_ORIGIN),
            TEXT,
            NetworkArea.INTERCOMMUNAL,
            List.of(NetworkActivity.EXCHANGE, NetworkActivity.OTHER),
            TEXT);

    private SubgroupSamples() {}

    private static UUID id(int number) {
        return UUID.fromString("01980000-0000-7000-8000-%012d".formatted(number));
    }

    static List<DomainEvent> all() {
        return List.of(
                new SubgroupFormed(
                        SUBGROUP,
                        COORDINATION,
                        TEXT,
                        Theme.SCHOOLING,
                        SubgroupKind.INTERVISION,
                        new Framing(List.of(TEXT), TEXT, List.of(TEXT), CALENDAR),
                        List.of(TEXT),
                        List.of(Expectation.EXCHANGE, Expectation.COORDINATE_OFFER),
                        List.of(ORGANISATION, MEMBER),
                        Confidentiality.PARTICIPANTS,
                        TOLD),
                new SubgroupJoined(SUBGROUP, MEMBER, TOLD),
                new SubgroupLeft(SUBGROUP, MEMBER, TEXT, TOLD),
                new FacilitatorChanged(SUBGROUP, PERSON, TOLD),
                new ResourcePersonEngaged(SUBGROUP, TEXT, PERSON, ORGANISATION, TOLD),
                new CalendarRevised(SUBGROUP, CALENDAR, TEXT, TOLD),
                new ObjectivesSet(SUBGROUP, List.of(TEXT), TOLD),
                new SubgroupReportedBack(SUBGROUP, MEETING, TEXT, List.of(TEXT), List.of(TEXT), TOLD),
                new SubgroupClosed(SUBGROUP, SubgroupOutcome.FULFILLED, TEXT, TOLD),
                new NetworkRegistered(NETWORK, COORDINATION, PROFILE, TOLD),
                new NetworkCorrected(NETWORK, PROFILE, TOLD),
                new ParticipationRecorded(NETWORK, MEMBER, PERSON, TOLD),
                new ParticipationEnded(NETWORK, MEMBER, TEXT, TOLD),
                new NetworkReported(NETWORK, MEMBER, TEXT, TOLD),
                new NetworkDissolved(NETWORK, TEXT, TOLD),
                new SituationLaid(
                        SITUATION,
                        COORDINATION,
                        SUBGROUP,
                        PERSON,
                        BusinessDate.parse("2014-03-28"),
                        7,
                        List.of(ORGANISATION),
                        List.of(new ServiceWork(
                                ORGANISATION, BusinessDate.year(2012), BusinessDate.parse("2013-06"), TEXT)),
                        TEXT,
                        List.of(PERSON, OTHER_PERSON),
                        1,
                        TOLD),
                new ReflectionsRecorded(SITUATION, TEXT, List.of(TEXT), TOLD),
                new SituationClosed(SITUATION, TEXT, TOLD));
    }
}
