package be.maillage.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Yaml;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.tags.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenApiTest {

    /** {@code -Dtest.argLine=-Dopenapi.renew} makes this test write the file rather than compare it. */
    private static final String RENEW = "openapi.renew";

    private static final Path FILE = Path.of("..", "docs", "openapi-v1.yaml");
    private static final Pattern REFERENCE = Pattern.compile("\"#/components/(\\w+)/(\\w+)\"");

    private final JsonMapper json = new ApiConfiguration().apiJson();
    private final Examples examples = new Examples(json);
    private final List<QueryRoute> queries = TestRoutes.queries();
    private final OpenAPI document = new OpenApiDocument(examples).of(queries, CommandRoutes.ALL);

    @Test
    void the_file_in_the_repository_is_the_document_that_is_served() throws IOException {
        String served = Yaml.pretty(document);
        if (System.getProperty(RENEW) != null) {
            Files.writeString(FILE, served);
        }
        assertThat(Files.readString(FILE))
                .as(
                        "docs/openapi-v1.yaml is out of date; run this test with -Dtest.argLine=-D%s and review the difference",
                        RENEW)
                .isEqualTo(served);
    }

    @Test
    void every_route_of_the_tables_is_in_it_and_nothing_else() {
        Stream<String> asked = Stream.concat(queries.stream().map(QueryRoute::path), Stream.of(AuditStream.PATH))
                .map(path -> "GET " + ApiConfiguration.BASE + path);
        Stream<String> views = Stream.of(
                "POST " + ApiConfiguration.BASE + ViewHandler.PATH,
                "DELETE " + ApiConfiguration.BASE + ViewHandler.ONE);
        Stream<String> told = CommandRoutes.ALL.stream().map(route -> "POST " + ApiConfiguration.BASE + route.path());
        assertThat(operations().map(Described::route))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(asked, views, told).flatMap(routes -> routes).toList());
    }

    @Test
    void every_operation_says_what_it_is_and_how_it_fails() {
        Set<String> tags =
                new HashSet<>(document.getTags().stream().map(Tag::getName).toList());
        assertThat(operations()).allSatisfy(described -> {
            Operation operation = described.operation();
            assertThat(operation.getSummary()).as(described.route()).isNotBlank();
            assertThat(operation.getOperationId()).as(described.route()).matches("[A-Za-z]+");
            assertThat(operation.getTags()).as(described.route()).hasSize(1).isSubsetOf(tags);
            assertThat(operation.getResponses().get("default").get$ref()).isEqualTo("#/components/responses/Problem");
        });
    }

    @Test
    void no_two_operations_have_one_name() {
        assertThat(operations().map(described -> described.operation().getOperationId()))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_variables_of_a_path_are_its_path_parameters_and_no_parameter_stands_twice() {
        assertThat(operations()).allSatisfy(described -> {
            List<Parameter> parameters = described.operation().getParameters() == null
                    ? List.of()
                    : described.operation().getParameters();
            assertThat(parameters.stream()
                            .filter(parameter -> parameter.getIn().equals("path"))
                            .map(Parameter::getName))
                    .as(described.route())
                    .containsExactlyInAnyOrderElementsOf(variables(described.route()));
            assertThat(parameters.stream().map(parameter -> parameter.getIn() + " " + parameter.getName()))
                    .as(described.route())
                    .doesNotHaveDuplicates();
            assertThat(parameters)
                    .allSatisfy(parameter -> assertThat(parameter.getSchema()).isNotNull());
        });
    }

    @Test
    void every_reference_leads_somewhere_and_every_schema_is_used() {
        JsonNode tree = json.readTree(Json.pretty(document));
        Set<String> used = new TreeSet<>();
        Matcher references = REFERENCE.matcher(Json.pretty(document));
        while (references.find()) {
            assertThat(tree.at("/components/" + references.group(1) + "/" + references.group(2))
                            .isObject())
                    .as(references.group())
                    .isTrue();
            if (references.group(1).equals("schemas")) {
                used.add(references.group(2));
            }
        }
        assertThat(document.getComponents().getSchemas()).containsOnlyKeys(used);
    }

    @Test
    void it_is_read_back_as_it_was_written() throws IOException {
        assertThat(document.getOpenapi()).startsWith("3.0.");
        OpenAPI read = Yaml.mapper().readValue(Yaml.pretty(document), OpenAPI.class);
        assertThat(Yaml.pretty(read)).isEqualTo(Yaml.pretty(document));
    }

    @Test
    void an_example_of_a_body_is_what_its_schema_says() {
        Described[] withBody = operations()
                .filter(described -> described.operation().getRequestBody() != null)
                .toArray(Described[]::new);
        assertThat(withBody).hasSize(CommandRoutes.ALL.size() + 1).allSatisfy(described -> {
            var body = described.operation().getRequestBody().getContent().get("application/json");
            assertThat(body.getExample()).as(described.route()).isNotNull();
            JsonNode example = json.valueToTree(body.getExample());
            assertThat(new SchemaCheck(document).violations(body.getSchema(), example))
                    .as(described.route())
                    .isEmpty();
        });
    }

    @Test
    void the_example_of_a_problem_is_one() {
        var content = document.getComponents()
                .getResponses()
                .get("Problem")
                .getContent()
                .get("application/problem+json");
        assertThat(new SchemaCheck(document).violations(content.getSchema(), json.valueToTree(content.getExample())))
                .isEmpty();
    }

    @Test
    void a_schema_lets_nothing_through_that_the_binder_refuses_for_being_unknown_or_missing() {
        Schema<?> profile = document.getComponents().getSchemas().get("Profile");
        assertThat(profile.getAdditionalProperties()).isEqualTo(false);
        assertThat(profile.getRequired()).containsExactlyInAnyOrder("names", "legalForm", "line");
        Schema<?> told = document.getComponents().getSchemas().get("Told");
        assertThat(told.getRequired()).isNull();
    }

    @Test
    void every_description_describes_something() {
        var schemas = document.getComponents().getSchemas();
        Set<String> fields = new HashSet<>(schemas.keySet());
        schemas.forEach((name, schema) -> {
            Map<String, Schema<?>> properties = properties(schema);
            properties.keySet().forEach(field -> fields.addAll(List.of(name + "." + field, "*." + field)));
        });
        assertThat(fields).containsAll(Schemas.described());
    }

    @SuppressWarnings("unchecked") // the model of OpenAPI is full of raw types
    private static Map<String, Schema<?>> properties(Schema<?> schema) {
        return schema.getProperties() == null ? Map.of() : (Map<String, Schema<?>>) (Map<?, ?>) schema.getProperties();
    }

    private record Described(String route, Operation operation) {}

    private Stream<Described> operations() {
        List<Described> all = new ArrayList<>();
        document.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((PathItem.HttpMethod method, Operation operation) ->
                                all.add(new Described(method + " " + path, operation))));
        return all.stream();
    }

    private static List<String> variables(String path) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(path)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
