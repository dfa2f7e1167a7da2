package be.maillage.gateway.api;

import be.maillage.gateway.api.QueryRoute.Parameter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The OpenAPI document, made from the two tables of routes and the records they speak of. */
final class OpenApiDocument {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String JSON = "application/json";

    private static final Map<String, Object> PROBLEM_EXAMPLE = new TreeMap<>(Map.of(
            "type", ProblemType.BAD_REQUEST.urn(),
            "title", ProblemType.BAD_REQUEST.title(),
            "status", ProblemType.BAD_REQUEST.status().value(),
            "detail", "The request is not well formed. Nothing was changed.",
            "instance", "urn:uuid:0192f0a0-0000-7000-8000-000000000099",
            "issues",
                    List.of(new TreeMap<>(Map.of(
                            "type", "urn:problem-type:belgif:input-validation:schemaViolation",
                            "in", "body",
                            "name", "told.on",
                            "detail", "“told.on” must be a day, a month or a year, for example 2012-09.")))));

    private final Components components = new Components();
    private final Schemas schemas = new Schemas(components);
    private final Examples examples;

    OpenApiDocument(Examples examples) {
        this.examples = examples;
    }

    OpenAPI of(List<QueryRoute> queries, List<CommandRoute> commands) {
        OpenAPI document = new OpenAPI()
                .info(new Info()
                        .title("Maillage")
                        .version("v1")
                        .description("Who does what, how far partners work together, and a history one can believe. "
                                + "Follows the Belgif REST guide. What is not known, or not for the reader, is left out of an "
                                + "answer; in a body, null is the same as leaving out.")
                        .license(new License().name("EUPL-1.2")))
                .addServersItem(new Server().url("/").description("Where this document was found"))
                .tags(ApiTags.ALL)
                .components(components)
                .addSecurityItem(new SecurityRequirement().addList("account"));
        components.addSecuritySchemes(
                "account",
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("basic")
                        .description("Much can be read without an account; nothing can be changed without one"));
        components.addHeaders(
                "RateLimit-Policy",
                header(
                        "How much may be asked of one node within how long, by address and by account "
                                + "(draft-ietf-httpapi-ratelimit-headers): q requests in w seconds",
                        new StringSchema()));
        components.addHeaders(
                "RateLimit",
                header("What is left of it: r requests for the next t seconds; none left is 429", new StringSchema()));
        components.addResponses("Problem", problem());
        queries.forEach(route -> path(document, route.path()).setGet(query(route)));
        path(document, AuditStream.PATH).setGet(stream());
        path(document, ViewHandler.PATH).setPost(beginView());
        path(document, ViewHandler.ONE).setDelete(dropView());
        commands.forEach(route -> path(document, route.path()).setPost(command(route)));
        return document;
    }

    private static PathItem path(OpenAPI document, String path) {
        String full = ApiConfiguration.BASE + path;
        PathItem known =
                document.getPaths() == null ? null : document.getPaths().get(full);
        if (known != null) {
            return known;
        }
        PathItem item = new PathItem();
        document.path(full, item);
        return item;
    }

