package be.maillage.store;

import be.maillage.coordination.Carrier;
import be.maillage.coordination.CoordinationEvent.AdmissionPolicy;
import be.maillage.coordination.CoordinationEvent.AdmissionPolicySet;
import be.maillage.coordination.CoordinationEvent.CarrierSet;
import be.maillage.coordination.CoordinationEvent.CharterAdhered;
import be.maillage.coordination.CoordinationEvent.CharterAdopted;
import be.maillage.coordination.CoordinationEvent.CoordinationDissolved;
import be.maillage.coordination.CoordinationEvent.CoordinationFounded;
import be.maillage.coordination.CoordinationEvent.CoordinatorAppointed;
import be.maillage.coordination.CoordinationEvent.CoordinatorMandateEnded;
import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicy;
import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicySet;
import be.maillage.coordination.CoordinationEvent.InitiativeAssessed;
import be.maillage.coordination.CoordinationEvent.InitiativeSubmitted;
import be.maillage.coordination.CoordinationEvent.InternalRulesAdopted;
import be.maillage.coordination.CoordinationEvent.MeansRecorded;
import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.MembershipApplied;
import be.maillage.coordination.CoordinationEvent.MembershipConfirmed;
import be.maillage.coordination.CoordinationEvent.MembershipDeclined;
import be.maillage.coordination.CoordinationEvent.MembershipLapsed;
import be.maillage.coordination.CoordinationEvent.MembershipWithdrawn;
import be.maillage.coordination.CoordinationEvent.NetworkLink;
import be.maillage.coordination.CoordinationEvent.NetworkLinked;
import be.maillage.coordination.CoordinationEvent.NetworkUnlinked;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.PriorityThemesSet;
import be.maillage.coordination.CoordinationEvent.PublicInformationRecorded;
import be.maillage.coordination.CoordinationEvent.RepresentativeDesignated;
import be.maillage.coordination.CoordinationEvent.RepresentativeReplaced;
import be.maillage.coordination.CoordinationEvent.SituationsPolicySet;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.coordination.CoordinationEvent.SteeringCommitteeConstituted;
import be.maillage.coordination.CoordinationEvent.UserVoiceMethod;
import be.maillage.coordination.CoordinationEvent.UserVoiceRecorded;
import be.maillage.coordination.DueKind;
import be.maillage.coordination.Obligation;
import be.maillage.coordination.RemindedParty;
import be.maillage.coordination.ReminderEvent.ReminderRecorded;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.coordination.Seat;
import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.DuoEvent.CollaborationAssessed;
import be.maillage.duo.DuoEvent.CollaborationLevelAgreed;
import be.maillage.duo.DuoEvent.CollaborationLevelDisputed;
import be.maillage.duo.DuoEvent.DuoEnded;
import be.maillage.duo.DuoEvent.DuoPresented;
import be.maillage.duo.DuoEvent.DuoPublished;
import be.maillage.duo.DuoEvent.DuoRecorded;
import be.maillage.duo.DuoEvent.PublicationConsented;
import be.maillage.duo.DuoForm;
import be.maillage.duo.Factor;
import be.maillage.duo.Partners;
import be.maillage.duo.SharedTool;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.OpeningSlot;
import be.maillage.organisation.OrganisationEvent.DirectoryEntryVerified;
import be.maillage.organisation.OrganisationEvent.OpeningHoursSet;
import be.maillage.organisation.OrganisationEvent.OrganisationClosed;
import be.maillage.organisation.OrganisationEvent.OrganisationCorrected;
import be.maillage.organisation.OrganisationEvent.OrganisationRegistered;
import be.maillage.organisation.OrganisationEvent.ServiceChanged;
import be.maillage.organisation.OrganisationEvent.ServiceOffered;
import be.maillage.organisation.OrganisationEvent.ServiceWithdrawn;
import be.maillage.organisation.Profile;
import be.maillage.organisation.Service;
import be.maillage.organisation.Theme;
import be.maillage.person.PersonEvent.ContactChanged;
import be.maillage.person.PersonEvent.PersonRegistered;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One event of every class, with every component filled in. */
final class Samples {

