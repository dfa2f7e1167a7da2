package be.maillage.gateway.api;

import be.maillage.decision.Command;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 */
record CommandRoute(
        String path,
        Class<? extends Command> command,
        @Nullable String creates,
        @Nullable String location,
        String summary) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    static CommandRoute of(String path, Class<? extends Command> command, String summary) {
        return new CommandRoute(path, command, null, null, summary);
    }

    CommandRoute creating(String component, String at) {
        return new CommandRoute(path, command, component, at, summary);
    }

    CommandRoute deriving(String at) {
        return new CommandRoute(path, command, null, at, summary);
    }

    /** The components that the body may not name: the path's, and the one that is drawn. */
    Set<String> notInTheBody() {
        Set<String> names = new HashSet<>();
        Matcher variables = VARIABLE.matcher(path);
        while (variables.find()) {
            names.add(variables.group(1));
        }
        if (creates != null) {
            names.add(creates);
        }
        return names;
    }

    /** {@code RecordDuo}, as in the domain. */
    String name() {
        return command.getSimpleName();
    }
}
