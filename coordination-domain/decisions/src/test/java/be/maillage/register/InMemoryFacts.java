package be.maillage.register;

import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register of a test: what the given events make of it, by the same fold as in service. */
public final class InMemoryFacts implements Facts {

    private final List<Fact> facts = new ArrayList<>();
    private final Map<UUID, DomainEvent[]> meanwhile = new HashMap<>();

    public InMemoryFacts given(UUID coordinationId, DomainEvent... events) {
        for (DomainEvent event : events) {
            RegisterFold.changes(coordinationId, event).forEach(this::apply);
        }
        return this;
    }

    /** A fact that an area beside the tested one brings about. */
    public InMemoryFacts with(Fact fact) {
        facts.add(fact);
        return this;
    }

    /** What others store while somebody waits for the coordination's lock: only who locks first learns of it. */
    public InMemoryFacts meanwhile(UUID coordinationId, DomainEvent... events) {
        meanwhile.put(coordinationId, events);
        return this;
    }

    private void apply(FactChange change) {
        switch (change) {
            case FactChange.Begins begins -> facts.add(begins.fact());
            case FactChange.Ends ends ->
                facts.replaceAll(fact -> isEnded(fact, ends) ? until(fact, ends.until()) : fact);
            case FactChange.EndsEvery ends ->
                facts.replaceAll(fact -> fact.until() == null
                                && fact.coordinationId().equals(ends.coordinationId())
                                && fact.kind() == ends.kind()
                        ? until(fact, ends.until())
                        : fact);
        }
    }

    private static boolean isEnded(Fact fact, FactChange.Ends ends) {
        return fact.until() == null
                && fact.coordinationId().equals(ends.coordinationId())
                && fact.kind() == ends.kind()
                && fact.subject().equals(ends.subject())
                && (ends.object().isEmpty() || ends.object().equals(fact.object()));
    }

    private static Fact until(Fact fact, BusinessDate until) {
        return new Fact(fact.coordinationId(), fact.kind(), fact.subject(), fact.object(), fact.since(), until);
    }

    @Override
    public List<Fact> find(UUID coordinationId, Fact.Kind kind, @Nullable UUID subject, @Nullable String object) {
        return facts.stream()
                .filter(fact -> fact.coordinationId().equals(coordinationId) && fact.kind() == kind)
                .filter(fact -> subject == null || Objects.equals(subject, fact.subject()))
                .filter(fact -> object == null || object.equals(fact.object()))
                .toList();
    }

    @Override
    public List<Fact> findEverywhere(Fact.Kind kind, UUID subject) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind && fact.subject().equals(subject))
                .toList();
    }

    @Override
    public void lock(UUID coordinationId) {
        DomainEvent[] stored = meanwhile.remove(coordinationId);
        if (stored != null) {
            given(coordinationId, stored);
        }
    }
}
