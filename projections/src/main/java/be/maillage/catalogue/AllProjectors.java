package be.maillage.catalogue;

import be.maillage.audit.AuditProjector;
import be.maillage.coordination.overview.OverviewProjector;
import be.maillage.duo.continuum.PairProjector;
import be.maillage.duo.duos.DuoProjector;
import be.maillage.history.Projector;
import be.maillage.organisation.directory.DirectoryProjector;
import be.maillage.person.people.PeopleProjector;
import java.util.List;

/** Every read model there is. */
public final class AllProjectors {

    private AllProjectors() {}

    public static List<Projector> list() {
        return List.of(
                new OverviewProjector(),
                new DirectoryProjector(),
                new DuoProjector(),
                new PairProjector(),
                new PeopleProjector(),
                new AuditProjector());
    }
}
