package be.maillage.gateway.api;

import be.maillage.gateway.security.Readers;
import be.maillage.history.Reader;
import be.maillage.keys.DerivedSecrets;
import be.maillage.store.Commands;
import be.maillage.store.MaillageJson;
import io.swagger.v3.oas.models.OpenAPI;
import java.time.Clock;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Puts every route of the two tables under {@code /api/v1}. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    static final String BASE = "/api/v1";

    /** The house's JSON, which here comes from strangers: a field named twice would mean whichever one we happened to read. */
    @Bean
    JsonMapper apiJson() {
        return MaillageJson.mapper()
                .rebuild()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    @Bean
    List<QueryRoute> queryRoutes(Views views) {
        return QueryRoutes.all(views);
    }

    @Bean
    QueryHandler.Existence existence(Queries live) {
        return coordination -> live.overview().byId(Reader.PUBLIC, coordination).hasElement();
    }

    @Bean
    QueryHandler queryHandler(
            Readers readers,
            Queries live,
            Views views,
            Reached reached,
            QueryHandler.Existence existence,
            JsonMapper apiJson,
            Clock clock) {
        return new QueryHandler(readers, live, views, new ReadYourWrites(reached), existence, apiJson, clock);
    }

    @Bean
    ViewHandler viewHandler(Views views, Readers readers, JsonMapper apiJson, Clock clock) {
        return new ViewHandler(views, readers, apiJson, clock);
    }

    @Bean
    CommandHandlerFunction commandHandlerFunction(
            Commands commands, DerivedSecrets secrets, JsonMapper apiJson, Clock clock) {
        return new CommandHandlerFunction(commands, secrets, apiJson, clock);
    }

    /** springdoc serves the document and its page; what it says comes from the tables of routes. */
    @Bean
    OpenApiCustomizer openApiFromRoutes(List<QueryRoute> queries, JsonMapper apiJson) {
        OpenAPI ours = new OpenApiDocument(new Examples(apiJson)).of(queries, CommandRoutes.ALL);
        return document -> {
            document.info(ours.getInfo())
                    .paths(ours.getPaths())
                    .components(ours.getComponents())
                    .security(ours.getSecurity())
                    .servers(ours.getServers())
                    .tags(ours.getTags());
        };
    }

    @Bean
    @Order(1)
    RouterFunction<ServerResponse> apiRoutes(
            List<QueryRoute> queries,
            QueryHandler queryHandler,
            CommandHandlerFunction commandHandler,
            ViewHandler viewHandler,
            AuditStream auditStream) {
        Routes routes = new Routes();
        routes.add(HttpMethod.GET, AuditStream.PATH, auditStream::stream);
        queries.forEach(
                route -> routes.add(HttpMethod.GET, route.path(), request -> queryHandler.answer(request, route)));
        CommandRoutes.ALL.forEach(
                route -> routes.add(HttpMethod.POST, route.path(), request -> commandHandler.answer(request, route)));
        routes.add(HttpMethod.POST, ViewHandler.PATH, viewHandler::begin);
        routes.add(HttpMethod.DELETE, ViewHandler.ONE, viewHandler::drop);
        return routes.build();
    }
}
