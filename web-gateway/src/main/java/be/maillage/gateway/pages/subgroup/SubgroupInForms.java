package be.maillage.gateway.pages.subgroup;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Option;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.history.Reader.Role;
import be.maillage.subgroup.subgroups.Subgroup;
import java.util.List;
import reactor.core.publisher.Mono;

/** The subgroup that a form is about. */
record SubgroupInForms(SubgroupAnswers answers) {

    /** Empty when there is no such subgroup, or it has closed. */
    Mono<Subgroup> atWork(Asking asking) {
        Asked asked = asking.asked();
        return answers.subgroup(
                        asked.reader(), asked.coordinationId(), asking.id(SubgroupDeeds.SUBGROUP), asked.today())
                .filter(subgroup -> subgroup.state() == Subgroup.State.AT_WORK);
    }

    static Prepared about(Subgroup subgroup, Asking asking) {
        Words words = asking.asked().words();
        return Prepared.NOTHING.with(
                List.of(Fact.of(words.texts().deed("about.subgroup"), words.name(subgroup.name()))));
    }

    /** Who is in it, of those that the reader may speak for. */
    static List<Option> seats(Subgroup subgroup, Asking asking) {
        Asked asked = asking.asked();
        return subgroup.members().stream()
                .filter(seat -> seat.until() == null)
                .map(Subgroup.Seat::member)
                .filter(member -> asked.reader().is(Role.COORDINATOR)
                        || asked.reader().organisations().contains(member.id()))
                .map(member -> Option.of(member.id(), asked.words().name(member)))
                .toList();
    }
}
