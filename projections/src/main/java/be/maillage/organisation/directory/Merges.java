package be.maillage.organisation.directory;

import be.maillage.history.LocalizedString;
import be.maillage.organisation.Profile;
import be.maillage.organisation.directory.DirectoryProjector.Merged;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Parts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Which entries of a directory are one organisation, since they were merged. No entry is merged twice, and no merge makes a circle. */
public final class Merges {

    /** An entry that was merged, as it was called. */
    private record Former(UUID id, @Nullable LocalizedString names, Merged merged) {}

    private final Map<UUID, Former> former = new LinkedHashMap<>();

    /** @param merged documents of the directory that tell where an entry went */
    Merges(List<Document> merged) {
        merged.stream()
                .map(document -> new Former(
                        UUID.fromString(document.getString("id")),
                        names(document),
                        Parts.required(document, DirectoryProjector.MERGED, Merged.class)))
                .sorted(Comparator.<Former, LocalDate>comparing(
                                entry -> entry.merged().on().latest())
                        .thenComparing(Former::id))
                .forEach(entry -> former.put(entry.id(), entry));
    }

    private static @Nullable LocalizedString names(Document document) {
        Profile profile = Parts.value(document, DirectoryProjector.PROFILE, Profile.class);
        return profile == null ? null : profile.names();
    }

    /** The entry in which an organisation lives on: its own, unless it was merged. */
    public UUID remaining(UUID organisation) {
        UUID remaining = organisation;
        for (Former entry = former.get(remaining); entry != null; entry = former.get(remaining)) {
            remaining = entry.merged().into();
        }
        return remaining;
    }

    /** Every entry that lives on in the same one as this, itself included. */
    Set<UUID> sameAs(UUID organisation) {
        UUID remaining = remaining(organisation);
        Set<UUID> same = new HashSet<>(List.of(organisation, remaining));
        former.keySet().stream()
                .filter(entry -> remaining(entry).equals(remaining))
                .forEach(same::add);
        return same;
    }

    /** The entries that live on in this one, each followed by those that had been merged into it, as they were called then. */
    List<Named> absorbed(UUID organisation) {
        List<Named> all = new ArrayList<>();
        former.values().stream()
                .filter(entry -> entry.merged().into().equals(organisation))
                .forEach(entry -> {
                    all.add(new Named(entry.id(), entry.names()));
                    all.addAll(absorbed(entry.id()));
                });
        return all;
    }
}
