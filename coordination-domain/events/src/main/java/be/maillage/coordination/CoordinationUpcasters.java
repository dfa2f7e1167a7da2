package be.maillage.coordination;

import be.maillage.history.Upcaster;
import java.util.List;

/** How older stored forms of coordination events are read today. */
public final class CoordinationUpcasters {

    private CoordinationUpcasters() {}

    public static List<Upcaster> all() {
        return List.of(new Upcaster("coordination.AdmissionPolicySet", 1, event -> {
            event.put("reconfirmEveryMonths", 24);
            return event;
        }));
    }
}
