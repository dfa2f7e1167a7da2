package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What nobody should ask of subgroups and networks. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputToSubgroupsTest {

    private static Sandbox sandbox;
    private static String former;
    private static String subgroup;
    private static String network;

    private final Running app;
    private final Client coordinator;

    BadInputToSubgroupsTest(Running app) {
        this.app = app;
        this.coordinator = app.as("coordinator");
    }

    @BeforeEach
    void a_subgroup_without_the_members_own_organisation_and_a_member_that_left() {
        if (sandbox == null || sandbox.app() != app) {
            sandbox = Sandbox.in(app);
            former = sandbox.carrier();
            coordinator
                    .post(sandbox.path() + "/members/" + former + "/withdrawal", "{\"told\":{\"on\":\"2025-01-10\"}}")
                    .accepted();
            subgroup = form(sandbox.other(), sandbox.third()).accepted().createdId();
            network = coordinator
                    .post(sandbox.path() + "/networks", """
                            {"profile":{"name":{"fr":"Plateforme"},"type":"MULTI_THEMATIC"}}""")
                    .accepted()
                    .createdId();
        }
    }

    @Test
    void a_member_who_left_the_coordination_is_in_no_subgroup() {
        refused(() -> join(former), "subgroup.subgroup-is-of-current-members");
        refused(() -> form(sandbox.other(), former), "subgroup.subgroup-is-of-current-members");
        refused(() -> join(UUID.randomUUID().toString()), "subgroup.subgroup-is-of-current-members");
    }

    @Test
    void a_refusal_is_told_in_the_readers_language() {
        Set<String> told = List.of("fr", "nl", "en").stream()
                .map(language -> coordinator
                        .in(language)
                        .post(
                                sandbox.path() + "/subgroups/" + subgroup + "/members",
                                "{\"memberId\":\"%s\"}".formatted(former))
                        .json()
                        .path("detail")
                        .asString())
                .collect(Collectors.toSet());
        assertThat(told).hasSize(3);
    }

    @Test
    void a_subgroup_is_not_formed_by_halves() {
        refused(() -> form(sandbox.other()), "subgroup.subgroup-has-two-members");
        refused(
                () -> formWith("[]", "2027-06", sandbox.other(), sandbox.third()),
                "subgroup.subgroup-looks-at-a-facet");
        refused(
                () -> formWith("[{\"fr\":\"x\"}]", "2020-06", sandbox.other(), sandbox.third()),
                "subgroup.report-back-follows-forming");
        unchanged(() -> coordinator
                .post(sandbox.path() + "/subgroups", "{\"name\":{\"fr\":\"X\"},\"kind\":\"ACTION\"}")
                .problem(400, "belgif:badRequest"));
        unchanged(() -> coordinator
                .post(
                        sandbox.path() + "/subgroups",
                        "{\"name\":{\"fr\":\"X\"},\"kind\":\"ACTION\",\"framing\":{\"facets\":[],\"calendar\":{}}}")
                .problem(400, "belgif:badRequest"));
    }

    @Test
    void nobody_else_speaks_for_a_subgroup_nor_joins_for_another() {
        String objectives = "{\"objectives\":[{\"fr\":\"X\"}]}";
        refused(
                () -> sandbox.member().post(sandbox.path() + "/subgroups/" + subgroup + "/objectives", objectives),
                "subgroup.subgroup-speaks-for-itself");
        unchanged(() -> sandbox.member()
                .post(
                        sandbox.path() + "/subgroups/" + subgroup + "/members",
                        "{\"memberId\":\"%s\"}".formatted(sandbox.carrier()))
                .problem(403, "belgif:missingPermission"));
    }

    @Test
    void a_report_back_is_made_at_a_plenary_and_a_work_without_one_is_not_fulfilled() {
        String meeting = coordinator
                .post(sandbox.path() + "/meetings", """
                        {"kind":"THEMATIC","purpose":"EXCHANGE","scope":"COORDINATION","subject":{"fr":"X"},"confidentiality":"MEMBERS",
                         "time":{"day":"%s","start":"10:00","end":"12:00"}}""".formatted(
                                LocalDate.now().plusMonths(1)))
                .accepted()
                .createdId();
        refused(() -> report("\"meetingId\":\"%s\",".formatted(meeting)), "subgroup.report-back-is-at-a-plenary");
        refused(
                () -> report("\"meetingId\":\"%s\",".formatted(UUID.randomUUID())),
                "subgroup.report-back-is-at-a-plenary");
        refused(() -> report(""), "subgroup.report-back-names-its-meeting");
        refused(() -> close("FULFILLED"), "subgroup.fulfilled-subgroup-reported-back");
        refused(() -> close("ABANDONED"), "subgroup.abandoned-subgroup-says-why");
    }

    @Test
    void a_subgroup_of_another_coordination_is_not_there() {
        String elsewhere = Histories.TILLEULS.path() + "/subgroups/" + subgroup;
        unchanged(() -> coordinator
                .post(elsewhere + "/objectives", "{\"objectives\":[{\"fr\":\"X\"}]}")
                .problem(404, "belgif:resourceNotFound"));
        unchanged(() -> coordinator.get(elsewhere).problem(404, "belgif:resourceNotFound"));
    }

    @Test
    void a_network_is_linked_once_it_is_known_and_does_two_things_at_most() {
        refused(
                () -> coordinator.post(
                        sandbox.path() + "/network-links",
                        "{\"networkId\":\"%s\",\"link\":\"STRUCTURAL\"}".formatted(UUID.randomUUID())),
                "coordination.network-is-registered");
        refused(() -> coordinator.post(sandbox.path() + "/networks", """
                        {"profile":{"name":{"fr":"X"},"type":"MULTI_THEMATIC","activities":["EXCHANGE","JOINT_PROJECTS","NEEDS_DIAGNOSIS"]}}"""), "network.main-activities-are-at-most-two");
        refused(
                () -> coordinator.post(
                        sandbox.path() + "/networks", "{\"profile\":{\"name\":{\"fr\":\"X\"},\"type\":\"THEMATIC\"}}"),
                "network.network-names-its-theme");
    }

    @Test
    void only_current_members_sit_in_a_network_and_tell_of_it() {
        String path = sandbox.path() + "/networks/" + network;
        refused(
                () -> coordinator.post(path + "/participations", "{\"memberId\":\"%s\"}".formatted(former)),
                "network.current-member-sits-there");
        refused(
                () -> sandbox.member().post(path + "/reports", "{\"report\":{\"fr\":\"X\"}}"),
                "network.member-sits-there");
    }

    private Answer form(String... members) {
        return formWith("[{\"fr\":\"horaires\"}]", "2027-06", members);
    }

    private Answer formWith(String facets, String reportBackOn, String... members) {
        String list = List.of(members).stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return coordinator.post(sandbox.path() + "/subgroups", """
                {"name":{"fr":"Aide alimentaire"},"theme":"FOOD","kind":"ACTION","members":[%s],
                 "framing":{"facets":%s,"calendar":{"reportBackOn":"%s"}},"told":{"on":"2026-02-01"}}""".formatted(list, facets, reportBackOn));
    }

    private Answer join(String member) {
        return coordinator.post(
                sandbox.path() + "/subgroups/" + subgroup + "/members", "{\"memberId\":\"%s\"}".formatted(member));
    }

    private Answer report(String meeting) {
        return coordinator.post(
                sandbox.path() + "/subgroups/" + subgroup + "/reports",
                "{%s\"summary\":{\"fr\":\"X\"}}".formatted(meeting));
    }

    private Answer close(String outcome) {
        return coordinator.post(
                sandbox.path() + "/subgroups/" + subgroup + "/closure", "{\"outcome\":\"%s\"}".formatted(outcome));
    }

    private void refused(Supplier<Answer> something, String rule) {
        unchanged(() -> something.get().problem(422, "maillage:" + rule));
    }

    private void unchanged(Supplier<Answer> something) {
        long before = app.log().head();
        Answer answer = something.get();
        assertThat(app.log().head()).isEqualTo(before);
        assertThat(answer.header("Content-Language")).startsWith("fr");
        assertThat(answer.text()).doesNotContain("be.maillage", "java.", "Exception", "jackson");
    }
}
