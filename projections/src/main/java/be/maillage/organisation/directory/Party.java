package be.maillage.organisation.directory;

import be.maillage.history.LocalizedString;
import be.maillage.organisation.directory.Organisation.Representative;
import java.util.List;
import java.util.UUID;

/**
 * What one needs of an organisation to choose or invite it.
 *
 * @param member whether it is a member now, as far as the reader may know
 * @param representatives who sits for it now; empty for the public
 */
public record Party(UUID id, LocalizedString names, boolean member, List<Representative> representatives) {

    public Party {
        representatives = List.copyOf(representatives);
    }
}
