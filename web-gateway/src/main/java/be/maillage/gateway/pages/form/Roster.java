package be.maillage.gateway.pages.form;

import be.maillage.history.Reader;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.organisation.directory.Party;
import be.maillage.person.people.PersonName;
import be.maillage.subgroup.subgroups.Subgroup;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Who there is to choose from in a coordination, as far as a reader may know. */
public interface Roster {

    /** Every entry of the directory that is neither closed nor lives on in another. */
    Mono<List<Party>> parties(Reader reader, UUID coordinationId);

    /** Who carries the coordination now. */
    Mono<List<UUID>> coordinators(Reader reader, UUID coordinationId);

    /** The meetings that the reader may read, the last ones first: a few dozen at most. */
    Mono<List<Meeting>> meetings(Reader reader, UUID coordinationId, LocalDate today);

    /** The subgroups at work. */
    Mono<List<Subgroup>> subgroups(Reader reader, UUID coordinationId, LocalDate today);

    Mono<Map<UUID, PersonName>> names(Reader reader, Collection<UUID> people);
}
