package be.maillage.gateway.api;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.util.pattern.PathPatternParser;

/** Tells a path that does not exist from a method that it does not take. */
final class UnknownRoute {

    private UnknownRoute() {}

    static ApiException of(ServerRequest request, List<QueryRoute> queries) {
        Stream<String> others = request.method().equals(HttpMethod.GET)
                ? CommandRoutes.ALL.stream().map(CommandRoute::path)
                : Stream.concat(queries.stream().map(QueryRoute::path), Stream.of(AuditStream.PATH));
        boolean exists = others.anyMatch(path -> PathPatternParser.defaultInstance
                .parse(ApiConfiguration.BASE + path)
                .matches(request.requestPath().pathWithinApplication()));
        return new ApiException(exists ? ProblemType.METHOD_NOT_ALLOWED : ProblemType.RESOURCE_NOT_FOUND);
    }
}
