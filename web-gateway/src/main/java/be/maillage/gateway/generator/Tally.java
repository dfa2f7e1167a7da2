package be.maillage.gateway.generator;

import be.maillage.coordination.CoordinationCommand.AdmitMember;
import be.maillage.decision.Command;
import be.maillage.diagnostic.DiagnosticCommand.LaunchDiagnostic;
import be.maillage.meeting.MeetingCommand.HoldMeeting;
import be.maillage.subgroup.SubgroupCommand.FormSubgroup;

/**
 * What was made of one coordination, or of all.
 *
 * @param commands that were accepted
 * @param refusals that were intended
 */
public record Tally(
        int members, int meetings, int subgroups, int diagnostics, long events, int commands, int refusals) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0);

    /** With one more that was accepted. */
    Tally with(Command accepted) {
        return new Tally(
                members + (accepted instanceof AdmitMember ? 1 : 0),
                meetings + (accepted instanceof HoldMeeting ? 1 : 0),
                subgroups + (accepted instanceof FormSubgroup ? 1 : 0),
                diagnostics + (accepted instanceof LaunchDiagnostic ? 1 : 0),
                events,
                commands + 1,
                refusals);
    }

    Tally withRefusal() {
        return new Tally(members, meetings, subgroups, diagnostics, events, commands, refusals + 1);
    }

    Tally withEvents(long counted) {
        return new Tally(members, meetings, subgroups, diagnostics, counted, commands, refusals);
    }

    Tally plus(Tally other) {
        return new Tally(
                members + other.members,
                meetings + other.meetings,
                subgroups + other.subgroups,
                diagnostics + other.diagnostics,
                events + other.events,
                commands + other.commands,
                refusals + other.refusals);
    }
}
