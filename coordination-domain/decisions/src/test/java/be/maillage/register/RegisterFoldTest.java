package be.maillage.register;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.MembershipConfirmed;
import be.maillage.coordination.CoordinationEvent.RepresentativeReplaced;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.diagnostic.DiagnosticEvent.FindingRecorded;
import be.maillage.diagnostic.DiagnosticEvent.FindingWithdrawn;
import be.maillage.diagnostic.DiagnosticEvent.FindingsMerged;
import be.maillage.diagnostic.Finding;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.FindingSource;
import be.maillage.duo.DuoEvent.DuoEnded;
import be.maillage.duo.DuoEvent.PublicationConsented;
import be.maillage.groupanalysis.GroupAnalysisEvent.FacilitatorReplaced;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupAnalysisOpened;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupComposed;
import be.maillage.groupanalysis.GroupAnalysisEvent.RapporteurReplaced;
import be.maillage.groupanalysis.Participant;
import be.maillage.history.DomainEvent;
import be.maillage.history.Ids;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.organisation.Theme;
import be.maillage.person.PersonEvent.ContactChanged;
import be.maillage.person.PersonEvent.PersonRegistered;
import be.maillage.register.FactChange.Begins;
import be.maillage.register.FactChange.Ends;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterFoldTest {

    private static final UUID AMO = id(11);
    private static final UUID ANNE = id(21);
    private static final UUID BEN = id(22);
    private static final UUID PAIR = id(41);
    private static final UUID DIAGNOSTIC = id(51);
    private static final UUID FINDING = id(52);
    private static final Told TOLD = told("2006-05");

    private record FromElsewhere(Told told) implements DomainEvent {}

    @Test
    void an_admission_begins_a_fact_at_its_business_date() {
        assertThat(RegisterFold.changes(COORDINATION, new MemberAdmitted(AMO, MemberKind.ORGANISATION, null, TOLD)))
                .containsExactly(begins(COORDINATION, Fact.Kind.MEMBER, AMO, "ORGANISATION"));
    }

    @Test
    void a_replacement_ends_one_fact_and_begins_another() {
        assertThat(RegisterFold.changes(
                        COORDINATION,
                        new RepresentativeReplaced(AMO, ANNE, BEN, RepresentativeCategory.MANAGER, true, TOLD)))
                .contains(
                        new Ends(COORDINATION, Fact.Kind.REPRESENTATIVE, ANNE, AMO.toString(), TOLD.on()),
                        new Ends(COORDINATION, Fact.Kind.CATEGORY, ANNE, AMO + " VOLUNTEER", TOLD.on()))
                .endsWith(
                        begins(COORDINATION, Fact.Kind.REPRESENTATIVE, BEN, AMO.toString()),
                        begins(COORDINATION, Fact.Kind.CATEGORY, BEN, AMO + " MANAGER"));
    }

    @Test
    void a_consent_holds_until_the_duo_ends() {
        assertThat(RegisterFold.changes(COORDINATION, new PublicationConsented(PAIR, AMO, TOLD)))
                .containsExactly(begins(COORDINATION, Fact.Kind.CONSENT, PAIR, AMO.toString()));
        assertThat(RegisterFold.changes(COORDINATION, new DuoEnded(PAIR, LocalizedString.fr("Fin"), TOLD)))
                .containsExactly(new Ends(COORDINATION, Fact.Kind.CONSENT, PAIR, "", TOLD.on()));
    }

    @Test
    void a_finding_stands_in_its_diagnostic_until_it_is_merged_or_withdrawn() {
        assertThat(RegisterFold.changes(
                        COORDINATION,
                        new FindingRecorded(
                                DIAGNOSTIC,
                                FINDING,
                                new Finding(
                                        FindingKind.NEED,
                                        LocalizedString.fr("Se loger"),
                                        Theme.HOUSING,
                                        null,
                                        null,
                                        FindingSource.WORKERS,
                                        null),
                                null,
                                TOLD)))
                .containsExactly(begins(COORDINATION, Fact.Kind.FINDING, FINDING, DIAGNOSTIC.toString()));
        assertThat(RegisterFold.changes(COORDINATION, new FindingsMerged(DIAGNOSTIC, PAIR, List.of(FINDING), TOLD)))
                .containsExactly(new Ends(COORDINATION, Fact.Kind.FINDING, FINDING, DIAGNOSTIC.toString(), TOLD.on()));
        assertThat(RegisterFold.changes(
                        COORDINATION, new FindingWithdrawn(DIAGNOSTIC, FINDING, LocalizedString.fr("Erreur"), TOLD)))
                .containsExactly(new Ends(COORDINATION, Fact.Kind.FINDING, FINDING, DIAGNOSTIC.toString(), TOLD.on()));
    }

    @Test
    void who_hears_what_a_group_says_follows_who_leads_it() {
        UUID analysis = id(61);
        UUID opener = id(62);
        UUID rapporteur = id(63);
        UUID narrator = id(64);
        LocalizedString question = LocalizedString.fr("Quels besoins ?");
        assertThat(RegisterFold.changes(
                        COORDINATION,
                        new GroupAnalysisOpened(analysis, COORDINATION, question, 2, 6, null, opener, TOLD)))
                .containsExactly(
                        begins(COORDINATION, Fact.Kind.ANALYSIS, analysis, ""),
                        begins(COORDINATION, Fact.Kind.PARTICIPANT, opener, analysis.toString()));
        assertThat(RegisterFold.changes(
                        COORDINATION,
                        new GroupComposed(analysis, ANNE, rapporteur, List.of(new Participant(narrator, AMO)), TOLD)))
                .containsExactly(
                        begins(COORDINATION, Fact.Kind.PARTICIPANT, ANNE, analysis.toString()),
                        begins(COORDINATION, Fact.Kind.PARTICIPANT, rapporteur, analysis.toString()),
                        begins(COORDINATION, Fact.Kind.PARTICIPANT, narrator, analysis.toString()));
        assertThat(RegisterFold.changes(COORDINATION, new FacilitatorReplaced(analysis, BEN, ANNE, TOLD)))
                .containsExactly(
                        new Ends(COORDINATION, Fact.Kind.PARTICIPANT, ANNE, analysis.toString(), TOLD.on()),
                        begins(COORDINATION, Fact.Kind.PARTICIPANT, BEN, analysis.toString()));
        assertThat(RegisterFold.changes(COORDINATION, new RapporteurReplaced(analysis, BEN, rapporteur, TOLD)))
                .containsExactly(
                        new Ends(COORDINATION, Fact.Kind.PARTICIPANT, rapporteur, analysis.toString(), TOLD.on()),
                        begins(COORDINATION, Fact.Kind.PARTICIPANT, BEN, analysis.toString()));
        assertThat(RegisterFold.changes(COORDINATION, new FacilitatorReplaced(analysis, BEN, null, TOLD)))
                .containsExactly(begins(COORDINATION, Fact.Kind.PARTICIPANT, BEN, analysis.toString()));
    }

    @Test
    void a_person_belongs_to_the_platform_and_leaves_no_name_here() {
        assertThat(RegisterFold.changes(
                        COORDINATION, new PersonRegistered(ANNE, "Anne", "anne@exemple.be", null, null, TOLD)))
                .containsExactly(begins(Ids.PLATFORM, Fact.Kind.PERSON, ANNE, ""));
        assertThat(RegisterFold.changes(COORDINATION, new ContactChanged(ANNE, "Anna", null, null, null, TOLD)))
                .isEmpty();
    }

    @Test
    void most_events_change_nothing_and_an_unknown_one_is_an_error() {
        assertThat(RegisterFold.changes(COORDINATION, new MembershipConfirmed(AMO, TOLD)))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegisterFold.changes(COORDINATION, new FromElsewhere(TOLD)));
    }

    private static Begins begins(UUID coordination, Fact.Kind kind, UUID subject, String object) {
        return new Begins(new Fact(coordination, kind, subject, object, TOLD.on(), null));
    }
}
