package be.maillage.decision;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every command before any area looks at it: dates are believable and texts are texts. Walks records, lists and optionals, so
 * that a new command needs nothing to be covered.
 */
public final class CommandChecks {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int YEARS_AHEAD = 10;

    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {

        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private final LocalDate last;

    private CommandChecks(LocalDate today) {
        last = today.plusYears(YEARS_AHEAD);
    }

    /**
     * @throws Refused by a {@link CommonRule}, whose detail {@code field} is the path of the first value that breaks it, such as
     *     {@code profile.names.fr} or {@code seats[0].from}
     */
    public static void check(Command command, Asked asked) {
        new CommandChecks(asked.today()).components((Record) command, "");
    }

    private void components(Record holder, String path) {
        for (Method accessor : ACCESSORS.get(holder.getClass())) {
            String field = path.isEmpty() ? accessor.getName() : path + "." + accessor.getName();
            value(read(accessor, holder), field, accessor.getName());
        }
    }

    private void value(@Nullable Object value, String field, String component) {
        switch (value) {
            case null -> {}
            case String text -> TextChecks.check(text, field, component);
            case LocalizedString texts -> translations(texts, field, component);
            case BusinessDate date -> date(date, field);
            case Record inner -> components(inner, field);
            case Optional<?> optional -> value(optional.orElse(null), field, component);
            case List<?> list -> {
                int index = 0;
                for (Object element : list) {
                    value(element, field + "[" + index + "]", component);
                    index++;
                }
            }
            default -> {} // ids, numbers, codes: their types say all there is to check
        }
    }

    /** A translation counts as a text of the component that bears them all. */
    private void translations(LocalizedString texts, String field, String component) {
        for (Method accessor : ACCESSORS.get(LocalizedString.class)) {
            value(read(accessor, texts), field + "." + accessor.getName(), component);
        }
        if (texts.byLanguage().isEmpty()) {
            throw CommonRule.TEXT_IS_NOT_BLANK.refused(Map.of("field", field));
        }
    }

    private void date(BusinessDate date, String field) {
        if (date.earliest().isAfter(last) || date.latest().isBefore(EARLIEST)) {
            throw CommonRule.DATE_IS_BELIEVABLE.refused(Map.of("field", field));
        }
    }

    private static @Nullable Object read(Method accessor, Record holder) {
        try {
            return accessor.invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Unreadable component " + accessor, e);
        }
    }
}
