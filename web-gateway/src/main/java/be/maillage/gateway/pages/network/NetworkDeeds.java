package be.maillage.gateway.pages.network;

import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.many;
import static be.maillage.gateway.pages.form.Field.more;
import static be.maillage.gateway.pages.form.Field.one;
import static be.maillage.gateway.pages.form.Field.text;

import be.maillage.coordination.CoordinationCommand.LinkNetwork;
import be.maillage.coordination.CoordinationCommand.UnlinkNetwork;
import be.maillage.coordination.CoordinationEvent.NetworkLink;
import be.maillage.coordination.CoordinationRule;
import be.maillage.decision.Command;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Deed;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.Field;
import be.maillage.gateway.pages.form.Offered;
import be.maillage.gateway.pages.form.Option;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.gateway.pages.form.Values;
import be.maillage.history.Reader.Role;
import be.maillage.network.NetworkActivity;
import be.maillage.network.NetworkArea;
import be.maillage.network.NetworkCommand.CorrectNetwork;
import be.maillage.network.NetworkCommand.DissolveNetwork;
import be.maillage.network.NetworkCommand.EndParticipation;
import be.maillage.network.NetworkCommand.RecordParticipation;
import be.maillage.network.NetworkCommand.RegisterNetwork;
import be.maillage.network.NetworkCommand.ReportFromNetwork;
import be.maillage.network.NetworkProfile;
import be.maillage.network.NetworkRule;
import be.maillage.network.NetworkType;
import be.maillage.network.networks.Network;
import be.maillage.organisation.OrganisationRule;
import be.maillage.organisation.Theme;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is told of networks by forms: of their register, of who sits there, and how the coordination is linked to them. */
@Component
class NetworkDeeds implements Deeds {

    static final String REGISTER = "register-network";
    static final String CORRECT = "correct-network";
    static final String SIT = "record-participation";
    static final String LEAVE = "end-participation";
    static final String REPORT = "report-from-network";
    static final String DISSOLVE = "dissolve-network";
    static final String LINK = "link-network";
    static final String UNLINK = "unlink-network";

    static final String NETWORK = "networkId";

    private static final String MEMBER = "memberId";

    private final NetworkAnswers answers;
    private final Offered offered;

    NetworkDeeds(NetworkAnswers answers, Offered offered) {
        this.answers = answers;
        this.offered = offered;
    }

    @Override
    public List<Deed> all() {
        return List.of(register(), correct(), sit(), leave(), report(), dissolve(), link(), unlink());
    }

    /** The questionnaire of URIAS 7.6; how one reaches it comes last. */
    private static Field[] profile() {
        return new Field[] {
            localized("profile.name").must(),
            one("profile.type", NetworkType.class).must(),
            many("profile.themes", Theme.class),
            localized("profile.otherTheme"),
            one("profile.area", NetworkArea.class),
            many("profile.activities", NetworkActivity.class),
            localized("profile.otherActivity"),
            more(
                    "contact",
                    localized("profile.contact.function"),
                    text("profile.contact.email"),
                    text("profile.contact.phone"),
                    localized("profile.address.street"),
                    text("profile.address.postCode"),
                    localized("profile.address.locality"))
        };
    }

    private Deed register() {
        return checked(Deed.of(REGISTER, RegisterNetwork.class, Section.NETWORKS, profile()))
                .drawing(NETWORK)
                .preparing(asking ->
                        Mono.just(Prepared.NOTHING.with(Values.NONE.and("profile.type", NetworkType.MULTI_THEMATIC))))
                .after(ids -> "/networks/" + ids.get(NETWORK));
    }

    private Deed correct() {
        return checked(about(CORRECT, CorrectNetwork.class, profile()))
                .replacing(NETWORK)
                .preparing(asking -> kept(asking)
                        .map(network -> about(network, asking).with(Values.NONE.and("profile", profile(network)))));
    }

    private static Deed checked(Deed deed) {
        return deed.telling(NetworkRule.NETWORK_NAMES_ITS_THEME.code(), "profile.themes")
                .telling(NetworkRule.MAIN_ACTIVITIES_ARE_AT_MOST_TWO.code(), "profile.activities")
                .telling(NetworkRule.OTHER_ACTIVITY_IS_NAMED.code(), "profile.otherActivity")
                .telling(OrganisationRule.POST_CODE_HAS_FOUR_DIGITS.code(), "profile.address.postCode")
                .telling(OrganisationRule.EMAIL_IS_PLAUSIBLE.code(), "profile.contact.email")
                .telling(OrganisationRule.PHONE_IS_PLAUSIBLE.code(), "profile.contact.phone");
    }

