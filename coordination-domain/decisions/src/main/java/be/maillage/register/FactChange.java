package be.maillage.register;

import be.maillage.history.BusinessDate;
import java.util.UUID;

/** How an event changes the register. */
public sealed interface FactChange {

    record Begins(Fact fact) implements FactChange {}

    /** Ends the current fact of this kind, subject and object; an empty object ends every current one of the subject. */
    record Ends(UUID coordinationId, Fact.Kind kind, UUID subject, String object, BusinessDate until)
            implements FactChange {}

    /** Ends every current fact of this kind in the coordination, whoever it is about. */
    record EndsEvery(UUID coordinationId, Fact.Kind kind, BusinessDate until) implements FactChange {}
}
