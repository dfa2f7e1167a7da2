package be.maillage.gateway.limits;

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
class LimitSettingsTest {

    private final ApplicationContextRunner start = new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @EnableConfigurationProperties(LimitSettings.class)
    static class Settings {}

    @Test
    void nothing_has_to_be_configured() {
        start.run(context -> assertThat(context.getBean(LimitSettings.class))
                .isEqualTo(
                        new LimitSettings(6000, 3000, Duration.ofMinutes(1), 40, 10, Duration.ofMinutes(15), 50_000)));
    }

    @Test
    void each_setting_is_taken() {
        start.withPropertyValues(
                        "maillage.limits.requests-per-address=7",
                        "maillage.limits.requests-per-person=6",
                        "maillage.limits.window=5s",
                        "maillage.limits.failed-logins-per-address=4",
                        "maillage.limits.failed-logins-per-account=3",
                        "maillage.limits.failed-logins-window=2h",
                        "maillage.limits.tracked=100")
                .run(context -> assertThat(context.getBean(LimitSettings.class))
                        .isEqualTo(new LimitSettings(7, 6, Duration.ofSeconds(5), 4, 3, Duration.ofHours(2), 100)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requests-per-address=0",
                "requests-per-address=1000001",
                "requests-per-person=-1",
                "window=0s",
                "window=25h",
                "failed-logins-per-address=0",
                "failed-logins-per-account=100001",
                "failed-logins-window=999ms",
                "tracked=99",
                "tracked=1000001"
            })
    void nothing_starts_with_a_setting_out_of_its_bounds_and_the_setting_is_named(String setting) {
        String name = "maillage.limits." + setting.substring(0, setting.indexOf('='));
        start.withPropertyValues("maillage.limits." + setting)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageStartingWith(name + " goes from "));
    }
}