    private static NetworkProfile profile(Network it) {
        return new NetworkProfile(
                it.name(),
                it.address(),
                it.contact(),
                it.type(),
                it.themes(),
                it.otherTheme(),
                it.area(),
                it.activities(),
                it.otherActivity());
    }

    private Deed sit() {
        return about(SIT, RecordParticipation.class, one(MEMBER, "members").must(), one("personId", "people"))
                .preparing(asking -> Mono.zip(
                                kept(asking), offered.spokenFor(asking.asked()), offered.people(asking.asked()))
                        .map(all -> choosing(
                                        MEMBER, Option.without(all.getT2(), sitting(all.getT1())), all.getT1(), asking)
                                .with("people", all.getT3())))
                .telling(NetworkRule.CURRENT_MEMBER_SITS_THERE.code(), MEMBER)
                .telling(NetworkRule.MEMBER_DOES_NOT_YET_SIT_THERE.code(), MEMBER);
    }

    private Deed leave() {
        return about(LEAVE, EndParticipation.class, one(MEMBER, "members").must(), localized("reason", 2))
                .preparing(asking -> kept(asking)
                        .map(network -> choosing(MEMBER, ownSitting(network, asking.asked()), network, asking)))
                .telling(NetworkRule.MEMBER_SITS_THERE.code(), MEMBER)
                .telling(NetworkRule.PARTICIPATION_ENDS_AFTER_IT_BEGAN.code(), "told.on");
    }

    private Deed report() {
        return about(REPORT, ReportFromNetwork.class, localized("report", 5).must(), one("by", "members"))
                .preparing(asking -> kept(asking)
                        .map(network -> choosing("by", ownSitting(network, asking.asked()), network, asking)))
                .telling(NetworkRule.MEMBER_SITS_THERE.code(), "by");
    }

    private Deed dissolve() {
        return about(DISSOLVE, DissolveNetwork.class, localized("reason", 2).must())
                .preparing(asking -> kept(asking).map(network -> about(network, asking)))
                .telling(NetworkRule.REGISTRATION_COMES_FIRST.code(), "told.on");
    }

    private Deed link() {
        return about(LINK, LinkNetwork.class, one("link", NetworkLink.class).must(), one("representedBy", "who"))
                .preparing(asking -> Mono.zip(
                                kept(asking), offered.people(asking.asked()), offered.members(asking.asked()))
                        .map(all -> about(all.getT1(), asking)
                                .with(
                                        "who",
                                        Stream.concat(all.getT2().stream(), all.getT3().stream())
                                                .toList())))
                .telling(CoordinationRule.NETWORK_IS_NOT_YET_LINKED.code(), "link");
    }

    private Deed unlink() {
        return about(UNLINK, UnlinkNetwork.class)
                .preparing(asking -> network(asking).map(network -> about(network, asking)))
                .telling(CoordinationRule.LINK_ENDS_AFTER_IT_BEGAN.code(), "told.on");
    }

    private static Deed about(String name, Class<? extends Command> command, Field... fields) {
        return Deed.of(name, command, Section.NETWORKS, fields)
                .given(NETWORK)
                .after(ids -> "/networks/" + ids.get(NETWORK));
    }

    private Mono<Network> network(Asking asking) {
        Asked asked = asking.asked();
        return answers.network(asked.reader(), asked.coordinationId(), asking.id(NETWORK));
    }

    /** Empty when there is no such network, or it is no more. */
    private Mono<Network> kept(Asking asking) {
        return network(asking).filter(network -> network.dissolvedOn() == null);
    }

    private static Prepared about(Network network, Asking asking) {
        Words words = asking.asked().words();
        return Prepared.NOTHING.with(List.of(Fact.of(words.texts().deed("about.network"), words.name(network.name()))));
    }

    /** A member who has no choice need not make it; whoever carries the coordination may leave open who told. */
    private static Prepared choosing(String path, List<Option> members, Network network, Asking asking) {
        Prepared prepared = about(network, asking).with("members", members);
        return members.size() == 1 && !asking.asked().reader().is(Role.COORDINATOR)
                ? prepared.with(Values.NONE.and(path, members.getFirst().value()))
                : prepared;
    }

    private static Set<UUID> sitting(Network network) {
        return network.sitting().stream()
                .filter(it -> it.until() == null)
                .map(it -> it.member().id())
                .collect(Collectors.toSet());
    }

    /** Who sits there now, of those that the reader may speak for. */
    private static List<Option> ownSitting(Network network, Asked asked) {
        return network.sitting().stream()
                .filter(it -> it.until() == null)
                .map(Network.Sitting::member)
                .filter(member -> asked.reader().is(Role.COORDINATOR)
                        || asked.reader().organisations().contains(member.id()))
                .map(member -> Option.of(member.id(), asked.words().name(member)))
                .toList();
    }
}
