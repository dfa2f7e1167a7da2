package be.maillage.history;

/**
 * Something that happened and will never unhappen. Implementations are records that carry results, not deltas, and name people by id only;
 * each bears an {@link EventType}.
 */
public interface DomainEvent {

    /** When it happened and how we know, as the person who recorded it told us. */
    Told told();
}
