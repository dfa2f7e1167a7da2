package be.maillage.diagnostic;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a finding. Authorship is collective: contributors are a number, unless some ask to be named (URIAS 4.2.5.2.4).
 *
 * @param count how many they are, named or not; null when nobody counted
 * @param organisations the entries of those services that asked to be named
 * @param persons those people who asked to be named
 * @param askedToBeNamed says of all that are named here that they asked for it themselves
 */
public record Contributors(
        @Nullable Integer count, List<UUID> organisations, List<UUID> persons, boolean askedToBeNamed) {

    public Contributors {
        organisations = List.copyOf(organisations);
        persons = List.copyOf(persons);
    }

    /** How many are named. */
    public int named() {
        return organisations.size() + persons.size();
    }
}
