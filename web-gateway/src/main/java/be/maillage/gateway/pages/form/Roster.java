package be.maillage.gateway.pages.form;

import be.maillage.history.Reader;
import be.maillage.organisation.directory.Organisation;
import be.maillage.person.people.PersonName;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Who there is to choose from in a coordination, as far as a reader may know. */
public interface Roster {

    /** Every entry of the directory that is neither closed nor lives on in another. */
    Mono<List<Organisation>> organisations(Reader reader, UUID coordinationId, LocalDate today);

    /** Who carries the coordination now. */
    Mono<List<UUID>> coordinators(Reader reader, UUID coordinationId);

    Mono<Map<UUID, PersonName>> names(Reader reader, Collection<UUID> people);
}
