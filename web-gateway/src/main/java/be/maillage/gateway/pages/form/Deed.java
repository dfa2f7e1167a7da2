package be.maillage.gateway.pages.form;

import be.maillage.decision.Command;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that can be told by a form: its questions, and the command that comes of the answers. Its words are {@code deed.<name>.title},
 * {@code .submit} and {@code .done}, and {@code .lead} where it takes a sentence to say what it is for. It never changes: what is said of it more is said
 * of a copy.
 */
public final class Deed {

    /** The name under which {@code after} finds the id of what the deed is about, where that follows from the answers and is not drawn. */
    public static final String ID = "id";

    private static final Pattern ID_AS_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final String name;
    private final Class<? extends Command> command;
    private final Section section;
    private List<Field> fields;
    private Set<String> given = Set.of();
    private @Nullable String replaces;
    private @Nullable String draws;
    private Function<Asking, Mono<Prepared>> preparing = asking -> Mono.just(Prepared.NOTHING);
    private Consumer<ObjectNode> completing = body -> {};
    private Function<Map<String, UUID>, String> after;
    private List<String> keeps = List.of();
    private Map<String, String> elsewhere = Map.of();

    /**
     * Who asks for a form, about what.
     *
     * @param said what was typed or chosen in it already, or what the address says
     */
    public record Asking(Asked asked, Map<String, UUID> ids, MultiValueMap<String, String> said) {

        /** An id of the address. */
        public UUID id(String name) {
            UUID id = ids.get(name);
            if (id == null) {
                throw new IllegalArgumentException("The form was not given any " + name);
            }
            return id;
        }

        /** Who was chosen already in some of its questions; what is no id is nobody. */
        public List<UUID> chosen(String... paths) {
            return Stream.of(paths)
                    .flatMap(path -> said.getOrDefault(path, List.of()).stream())
                    .filter(value -> value != null && ID_AS_TEXT.matcher(value).matches())
                    .map(UUID::fromString)
                    .distinct()
                    .toList();
        }
    }

    private Deed(String name, Class<? extends Command> command, Section section, List<Field> fields) {
        this.name = name;
        this.command = command;
        this.section = section;
        this.fields = List.copyOf(fields);
        this.after = ids -> below(section);
    }

    /**
     * A deed with these questions and the one when it was; it leads back to where its section begins.
     *
     * @param name in addresses and keys, such as {@code convene-meeting}
     * @param command what comes of it
     * @param section the part of the coordination that it belongs to
     */
    public static Deed of(String name, Class<? extends Command> command, Section section, Field... fields) {
        return new Deed(
                name,
                command,
                section,
                Stream.concat(Stream.of(fields), Stream.of(Field.told())).toList());
    }

    private Deed with(Consumer<Deed> change) {
        Deed copy = new Deed(name, command, section, fields);
        copy.given = given;
        copy.replaces = replaces;
        copy.draws = draws;
        copy.preparing = preparing;
        copy.completing = completing;
        copy.after = after;
        copy.keeps = keeps;
        copy.elsewhere = elsewhere;
        change.accept(copy);
        return copy;
    }

    /**
     * @param components the components of the command that the address says: ids of what it is about. One that begins with {@code for} is no component
     *     but says where the deed leads on to
     */
    public Deed given(String... components) {
        return with(it -> it.given = Set.of(components));
    }

    /**
     * @param component which of those given names an aggregate of which the form shows the present state, to be replaced as a whole: then nobody's
     *     change in between is lost unseen
     */
    public Deed replacing(String component) {
        return with(it -> it.replaces = component);
    }

    /** @param component names what comes into being */
    public Deed drawing(String component) {
        return with(it -> it.draws = component);
    }

    /** @param function what must be known to ask the questions; empty when there is nothing of the kind to be told about, which is not found */
    public Deed preparing(Function<Asking, Mono<Prepared>> function) {
        return with(it -> it.preparing = function);
    }

    /** @param consumer adds to the body of the command what follows from the answers */
    public Deed completing(Consumer<ObjectNode> consumer) {
        return with(it -> it.completing = consumer);
    }

    /** @param path where one goes then: below the coordination's, from the ids given and drawn */
    public Deed after(Function<Map<String, UUID>, String> path) {
        return with(it -> it.after = path);
    }

    /** What was answered here stands in the form of the page where one goes then, for whoever tells several things of one kind in a row. */
    public Deed keeping(String... paths) {
        return with(it -> it.keeps = List.of(paths));
    }

    /**
     * What is wrong with a part of the body that no question has, or what a rule refuses, is told at this question; {@code rows[].part} stands for that
     * part of every row.
     */
    public Deed telling(String pathOrRule, String at) {
        Map<String, String> more = new HashMap<>(elsewhere);
        more.put(pathOrRule, at);
        return with(it -> it.elsewhere = Map.copyOf(more));
    }

    /** Without the question when it was, where the command has no use for it. */
    public Deed untold() {
        return with(it -> it.fields =
                fields.stream().filter(field -> !field.path().equals("told")).toList());
    }

    String name() {
        return name;
    }

    Class<? extends Command> command() {
        return command;
    }

    Section section() {
        return section;
    }

    List<Field> fields() {
        return fields;
    }

    Set<String> given() {
        return given;
    }

    @Nullable
    String replaces() {
        return replaces;
    }

    @Nullable
    String draws() {
        return draws;
    }

    Mono<Prepared> prepared(Asking asking) {
        return preparing.apply(asking);
    }

    void complete(ObjectNode body) {
        completing.accept(body);
    }

    String leadsTo(Map<String, UUID> ids) {
        return after.apply(ids);
    }

    List<String> keeps() {
        return keeps;
    }

    Map<String, String> elsewhere() {
        return elsewhere;
    }

    @Override
    public String toString() {
        return name;
    }

    private static String below(Section section) {
        UUID any = new UUID(0, 0);
        return section.path(any).substring(Section.OVERVIEW.path(any).length());
    }
}
