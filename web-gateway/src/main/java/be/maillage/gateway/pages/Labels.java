package be.maillage.gateway.pages;

import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words for the codes of the domain. */
public record Labels(Texts texts) {

    /** One choice of a list. */
    public record Choice(String code, String label, boolean chosen) {}

    /**
     * One step of the continuum: its number, its name and its behaviour always stand together, because the six words alone are not understood
     * reliably.
     *
     * @param steps which of the six steps are reached, for the drawn scale
     */
    public record Level(int number, String name, String behaviour, List<Boolean> steps) {}

    /** @param level null for an answer that is no level */
    public record Said(String text, @Nullable Level level) {}

    public String of(Enum<?> code) {
        return texts.messages().text(be.maillage.audit.Labels.key(code), texts.locale());
    }

    public Level level(ContinuumLevel level) {
        String key = "ContinuumLevel." + level.name();
        List<Boolean> steps = Arrays.stream(ContinuumLevel.values())
                .map(step -> step.number() <= level.number())
                .toList();
        return new Level(
                level.number(),
                texts.messages().text(key, texts.locale()),
                texts.messages().text(key + ".behaviour", texts.locale()),
                steps);
    }

    public @Nullable Level levelOrNull(@Nullable ContinuumLevel level) {
        return level == null ? null : level(level);
    }

    public Said answer(Answer answer) {
        return answer.level()
                .map(this::level)
                .map(level -> new Said(level.name(), level))
                .orElseGet(() -> new Said(texts.say("answer." + answer.name()), null));
    }

    public List<Level> levels() {
        return Arrays.stream(ContinuumLevel.values()).map(this::level).toList();
    }

    /** All constants as choices, in the order of their words. */
    public <E extends Enum<E>> List<Choice> choices(Class<E> codes, @Nullable E chosen) {
        return Arrays.stream(codes.getEnumConstants())
                .map(code -> new Choice(code.name(), of(code), code == chosen))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(texts.locale())))
                .toList();
    }
}
