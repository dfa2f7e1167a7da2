package be.maillage.organisation;

import be.maillage.register.FoldedName;
import be.maillage.register.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps one organisation from having two entries by mistake. */
final class LikelyDuplicates {

    private LikelyDuplicates() {}

    /**
     * Compares only what is new in the profile: what it already bore was judged when it was recorded. The coordination is locked first, lest
     * two people enter the same organisation at the same moment.
     */
    static void refuse(UUID coordinationId, @Nullable Profile before, Profile now, Register register) {
        List<String> names = new ArrayList<>(FoldedName.all(now.names()));
        String number = now.enterpriseNumber() == null ? "" : now.enterpriseNumber();
        if (before != null) {
            names.removeAll(FoldedName.all(before.names()));
            number = number.equals(before.enterpriseNumber()) ? "" : number;
        }
        register.lock(coordinationId);
        register.likelyDuplicate(coordinationId, number, names).ifPresent(existing -> {
            throw OrganisationRule.ORGANISATION_IS_NOT_A_LIKELY_DUPLICATE.refused(Map.of("existing", existing));
        });
    }
}
