package be.maillage.diagnostic.diagnostics;

import be.maillage.coordination.Expectation;
import be.maillage.diagnostic.Approach;
import be.maillage.diagnostic.Edition;
import be.maillage.diagnostic.Finding;
import be.maillage.diagnostic.Origin;
import be.maillage.diagnostic.Perspective;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a diagnostic's document is made of. */
final class Held {

    private Held() {}

    /** @param audience who may read what is in the making, as stored */
    record Launch(
            String audience, Approach approach, List<UUID> team, List<Expectation> expectations, BusinessDate on) {

        Audience readers() {
            return Audience.parse(audience);
        }
    }

    record OnBoard(
            UUID id,
            Finding finding,
            @Nullable Origin origin,
            BusinessDate on,
            BoardFinding.State state,
            @Nullable UUID mergedInto,
            @Nullable LocalizedString reason) {

        OnBoard saying(Finding revised) {
            return new OnBoard(id, revised, origin, on, state, mergedInto, reason);
        }

        OnBoard into(UUID other) {
            return new OnBoard(id, finding, origin, on, BoardFinding.State.MERGED, other, null);
        }

        OnBoard withdrawn(LocalizedString because) {
            return new OnBoard(id, finding, origin, on, BoardFinding.State.WITHDRAWN, null, because);
        }

        boolean stands() {
            return state == BoardFinding.State.STANDING;
        }
    }

    record Idea(UUID id, Perspective perspective, @Nullable Origin origin) {}

    /** @param audience who may read it, as stored */
    record Print(String audience, Edition edition, String digest, BusinessDate on) {

        Audience readers() {
            return Audience.parse(audience);
        }
    }

    /** @param position where in the log it stands: what tells two alike answers apart */
    record Answer(long position, UUID relayId, Diagnostic.Response response) {}
}
