package be.maillage.gateway.generator;

import be.maillage.coordination.ActivityForm;
import be.maillage.coordination.ActivityScope;
import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.Expectation;
import be.maillage.history.LocalizedString;
import be.maillage.meeting.Invited;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingPurpose;
import be.maillage.meeting.Presence;
import be.maillage.meeting.Venue;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What somebody has in mind when they convene a meeting. */
final class Gathering {

    final MeetingKind kind;
    final MeetingPurpose purpose;
    final List<ActivityForm> forms = new ArrayList<>();
    final List<Expectation> expectations = new ArrayList<>();
    final List<Consumer<Held>> afterwards = new ArrayList<>();
    /** Who is written down beside the members that come. */
    Function<UUID, List<Presence>> alongside = meeting -> List.of();

    Consumer<UUID> onceConvened = meeting -> {};
    ActivityScope scope = ActivityScope.COORDINATION;
    LocalizedString subject = LocalizedString.fr("Réunion");
    LocalTime start = LocalTime.of(12, 30);
    LocalTime end = LocalTime.of(14, 30);
    Confidentiality confidentiality = Confidentiality.MEMBERS;
    Series series = new Series();

    @Nullable
    Invited invited;

    @Nullable
    UUID subgroup;

    @Nullable
    UUID chair;

    @Nullable
    Venue venue;

    int residents;

    Gathering(MeetingKind kind, MeetingPurpose purpose) {
        this.kind = kind;
        this.purpose = purpose;
    }

    Gathering about(LocalizedString said) {
        subject = said;
        return this;
    }

    Gathering as(ActivityForm... these) {
        forms.addAll(List.of(these));
        return this;
    }

    Gathering serving(Expectation... these) {
        expectations.addAll(List.of(these));
        return this;
    }

    Gathering at(LocalTime from, LocalTime to) {
        start = from;
        end = to;
        return this;
    }

    Gathering hostedBy(UUID organisation) {
        venue = new Venue(organisation, null, null);
        return this;
    }

    Gathering inviting(List<Member> members) {
        invited = new Invited(List.of(), members.stream().map(Member::id).toList());
        return this;
    }

    /** Its own meeting, as confidential as it is. */
    Gathering of(UUID itsSubgroup, Confidentiality itsConfidentiality) {
        subgroup = itsSubgroup;
        confidentiality = itsConfidentiality;
        return this;
    }

    Gathering ledBy(UUID person) {
        chair = person;
        return this;
    }

    Gathering within(ActivityScope frame) {
        scope = frame;
        return this;
    }

    Gathering openTo(int residentsExpected) {
        residents = residentsExpected;
        confidentiality = Confidentiality.PUBLIC;
        return this;
    }

    Gathering in(Series itsSeries) {
        series = itsSeries;
        return this;
    }

    /** Once it is convened, on the same day. */
    Gathering onceConvened(Consumer<UUID> next) {
        onceConvened = next;
        return this;
    }

    /** @param others asked on the day, by the meeting's id */
    Gathering alongside(Function<UUID, List<Presence>> others) {
        alongside = others;
        return this;
    }

    /** Once it was held, on the same day. */
    Gathering then(Consumer<Held> next) {
        afterwards.add(next);
        return this;
    }
}
