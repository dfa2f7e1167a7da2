package be.maillage.gateway.generator;

import be.maillage.coordination.CoordinationEvent.AdmissionPolicy;
import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicy;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.gateway.generator.Shape.Activity;
import be.maillage.history.LocalizedString;
import java.math.BigDecimal;
import java.util.Set;

/**
 * What one invented coordination is like.
 *
 * @param number from 1
 * @param commune an NIS code that no commune has
 * @param actors how many organisations work on its territory, members or not
 * @param members how many of them it gathers on paper
 * @param attendance how many of those come to an assembly
 * @param doing what it does beside, by the names of table 7.2
 * @param officials how far elected officials take part
 * @param committeeMeetings of its steering committee, in a year
 */
record Portrait(
        int number,
        LocalizedString name,
        String commune,
        Activity activity,
        Steering steering,
        Origin origin,
        BigDecimal fte,
        AdmissionPolicy admission,
        int actors,
        int members,
        Range attendance,
        Set<String> doing,
        ElectedOfficialsPolicy officials,
        int committeeMeetings) {

    boolean does(String what) {
        return doing.contains(what);
    }

    boolean hasMembers() {
        return admission != AdmissionPolicy.NO_MEMBERS;
    }

    boolean holdsAssemblies() {
        return activity.assemblies().to() > 0;
    }

    boolean hasSubgroups() {
        return activity.subgroups().to() > 0;
    }
}
