package be.maillage.gateway.runtime;

import be.maillage.register.Fact;
import be.maillage.register.Facts;
import be.maillage.store.FactTable;
import be.maillage.store.StoredFact;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register's facts as the database keeps them, which knows kinds as text only. */
final class RegisterTable implements Facts {

    private final FactTable table;

    RegisterTable(FactTable table) {
        this.table = table;
    }

    @Override
    public List<Fact> find(UUID coordinationId, Fact.Kind kind, @Nullable UUID subject, @Nullable String object) {
        return table.find(coordinationId, kind.name(), subject, object).stream()
                .map(RegisterTable::fact)
                .toList();
    }

    @Override
    public List<Fact> findEverywhere(Fact.Kind kind, UUID subject) {
        return table.findEverywhere(kind.name(), subject).stream()
                .map(RegisterTable::fact)
                .toList();
    }

    @Override
    public void lock(UUID coordinationId) {
        table.lock(coordinationId);
    }

    private static Fact fact(StoredFact stored) {
        return new Fact(
                stored.coordinationId(),
                Fact.Kind.valueOf(stored.kind()),
                stored.subject(),
                stored.object(),
                stored.since(),
                stored.until());
    }
}
