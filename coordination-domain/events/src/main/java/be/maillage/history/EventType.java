package be.maillage.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which an event is stored for ever. Java names may move; this one may not. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /** {@code area.Name}, for example {@code duo.DuoRecorded}. */
    String name();

    /** Grows by one whenever the stored form changes; an {@link Upcaster} leads from each revision to the next. */
    int revision() default 1;
}
