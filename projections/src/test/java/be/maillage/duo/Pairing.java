package be.maillage.duo;

import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.id;

import be.maillage.coordination.RepresentativeCategory;
import be.maillage.duo.DuoEvent.CollaborationAssessed;
import be.maillage.duo.DuoEvent.DuoRecorded;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.OrganisationEvent.OrganisationRegistered;
import be.maillage.organisation.Profile;
import be.maillage.readmodel.Given;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words that the tests of duos and pairs share. */
public final class Pairing {

    public static final UUID AMO = id(10);
    public static final UUID PLANNING = id(11);
    public static final Partners PARTNERS = new Partners(AMO, PLANNING);
    public static final UUID PAIR = PARTNERS.pairId(HERE);

    private Pairing() {}

    public static DuoRecorded duo(String on, @Nullable ContinuumLevel level, boolean withTools) {
        return duo(PARTNERS, on, level, withTools);
    }

    public static DuoRecorded duo(Partners partners, String on, @Nullable ContinuumLevel level, boolean withTools) {
        List<SharedTool> tools =
                withTools ? List.of(new SharedTool(LocalizedString.fr("Fiche"), null, null)) : List.of();
        return new DuoRecorded(
                partners.pairId(HERE),
                HERE,
                partners,
                BusinessDate.year(2004),
                LocalizedString.fr("Notre histoire"),
                List.of(),
                tools,
                List.of(Factor.TRUST),
                DuoForm.PROJECT,
                level,
                null,
                Given.told(on));
    }

    public static CollaborationAssessed says(
            UUID by, int rater, String on, Answer answer, @Nullable ContinuumLevel wanted) {
        return says(PARTNERS, by, rater, on, answer, wanted);
    }

    public static CollaborationAssessed says(
            Partners partners, UUID by, int rater, String on, Answer answer, @Nullable ContinuumLevel wanted) {
        return new CollaborationAssessed(
                partners.pairId(HERE),
                HERE,
                partners,
                by,
                id(rater),
                RepresentativeCategory.FIELD_WORKER,
                answer,
                wanted,
                null,
                null,
                1,
                Given.told(on));
    }

    public static OrganisationRegistered registered(UUID id, String name) {
        return new OrganisationRegistered(
                id,
                HERE,
                new Profile(
                        LocalizedString.fr(name),
                        LegalForm.OTHER,
                        null,
                        List.of(),
                        Line.FIRST,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of()),
                Given.told("2005"));
    }
}
