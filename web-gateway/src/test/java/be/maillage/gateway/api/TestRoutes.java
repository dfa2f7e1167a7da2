package be.maillage.gateway.api;

import be.maillage.audit.AuditQuery;
import be.maillage.audit.Wording;
import be.maillage.coordination.overview.OverviewQuery;
import be.maillage.duo.continuum.ContinuumQuery;
import be.maillage.duo.duos.DuoQuery;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.person.people.PeopleQuery;
import be.maillage.person.people.PersonalData;
import be.maillage.readmodel.ReadModels;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of questions, over read models that nobody may ask: for tests of the table itself. */
final class TestRoutes {

    private TestRoutes() {}

    static List<QueryRoute> queries() {
        ReadModels models = readModel -> {
            throw new IllegalStateException("Nothing is read here");
        };
        PersonalData personal = fields -> {
            throw new IllegalStateException("Nothing is opened here");
        };
        PeopleQuery people = new PeopleQuery(models, personal);
        return QueryRoutes.all(
                new OverviewQuery(models),
                new DirectoryQuery(models),
                new DuoQuery(models),
                new ContinuumQuery(models),
                new AuditQuery(models, people, new NoWording()),
                people);
    }

    private static final class NoWording implements Wording {

        @Override
        public String sentence(String key, Map<String, Object> arguments, Locale language) {
            return key;
        }

        @Override
        public String label(String key, Locale language) {
            return key;
        }
    }
}
