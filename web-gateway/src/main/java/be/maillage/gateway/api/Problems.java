package be.maillage.gateway.api;

import be.maillage.database.Unreachable;
import be.maillage.decision.CommonRule;
import be.maillage.decision.Refused;
import be.maillage.gateway.api.ApiException.Violation;
import be.maillage.gateway.limits.TooManyRequests;
import be.maillage.gateway.security.NotAllowed;
import be.maillage.gateway.text.Languages;
import be.maillage.gateway.text.Messages;
import be.maillage.readmodel.BadCursor;
import be.maillage.store.CommandsBusy;
import be.maillage.store.IdempotencyKeyReused;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Turns whatever goes wrong under {@code /api} into an RFC 9457 problem in the reader's language. What nobody foresaw is logged under the id that the reader is given, and says nothing else. */
@Component
@Order(-2)
class Problems implements ErrorWebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final MediaType PROBLEM = MediaType.APPLICATION_PROBLEM_JSON;

    private final Messages messages;
    private final JsonMapper json;

    Problems(Messages messages, JsonMapper apiJson) {
        this.messages = messages;
        this.json = apiJson;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        ServerHttpResponse response = exchange.getResponse();
        if (!exchange.getRequest().getPath().value().startsWith("/api/") || response.isCommitted()) {
            return Mono.error(error);
        }
        Locale language = Languages.of(exchange.getRequest());
        Problem problem = problem(unwrapped(error), language);
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(PROBLEM);
        headers.setContentLanguage(language);
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        headers.setCacheControl("no-store");
        if (problem.status() == HttpStatus.UNAUTHORIZED.value()) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Maillage\", charset=\"UTF-8\"");
        }
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            headers.set(HttpHeaders.RETRY_AFTER, "1");
        }
        if (error instanceof ApiException e && !e.allowed().isEmpty()) {
            headers.setAllow(e.allowed());
        }
        byte[] body = json.writeValueAsBytes(problem);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    private Problem problem(Throwable error, Locale language) {
        String instance = "urn:uuid:" + UUID.randomUUID();
        return switch (error) {
            case ApiException e -> standard(e.type(), e.violations(), instance, language);
            case Refused e -> refusal(e, instance, language);
            case NotAllowed ignored -> standard(ProblemType.MISSING_PERMISSION, List.of(), instance, language);
            case AuthenticationException ignored -> standard(ProblemType.NO_CREDENTIALS, List.of(), instance, language);
            case AccessDeniedException ignored ->
                standard(ProblemType.MISSING_PERMISSION, List.of(), instance, language);
            case AggregateNotFoundException ignored ->
                standard(ProblemType.RESOURCE_NOT_FOUND, List.of(), instance, language);
            case ConflictingAggregateVersionException ignored ->
                standard(ProblemType.PRECONDITION_FAILED, List.of(), instance, language);
            case ConcurrencyException ignored -> standard(ProblemType.CONFLICT, List.of(), instance, language);
            case AggregateStreamCreationException ignored ->
                standard(ProblemType.CONFLICT, List.of(), instance, language);
            case IdempotencyKeyReused ignored -> standard(ProblemType.KEY_REUSED, List.of(), instance, language);
            case CommandsBusy ignored -> standard(ProblemType.SERVICE_UNAVAILABLE, List.of(), instance, language);
            case BadCursor ignored ->
                standard(
                        ProblemType.BAD_REQUEST,
                        List.of(Violation.of("invalidInput", "query", "cursor", "problem.not-a-cursor")),
                        instance,
                        language);
            case DataBufferLimitException ignored ->
                standard(ProblemType.PAYLOAD_TOO_LARGE, List.of(), instance, language);
            case TooManyRequests e -> overTheLimit(e, instance, language);
            case ResponseStatusException e -> standard(typeOf(e.getStatusCode()), List.of(), instance, language);
            default ->
                Unreachable.is(error)
                        ? standard(ProblemType.SERVICE_UNAVAILABLE, List.of(), instance, language)
                        : unforeseen(error, instance, language);
        };
    }

    private Problem standard(ProblemType type, List<Violation> violations, String instance, Locale language) {
        return new Problem(
                type.urn(),
                type.title(),
                type.status().value(),
                messages.text(type.messageKey(), language),
                instance,
                violations.stream().map(violation -> issue(violation, language)).toList());
    }

    private Problem overTheLimit(TooManyRequests refused, String instance, Locale language) {
        ProblemType type = refused.ofFailures() ? ProblemType.TOO_MANY_FAILED_REQUESTS : ProblemType.TOO_MANY_REQUESTS;
        return new Problem(
                type.urn(),
                type.title(),
                type.status().value(),
                messages.text(type.messageKey(), language),
                instance,
                List.of(),
                refused.limit(),
                refused.retryAfterSeconds());
    }

    /** A refusal is told by its rule; when it concerns one field, the field is named as an issue too. */
    private Problem refusal(Refused refused, String instance, Locale language) {
        if (refused.rule() == CommonRule.BELONGS_TO_THIS_COORDINATION) {
            return standard(ProblemType.RESOURCE_NOT_FOUND, List.of(), instance, language);
        }
        String detail = messages.text(refused.rule().code(), refused.arguments(), language);
        Object field = refused.details().get("field");
        return new Problem(
                "urn:problem-type:maillage:" + refused.rule().code(),
                "Refused by a rule",
                HttpStatus.UNPROCESSABLE_CONTENT.value(),
                detail,
                instance,
                field == null
                        ? List.of()
                        : List.of(new Issue(inputValidation("invalidInput"), "body", field.toString(), detail)));
    }

    private Problem unforeseen(Throwable error, String instance, Locale language) {
        LOG.error("A request failed in a way nobody foresaw, told to the reader as {}", instance, error);
        return standard(ProblemType.INTERNAL_SERVER_ERROR, List.of(), instance, language);
    }

    private Issue issue(Violation violation, Locale language) {
        return new Issue(
                inputValidation(violation.kind()),
                violation.in(),
                violation.name(),
                messages.text(violation.messageKey(), violation.arguments(), language));
    }

    private static String inputValidation(String kind) {
        return "urn:problem-type:belgif:input-validation:" + kind;
    }

    private static ProblemType typeOf(HttpStatusCode status) {
        for (ProblemType type : ProblemType.values()) {
            if (type.status().isSameCodeAs(status)) {
                return type;
            }
        }
        return status.is4xxClientError() ? ProblemType.BAD_REQUEST : ProblemType.INTERNAL_SERVER_ERROR;
    }

    private static Throwable unwrapped(Throwable error) {
        Throwable cause = error.getCause();
        boolean wrapper = error instanceof CompletionException || error instanceof CommandExecutionException;
        return wrapper && cause != null ? unwrapped(cause) : error;
    }
}
