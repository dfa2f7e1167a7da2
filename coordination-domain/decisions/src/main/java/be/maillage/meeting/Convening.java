package be.maillage.meeting;

import be.maillage.coordination.Confidentiality;
import be.maillage.decision.Asked;
import be.maillage.decision.CommonRule;
import be.maillage.decision.Plausible;
import be.maillage.history.Reader.Role;
import be.maillage.meeting.MeetingCommand.ConveneMeeting;
import be.maillage.meeting.MeetingEvent.MeetingConvened;
import be.maillage.meeting.MeetingEvent.MeetingEntrusted;
import be.maillage.register.Fact;
import be.maillage.register.Known;
import be.maillage.register.Register;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a meeting may be convened as somebody asks. */
final class Convening {

    private static final int MOST_INFORMAL_MINUTES = 480;

    private final ConveneMeeting command;
    private final Register register;
    private final Asked asked;
    private final Known known;

    Convening(ConveneMeeting command, Register register, Asked asked) {
        this.command = command;
        this.register = register;
        this.asked = asked;
        this.known = new Known(register, command.coordinationId());
    }

    MeetingConvened meeting() {
        boolean saysLittle = command.subject() == null || command.purpose() == null;
        if (saysLittle && !command.told().recordedAfterwards()) {
            throw MeetingRule.SUBJECT_AND_PURPOSE_ARE_SAID.refused();
        }
        MeetingTimes.requirePlanned(command.time(), command.told(), asked);
        requireInformalMinutes();
        requireVenue(command.venue(), known);
        requireAgenda(command.agenda());
        command.languages().stream()
                .filter(language -> !Plausible.isLanguage(language))
                .findFirst()
                .ifPresent(language -> {
                    throw CommonRule.LANGUAGE_IS_KNOWN.refused(Map.of("language", language));
                });
        requireSubgroup();
        Invited invited = invited();
        invited.organisations().forEach(known::requireMemberOrOrganisation);
        officials().requireMayBeInvited(invited);
        return new MeetingConvened(
                command.meetingId(),
                command.coordinationId(),
                command.kind(),
                command.purpose(),
                command.forms().stream().distinct().toList(),
                command.expectations().stream().distinct().toList(),
                command.scope(),
                command.subject(),
                command.agenda(),
                command.time(),
                command.informalMinutes(),
                command.venue(),
                command.languages().stream().distinct().toList(),
                invited,
                command.confidentiality(),
                command.subgroupId(),
                command.told());
    }

    /** Who carries it; nothing when nobody is known to. */
    Optional<MeetingEntrusted> entrusted() {
        UUID convenedBy = convenedBy();
        List<UUID> people = Stream.of(convenedBy, command.chair(), command.minutesTaker())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        people.forEach(known::requirePerson);
        officials().requireMayChair(command.chair());
        officials().requireMayTakePart(command.minutesTaker());
        if (command.confidentiality() == Confidentiality.PARTICIPANTS) {
            officials().requireMayTakePart(convenedBy);
        }
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new MeetingEntrusted(
                        command.meetingId(),
                        convenedBy,
                        command.chair(),
                        command.minutesTaker(),
                        command.confidentiality() == Confidentiality.PARTICIPANTS ? people : List.of(),
                        command.told()));
    }

    /** A plenary is convened by those who carry the coordination; a subgroup's members meet when they like (URIAS 4.2.8). */
    void requireMayConvene() {
        if (Role.MEMBER.name().equals(asked.role())) {
            boolean own = command.kind() == MeetingKind.SUBGROUP
                    && command.subgroupId() != null
                    && asked.onBehalfOf() != null
                    && register.membersOfSubgroup(
                                    command.coordinationId(),
                                    command.subgroupId(),
                                    command.told().on())
                            .contains(asked.onBehalfOf())
                    && (command.convenedBy() == null || command.convenedBy().equals(asked.person()));
            if (!own) {
                throw MeetingRule.MEMBERS_CONVENE_THEIR_OWN_SUBGROUP.refused();
            }
        }
    }

    static void requireVenue(@Nullable Venue venue, Known known) {
        if (venue != null) {
            known.requireOrganisation(venue.hostOrganisation());
            if (venue.online() != null && !Plausible.isWebsite(venue.online())) {
                throw MeetingRule.ONLINE_ADDRESS_IS_A_WEB_ADDRESS.refused(Map.of("field", "venue.online"));
            }
        }
    }

    static void requireAgenda(List<AgendaItem> agenda) {
        if (agenda.stream().map(AgendaItem::itemId).distinct().count() < agenda.size()) {
            throw MeetingRule.AGENDA_ITEMS_DIFFER.refused();
        }
    }

    private void requireInformalMinutes() {
        Integer minutes = command.informalMinutes();
        if (minutes != null && (minutes < 0 || minutes > MOST_INFORMAL_MINUTES)) {
            throw MeetingRule.INFORMAL_TIME_IS_FROM_0_TO_480_MINUTES.refused();
        }
    }

    private void requireSubgroup() {
        UUID subgroup = command.subgroupId();
        if (command.kind() == MeetingKind.SUBGROUP) {
            if (subgroup == null && !command.told().recordedAfterwards()) {
                throw MeetingRule.SUBGROUP_IS_SAID.refused();
            }
        } else if (subgroup != null && command.kind() != MeetingKind.SUPERVISION) {
            throw MeetingRule.SUBGROUP_ONLY_FOR_ITS_OWN_MEETINGS.refused();
        }
        if (subgroup != null
                && !register.knows(
                        command.coordinationId(),
                        Fact.Kind.SUBGROUP,
                        subgroup,
                        command.time().day())) {
            throw MeetingRule.SUBGROUP_IS_AT_WORK.refused();
        }
        if (subgroup != null) {
            requireNoMoreOpenThan(subgroup);
        }
    }

    /** What a subgroup promised its members of its meetings holds for each of them. */
    private void requireNoMoreOpenThan(UUID subgroup) {
        boolean moreOpen = register.confidentialityOf(command.coordinationId(), subgroup)
                .filter(own -> command.confidentiality().compareTo(own) < 0)
                .isPresent();
        if (moreOpen) {
            throw MeetingRule.CONFIDENTIALITY_IS_THE_SUBGROUP_S.refused();
        }
    }

    private Invited invited() {
        Invited given = command.invited() == null ? Invited.EVERYBODY : command.invited();
        List<UUID> organisations = given.organisations().isEmpty() && command.subgroupId() != null
                ? register.membersOfSubgroup(
                        command.coordinationId(),
                        command.subgroupId(),
                        command.time().day())
                : given.organisations();
        return new Invited(
                given.categories().stream().distinct().sorted().toList(),
                organisations.stream().distinct().sorted().toList());
    }

    /** Whoever retells a history is no person: then nobody is known to have convened it. */
    private @Nullable UUID convenedBy() {
        if (command.convenedBy() != null) {
            return command.convenedBy();
        }
        return register.isPerson(asked.person()) && !command.told().recordedAfterwards() ? asked.person() : null;
    }

    private ElectedOfficials officials() {
        return new ElectedOfficials(
                register,
                command.coordinationId(),
                command.kind(),
                command.confidentiality(),
                command.time().day());
    }
}
