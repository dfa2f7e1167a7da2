package be.maillage.catalogue;

import be.maillage.audit.AuditProjector;
import be.maillage.coordination.due.DueProjector;
import be.maillage.coordination.overview.OverviewProjector;
import be.maillage.diagnostic.diagnostics.DiagnosticProjector;
import be.maillage.diagnostic.needs.NeedProjector;
import be.maillage.duo.continuum.PairProjector;
import be.maillage.duo.duos.DuoProjector;
import be.maillage.duo.involvement.InvolvementProjector;
import be.maillage.groupanalysis.analyses.AnalysisProjector;
import be.maillage.history.Projector;
import be.maillage.meeting.actions.ActionProjector;
import be.maillage.meeting.decisions.DecisionProjector;
import be.maillage.meeting.meetings.MeetingProjector;
import be.maillage.meeting.news.NewsProjector;
import be.maillage.network.networks.NetworkProjector;
import be.maillage.organisation.directory.DirectoryProjector;
import be.maillage.organisation.resources.ResourceProjector;
import be.maillage.organisation.visits.VisitProjector;
import be.maillage.person.people.PeopleProjector;
import be.maillage.situation.situations.SituationProjector;
import be.maillage.subgroup.subgroups.SubgroupProjector;
import java.util.List;

/** Every read model there is. */
public final class AllProjectors {

    private AllProjectors() {}

    public static List<Projector> list() {
        return List.of(
                new OverviewProjector(),
                new DueProjector(),
                new DirectoryProjector(),
                new ResourceProjector(),
                new VisitProjector(),
                new DuoProjector(),
                new PairProjector(),
                new InvolvementProjector(),
                new AnalysisProjector(),
                new SubgroupProjector(),
                new NetworkProjector(),
                new SituationProjector(),
                new PeopleProjector(),
                new AuditProjector(),
                new MeetingProjector(),
                new DecisionProjector(),
                new ActionProjector(),
                new NewsProjector(),
                new DiagnosticProjector(),
                new NeedProjector());
    }
}
