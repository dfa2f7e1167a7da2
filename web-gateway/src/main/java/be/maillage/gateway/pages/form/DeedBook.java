package be.maillage.gateway.pages.form;

import be.maillage.gateway.pages.Doings;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Texts;
import be.maillage.history.Reader;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Every deed by its name, and the way to its form. */
final class DeedBook implements Doings {

    private final Map<String, Deed> byName = new LinkedHashMap<>();
    private final Desk desk;

    DeedBook(List<Deeds> areas, Desk desk) {
        this.desk = desk;
        areas.stream().flatMap(area -> area.all().stream()).forEach(deed -> {
            if (byName.put(deed.name(), deed) != null) {
                throw new IllegalStateException("Two deeds are called " + deed.name());
            }
        });
    }

    Collection<Deed> all() {
        return byName.values();
    }

    @Nullable
    Deed find(String name) {
        return byName.get(name);
    }

    boolean may(Reader reader, Deed deed, Map<String, UUID> ids) {
        return desk.may(reader, deed.command(), ids);
    }

    @Override
    public @Nullable Doing find(Reader reader, UUID coordinationId, String name, Map<String, ?> with, Texts texts) {
        Deed deed = byName.get(name);
        if (deed == null) {
            throw new IllegalArgumentException("There is no deed called " + name);
        }
        Map<String, UUID> ids = new HashMap<>();
        with.forEach((key, value) -> {
            if (deed.given().contains(key) && value instanceof UUID id) {
                ids.put(key, id);
            }
        });
        return may(reader, deed, ids) ? new Doing(texts.deed(name + ".title"), href(deed, coordinationId, with)) : null;
    }

    /** What founds a coordination is below none. */
    private static String href(Deed deed, UUID coordinationId, Map<String, ?> with) {
        String below = "coordinationId".equals(deed.draws()) ? "" : Section.OVERVIEW.path(coordinationId);
        UriComponentsBuilder href = UriComponentsBuilder.fromPath(below + "/do/" + deed.name());
        Map<String, Object> values = new HashMap<>();
        int index = 0;
        for (Map.Entry<String, ?> each : with.entrySet()) {
            href.queryParam("{n" + index + "}", "{v" + index + "}");
            values.put("n" + index, each.getKey());
            values.put("v" + index, Objects.toString(each.getValue(), ""));
            index++;
        }
        return href.encode().buildAndExpand(values).toUriString();
    }
}
