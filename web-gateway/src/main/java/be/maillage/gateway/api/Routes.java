package be.maillage.gateway.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/** The routes of the API as they are put together, so that a path that does not exist can be told from a method that it does not take. */
final class Routes {

    private final RouterFunctions.Builder routes = RouterFunctions.route();
    private final List<Taken> taken = new ArrayList<>();

    private record Taken(HttpMethod method, PathPattern path) {}

    /** @param path below {@code /api/v1} */
    void add(HttpMethod method, String path, HandlerFunction<ServerResponse> handler) {
        String full = ApiConfiguration.BASE + path;
        taken.add(new Taken(method, PathPatternParser.defaultInstance.parse(full)));
        routes.route(RequestPredicates.method(method).and(RequestPredicates.path(full)), handler);
    }

    /** All of them; whatever else is asked below {@code /api/v1} is refused. */
    RouterFunction<ServerResponse> build() {
        return routes.path(
                        ApiConfiguration.BASE,
                        below -> below.route(RequestPredicates.all(), request -> Mono.error(refusal(request))))
                .build();
    }

    private ApiException refusal(ServerRequest request) {
        Set<HttpMethod> methods = new LinkedHashSet<>();
        taken.stream()
                .filter(route -> route.path().matches(request.requestPath().pathWithinApplication()))
                .forEach(route -> methods.add(route.method()));
        return methods.isEmpty()
                ? new ApiException(ProblemType.RESOURCE_NOT_FOUND)
                : ApiException.methodNotAllowed(methods);
    }
}