    private static final UUID COORDINATION = id(1);
    private static final UUID ORGANISATION = id(2);
    private static final UUID PERSON = id(3);
    private static final UUID OTHER_PERSON = id(4);
    private static final UUID PAIR = id(5);
    private static final UUID MEMBER = id(6);
    private static final UUID NETWORK = id(7);
    private static final UUID INITIATIVE = id(8);
    private static final UUID SERVICE = id(9);
    private static final UUID MEETING = id(10);

    private static final Partners PARTNERS = new Partners(id(20), id(21));

    private static final LocalizedString TEXT = new LocalizedString("texte", "tekst", "Text", "text");

    private static final Told TOLD = new Told(BusinessDate.parse("2014-04-04"), true, TEXT, List.of("origin"));
    private static final Told IN_A_MONTH = new Told(BusinessDate.parse("2012-09"), false, TEXT, List.of("told"));
    private static final Told IN_A_YEAR = new Told(BusinessDate.parse("2005"), false, TEXT, List.of("told"));

    private static final Carrier CARRIER = new Carrier(Carrier.Kind.CPAS, TEXT, ORGANISATION);

    private static final Profile PROFILE = new Profile(
            TEXT,
            LegalForm.CITIZEN_ASSOCIATION,
            TEXT,
            List.of(Theme.HOUSING, Theme.SOCIAL_AID),
            Line.FIRST,
            TEXT,
            "0123456749",
            new Profile.Address(TEXT, "4000", TEXT),
            new Profile.Contact(TEXT, "accueil@example.org", "+32 4 000 00 00"),
            PERSON,
            "https://example.org",
            List.of("fr", "nl"));

    private static final Service OFFERED =
            new Service(TEXT, TEXT, TEXT, List.of(Theme.FOOD), List.of("62063"), TEXT, TEXT, List.of("fr", "de"), TEXT);

    private Samples() {}

    private static UUID id(int number) {
        return UUID.fromString("01980000-0000-7000-8000-%012d".formatted(number));
    }

