package be.maillage.gateway.pages;

import be.maillage.database.Unreachable;
import be.maillage.readmodel.BadCursor;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Says on a page of ours, in the reader's language, that something went wrong, and nothing about how. */
public final class PageErrors implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    /** What has sentences of its own; the others are told as 400 or 500. */
    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 429, 503, 500);

    private final Frames frames;
    private final ViewResolver views;

    PageErrors(Frames frames, ViewResolver views) {
        this.frames = frames;
        this.views = views;
    }

    /** Whether an address is a page's; the API and the operators' endpoints answer in their own way. */
    static boolean concerns(String path) {
        return !path.startsWith("/api/")
                && !path.startsWith("/actuator")
                && !path.startsWith("/v3/")
                && !path.startsWith("/webjars/")
                && !path.startsWith("/assets/");
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (!concerns(exchange.getRequest().getPath().value())
                || exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        HttpStatusCode status = statusOf(failure);
        if (status.is5xxServerError()) {
            LOG.error("Page {} failed", exchange.getRequest().getPath(), failure);
        }
        return show(exchange, status).onErrorMap(broken -> {
            failure.addSuppressed(broken);
            return failure;
        });
    }

    /** Shows the page of an error, also where no exception was thrown: a chain of filters that refuses a request calls this. */
    public Mono<Void> show(ServerWebExchange exchange, HttpStatusCode status) {
        int told = TOLD.contains(status.value()) ? status.value() : status.is4xxClientError() ? 400 : 500;
        exchange.getResponse().setStatusCode(status);
        Frame frame = frames.bare(exchange);
        Map<String, Object> model = Map.of("f", frame, "status", status.value(), "told", told);
        return views.resolveViewName("error", frame.t().locale())
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("No view 'error'")))
                .flatMap((View view) -> view.render(model, MediaType.TEXT_HTML, exchange));
    }

    private static HttpStatusCode statusOf(Throwable failure) {
        return switch (failure) {
            case ErrorResponse answer -> answer.getStatusCode();
            case BadCursor ignored -> HttpStatus.BAD_REQUEST;
            case AccessDeniedException ignored -> HttpStatus.FORBIDDEN;
            default -> Unreachable.is(failure) ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
