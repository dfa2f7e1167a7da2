package be.maillage.decision;

import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventMetadata;
import be.maillage.history.Told;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;

/** Words that every area's tests share. */
public final class Testing {

    public static final UUID COORDINATION = UUID.fromString("01980000-0000-7000-8000-000000000001");
    public static final UUID ELSEWHERE = UUID.fromString("01980000-0000-7000-8000-0000000000ff");
    public static final UUID SOMEBODY = UUID.fromString("01980000-0000-7000-8000-0000000000aa");

    private Testing() {}

    public static UUID id(int number) {
        return UUID.fromString("01980000-0000-7000-8000-%012d".formatted(number));
    }

    /** Asked by a coordinator on 20 November 2026. */
    public static MetaData asked() {
        return MetaData.from(Map.of(
                EventMetadata.ACTOR, SOMEBODY.toString(),
                EventMetadata.ROLE, "COORDINATOR",
                Asked.AT, "2026-11-20T09:00:00Z"));
    }

    public static MetaData askedOnBehalfOf(UUID organisation) {
        return asked().and(EventMetadata.ON_BEHALF_OF, organisation.toString());
    }

    public static Told told(String on) {
        return Told.afterwards(BusinessDate.parse(on));
    }

    public static Told toldNow(String on) {
        return Told.on(BusinessDate.parse(on));
    }

    /** Asserts that this is all that was recorded, in the given coordination's name and for the given readers. */
    public static void recorded(ResultValidator<?> result, UUID coordinationId, Audience audience, DomainEvent event) {
        result.expectSuccessfulHandlerExecution()
                .expectEvents(event)
                .expectEventsMatching(new TypeSafeMatcher<List<? super EventMessage<?>>>() {

                    @Override
                    protected boolean matchesSafely(List<? super EventMessage<?>> events) {
                        return events.stream()
                                .map(message -> ((EventMessage<?>) message).getMetaData())
                                .allMatch(metadata ->
                                        coordinationId.toString().equals(metadata.get(EventMetadata.COORDINATION))
                                                && audience.toString().equals(metadata.get(EventMetadata.AUDIENCE)));
                    }

                    @Override
                    public void describeTo(Description description) {
                        description.appendText("recorded in " + coordinationId + " for " + audience);
                    }
                });
    }

    /** Asserts who may read each of the events that were recorded, in their order. */
    public static void audiences(ResultValidator<?> result, List<Audience> expected) {
        result.expectEventsMatching(new TypeSafeMatcher<List<? super EventMessage<?>>>() {

            @Override
            protected boolean matchesSafely(List<? super EventMessage<?>> events) {
                return events.stream()
                        .map(message -> Audience.parse(String.valueOf(
                                ((EventMessage<?>) message).getMetaData().get(EventMetadata.AUDIENCE))))
                        .toList()
                        .equals(expected);
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("recorded for " + expected);
            }
        });
    }

    /** Asserts that nothing was recorded, and which rule forbade it. */
    public static void refused(ResultValidator<?> result, Rule rule) {
        result.expectNoEvents().expectException(new TypeSafeMatcher<Refused>() {

            @Override
            protected boolean matchesSafely(Refused refused) {
                return refused.rule() == rule;
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("a refusal by the rule " + rule.code());
            }
        });
    }
}
