package be.maillage.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component as personal data: it is stored encrypted under a key of the person alone, and reads as {@code null} once that key has been
 * destroyed. Only nullable text components of {@code person} events bear it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Personal {

    /** The component that holds the id of the person whom the value is about. */
    String subject() default "personId";
}
