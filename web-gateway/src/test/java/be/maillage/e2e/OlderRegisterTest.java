package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.maillage.gateway.runtime.RegisterMakings;
import be.maillage.gateway.security.Accounts;
import be.maillage.history.Reader.Role;
import be.maillage.register.RegisterFold;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A store whose register was made by an earlier version, which read less from the same history. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OlderRegisterTest {

    @ParameterizedTest
    @EnumSource
    void an_older_register_is_made_anew_before_anything_is_served(Setup setup) {
        try (Ground ground = setup.newGround()) {
            List<Map<String, Object>> whole;
            try (Running app = Running.plain(ground)) {
                whole = history(app);
                assertThat(version(app)).isEqualTo(RegisterFold.VERSION);
                makeOlder(app, 0);
            }
            try (Running app = Running.plain(ground)) {
                assertThat(facts(app)).isEqualTo(whole);
                assertThat(version(app)).isEqualTo(RegisterFold.VERSION);
                makeOlder(app, RegisterFold.VERSION);
            }
            try (Running app = Running.plain(ground)) {
                assertThat(facts(app))
                        .as("what is of this version is left alone")
                        .hasSizeLessThan(whole.size());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_interrupted_leaves_the_old_register_and_is_begun_again(Setup setup) {
        try (Ground ground = setup.newGround()) {
            List<Map<String, Object>> whole;
            try (Running app = Running.plain(ground)) {
                whole = history(app);
                makeOlder(app, 0);
                List<Map<String, Object>> older = facts(app);

                assertThatThrownBy(() -> RegisterMakings.interruptedAfter(3, partsOf(app)))
                        .hasMessage("interrupted");

                assertThat(facts(app)).isEqualTo(older);
                assertThat(version(app)).isZero();
            }
            try (Running app = Running.plain(ground)) {
                assertThat(facts(app)).isEqualTo(whole);
            }
        }
    }

    /** Enough of one to leave facts of several kinds, some of them ended; all its facts. */
    private static List<Map<String, Object>> history(Running app) {
        app.part(Accounts.class)
                .open(Running.ADMINISTRATOR, Client.PASSWORD, UUID.randomUUID(), Set.of(Role.ADMINISTRATOR));
        Client administrator = app.as(Running.ADMINISTRATOR);
        String coordination =
                administrator.post("/coordinations", """
                        {"names":{"fr":"Ici"},"communes":["21099"],"origin":"ASCENDING","steering":"COMMITTEE","told":{"on":"2020-01-01"}}""").accepted().createdId();
        for (int i = 0; i < 5; i++) {
            String organisation = administrator
                    .post("/coordinations/" + coordination + "/organisations", """
                            {"profile":{"names":{"fr":"Maison %d"},"legalForm":"OTHER","line":"FIRST","sectors":["HEALTH"]},"told":{"on":"2020-01-02"}}""".formatted(i))
                    .accepted()
                    .createdId();
            administrator
                    .post(
                            "/coordinations/" + coordination + "/members",
                            "{\"memberId\":\"%s\",\"kind\":\"ORGANISATION\",\"told\":{\"on\":\"2020-02-01\"}}"
                                    .formatted(organisation))
                    .accepted();
            if (i == 0) {
                administrator
                        .post(
                                "/coordinations/" + coordination + "/members/" + organisation + "/withdrawal",
                                "{\"told\":{\"on\":\"2021-02-01\"}}")
                        .accepted();
            }
        }
        administrator
                .post(
                        "/coordinations/" + coordination + "/elected-officials-policy",
                        "{\"policy\":\"CHAIR\",\"told\":{\"on\":\"2020-03-01\"}}")
                .accepted();
        List<Map<String, Object>> facts = facts(app);
        assertThat(facts)
                .extracting(fact -> fact.get("kind"))
                .contains("COORDINATION", "ORGANISATION", "NAME", "MEMBER", "ELECTED_OFFICIALS");
        return facts;
    }

    private static RegisterMakings.Parts partsOf(Running app) {
        return new RegisterMakings.Parts() {

            @Override
            public <T> T part(Class<T> type) {
                return app.part(type);
            }
        };
    }

    private static void makeOlder(Running app, int version) {
        JdbcClient jdbc = app.part(JdbcClient.class);
        assertThat(jdbc.sql("DELETE FROM register_fact WHERE kind IN ('ELECTED_OFFICIALS', 'NAME')")
                        .update())
                .isPositive();
        jdbc.sql("UPDATE register_version SET version = :version")
                .param("version", version)
                .update();
    }

    private static int version(Running app) {
        return app.part(JdbcClient.class)
                .sql("SELECT version FROM register_version")
                .query(Integer.class)
                .single();
    }

    private static List<Map<String, Object>> facts(Running app) {
        return app.part(JdbcClient.class)
                .sql(
                        "SELECT coordination_id, kind, subject, object, since_date, since_precision, until_date, until_precision"
                                + " FROM register_fact ORDER BY coordination_id, kind, subject, object, since_date, until_date")
                .query()
                .listOfRows();
    }
}
