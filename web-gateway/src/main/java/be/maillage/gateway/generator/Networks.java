package be.maillage.gateway.generator;

import be.maillage.coordination.ActivityScope;
import be.maillage.coordination.CoordinationCommand.LinkNetwork;
import be.maillage.coordination.CoordinationEvent.NetworkLink;
import be.maillage.coordination.Expectation;
import be.maillage.gateway.generator.Shape.Kind;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingPurpose;
import be.maillage.network.NetworkActivity;
import be.maillage.network.NetworkArea;
import be.maillage.network.NetworkCommand.RecordParticipation;
import be.maillage.network.NetworkCommand.RegisterNetwork;
import be.maillage.network.NetworkCommand.ReportFromNetwork;
import be.maillage.network.NetworkProfile;
import be.maillage.network.NetworkRule;
import be.maillage.network.NetworkType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Other networks: which there are, who sits there, and what they bring back. For a coordination without a life of its own, that is all of it. */
final class Networks implements Chapter {

    private record Known(UUID id, Words.NamedNetwork network) {}

    private record Sitting(Known where, Member member) {}

    private final Life life;
    private final Meetings meetings;
    private final Draw draw;
    private final boolean only;
    private final List<Known> known = new ArrayList<>();
    private final List<Sitting> sittings = new ArrayList<>();
    private final Set<UUID> linked = new HashSet<>();
    private final List<Words.NamedNetwork> unknown;

    Networks(Life life, Meetings meetings) {
        this.life = life;
        this.meetings = meetings;
        this.draw = life.draw("networks");
        this.only = life.portrait().activity().kind() == Kind.PARTICIPATION_ONLY;
        this.unknown = new ArrayList<>(draw.shuffled(life.words().networks()));
    }

    @Override
    public void plan(int year) {
        for (int number = only ? 4 : 1; number > 0; number--) {
            life.chronicle().on(life.day(year, draw.between(30, 120)), this::register);
        }
        for (int number = only ? 2 : 3; number > 0; number--) {
            life.chronicle().on(life.day(year, draw.between(130, 250)), this::sit);
            life.chronicle().on(life.day(year, draw.between(200, 345)), this::report);
        }
        for (int number = only ? 6 : 0; number > 0; number--) {
            int dayOfYear = draw.between(60, 340);
            life.chronicle().on(life.day(year, dayOfYear - 20), () -> attend(year, dayOfYear));
        }
    }

    private void register() {
        if (unknown.isEmpty()) {
            return;
        }
        Words.NamedNetwork network = unknown.removeFirst();
        UUID id = life.newId("network");
        life.does(new RegisterNetwork(
                life.id(),
                id,
                new NetworkProfile(
                        network.name(),
                        null,
                        null,
                        NetworkType.THEMATIC,
                        List.of(network.theme()),
                        null,
                        draw.oneOf(List.of(NetworkArea.values())),
                        draw.happens(50) ? List.of(NetworkActivity.EXCHANGE) : List.of(),
                        null),
                life.told()));
        Known one = new Known(id, network);
        known.add(one);
        if (only || draw.happens(50)) {
            life.does(new LinkNetwork(
                    life.id(),
                    id,
                    only ? NetworkLink.PARTICIPATION : NetworkLink.INFORMATION,
                    only ? life.coordinator() : null,
                    life.told()));
            linked.add(id);
        }
    }

    private void sit() {
        List<Member> members = life.circle().organisations();
        if (known.isEmpty() || members.isEmpty()) {
            return;
        }
        Sitting sitting = new Sitting(draw.oneOf(known), draw.oneOf(members));
        RecordParticipation participation = new RecordParticipation(
                life.id(),
                sitting.where().id(),
                sitting.member().id(),
                sitting.member().voice().person(),
                life.told());
        if (sittings.contains(sitting)) {
            life.tries(participation, NetworkRule.MEMBER_DOES_NOT_YET_SIT_THERE);
        } else {
            life.does(participation);
            sittings.add(sitting);
        }
    }

    private void report() {
        List<Sitting> still = sittings.stream()
                .filter(sitting -> life.circle().has(sitting.member()))
                .toList();
        if (!still.isEmpty()) {
            Sitting sitting = draw.oneOf(still);
            report(sitting.where().id(), sitting.member().id());
        } else if (only && !known.isEmpty()) {
            report(draw.oneOf(known).id(), null);
        }
    }

    private void report(UUID network, @Nullable UUID by) {
        life.does(new ReportFromNetwork(life.id(), network, by, life.says("networkReport", draw), life.told()));
    }

    /** The coordinator alone goes to what others organise. */
    private void attend(int year, int dayOfYear) {
        if (known.isEmpty()) {
            return;
        }
        Known where = draw.oneOf(known);
        Gathering gathering = new Gathering(MeetingKind.THEMATIC, MeetingPurpose.EXCHANGE)
                .about(where.network().name())
                .serving(Expectation.EXCHANGE)
                .within(ActivityScope.OTHER_NETWORK);
        meetings.plan(gathering, life.day(year, dayOfYear), List::of);
    }
}
