package be.maillage.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.history.BusinessDate;
import be.maillage.history.Reader;
import be.maillage.register.Fact;
import be.maillage.register.Fact.Kind;
import be.maillage.register.Facts;
import be.maillage.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who takes part in a confidential gathering, and so reads what was said there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GatheringsTest {

    private static final UUID COORDINATION = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final UUID MEETING = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Listed facts = new Listed();
    private final Standing standing = new Standing(facts, new Register(facts));

    @Test
    void whoever_takes_part_in_person_reads_it() {
        facts.add(Kind.PARTICIPANT, PERSON, MEETING.toString(), null);
        assertThat(gatherings()).containsExactly(MEETING);
    }

    @Test
    void who_now_represents_an_organisation_that_takes_part_reads_it() {
        sitsAs("FIELD_WORKER");
        facts.add(Kind.PARTICIPANT, ORGANISATION, MEETING.toString(), null);
        assertThat(gatherings()).containsExactly(MEETING);
    }

    @Test
    void an_elected_official_reads_nothing_through_an_organisation() {
        sitsAs("ELECTED_OFFICIAL");
        facts.add(Kind.PARTICIPANT, ORGANISATION, MEETING.toString(), null);
        assertThat(gatherings()).isEmpty();
    }

    @Test
    void who_no_longer_takes_part_no_longer_reads_from_that_very_day() {
        facts.add(Kind.PARTICIPANT, PERSON, MEETING.toString(), BusinessDate.day(TODAY));
        assertThat(gatherings()).isEmpty();
    }

    @Test
    void who_takes_part_in_person_may_speak_there_and_no_longer_from_the_very_day_they_are_replaced() {
        assertThat(maySpeak()).isFalse();
        facts.add(Kind.PARTICIPANT, PERSON, MEETING.toString(), BusinessDate.day(TODAY));
        assertThat(maySpeak()).isFalse();
        facts.add(Kind.PARTICIPANT, PERSON, UUID.randomUUID().toString(), null);
        assertThat(maySpeak()).isFalse();
        facts.add(Kind.PARTICIPANT, PERSON, MEETING.toString(), null);
        assertThat(maySpeak()).isTrue();
    }

    @Test
    void who_leads_a_subgroup_does_until_the_very_day_another_takes_over() {
        UUID before = UUID.randomUUID();
        facts.add(Kind.FACILITATOR, MEETING, PERSON.toString(), null);
        facts.add(Kind.FACILITATOR, before, PERSON.toString(), BusinessDate.day(TODAY));
        facts.add(Kind.FACILITATOR, before, UUID.randomUUID().toString(), null);
        assertThat(reader().led()).containsExactly(MEETING);
    }

    private boolean maySpeak() {
        return standing.takesPart(PERSON, COORDINATION, MEETING, BusinessDate.day(TODAY));
    }

    @Test
    void who_has_left_the_organisation_no_longer_reads() {
        facts.add(Kind.MEMBER, ORGANISATION, "ORGANISATION", null);
        facts.add(Kind.REPRESENTATIVE, PERSON, ORGANISATION.toString(), BusinessDate.year(2025));
        facts.add(Kind.PARTICIPANT, ORGANISATION, MEETING.toString(), null);
        assertThat(gatherings()).isEmpty();
    }

    private void sitsAs(String category) {
        facts.add(Kind.MEMBER, ORGANISATION, "ORGANISATION", null);
        facts.add(Kind.REPRESENTATIVE, PERSON, ORGANISATION.toString(), null);
        facts.add(Kind.CATEGORY, PERSON, ORGANISATION + " " + category, null);
    }

    private Set<UUID> gatherings() {
        return reader().gatherings();
    }

    private Reader reader() {
        return standing.reader(new Caller("somebody", null, PERSON, Set.of()), COORDINATION, TODAY);
    }

    private static final class Listed implements Facts {

        private final List<Fact> all = new ArrayList<>();

        void add(Kind kind, UUID subject, String object, @Nullable BusinessDate until) {
            all.add(new Fact(COORDINATION, kind, subject, object, BusinessDate.year(2020), until));
        }

        @Override
        public List<Fact> find(UUID coordinationId, Kind kind, @Nullable UUID subject, @Nullable String object) {
            return all.stream()
                    .filter(fact -> fact.coordinationId().equals(coordinationId) && fact.kind() == kind)
                    .filter(fact -> subject == null || subject.equals(fact.subject()))
                    .filter(fact -> object == null || object.equals(fact.object()))
                    .toList();
        }

        @Override
        public List<Fact> findEverywhere(Kind kind, UUID subject) {
            return find(COORDINATION, kind, subject, null);
        }

        @Override
        public void lock(UUID coordinationId) {
            // One thread: nobody to keep out.
        }
    }
}
