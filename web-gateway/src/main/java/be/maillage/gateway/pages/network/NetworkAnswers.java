package be.maillage.gateway.pages.network;

import be.maillage.history.Reader;
import be.maillage.network.networks.Network;
import be.maillage.network.networks.NetworkQuery;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What the pages of networks ask: each method means what the query says. */
interface NetworkAnswers {

    Mono<Page<Network>> networks(Reader reader, UUID id, NetworkQuery.Filter filter, Paging paging);

    Mono<Network> network(Reader reader, UUID id, UUID networkId);
}
