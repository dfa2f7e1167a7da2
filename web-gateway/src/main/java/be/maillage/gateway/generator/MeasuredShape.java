package be.maillage.gateway.generator;

import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicy;
import be.maillage.gateway.generator.Shape.Activity;
import be.maillage.gateway.generator.Shape.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the {@link Shape} from {@code brussels-2013.yaml}, as its source counts it: so many of this, so many of that. */
final class MeasuredShape {

    private static final Range NONE = new Range(0, 0);
    /** Where a subgroup is not what the coordination turns around, nobody counted how often it meets. */
    private static final Range MEETINGS_OF_OTHERS = new Range(3, 6);

    private static final int CHAIRED = 3;
    private static final int SAT_IN = 3;

    private final Packaged file = Packaged.file("brussels-2013");

    private MeasuredShape() {}

    static Shape read() {
        return new MeasuredShape().shape();
    }

    private Shape shape() {
        Packaged attendance = file.part("attendance");
        return new Shape(
                file.number("coordinations"),
                counted(file.part("steering")),
                origins(),
                coordinatorFte(),
                activities(),
                counted(file.part("admission")),
                potentialActors(),
                doing(),
                officials(file.number("coordinations")),
                attendance.number("membersOnPaper"),
                range(attendance, "presentAtAssemblies", NONE),
                file.part("committeeMeetingsPerYear").number("usual"),
                file.texts("themes"),
                file.part("communes").names());
    }

    /** Three are chaired by an elected official, in three others one sits in plenaries; elsewhere they are guests (URIAS 4.2.6). */
    private static List<ElectedOfficialsPolicy> officials(int coordinations) {
        List<ElectedOfficialsPolicy> all = new ArrayList<>(Collections.nCopies(CHAIRED, ElectedOfficialsPolicy.CHAIR));
        all.addAll(Collections.nCopies(SAT_IN, ElectedOfficialsPolicy.PLENARY));
        all.addAll(Collections.nCopies(coordinations - all.size(), ElectedOfficialsPolicy.GUEST));
        return all;
    }

    private List<String> origins() {
        Packaged creation = file.part("creation");
        List<String> origins = new ArrayList<>();
        origins.addAll(Collections.nCopies(creation.number("onExistingNetwork"), "ON_EXISTING_NETWORK"));
        origins.addAll(Collections.nCopies(creation.number("descending"), "DESCENDING"));
        origins.addAll(Collections.nCopies(creation.number("unknown"), "UNKNOWN"));
        return origins;
    }

    /** The small ones are only known to be below a bound: half of it stands for each. */
    private List<String> coordinatorFte() {
        Packaged fte = file.part("coordinatorFte");
        List<String> all = new ArrayList<>(fte.texts("large"));
        all.addAll(fte.texts("medium"));
        Packaged small = fte.part("small");
        double half = Double.parseDouble(small.text("fteBelow")) / 2;
        all.addAll(Collections.nCopies(small.number("count"), Double.toString(half)));
        return all;
    }

    /** A few of a kind lack its assemblies, or have subgroups beside them. */
    private List<Activity> activities() {
        List<Activity> activities = new ArrayList<>();
        for (Packaged profile : file.parts("activityProfile")) {
            Range subgroups = range(profile, "subgroups", NONE);
            Range assemblies = range(profile, "assembliesPerYear", NONE);
            for (int number = 0; number < profile.number("count"); number++) {
                activities.add(new Activity(
                        Kind.valueOf(profile.text("profile")),
                        number < orNone(profile, "withSubgroups") ? new Range(1, 2) : subgroups,
                        range(profile, "subgroupMeetingsPerYear", MEETINGS_OF_OTHERS),
                        number < orNone(profile, "withoutAssemblies") ? NONE : assemblies));
            }
        }
        return activities;
    }

    private List<Range> potentialActors() {
        List<Range> all = new ArrayList<>();
        file.parts("potentialActors")
                .forEach(some -> all.addAll(
                        Collections.nCopies(some.number("count"), new Range(some.number("from"), some.number("to")))));
        return all;
    }

    private Map<String, Integer> doing() {
        Packaged counts = file.part("doing");
        Map<String, Integer> doing = new LinkedHashMap<>();
        counts.names().forEach(what -> doing.put(what, counts.number(what)));
        return doing;
    }

    private static List<String> counted(Packaged counts) {
        List<String> all = new ArrayList<>();
        counts.names().forEach(what -> all.addAll(Collections.nCopies(counts.number(what), what)));
        return all;
    }

    private static Range range(Packaged holder, String field, Range otherwise) {
        if (!holder.has(field)) {
            return otherwise;
        }
        List<?> ends = holder.list(field);
        return new Range((Integer) ends.getFirst(), (Integer) ends.getLast());
    }

    private static int orNone(Packaged holder, String field) {
        return holder.has(field) ? holder.number(field) : 0;
    }
}
