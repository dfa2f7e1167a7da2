package be.maillage.meeting;

import be.maillage.history.Audience;
import be.maillage.history.EventMetadata;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** What tests say of several events at once: who may read each, or what the first one tells. */
final class Audiences {

    private Audiences() {}

    static Matcher<List<? super EventMessage<?>>> are(Audience... expected) {
        List<String> audiences = Arrays.stream(expected).map(Audience::toString).toList();
        return matcher(
                "for " + audiences,
                events -> events.stream()
                        .map(event -> event.getMetaData().get(EventMetadata.AUDIENCE))
                        .toList()
                        .equals(audiences));
    }

    static Matcher<List<? super EventMessage<?>>> first(Predicate<Object> expected) {
        return matcher(
                "whose first is as expected",
                events -> !events.isEmpty() && expected.test(events.get(0).getPayload()));
    }

    private static Matcher<List<? super EventMessage<?>>> matcher(
            String words, Predicate<List<? extends EventMessage<?>>> test) {
        return new TypeSafeMatcher<>() {

            @Override
            protected boolean matchesSafely(List<? super EventMessage<?>> events) {
                return test.test(events.stream()
                        .<EventMessage<?>>map(event -> (EventMessage<?>) event)
                        .toList());
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("events ").appendText(words);
            }
        };
    }
}
