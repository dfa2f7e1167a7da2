package be.maillage.coordination;

import static be.maillage.coordination.Scene.AMO;
import static be.maillage.coordination.Scene.ANNE;
import static be.maillage.coordination.Scene.BEN;
import static be.maillage.coordination.Scene.UNKNOWN;
import static be.maillage.coordination.Scene.text;
import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.told;
import static be.maillage.decision.Testing.toldNow;

import be.maillage.coordination.CoordinationCommand.ConstituteSteeringCommittee;
import be.maillage.coordination.CoordinationEvent.SteeringCommitteeConstituted;
import be.maillage.decision.CommonRule;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.Told;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SteeringCommitteeTest {

    private final Scene scene = new Scene();

    @Test
    void a_committee_is_constituted_for_members_to_see() {
        List<Seat> seats = List.of(elected(ANNE, 1), elected(BEN, 3));
        scene.given()
                .records(
                        constitute(seats, told("2006")),
                        Audience.MEMBERS,
                        new SteeringCommitteeConstituted(text("Bureau"), seats, told("2006")));
    }

    @Test
    void a_committee_has_seats_and_each_person_one() {
        scene.given().refuses(constitute(List.of(), told("2006")), CoordinationRule.COMMITTEE_HAS_SEATS);
        scene.given()
                .refuses(
                        constitute(List.of(elected(ANNE, 1), elected(ANNE, 2)), told("2006")),
                        CoordinationRule.PERSON_SITS_ONCE);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4})
    void a_term_is_of_one_to_three_years(int years) {
        scene.given()
                .refuses(
                        constitute(List.of(elected(ANNE, years)), told("2006")), CoordinationRule.TERM_IS_1_TO_3_YEARS);
    }

    @Test
    void an_elected_seat_has_a_term_unless_history_has_lost_it() {
        List<Seat> termless = List.of(elected(ANNE, null));
        scene.given().refuses(constitute(termless, toldNow("2026")), CoordinationRule.ELECTED_SEAT_HAS_A_TERM);
        scene.given()
                .records(
                        constitute(termless, told("2006")),
                        Audience.MEMBERS,
                        new SteeringCommitteeConstituted(text("Bureau"), termless, told("2006")));
        List<Seat> exOfficio = List.of(seat(ANNE, AMO, Seat.Title.EX_OFFICIO, "2006", null));
        scene.given()
                .records(
                        constitute(exOfficio, toldNow("2026")),
                        Audience.MEMBERS,
                        new SteeringCommitteeConstituted(text("Bureau"), exOfficio, toldNow("2026")));
    }

    @Test
    void those_who_sit_are_known_and_sit_since_the_founding_at_most() {
        scene.given().refuses(constitute(List.of(elected(UNKNOWN, 1)), told("2006")), CommonRule.PERSON_IS_REGISTERED);
        scene.given()
                .refuses(
                        constitute(List.of(seat(ANNE, UNKNOWN, Seat.Title.ELECTED, "2006", 1)), told("2006")),
                        CommonRule.ORGANISATION_IS_REGISTERED);
        scene.given()
                .refuses(
                        constitute(List.of(seat(ANNE, AMO, Seat.Title.ELECTED, "2004", 1)), told("2006")),
                        CoordinationRule.NOTHING_PRECEDES_THE_FOUNDING);
    }

    private static ConstituteSteeringCommittee constitute(List<Seat> seats, Told told) {
        return new ConstituteSteeringCommittee(COORDINATION, text("Bureau"), seats, told);
    }

    private static Seat elected(UUID person, @Nullable Integer years) {
        return seat(person, null, Seat.Title.ELECTED, "2006", years);
    }

    private static Seat seat(
            UUID person, @Nullable UUID organisation, Seat.Title title, String from, @Nullable Integer years) {
        return new Seat(
                person,
                organisation,
                title,
                Seat.Represents.MEMBERS,
                Seat.Side.ASSOCIATIVE,
                BusinessDate.parse(from),
                years);
    }
}
