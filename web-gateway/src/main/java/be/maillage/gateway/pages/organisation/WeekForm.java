package be.maillage.gateway.pages.organisation;

import be.maillage.gateway.pages.form.Values;
import be.maillage.organisation.OpeningSlot;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A week of opening hours as people say it, «Monday to Thursday, nine to twelve», and as it is kept: slot by slot. */
final class WeekForm {

    static final String ROWS = "week";

    /** The days of a row; no component of a slot, which has one. */
    static final String DAYS = "-days";

    private WeekForm() {}

    /** The hours that several days share. */
    private record Hours(LocalTime from, LocalTime to, OpeningSlot.Kind kind) {}

    static Values values(List<OpeningSlot> week) {
        Map<Hours, TreeSet<DayOfWeek>> days = new LinkedHashMap<>();
        week.forEach(
                slot -> days.computeIfAbsent(new Hours(slot.from(), slot.to(), slot.kind()), hours -> new TreeSet<>())
                        .add(slot.day()));
        Values values = Values.NONE;
        int row = 0;
        for (Map.Entry<Hours, TreeSet<DayOfWeek>> each : days.entrySet()) {
            String path = ROWS + "[" + row++ + "].";
            values = values.and(path + DAYS, List.copyOf(each.getValue()))
                    .and(path + "from", each.getKey().from())
                    .and(path + "to", each.getKey().to())
                    .and(path + "kind", each.getKey().kind());
        }
        return values;
    }

    /** The first day of each row stays in the row's place, so that what is wrong with it is told there; the other days follow after all rows. */
    static void complete(ObjectNode body) {
        if (!(body.get(ROWS) instanceof ArrayNode rows)) {
            body.putArray(ROWS);
            return;
        }
        List<ObjectNode> others = new ArrayList<>();
        for (JsonNode row : rows) {
            if (row instanceof ObjectNode slot) {
                JsonNode days = slot.remove(DAYS);
                for (int i = 0; days != null && i < days.size(); i++) {
                    ObjectNode of = i == 0 ? slot : slot.deepCopy();
                    of.set("day", days.get(i));
                    if (i > 0) {
                        others.add(of);
                    }
                }
            }
        }
        others.forEach(rows::add);
    }
}