    private Operation query(QueryRoute route) {
        Operation operation = operation(route.path(), route.summary())
                .operationId((route.isList() ? "list" : "get") + subject(route.path(), !route.isList()));
        route.parameters().forEach(parameter -> operation.addParametersItem(parameter(parameter)));
        if (route.isList()) {
            operation.addParametersItem(inQuery(
                    "limit",
                    new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(500)),
                    "How many at most; 100 when left out"));
            operation.addParametersItem(
                    inQuery(route.cursor(), cursor(route), "Continues after the last item of a part"));
        }
        if (route.hasAPast()) {
            operation.addParametersItem(inQuery(
                    QueryHandler.VIEW,
                    new UUIDSchema(),
                    "Of the past: the id of a view of this coordination that is ready"));
        }
        operation.addParametersItem(inQuery("select", new StringSchema(), "The only fields wanted, comma-separated"));
        operation.addParametersItem(inHeader(
                ReadYourWrites.POSITION, new IntegerSchema().format("int64"), "Wait until this position can be read"));
        operation.addParametersItem(inHeader(
                "Prefer",
                new StringSchema(),
                "wait=n seconds (2 when left out); handling=strict to be refused rather than answered too early"));
        Schema<?> answer = route.isList() ? list(route) : schemas.of(route.answer());
        Content content = new Content().addMediaType(JSON, new MediaType().schema(answer));
        if (route.isList()) {
            content.addMediaType("text/csv", new MediaType().schema(new StringSchema()));
        }
        return operation.responses(
                responses("200", new ApiResponse().description("Found").content(content)));
    }

    private static Schema<?> cursor(QueryRoute route) {
        return route.cursor().equals("afterPosition") ? new IntegerSchema().format("int64") : new StringSchema();
    }

    private Schema<?> list(QueryRoute route) {
        ObjectSchema list = new ObjectSchema();
        list.addProperty("self", new StringSchema().format("uri-reference"));
        list.addProperty("items", new ArraySchema().items(schemas.of(route.answer())));
        list.addProperty("total", new IntegerSchema().format("int64"));
        list.addProperty("next", new StringSchema().format("uri-reference"));
        list.setRequired(List.of("self", "items", "total"));
        return list;
    }

    private Operation stream() {
        Operation operation = operation(AuditStream.PATH, "Every event as it is recorded, as Server-Sent Events")
                .operationId("streamAudit");
        operation.addParametersItem(inQuery("afterPosition", new IntegerSchema().format("int64"), "Where to begin"));
        operation.addParametersItem(
                inHeader("Last-Event-ID", new IntegerSchema().format("int64"), "The last position received"));
        Content content = new Content().addMediaType("text/event-stream", new MediaType().schema(new StringSchema()));
        return operation.responses(responses(
                "200", new ApiResponse().description("Entries, as they come").content(content)));
    }

    private Operation beginView() {
        MediaType body = new MediaType()
                .schema(schemas.of(ViewRequest.class))
                .example(new TreeMap<>(Map.of("asOf", "2012-09-30", "recordedBy", "2026-03-31")));
        ApiResponse begun = new ApiResponse()
                .description("Being made; ask for it until it is READY")
                .content(new Content().addMediaType(JSON, new MediaType().schema(schemas.of(View.class))))
                .addHeaderObject(
                        "Location", header("Where it can be read", new StringSchema().format("uri-reference")));
        return operation(ViewHandler.PATH, "Makes a view of the coordination's past, to be asked with ?view=")
                .operationId("BuildView")
                .requestBody(new RequestBody()
                        .description("One of the two dates at least")
                        .required(true)
                        .content(new Content().addMediaType(JSON, body)))
                .responses(responses("201", begun));
    }

    private Operation dropView() {
        return operation(ViewHandler.ONE, "Drops a view that is needed no more, ready or not")
                .operationId("DropView")
                .responses(responses("204", new ApiResponse().description("Gone")));
    }

    private Operation command(CommandRoute route) {
        Operation operation = operation(route.path(), route.summary()).operationId(route.name());
        operation.addParametersItem(inHeader(
                "Idempotency-Key",
                new StringSchema().maxLength(255),
                "Makes a repeated request harmless for 24 hours"));
        if (route.guests()) {
            operation.security(List.of(new SecurityRequirement(), new SecurityRequirement().addList("account")));
        }
        operation.addParametersItem(
                inHeader("If-Match", new StringSchema(), "The ETag last received, to be refused if it changed since"));
        operation.addParametersItem(inHeader(
                "Maillage-On-Behalf-Of", new UUIDSchema(), "The member one speaks for, when one represents several"));
        MediaType body = new MediaType().schema(schemas.ofCommand(route.command(), route.notInTheBody()));
        Object example = examples.of(route.name());
        if (example != null) {
            body.setExample(example);
        }
        operation.requestBody(new RequestBody()
                .description("At most 1 MiB; may be empty when nothing in it is required")
                .required(isRequired(route))
                .content(new Content().addMediaType(JSON, body)));
        ApiResponse done = new ApiResponse()
                .description(answersNothing(route) ? "Done and stored" : "Created and stored")
                .addHeaderObject(
                        ReadYourWrites.POSITION,
                        header("The log position that contains the result", new IntegerSchema().format("int64")))
                .addHeaderObject("ETag", header("The new version", new StringSchema()));
        if (!answersNothing(route)) {
            done.addHeaderObject(
                    "Location", header("Where it can be read", new StringSchema().format("uri-reference")));
        }
        if (route.digest() != null) {
            done.content(new Content().addMediaType(JSON, new MediaType().schema(schemas.of(CheckInLink.class))));
        }
        return operation.responses(responses(answersNothing(route) ? "204" : "201", done));
    }

    private static boolean answersNothing(CommandRoute route) {
        return route.location() == null && route.digest() == null;
    }

    private boolean isRequired(CommandRoute route) {
        Schema<?> body = components.getSchemas().get(route.name());
        return body != null && body.getRequired() != null;
    }

    private static Operation operation(String path, String summary) {
        Operation operation = new Operation().summary(summary).addTagsItem(ApiTags.of(path));
        Matcher variables = VARIABLE.matcher(path);
        while (variables.find()) {
            operation.addParametersItem(new io.swagger.v3.oas.models.parameters.Parameter()
                    .in("path")
                    .name(variables.group(1))
                    .required(true)
                    .schema(
                            variables.group(1).equals(Question.NUMBER_VARIABLE)
                                    ? new IntegerSchema().format("int32").minimum(BigDecimal.ONE)
                                    : new UUIDSchema()));
        }
        return operation;
    }

    /** {@code Organisations} or, of one of them, {@code Organisation}: the last word of a path that is not a variable. */
    private static String subject(String path, boolean single) {
        String word = Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty() && !part.startsWith("{"))
                .reduce("", (earlier, later) -> later);
        String subject = Arrays.stream(word.split("-"))
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining());
        return single && path.endsWith("}") ? subject.substring(0, subject.length() - 1) : subject;
    }

    private ApiResponses responses(String code, ApiResponse response) {
        return new ApiResponses()
                .addApiResponse(code, limited(response))
                .addApiResponse("default", new ApiResponse().$ref("#/components/responses/Problem"));
    }

    /** Every answer tells what one may still ask. */
    private static ApiResponse limited(ApiResponse response) {
        return response.addHeaderObject("RateLimit-Policy", new Header().$ref("#/components/headers/RateLimit-Policy"))
                .addHeaderObject("RateLimit", new Header().$ref("#/components/headers/RateLimit"));
    }

    private ApiResponse problem() {
        return limited(new ApiResponse())
                .description("A problem, told in the reader's language (RFC 9457, Belgif REST guide)")
                .addHeaderObject(
                        "Retry-After",
                        header("With 429 and 503: in how many seconds to ask again", new IntegerSchema()))
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType()
                                        .schema(schemas.of(Problem.class))
                                        .example(PROBLEM_EXAMPLE)));
    }

    private io.swagger.v3.oas.models.parameters.Parameter parameter(Parameter parameter) {
        return inQuery(parameter.name(), schemas.of(parameter.type()), parameter.description());
    }

    private static io.swagger.v3.oas.models.parameters.Parameter inQuery(
            String name, Schema<?> schema, String description) {
        return new io.swagger.v3.oas.models.parameters.Parameter()
                .in("query")
                .name(name)
                .schema(schema)
                .description(description);
    }

    private static io.swagger.v3.oas.models.parameters.Parameter inHeader(
            String name, Schema<?> schema, String description) {
        return new io.swagger.v3.oas.models.parameters.Parameter()
                .in("header")
                .name(name)
                .schema(schema)
                .description(description);
    }

    private static Header header(String description, @Nullable Schema<?> schema) {
        return new Header().description(description).schema(schema);
    }
}
