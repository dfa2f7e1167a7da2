package be.maillage.gateway.api;

import be.maillage.audit.AuditQuery;
import be.maillage.audit.Wording;
import be.maillage.coordination.overview.OverviewQuery;
import be.maillage.duo.continuum.ContinuumQuery;
import be.maillage.duo.duos.DuoQuery;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.person.people.PeopleQuery;
import be.maillage.readmodel.ReadModels;

/** Everything that can be asked of one set of read models: the live one, or one that shows how things once stood. */
public record Queries(
        OverviewQuery overview,
        DirectoryQuery directory,
        DuoQuery duos,
        ContinuumQuery continuum,
        AuditQuery audit,
        PeopleQuery people) {

    /** @param people always the live names: who was renamed or forgotten since is so in the past as well */
    public static Queries of(ReadModels models, PeopleQuery people, Wording wording) {
        return new Queries(
                new OverviewQuery(models),
                new DirectoryQuery(models),
                new DuoQuery(models),
                new ContinuumQuery(models),
                new AuditQuery(models, people, wording),
                people);
    }
}
