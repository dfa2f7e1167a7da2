package be.maillage.gateway.api;

import be.maillage.decision.Command;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a command is posted.
 *
 * @param path below {@code /api/v1}; its variables are components of the command
 * @param command the command's class
 * @param creates the component that names what comes into being, drawn by the gateway; null when nothing new does, or when the domain derives
 *     the id
 * @param location where what was created can be read, with {@code {id}} for it; null when nothing new comes into being
 * @param summary one line for the API's documentation
 * @param digest the component that holds the digest of a secret drawn by the gateway, which the answer alone tells; null when there is none
 * @param guests whether somebody without an account may post it
 */
record CommandRoute(
        String path,
        Class<? extends Command> command,
        @Nullable String creates,
        @Nullable String location,
        String summary,
        @Nullable String digest,
        boolean guests) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    static CommandRoute of(String path, Class<? extends Command> command, String summary) {
        return new CommandRoute(path, command, null, null, summary, null, false);
    }

    CommandRoute creating(String component, String at) {
        return new CommandRoute(path, command, component, at, summary, digest, guests);
    }

    CommandRoute deriving(String at) {
        return new CommandRoute(path, command, null, at, summary, digest, guests);
    }

    CommandRoute drawing(String component) {
        return new CommandRoute(path, command, creates, location, summary, component, guests);
    }

    CommandRoute forGuests() {
        return new CommandRoute(path, command, creates, location, summary, digest, true);
    }

    /** The components that the body may not name: the path's, and those that are drawn. */
    Set<String> notInTheBody() {
        Set<String> names = new HashSet<>();
        Matcher variables = VARIABLE.matcher(path);
        while (variables.find()) {
            names.add(variables.group(1));
        }
        Stream.of(creates, digest).filter(Objects::nonNull).forEach(names::add);
        return names;
    }

    /** {@code RecordDuo}, as in the domain. */
    String name() {
        return command.getSimpleName();
    }
}
