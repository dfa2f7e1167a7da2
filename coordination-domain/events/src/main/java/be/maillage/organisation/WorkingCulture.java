package be.maillage.organisation;

import be.maillage.history.LocalizedString;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation really works, in its own words: the "warm" information that lets a colleague picture it before sending somebody there. It
 * depends on whoever tells it, so it is for professionals only and fades (URIAS 4.2.4.2.2; ETT, "connaissance et interconnaissance").
 *
 * @param work the work that is really done, beyond the official missions
 * @param methods how it is done
 * @param reception how people are received and thought of
 * @param ethics the professional ethics that are kept to, such as what is passed on and what is not
 * @param availability when and how colleagues can count on the team
 * @param atmosphere what it is like to be there
 * @param limits what the team cannot do or does not do
 * @param reflections what is being thought about or built at the moment
 */
public record WorkingCulture(
        @Nullable LocalizedString work,
        @Nullable LocalizedString methods,
        @Nullable LocalizedString reception,
        @Nullable LocalizedString ethics,
        @Nullable LocalizedString availability,
        @Nullable LocalizedString atmosphere,
        @Nullable LocalizedString limits,
        @Nullable LocalizedString reflections) {

    /** Whatever is said, in the order of the components. */
    public List<LocalizedString> said() {
        return Stream.of(work, methods, reception, ethics, availability, atmosphere, limits, reflections)
                .filter(Objects::nonNull)
                .toList();
    }
}
