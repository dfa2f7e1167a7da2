package be.maillage.gateway.player;

import be.maillage.coordination.RepresentativeCategory;
import be.maillage.meeting.Presence;
import be.maillage.meeting.Presence.Status;
import java.util.ArrayList;
import java.util.List;

/** Who came to a meeting: organisations in a word each, or lines as precise as those of an attendance list. */
final class Attendance {

    private Attendance() {}

    static List<Presence> read(Entry entry) {
        List<Presence> presences = new ArrayList<>();
        read(entry, "attended", Status.PRESENT, presences);
        read(entry, "excused", Status.EXCUSED, presences);
        read(entry, "absent", Status.ABSENT, presences);
        presences.addAll(entry.fields().list("presences", value -> value.mapping(fields -> presence(entry, fields))));
        return presences;
    }

    private static void read(Entry entry, String field, Status status, List<Presence> presences) {
        entry.ids(Thing.Kind.ORGANISATION, field)
                .forEach(organisation -> presences.add(
                        new Presence(organisation, null, status, false, null, false, null, null, null, null)));
    }

    private static Presence presence(Entry entry, Fields fields) {
        return new Presence(
                fields.optional("organisation", key -> entry.id(entry.needed(Thing.Kind.ORGANISATION, key))),
                fields.optional("person", key -> entry.id(entry.needed(Thing.Kind.PERSON, key))),
                fields.required("status", value -> value.oneOf(Status.class)),
                fields.has("arrivedAt"),
                fields.optional("arrivedAt", Value::time),
                fields.has("leftAt"),
                fields.optional("leftAt", Value::time),
                fields.optional("category", value -> value.oneOf(RepresentativeCategory.class)),
                fields.optional("preparationHours", Value::decimal),
                fields.optional("followUpHours", Value::decimal));
    }
}
