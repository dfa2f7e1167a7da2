package be.maillage.gateway.pages.form;

import be.maillage.decision.Command;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that can be told by a form: its questions, and the command that comes of the answers. Its words are {@code deed.<name>.title},
 * {@code .submit} and {@code .done}, and {@code .lead} where it takes a sentence to say what it is for.
 *
 * @param name in addresses and keys, such as {@code convene-meeting}
 * @param command what comes of it
 * @param section the part of the coordination that it belongs to
 * @param given the components of the command that the address says, by name: ids of what it is about. One that begins with {@code for} is no component
 *     but says where the deed leads on to
 * @param replaces which of them names an aggregate of which the form shows the present state, to be replaced as a whole: then nobody's change in between
 *     is lost unseen; null for what only adds
 * @param draws the component that names what comes into being; null when nothing does
 * @param fields its questions, in order
 * @param preparing what must be known to ask them; empty when there is nothing of the kind to be told about, which is not found
 * @param completing adds to the body of the command what follows from the answers
 * @param after where one goes then: the path below the coordination's, from the ids given and drawn
 * @param keeps the questions whose answers go along to where one goes then, for whoever tells several things of one kind in a row
 * @param elsewhere paths of the body, or names of rules, by the path of the question where what is wrong with them should be told; {@code rows[].part}
 *     stands for that part of every row
 */
public record Deed(
        String name,
        Class<? extends Command> command,
        Section section,
        Set<String> given,
        @Nullable String replaces,
        @Nullable String draws,
        List<Field> fields,
        Function<Asking, Mono<Prepared>> preparing,
        Consumer<ObjectNode> completing,
        Function<Map<String, UUID>, String> after,
        List<String> keeps,
        Map<String, String> elsewhere) {

    /** The name under which {@code after} finds the id of what the deed is about, where that follows from the answers and is not drawn. */
    public static final String ID = "id";

    /** Who asks for a form, about what. */
    public record Asking(Asked asked, Map<String, UUID> ids) {

        /** An id of the address. */
        public UUID id(String name) {
            UUID id = ids.get(name);
            if (id == null) {
                throw new IllegalArgumentException("The form was not given any " + name);
            }
            return id;
        }
    }

    public Deed {
        given = Set.copyOf(given);
        fields = List.copyOf(fields);
        keeps = List.copyOf(keeps);
        elsewhere = Map.copyOf(elsewhere);
    }

    /** A deed with these questions and the one when it was; it leads back to where its section begins. */
    public static Deed of(String name, Class<? extends Command> command, Section section, Field... fields) {
        List<Field> all =
                Stream.concat(Stream.of(fields), Stream.of(Field.told())).toList();
        return new Deed(
                name,
                command,
                section,
                Set.of(),
                null,
                null,
                all,
                asking -> Mono.just(Prepared.NOTHING),
                body -> {},
                ids -> below(section),
                List.of(),
                Map.of());
    }

    public Deed given(String... components) {
        return new Deed(
                name,
                command,
                section,
                Set.of(components),
                replaces,
                draws,
                fields,
                preparing,
                completing,
                after,
                keeps,
                elsewhere);
    }

    /** @param component must be one of those given */
    public Deed replacing(String component) {
        return new Deed(
                name,
                command,
                section,
                given,
                component,
                draws,
                fields,
                preparing,
                completing,
                after,
                keeps,
                elsewhere);
    }

    public Deed drawing(String component) {
        return new Deed(
                name,
                command,
                section,
                given,
                replaces,
                component,
                fields,
                preparing,
                completing,
                after,
                keeps,
                elsewhere);
    }

    public Deed preparing(Function<Asking, Mono<Prepared>> function) {
        return new Deed(
                name, command, section, given, replaces, draws, fields, function, completing, after, keeps, elsewhere);
    }

    public Deed completing(Consumer<ObjectNode> consumer) {
        return new Deed(
                name, command, section, given, replaces, draws, fields, preparing, consumer, after, keeps, elsewhere);
    }

    public Deed after(Function<Map<String, UUID>, String> path) {
        return new Deed(
                name, command, section, given, replaces, draws, fields, preparing, completing, path, keeps, elsewhere);
    }

    /** What was answered here stands in the form of the page where one goes then. */
    public Deed keeping(String... paths) {
        return new Deed(
                name,
                command,
                section,
                given,
                replaces,
                draws,
                fields,
                preparing,
                completing,
                after,
                List.of(paths),
                elsewhere);
    }

    /** What is wrong with a part of the body that no question has, or what a rule refuses, is told at this question. */
    public Deed telling(String pathOrRule, String at) {
        Map<String, String> more = new java.util.HashMap<>(elsewhere);
        more.put(pathOrRule, at);
        return new Deed(
                name, command, section, given, replaces, draws, fields, preparing, completing, after, keeps, more);
    }

    /** Without the question when it was, where the command has no use for it. */
    public Deed untold() {
        List<Field> fewer = new ArrayList<>(fields);
        fewer.removeIf(field -> field.path().equals("told"));
        return new Deed(
                name, command, section, given, replaces, draws, fewer, preparing, completing, after, keeps, elsewhere);
    }

    private static String below(Section section) {
        UUID any = new UUID(0, 0);
        return section.path(any).substring(Section.OVERVIEW.path(any).length());
    }
}
