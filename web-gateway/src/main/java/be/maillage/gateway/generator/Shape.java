package be.maillage.gateway.generator;

import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicy;
import java.util.List;
import java.util.Map;

/**
 * What was measured of the 18 coordinations of Brussels that were subsidised in 2012 and 2013 (URIAS): how many of them are how. It describes
 * none in particular, and nor does anything drawn from it.
 *
 * @param coordinations how many were measured; what follows counts as many
 * @param coordinatorFte the coordinator's time in full-time equivalents, one for each coordination
 * @param doing by what coordinations do, how many do it
 * @param officials how far elected officials take part, one for each coordination (4.2.6)
 * @param membersOnPaper of one coordination that gave both figures (4.2.6)
 * @param presentAtAssemblies of the same
 */
record Shape(
        int coordinations,
        List<String> steering,
        List<String> origins,
        List<String> coordinatorFte,
        List<Activity> activities,
        List<String> admission,
        List<Range> potentialActors,
        Map<String, Integer> doing,
        List<ElectedOfficialsPolicy> officials,
        int membersOnPaper,
        Range presentAtAssemblies,
        int committeeMeetingsPerYear,
        List<String> themes,
        List<String> communes) {

    /** Around what a coordination's life turns (4.2.5.1). */
    enum Kind {
        SUBGROUPS,
        ASSEMBLIES,
        COLLECTIVE_DAYS,
        /** It has no life of its own: its coordinator takes part in what others organise. */
        PARTICIPATION_ONLY
    }

    /**
     * @param subgroups how many at a time
     * @param subgroupMeetings of each in a year
     * @param assemblies in a year
     */
    record Activity(Kind kind, Range subgroups, Range subgroupMeetings, Range assemblies) {}
}
