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
     * The entries that a profile resembles: none, unless somebody says that it is another organisation. Compares only what is new in the profile:
     * what it already bore was judged when it was recorded. The coordination is locked first, lest two people enter the same organisation at the
     * same moment.
     *
     * @param before what the entry said until now; null when it is new
     * @param distinct whether somebody says so
     */
    static List<UUID> judged(
            OrganisationCommand command, @Nullable Profile before, Profile now, boolean distinct, Register register) {
        List<String> names = new ArrayList<>(FoldedName.all(now.names()));
        String number = now.enterpriseNumber() == null ? "" : now.enterpriseNumber();
        if (before != null) {
            names.removeAll(FoldedName.all(before.names()));
            number = number.equals(before.enterpriseNumber()) ? "" : number;
        }
        register.lock(command.coordinationId());
        List<UUID> alike = register.likelyDuplicates(command.coordinationId(), command.organisationId(), number, names);
        if (!alike.isEmpty() && !distinct) {
            throw OrganisationRule.ORGANISATION_IS_NOT_A_LIKELY_DUPLICATE.refused(Map.of("existing", alike.getFirst()));
        }
        return alike;
    }
}
