package be.maillage.organisation.directory;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.OpeningSlot;
import be.maillage.organisation.Profile;
import be.maillage.organisation.Service;
import be.maillage.organisation.directory.DirectoryProjector.Merged;
import be.maillage.organisation.directory.DirectoryProjector.Standing;
import be.maillage.organisation.directory.Organisation.Freshness;
import be.maillage.organisation.directory.Organisation.Membership;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.organisation.directory.Organisation.OfferedService;
import be.maillage.organisation.directory.Organisation.WarmInformation;
import be.maillage.organisation.directory.Organisation.Warmth;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Documents of the directory as one reader sees them on one day.
 *
 * @param months after how many months a membership must be confirmed
 * @param names of the organisations that {@link #mentioned} in the documents
 * @param merges of the whole directory
 */
record Entries(Reader reader, LocalDate today, int months, Map<UUID, LocalizedString> names, Merges merges) {

    /** After this, an entry that nobody verified is stale, and what nobody confirmed is old. */
    static final int FRESH_MONTHS = 12;

    /** After this, what nobody confirmed is not told any more. */
    private static final int TOLD_MONTHS = 24;

    /** The other organisations that a document speaks of. */
    static Stream<UUID> mentioned(Document document) {
        Merged merged = Parts.value(document, DirectoryProjector.MERGED, Merged.class);
        return Stream.concat(
                Stream.ofNullable(merged).map(Merged::into),
                Values.maps(document.get(Warm.PART)).stream()
                        .flatMap(part -> Stream.ofNullable(
                                Values.required(part.get("value"), Warm.class).partner())));
    }

    Organisation answer(Document document) {
        Profile profile = DirectoryQuery.profile(document);
        BusinessDate verified = Parts.value(document, DirectoryProjector.VERIFIED, BusinessDate.class, reader);
        return new Organisation(
                UUID.fromString(document.getString("id")),
                profile.names(),
                profile.legalForm(),
                profile.sectors(),
                profile.line(),
                membership(document),
                profile.missions(),
                profile.partOf(),
                profile.enterpriseNumber(),
                profile.address(),
                profile.contact(),
                profile.website(),
                profile.languages(),
                services(document),
                week(document),
                verified,
                freshness(verified),
                Parts.value(document, DirectoryProjector.CLOSED, BusinessDate.class, reader),
                workingCulture(document),
                Parts.value(document, DirectoryProjector.CONTACT_PERSON, UUID.class, reader),
                Seats.known(document, reader),
                mergedInto(document),
                merges.absorbed(UUID.fromString(document.getString("id"))));
    }

    private @Nullable List<WarmInformation> workingCulture(Document document) {
        return reader.roles().isEmpty()
                ? null
                : Parts.parts(document.get(Warm.PART), reader).stream()
                        .map(part -> Values.required(part.get("value"), Warm.class))
                        .filter(told -> !told.confirmedOn().latest().isBefore(today.minusMonths(TOLD_MONTHS)))
                        .map(this::warm)
                        .toList();
    }

    private WarmInformation warm(Warm told) {
        return new WarmInformation(
                told.culture(),
                told.partner() == null ? null : named(told.partner()),
                told.saidBy(),
                told.saidOn(),
                told.confirmedOn(),
                told.confirmedBy(),
                told.confirmedOn().latest().isBefore(today.minusMonths(FRESH_MONTHS)) ? Warmth.OLD : Warmth.FRESH);
    }

    private @Nullable Named mergedInto(Document document) {
        Merged merged = Parts.value(document, DirectoryProjector.MERGED, Merged.class, reader);
        return merged == null ? null : named(merged.into());
    }

    private Named named(UUID id) {
        return new Named(id, names.get(id));
    }

    private Freshness freshness(@Nullable BusinessDate verified) {
        if (verified == null) {
            return Freshness.NEVER_VERIFIED;
        }
        return verified.latest().isBefore(today.minusMonths(FRESH_MONTHS)) ? Freshness.STALE : Freshness.FRESH;
    }

    private Membership membership(Document document) {
        Standing standing = Parts.value(document, DirectoryProjector.MEMBERSHIP, Standing.class, reader);
        return standing == null
                ? new Membership(MembershipState.NONE, null, null, null)
                : new Membership(standing.state(), standing.since(), standing.until(), dueOn(document, standing));
    }

    /** Counted from the last confirmation or the admission, as precisely as that is known; a matter between members. */
    private @Nullable BusinessDate dueOn(Document document, Standing standing) {
        if (standing.state() != MembershipState.CURRENT
                || standing.since() == null
                || reader.roles().isEmpty()) {
            return null;
        }
        BusinessDate confirmed = Parts.value(document, DirectoryProjector.CONFIRMED, BusinessDate.class);
        BusinessDate from =
                confirmed == null || confirmed.surelyBefore(standing.since()) ? standing.since() : confirmed;
        return new BusinessDate(from.latest().plusMonths(months), from.precision());
    }

    private List<OfferedService> services(Document document) {
        return Parts.parts(document.get(DirectoryProjector.SERVICES), reader).stream()
                .map(Entries::service)
                .toList();
    }

    private static OfferedService service(Map<String, Object> part) {
        Service service = Values.required(part.get("value"), Service.class);
        return new OfferedService(
                Values.required(part.get("id"), UUID.class),
                service.name(),
                service.missions(),
                service.audience(),
                service.themes(),
                service.territory(),
                service.intake(),
                service.cost(),
                service.languages(),
                service.waitingList());
    }

    private List<OpeningSlot> week(Document document) {
        return Parts.parts(List.of(Values.map(document.get(DirectoryProjector.HOURS))), reader).stream()
                .flatMap(part -> Values.list(part.get("value"), OpeningSlot.class).stream())
                .toList();
    }
}
