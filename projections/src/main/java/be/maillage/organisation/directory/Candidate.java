package be.maillage.organisation.directory;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.OpeningSlot;
import be.maillage.organisation.Profile;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.DirectoryProjector.Merged;
import be.maillage.organisation.directory.DirectoryProjector.Standing;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * As much of an entry as one needs to know whether it is what a reader looks for; nothing of what they may not read.
 *
 * @param mergedInto the entry in which it lives on
 */
record Candidate(
        UUID id,
        String sortName,
        List<Findable> texts,
        List<OpeningSlot> week,
        @Nullable LocalizedString locality,
        @Nullable String postCode,
        boolean member,
        boolean closed,
        @Nullable UUID mergedInto) {

    /** The fields of a document that this reads. */
    static final List<String> FIELDS = List.of(
            "id",
            DirectoryProjector.SORT_NAME,
            Findable.PART,
            DirectoryProjector.HOURS,
            DirectoryProjector.MEMBERSHIP,
            DirectoryProjector.CLOSED,
            DirectoryProjector.MERGED,
            DirectoryProjector.PROFILE + Parts.VALUE + ".address");

    /** @param document of an entry that the reader may see */
    static Candidate of(Document document, Reader reader) {
        Object profile = Values.map(document.get(DirectoryProjector.PROFILE)).get("value");
        Profile.Address address = Values.read(Values.map(profile).get("address"), Profile.Address.class);
        Standing standing = Parts.value(document, DirectoryProjector.MEMBERSHIP, Standing.class, reader);
        Merged merged = Parts.value(document, DirectoryProjector.MERGED, Merged.class);
        return new Candidate(
                UUID.fromString(document.getString("id")),
                document.getString(DirectoryProjector.SORT_NAME),
                Findable.of(document, reader),
                Parts.parts(List.of(Values.map(document.get(DirectoryProjector.HOURS))), reader).stream()
                        .flatMap(part -> Values.list(part.get("value"), OpeningSlot.class).stream())
                        .toList(),
                address == null ? null : address.locality(),
                address == null ? null : address.postCode(),
                standing != null && standing.state() == MembershipState.CURRENT,
                Parts.value(document, DirectoryProjector.CLOSED, BusinessDate.class, reader) != null,
                merged == null ? null : merged.into());
    }

    Stream<Theme> themes() {
        return texts.stream().flatMap(text -> text.themes().stream());
    }

    Stream<String> languages() {
        return texts.stream().flatMap(text -> text.languages().stream());
    }

    Stream<String> places() {
        return Stream.concat(Stream.ofNullable(postCode), texts.stream().flatMap(text -> text.territory().stream()));
    }

    /** The words of its names. */
    @Nullable
    Findable name() {
        return texts.stream()
                .filter(text -> text.kind() == Findable.Kind.NAME)
                .findFirst()
                .orElse(null);
    }

    List<OpeningSlot> openAt(Search.@Nullable Moment moment) {
        return moment == null ? List.of() : week.stream().filter(moment::meets).toList();
    }

    /** Whether everything but its words is as asked. */
    boolean suits(Search search) {
        return (!search.members() || member)
                && (search.open() == null || !openAt(search.open()).isEmpty())
                && (search.theme() == null || themes().anyMatch(search.theme()::equals))
                && (search.language() == null || languages().anyMatch(search.language()::equals))
                && (search.place() == null || places().anyMatch(search.place()::equals));
    }

    boolean livesOnIn(UUID other) {
        return Objects.equals(mergedInto, other);
    }
}
