package be.maillage.gateway.api;

import be.maillage.audit.AuditQuery;
import be.maillage.audit.Wording;
import be.maillage.coordination.due.DueQuery;
import be.maillage.coordination.overview.OverviewQuery;
import be.maillage.diagnostic.diagnostics.DiagnosticQuery;
import be.maillage.diagnostic.needs.NeedQuery;
import be.maillage.duo.continuum.ContinuumQuery;
import be.maillage.duo.duos.DuoQuery;
import be.maillage.groupanalysis.analyses.AnalysisQuery;
import be.maillage.meeting.actions.ActionQuery;
import be.maillage.meeting.decisions.DecisionQuery;
import be.maillage.meeting.meetings.MeetingQuery;
import be.maillage.meeting.news.NewsQuery;
import be.maillage.network.networks.NetworkQuery;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.DuplicateQuery;
import be.maillage.organisation.resources.ResourceQuery;
import be.maillage.organisation.visits.VisitQuery;
import be.maillage.person.people.PeopleQuery;
import be.maillage.readmodel.ReadModels;
import be.maillage.situation.situations.SituationQuery;
import be.maillage.subgroup.subgroups.SubgroupQuery;

/** Everything that can be asked of one set of read models: the live one, or one that shows how things once stood. */
public record Queries(
        OverviewQuery overview,
        DirectoryQuery directory,
        DuplicateQuery duplicates,
        ResourceQuery resources,
        VisitQuery visits,
        DuoQuery duos,
        ContinuumQuery continuum,
        DueQuery due,
        AuditQuery audit,
        PeopleQuery people,
        MeetingQuery meetings,
        DecisionQuery decisions,
        ActionQuery actions,
        NewsQuery news,
        SubgroupQuery subgroups,
        NetworkQuery networks,
        SituationQuery situations,
        AnalysisQuery analyses,
        DiagnosticQuery diagnostics,
        NeedQuery needs) {

    /** @param people always the live names: who was renamed or forgotten since is so in the past as well */
    public static Queries of(ReadModels models, PeopleQuery people, Wording wording) {
        return new Queries(
                new OverviewQuery(models),
                new DirectoryQuery(models),
                new DuplicateQuery(models),
                new ResourceQuery(models),
                new VisitQuery(models),
                new DuoQuery(models),
                new ContinuumQuery(models),
                new DueQuery(models),
                new AuditQuery(models, people, wording),
                people,
                new MeetingQuery(models),
                new DecisionQuery(models),
                new ActionQuery(models),
                new NewsQuery(models),
                new SubgroupQuery(models),
                new NetworkQuery(models),
                new SituationQuery(models),
                new AnalysisQuery(models),
                new DiagnosticQuery(models),
                new NeedQuery(models));
    }
}
