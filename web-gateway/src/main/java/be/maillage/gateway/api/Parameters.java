package be.maillage.gateway.api;

import be.maillage.gateway.api.ApiException.Violation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.reactive.function.server.ServerRequest;

/** What stands after the question mark. Nothing of it is ever left out of account without a word: whoever wrote it meant something by it. */
final class Parameters {

    private Parameters() {}

    /** @throws ApiException naming each parameter that is not known, and each that is given more than once */
    static void refuseAllBut(Set<String> known, ServerRequest request) {
        List<Violation> wrong = request.queryParams().entrySet().stream()
                .flatMap(given -> wrong(known, given.getKey(), given.getValue().size()))
                .toList();
        if (!wrong.isEmpty()) {
            throw new ApiException(ProblemType.BAD_REQUEST, wrong);
        }
    }

    private static Stream<Violation> wrong(Set<String> known, String name, int times) {
        if (!known.contains(name)) {
            return Stream.of(Violation.of("unknownInput", "query", name, "problem.parameter-is-unknown"));
        }
        return times == 1
                ? Stream.empty()
                : Stream.of(Violation.of("invalidInput", "query", name, "problem.parameter-is-repeated"));
    }
}
