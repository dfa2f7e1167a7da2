package be.maillage.gateway.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReminderSettingsTest {

    private final ApplicationContextRunner start = new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @EnableConfigurationProperties(ReminderSettings.class)
    static class Settings {}

    @Test
    void nothing_has_to_be_configured() {
        start.run(context -> assertThat(context.getBean(ReminderSettings.class))
                .isEqualTo(new ReminderSettings(true, Duration.ofMinutes(15), 7, 30, 200)));
    }

    @Test
    void each_setting_is_taken() {
        start.withPropertyValues(
                        "maillage.reminders.enabled=false",
                        "maillage.reminders.every=1s",
                        "maillage.reminders.ahead=0",
                        "maillage.reminders.recent=366",
                        "maillage.reminders.batch=1000")
                .run(context -> assertThat(context.getBean(ReminderSettings.class))
                        .isEqualTo(new ReminderSettings(false, Duration.ofSeconds(1), 0, 366, 1000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "every=999ms",
                "every=25h",
                "ahead=-1",
                "ahead=61",
                "recent=-1",
                "recent=367",
                "batch=0",
                "batch=1001"
            })
    void nothing_starts_with_a_setting_out_of_its_bounds_and_the_setting_is_named(String setting) {
        String name = "maillage.reminders." + setting.substring(0, setting.indexOf('='));
        start.withPropertyValues("maillage.reminders." + setting)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageStartingWith(name + " goes from "));
    }
}
