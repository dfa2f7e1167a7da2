package be.maillage.gateway.generator;

import be.maillage.coordination.ActivityScope;
import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.CoordinationCommand.DesignateRepresentative;
import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicy;
import be.maillage.coordination.Expectation;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.history.BusinessDate;
import be.maillage.meeting.AgendaItem;
import be.maillage.meeting.Guest;
import be.maillage.meeting.Invited;
import be.maillage.meeting.MeetingCommand.ConveneMeeting;
import be.maillage.meeting.MeetingCommand.InviteGuest;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingPurpose;
import be.maillage.meeting.MeetingRule;
import be.maillage.meeting.MeetingTime;
import be.maillage.meeting.Presence;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An elected official who sits for one of the members. Where the policy says so they chair assemblies, or sit in them; elsewhere they come when
 * they are asked, as a guest (URIAS 4.2.6). Now and then somebody tries what the policy does not want.
 */
final class Officials implements Chapter {

    /** @param member for whom they sit */
    private record Official(UUID person, Member member) {}

    private final Life life;
    private final Draw draw;
    private final Set<UUID> invitedTo = new HashSet<>();
    private @Nullable Official official;

    Officials(Life life) {
        this.life = life;
        this.draw = life.draw("officials");
    }

    @Override
    public void plan(int year) {
        if (life.portrait().hasMembers()) {
            life.chronicle().on(life.day(year, draw.between(35, 50)), this::arrives);
            if (draw.happens(30)) {
                life.chronicle().on(life.day(year, draw.between(200, 300)), this::isInvitedInConfidence);
            }
        }
    }

    private void arrives() {
        List<Member> organisations = life.circle().organisations();
        if (official != null || organisations.isEmpty()) {
            return;
        }
        Member member = Circle.keenest(organisations, 1, draw).getFirst();
        UUID person = life.meets();
        life.does(new DesignateRepresentative(
                life.id(), member.id(), person, RepresentativeCategory.ELECTED_OFFICIAL, true, life.told()));
        official = new Official(person, member);
    }

    /** Whoever sat for a member that leaves sits for nobody; another one comes the year after. */
    void without(Member member) {
        if (official != null && official.member().equals(member)) {
            official = null;
        }
    }

    /** What the policy makes of an assembly. */
    Gathering at(Gathering assembly) {
        Official now = official;
        if (now == null) {
            return assembly;
        }
        return switch (life.portrait().officials()) {
            case CHAIR -> assembly.ledBy(now.person()).alongside(meeting -> sitting(now));
            case PLENARY -> assembly.alongside(meeting -> sitting(now));
            case GUEST ->
                assembly.onceConvened(meeting -> maybeInvite(now, meeting)).alongside(meeting -> asGuest(now, meeting));
        };
    }

    private List<Presence> sitting(Official one) {
        boolean comes = one.equals(official) && draw.happens(80);
        return comes ? List.of(presence(one.member().id(), one.person())) : List.of();
    }

    private void maybeInvite(Official one, UUID meeting) {
        if (draw.happens(15)) {
            life.does(new InviteGuest(
                    life.id(),
                    meeting,
                    new Guest(
                            one.person(),
                            null,
                            RepresentativeCategory.ELECTED_OFFICIAL,
                            life.says("guestOfficial", draw)),
                    null,
                    life.told()));
            invitedTo.add(meeting);
        }
    }

    private List<Presence> asGuest(Official one, UUID meeting) {
        return invitedTo.remove(meeting) ? List.of(presence(null, one.person())) : List.of();
    }

    private static Presence presence(@Nullable UUID organisation, UUID person) {
        return new Presence(
                organisation,
                person,
                Presence.Status.PRESENT,
                false,
                null,
                false,
                null,
                RepresentativeCategory.ELECTED_OFFICIAL,
                null,
                null);
    }

    /** What is said in confidence is for none of them, whatever the policy; nor does one chair where they are guests. */
    private void isInvitedInConfidence() {
        life.tries(
                meeting(
                        Confidentiality.PARTICIPANTS,
                        new Invited(List.of(RepresentativeCategory.ELECTED_OFFICIAL), List.of()),
                        null),
                MeetingRule.NO_ELECTED_OFFICIAL_AMONG_PARTICIPANTS_ONLY);
        if (official != null && life.portrait().officials() != ElectedOfficialsPolicy.CHAIR) {
            life.tries(
                    meeting(Confidentiality.MEMBERS, null, official.person()),
                    MeetingRule.ELECTED_OFFICIALS_CHAIR_AS_THE_POLICY_SAYS);
        }
    }

    private ConveneMeeting meeting(Confidentiality confidentiality, @Nullable Invited invited, @Nullable UUID chair) {
        return new ConveneMeeting(
                life.id(),
                life.newId("meeting with an official"),
                MeetingKind.THEMATIC,
                MeetingPurpose.REFLECT,
                List.of(),
                List.of(Expectation.EXCHANGE),
                ActivityScope.COORDINATION,
                life.says("subject", life.theme(draw), draw),
                List.of(new AgendaItem(life.newId("point"), life.says("agenda", draw))),
                new MeetingTime(
                        BusinessDate.day(life.today().plusDays(21)), LocalTime.of(12, 30), LocalTime.of(14, 30)),
                null,
                null,
                List.of("fr"),
                invited,
                confidentiality,
                null,
                chair,
                null,
                life.coordinator(),
                life.told());
    }
}
