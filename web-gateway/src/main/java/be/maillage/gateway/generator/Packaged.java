package be.maillage.gateway.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the files that come with the generator. Something that lacks in one of them is a mistake of this project. */
record Packaged(Map<?, ?> fields) {

    static Packaged file(String name) {
        try (InputStream file = Packaged.class.getResourceAsStream("/generator/" + name + ".yaml")) {
            return new Packaged(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Object value(String field) {
        Object value = fields.get(field);
        if (value == null) {
            throw new IllegalStateException("A file of the generator lacks '" + field + "'");
        }
        return value;
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    String text(String field) {
        return value(field).toString();
    }

    int number(String field) {
        return (Integer) value(field);
    }

    List<?> list(String field) {
        return (List<?>) value(field);
    }

    List<String> texts(String field) {
        return list(field).stream().map(Object::toString).toList();
    }

    Packaged part(String field) {
        return new Packaged((Map<?, ?>) value(field));
    }

    List<Packaged> parts(String field) {
        List<Packaged> parts = new ArrayList<>();
        list(field).forEach(each -> parts.add(new Packaged((Map<?, ?>) each)));
        return parts;
    }

    List<String> names() {
        return fields.keySet().stream().map(Object::toString).toList();
    }
}
