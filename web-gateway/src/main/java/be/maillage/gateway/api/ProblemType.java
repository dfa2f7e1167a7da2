package be.maillage.gateway.api;

import org.springframework.http.HttpStatus;

/** The standard problems of the Belgif REST guide, and the few of HTTP's own that it leaves unnamed. */
public enum ProblemType {
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "badRequest", "Bad Request"),
    NO_CREDENTIALS(HttpStatus.UNAUTHORIZED, "noAccessToken", "No Access Token"),
    MISSING_PERMISSION(HttpStatus.FORBIDDEN, "missingPermission", "Missing Permission"),
    RESOURCE_NOT_FOUND(HttpStatus.NOT_FOUND, "resourceNotFound", "Resource Not Found"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "methodNotAllowed", "Method Not Allowed"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "notAcceptable", "Not Acceptable"),
    CONFLICT(HttpStatus.CONFLICT, "conflict", "Conflict"),
    PRECONDITION_FAILED(HttpStatus.PRECONDITION_FAILED, "preconditionFailed", "Precondition Failed"),
    PAYLOAD_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "payloadTooLarge", "Payload Too Large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupportedMediaType", "Unsupported Media Type"),
    KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT, "idempotencyKeyReused", "Idempotency Key Reused"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "tooManyRequests", "Too Many Requests"),
    TOO_MANY_FAILED_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "tooManyFailedRequests", "Too Many Failed Requests"),
    INTERNAL_SERVER_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "internalServerError", "Internal Server Error"),
    SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "serviceUnavailable", "Service Unavailable");

    private final HttpStatus status;
    private final String code;
    private final String title;

    ProblemType(HttpStatus status, String code, String title) {
        this.status = status;
        this.code = code;
        this.title = title;
    }

    public HttpStatus status() {
        return status;
    }

    public String urn() {
        return "urn:problem-type:belgif:" + code;
    }

    /** In English whatever the reader's language: a name for developers. */
    public String title() {
        return title;
    }

    /** Key of the sentence that tells a reader what happened. */
    public String messageKey() {
        return "problem." + code;
    }
}
