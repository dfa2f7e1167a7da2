package be.maillage.gateway.pages.duo;

import be.maillage.audit.Entry;
import be.maillage.duo.continuum.Mesh;
import be.maillage.duo.continuum.MeshQuery;
import be.maillage.duo.continuum.Pair;
import be.maillage.duo.continuum.PairInFull;
import be.maillage.duo.continuum.PairQuery;
import be.maillage.duo.duos.Duo;
import be.maillage.gateway.api.Queries;
import be.maillage.gateway.pages.Asked;
import be.maillage.history.Reader;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.ReadModels;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Lets the pages of collaboration ask the live read models. */
@Configuration(proxyBeanMethods = false)
class CollaborationPages {

    private record Live(Queries live, MeshQuery meshes, PairQuery pairs) implements CollaborationAnswers {

        static Live of(Queries queries, ReadModels models) {
            return new Live(queries, new MeshQuery(models), new PairQuery(models));
        }

        @Override
        public Mono<Mesh> mesh(Reader reader, UUID id, Mesh.Basis basis, LocalDate day, LocalDate today) {
            return meshes.on(reader, id, basis, day, today);
        }

        @Override
        public Mono<PairInFull> pair(Reader reader, UUID id, UUID pairId, LocalDate today) {
            return pairs.byId(reader, id, pairId, today);
        }

        @Override
        public Mono<List<Pair>> pairs(Reader reader, UUID id, Collection<UUID> ids, LocalDate today) {
            return live.continuum().byIds(reader, id, ids, today);
        }

        @Override
        public Mono<Page<Duo>> duos(Reader reader, UUID id, Paging paging) {
            return live.duos().list(reader, id, paging);
        }

        @Override
        public Mono<Duo> duo(Reader reader, UUID id, UUID duoId) {
            return live.duos().byId(reader, id, duoId);
        }

        @Override
        public Mono<List<Entry>> entries(Reader reader, UUID id, Collection<Long> positions, Locale language) {
            return live.audit().at(reader, id, positions, language);
        }

        @Override
        public CollaborationAnswers at(Asked asked) {
            return asked.then() == null
                    ? this
                    : of(asked.then().queries(), asked.then().models());
        }
    }

    @Bean
    CollaborationAnswers collaborationAnswers(Queries live, ReadModels models) {
        return Live.of(live, models);
    }
}