    static List<DomainEvent> all() {
        return Stream.of(
                        ground(),
                        AccountSamples.all(),
                        MeetingSamples.all(),
                        SubgroupSamples.all(),
                        AnalysisSamples.all(),
                        DiagnosticSamples.all(),
                        OrganisationSamples.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<DomainEvent> ground() {
        return List.of(
                new CoordinationFounded(
                        COORDINATION,
                        TEXT,
                        List.of("62063", "62003"),
                        CARRIER,
                        Origin.ASCENDING,
                        Steering.COMMITTEE,
                        TOLD),
                new CarrierSet(CARRIER, IN_A_MONTH),
                new CharterAdopted(2, "fr", List.of("objectif"), List.of("principe"), IN_A_YEAR),
                new InternalRulesAdopted(TEXT, TEXT, TOLD),
                new CoordinatorAppointed(PERSON, new BigDecimal("0.50"), 76, ORGANISATION, TOLD),
                new CoordinatorMandateEnded(PERSON, TOLD),
                new ReminderRecorded(
                        id(11),
                        COORDINATION,
                        new Obligation(DueKind.MEMBERSHIP_CONFIRMATION, ORGANISATION, LocalDate.of(2026, 11, 20)),
                        List.of(RemindedParty.ORGANISATIONS, RemindedParty.COORDINATOR),
                        List.of(ORGANISATION),
                        TOLD),
                new AdmissionPolicySet(AdmissionPolicy.PRESENTATION_AND_AGREEMENT, true, 12, TOLD),
                new ElectedOfficialsPolicySet(ElectedOfficialsPolicy.GUEST, TOLD),
                new SituationsPolicySet(true, TOLD),
                new MembershipApplied(MEMBER, MemberKind.ORGANISATION, TEXT, TEXT, TOLD),
                new MemberAdmitted(MEMBER, MemberKind.NETWORK, TEXT, TOLD),
                new MembershipDeclined(MEMBER, TEXT, TOLD),
                new MembershipWithdrawn(MEMBER, TEXT, TOLD),
                new CharterAdhered(MEMBER, 2, TOLD),
                new MembershipConfirmed(MEMBER, TOLD),
                new MembershipLapsed(MEMBER, TOLD),
                new RepresentativeDesignated(MEMBER, PERSON, RepresentativeCategory.FIELD_WORKER, true, TOLD),
                new RepresentativeReplaced(MEMBER, PERSON, OTHER_PERSON, RepresentativeCategory.MANAGER, false, TOLD),
                new SteeringCommitteeConstituted(
                        TEXT,
                        List.of(new Seat(
                                PERSON,
                                ORGANISATION,
                                Seat.Title.ELECTED,
                                Seat.Represents.MEMBERS,
                                Seat.Side.ASSOCIATIVE,
                                BusinessDate.parse("2014-04"),
                                3)),
                        TOLD),
                new PriorityThemesSet(2015, List.of(Theme.YOUTH, Theme.ELDERLY), TEXT, id(30), TOLD),
                new MeansRecorded(
                        2015, new BigDecimal("1.00"), new BigDecimal("0.2"), new BigDecimal("12500.00"), TEXT, TOLD),
                new NetworkLinked(NETWORK, NetworkLink.STRUCTURAL, PERSON, TOLD),
                new NetworkUnlinked(NETWORK, TOLD),
                new UserVoiceRecorded(UserVoiceMethod.DISCUSSION_GROUP, 14, TEXT, TOLD),
                new PublicInformationRecorded(TEXT, TEXT, TOLD),
                new InitiativeSubmitted(INITIATIVE, TEXT, MEMBER, TOLD),
                new InitiativeAssessed(INITIATIVE, TEXT, TEXT, TEXT, TOLD),
                new CoordinationDissolved(TEXT, TOLD),
                new OrganisationRegistered(ORGANISATION, COORDINATION, PROFILE, TOLD),
                new OrganisationCorrected(ORGANISATION, PROFILE, TOLD),
                new ServiceOffered(ORGANISATION, SERVICE, OFFERED, TOLD),
                new ServiceChanged(ORGANISATION, SERVICE, OFFERED, TOLD),
                new ServiceWithdrawn(ORGANISATION, SERVICE, TEXT, TOLD),
                new OpeningHoursSet(
                        ORGANISATION,
                        List.of(
                                new OpeningSlot(
                                        DayOfWeek.MONDAY,
                                        LocalTime.of(9, 0),
                                        LocalTime.of(12, 30),
                                        OpeningSlot.Kind.PERMANENCE),
                                new OpeningSlot(
                                        DayOfWeek.FRIDAY,
                                        LocalTime.of(13, 0),
                                        LocalTime.of(16, 0),
                                        OpeningSlot.Kind.PHONE)),
                        TOLD),
                new DirectoryEntryVerified(ORGANISATION, TOLD),
                new OrganisationClosed(ORGANISATION, TEXT, TOLD),
                new PersonRegistered(PERSON, "Rosalie Dupont", "rosalie@example.org", "+32 470 00 00 00", "fr", TOLD),
                new ContactChanged(PERSON, "Rosalie Dupont", "rd@example.org", "+32 470 00 00 01", "nl", TOLD),
                new DuoRecorded(
                        PAIR,
                        COORDINATION,
                        PARTNERS,
                        BusinessDate.parse("2009"),
                        TEXT,
                        List.of(TEXT),
                        List.of(new SharedTool(TEXT, SharedTool.Kind.LIAISON_SHEET, TEXT)),
                        List.of(Factor.TRUST, Factor.COMPLEMENTARITY),
                        DuoForm.RELAY,
                        ContinuumLevel.MULTIDISCIPLINARY,
                        TEXT,
                        TOLD),
                new CollaborationAssessed(
                        PAIR,
                        COORDINATION,
                        PARTNERS,
                        PARTNERS.first(),
                        PERSON,
                        RepresentativeCategory.FIELD_WORKER,
                        Answer.PLURIDISCIPLINARY,
                        ContinuumLevel.INTERDISCIPLINARY,
                        TEXT,
                        TEXT,
                        1,
                        TOLD),
                new CollaborationLevelAgreed(PAIR, Answer.PARALLEL, TOLD),
                new CollaborationLevelDisputed(PAIR, Answer.PARALLEL, Answer.NOT_KNOWN, TOLD),
                new DuoPresented(PAIR, MEETING, TOLD),
                new PublicationConsented(PAIR, PARTNERS.first(), TOLD),
                new DuoPublished(PAIR, TOLD),
                new DuoEnded(PAIR, TEXT, TOLD));
    }
}
