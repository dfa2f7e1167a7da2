package be.maillage.gateway.api;

import be.maillage.readmodel.ReadModels;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The table of questions, over read models that nobody may ask: for tests of the table itself. */
final class TestRoutes {

    private TestRoutes() {}

    static List<QueryRoute> queries() {
        return QueryRoutes.all(new NoViews());
    }

    private static final class NoViews implements Views {

        @Override
        public Mono<View> begin(
                UUID person, UUID coordinationId, @Nullable LocalDate asOf, @Nullable Instant recordedBy) {
            throw nothing();
        }

        @Override
        public Mono<View> find(UUID coordinationId, UUID viewId) {
            throw nothing();
        }

        @Override
        public Mono<List<View>> of(UUID coordinationId) {
            throw nothing();
        }

        @Override
        public Mono<UUID> owner(UUID viewId) {
            throw nothing();
        }

        @Override
        public Mono<Void> drop(UUID viewId) {
            throw nothing();
        }

        @Override
        public Queries queries(UUID viewId) {
            throw nothing();
        }

        @Override
        public ReadModels models(UUID viewId) {
            throw nothing();
        }

        private static IllegalStateException nothing() {
            return new IllegalStateException("Nothing is read here");
        }
    }
}
