package be.maillage.audit;

import be.maillage.duo.Partners;
import be.maillage.history.LocalizedString;
import be.maillage.person.people.PersonName;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every name that some sentences need, as the reader may know them. */
record Names(Map<UUID, Partners> pairs, Map<UUID, LocalizedString> organisations, Map<UUID, PersonName> people) {

    @Nullable
    LocalizedString organisation(UUID id) {
        return organisations.get(id);
    }

    @Nullable
    PersonName person(UUID id) {
        return people.get(id);
    }

    @Nullable
    Partners partners(UUID pairId) {
        return pairs.get(pairId);
    }
}
