package be.maillage.gateway.pages.duo;

import be.maillage.audit.Entry;
import be.maillage.duo.continuum.Mesh;
import be.maillage.duo.continuum.Pair;
import be.maillage.duo.continuum.PairInFull;
import be.maillage.duo.duos.Duo;
import be.maillage.gateway.pages.Asked;
import be.maillage.history.Reader;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What the pages of collaboration ask: each method means what the query says. */
interface CollaborationAnswers {

    Mono<Mesh> mesh(Reader reader, UUID id, Mesh.Basis basis, LocalDate day, LocalDate today);

    Mono<PairInFull> pair(Reader reader, UUID id, UUID pairId, LocalDate today);

    Mono<List<Pair>> pairs(Reader reader, UUID id, Collection<UUID> pairs, LocalDate today);

    Mono<Page<Duo>> duos(Reader reader, UUID id, Paging paging);

    Mono<Duo> duo(Reader reader, UUID id, UUID duoId);

    Mono<List<Entry>> entries(Reader reader, UUID id, Collection<Long> positions, Locale language);

    /** The same of the day on which the page is read. */
    default CollaborationAnswers at(Asked asked) {
        return this;
    }
}
