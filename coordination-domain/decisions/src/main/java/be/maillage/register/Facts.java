package be.maillage.register;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where facts are kept: written with the events they come from, in the same transaction, so that a rule never reads old ones. */
public interface Facts {

    /** All facts of a kind, current and past; a null subject or object matches any. */
    List<Fact> find(UUID coordinationId, Fact.Kind kind, @Nullable UUID subject, @Nullable String object);

    /**
     * Facts of a kind about a subject in every coordination.
     */
    List<Fact> findEverywhere(Fact.Kind kind, UUID subject);

    /** Makes other decisions of the coordination that also lock it wait until this one is stored or given up. */
    void lock(UUID coordinationId);
}
