package be.maillage.gateway.api;

import be.maillage.readmodel.Page;
import java.util.List;
import java.util.function.BiFunction;
import reactor.core.publisher.Mono;

/**
 * Where a question is asked.
 *
 * @param path below {@code /api/v1}
 * @param answer the class of the answer, or of the items when it is a list
 * @param parameters what may stand after the question mark, beside {@code select}, {@code view} where there is a past to look at and, for a list,
 *     {@code limit} and its cursor
 * @param cursor the parameter that continues a list; empty when the answer is no list
 * @param ask asks the read models that it is given; empty means that there is no such thing for this reader
 */
record QueryRoute(
        String path,
        Class<?> answer,
        List<Parameter> parameters,
        String cursor,
        BiFunction<Queries, Question, ? extends Mono<?>> ask,
        String summary) {

    /** @param type of its values: an enum, {@code UUID}, {@code LocalDate}, {@code Long} or {@code String} */
    record Parameter(String name, Class<?> type, String description) {}

    static <T> QueryRoute one(
            String path, Class<T> answer, BiFunction<Queries, Question, Mono<T>> ask, String summary) {
        return new QueryRoute(path, answer, List.of(), "", ask, summary);
    }

    static <T> QueryRoute list(
            String path,
            Class<T> item,
            List<Parameter> parameters,
            BiFunction<Queries, Question, Mono<Page<T>>> ask,
            String summary) {
        return new QueryRoute(path, item, parameters, "cursor", ask, summary);
    }

    QueryRoute continuingWith(String parameter) {
        return new QueryRoute(path, answer, parameters, parameter, ask, summary);
    }

    boolean isList() {
        return !cursor.isEmpty();
    }

    boolean isOfOneCoordination() {
        return path.startsWith("/coordinations/{coordinationId}");
    }

    /** Whether it can be asked of a {@link View} too. */
    boolean hasAPast() {
        return isOfOneCoordination() && answer != View.class;
    }
}
