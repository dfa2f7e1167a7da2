package be.maillage.gateway.reminders;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When reminders go out.
 *
 * @param enabled whether this node sends any
 * @param every how often it looks for what is to be reminded of; one second to a day
 * @param ahead how many days before its day an obligation is reminded of; 0 to 60
 * @param recent for how many days after its day one is still reminded of that was late already when it was recorded, as old history is; 0 to 366
 * @param batch how many reminders of a coordination are recorded before the read model is asked again; 1 to 1,000
 */
@ConfigurationProperties("maillage.reminders")
public record ReminderSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("15m") Duration every,
        @DefaultValue("7") int ahead,
        @DefaultValue("30") int recent,
        @DefaultValue("200") int batch) {

    private static final int MOST_AHEAD = 60;
    private static final int MOST_RECENT = 366;
    private static final int MOST_IN_A_BATCH = 1_000;

    /** @throws IllegalArgumentException when a setting is out of its bounds; it is named as it is written in the configuration */
    public ReminderSettings {
        between(0, MOST_AHEAD, ahead, "ahead");
        between(0, MOST_RECENT, recent, "recent");
        between(1, MOST_IN_A_BATCH, batch, "batch");
        if (every.compareTo(Duration.ofSeconds(1)) < 0 || every.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    "maillage.reminders.every goes from one second to one day, and is " + every);
        }
    }

    private static void between(int least, int most, int value, String name) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "maillage.reminders." + name + " goes from " + least + " to " + most + ", and is " + value);
        }
    }
}
