package be.maillage.gateway.player;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads YAML from anybody: bounded in size and depth, without anchors, aliases or tags. It stops at the tree of nodes, which knows its lines
 * and keeps values as written; YAML's own reading would turn the key {@code on} into a truth value and {@code 2005} into a number.
 */
final class SafeYaml {

    /** In bytes; no history comes near. */
    static final int MAX_SIZE = 5 * 1024 * 1024;

    private static final int MAX_DEPTH = 20;

    private SafeYaml() {}

    /** @throws MalformedScenario when it is too large, not UTF-8, or not the plain YAML that is accepted */
    static Value read(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(MAX_SIZE + 1);
        if (bytes.length > MAX_SIZE) {
            throw new MalformedScenario(1, "the file is larger than 5 MB");
        }
        String text = decoded(bytes);
        try {
            refuseWhatCanExplode(text);
            Node root = yaml().compose(new StringReader(text));
            if (root == null) {
                throw new MalformedScenario(1, "the file is empty");
            }
            return new Value(root, "the file");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new MalformedScenario(line, "not YAML: " + e.getProblem());
        } catch (ReaderException e) {
            throw new MalformedScenario(
                    lineAt(text, e.getPosition()),
                    "a character that YAML does not allow: U+%04X".formatted(e.getCodePoint()));
        } catch (YAMLException e) {
            throw new MalformedScenario(1, "not YAML: " + e.getMessage());
        }
    }

    private static void refuseWhatCanExplode(String text) {
        int depth = 0;
        for (Event event : yaml().parse(new StringReader(text))) {
            int line = event.getStartMark().getLine() + 1;
            if (event instanceof NodeEvent node && node.getAnchor() != null) {
                throw new MalformedScenario(line, "anchors and aliases are not accepted");
            }
            if (tag(event) instanceof String tag) {
                throw new MalformedScenario(line, "tags are not accepted: " + tag);
            }
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (depth > MAX_DEPTH) {
                throw new MalformedScenario(line, "nested more than " + MAX_DEPTH + " deep");
            }
        }
    }

    private static @Nullable String tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : null;
    }

    private static Yaml yaml() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(MAX_SIZE);
        limits.setNestingDepthLimit(MAX_DEPTH);
        limits.setMaxAliasesForCollections(0);
        return new Yaml(new SafeConstructor(limits));
    }

    private static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new MalformedScenario(1, "the file is not UTF-8");
        }
    }

    private static int lineAt(String text, int codePoints) {
        int end = text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
