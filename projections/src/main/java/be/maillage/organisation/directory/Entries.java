package be.maillage.organisation.directory;

import be.maillage.history.BusinessDate;
import be.maillage.history.Reader;
import be.maillage.organisation.OpeningSlot;
import be.maillage.organisation.Profile;
import be.maillage.organisation.Service;
import be.maillage.organisation.directory.DirectoryProjector.Standing;
import be.maillage.organisation.directory.Organisation.Freshness;
import be.maillage.organisation.directory.Organisation.Membership;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.organisation.directory.Organisation.OfferedService;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Documents of the directory as one reader sees them on one day.
 *
 * @param months after how many months a membership must be confirmed
 */
record Entries(Reader reader, LocalDate today, int months) {

    private static final int FRESH_MONTHS = 12;

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
                Parts.value(document, DirectoryProjector.CLOSED, BusinessDate.class, reader));
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
