package be.maillage.gateway.pages.network;

import be.maillage.gateway.api.Queries;
import be.maillage.history.Reader;
import be.maillage.network.networks.Network;
import be.maillage.network.networks.NetworkQuery;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Lets the pages of networks ask the live read model. */
@Configuration(proxyBeanMethods = false)
class NetworkPages {

    private record Live(NetworkQuery query) implements NetworkAnswers {

        @Override
        public Mono<Page<Network>> networks(Reader reader, UUID id, NetworkQuery.Filter filter, Paging paging) {
            return query.list(reader, id, filter, paging);
        }

        @Override
        public Mono<Network> network(Reader reader, UUID id, UUID networkId) {
            return query.byId(reader, id, networkId);
        }
    }

    @Bean
    NetworkAnswers networkAnswers(Queries live) {
        return new Live(live.networks());
    }
}
