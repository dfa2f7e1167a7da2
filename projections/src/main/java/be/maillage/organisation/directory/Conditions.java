package be.maillage.organisation.directory;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nor;

import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery.Filter;
import be.maillage.organisation.directory.Organisation.Freshness;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Readable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.conversions.Bson;

/** What a question to the directory asks of its documents, but for its words. */
final class Conditions {

    private static final String PROFILE = DirectoryProjector.PROFILE + Parts.VALUE;

    private Conditions() {}

    static Bson of(Reader reader, UUID coordinationId, Filter filter, LocalDate today) {
        List<Bson> all = new ArrayList<>();
        all.add(eq("coordinationId", coordinationId.toString()));
        all.add(visible(reader));
        all.add(exists(DirectoryProjector.MERGED, false));
        if (filter.sector() != null) {
            all.add(eq(PROFILE + ".sectors", filter.sector().name()));
        }
        if (filter.line() != null) {
            all.add(eq(PROFILE + ".line", filter.line().name()));
        }
        if (filter.membership() != null) {
            all.add(membership(reader, filter.membership()));
        }
        if (filter.freshness() != null) {
            all.add(freshness(filter.freshness(), today));
        }
        return and(all);
    }

    private static Bson freshness(Freshness freshness, LocalDate today) {
        String oldest = today.minusMonths(Entries.FRESH_MONTHS).toString();
        return switch (freshness) {
            case FRESH -> gte(DirectoryProjector.VERIFIED_THROUGH, oldest);
            case STALE -> lt(DirectoryProjector.VERIFIED_THROUGH, oldest);
            case NEVER_VERIFIED -> exists(DirectoryProjector.VERIFIED_THROUGH, false);
        };
    }

    private static Bson membership(Reader reader, MembershipState state) {
        Bson known = Readable.audience(reader, DirectoryProjector.MEMBERSHIP + Parts.AUDIENCE);
        return state == MembershipState.NONE
                ? nor(known)
                : and(known, eq(DirectoryProjector.MEMBERSHIP + Parts.VALUE + ".state", state.name()));
    }

    /** Members without an entry of their own, which are networks and persons, have no profile and do not match. */
    static Bson visible(Reader reader) {
        return Readable.audience(reader, DirectoryProjector.PROFILE + Parts.AUDIENCE);
    }
}
