package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.security.SessionSettings;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.web.server.WebSession;
import org.springframework.web.server.session.InMemoryWebSessionStore;

/** What becomes of somebody's form when their session has ended. What browsers keep of it is tested with the pages. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionEndTest {

    private static final String FORM = "/coordinations/74beb9f7-373b-5109-9752-611649063b20/do/share-information";

    private final Running app;
    private final Surfer somebody;

    SessionEndTest(Running app) {
        this.app = app;
        this.somebody = Surfer.as(app, "coordinator");
    }

    @Test
    void a_session_lasts_as_long_as_the_settings_and_the_page_say_and_is_prolonged_by_asking() {
        Duration idle = app.part(SessionSettings.class).idle();
        assertThat(session().getMaxIdleTime()).isEqualTo(idle).isEqualTo(Duration.ofMinutes(30));
        assertThat(somebody.get(FORM).text()).contains("data-idle=\"1800\" data-soon=\"1680\"");
        var before = session().getLastAccessTime();

        assertThat(somebody.get("/session").status()).isEqualTo(204);

        assertThat(session().getLastAccessTime()).isAfter(before);
        assertThat(app.visitor().get("//session").status()).isEqualTo(403);
    }

    @Test
    void a_form_that_is_sent_too_late_leads_to_signing_in_and_back_to_where_it_stood() {
        Surfer.Form form = somebody.form(FORM).with("title.fr", "Trop tard");
        String page = app.uri() + FORM + "?title.fr=Une%20id%C3%A9e";
        end();

        Answer answer = somebody.sendFrom(page, form);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location"))
                .isEqualTo("/login?to=" + Client.encoded(FORM + "?title.fr=Une%20id%C3%A9e"));
        assertThat(somebody.get("/session").status()).isEqualTo(403);
    }

    @Test
    void what_a_browser_says_of_the_page_leads_nowhere_else() {
        Surfer.Form form = somebody.form(FORM);
        end();

        assertThat(somebody.sendFrom("https://example.org//example.com/x", form).header("Location"))
                .isEqualTo("/login");
        assertThat(somebody.sendFrom("not an address", form).header("Location")).isEqualTo("/login");
        assertThat(somebody.sendFrom("", form).header("Location")).isEqualTo("/login");
    }

    private WebSession session() {
        return Objects.requireNonNull(
                app.part(InMemoryWebSessionStore.class).getSessions().get(somebody.session()));
    }

    /** As if nothing had been asked for long enough. */
    private void end() {
        session().setMaxIdleTime(Duration.ofNanos(1));
    }
}
