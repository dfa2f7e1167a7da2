package be.maillage.network.networks;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.network.NetworkProfile;
import be.maillage.network.networks.NetworkProjector.Dissolved;
import be.maillage.network.networks.NetworkProjector.Link;
import be.maillage.network.networks.NetworkProjector.Report;
import be.maillage.network.networks.NetworkProjector.Sitting;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Parts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Documents as answers, for one reader.
 *
 * @param names of the organisations
 * @param members who is a member of the coordination now
 */
record Entries(Reader reader, Map<UUID, LocalizedString> names, Set<UUID> members) {

    /** Every organisation whose name the answer may need. */
    static List<UUID> members(Document document, Reader reader) {
        return Stream.of(
                        NetworkQuery.values(document, NetworkProjector.SITTING, Sitting.class, reader).stream()
                                .map(Sitting::memberId),
                        NetworkQuery.values(document, NetworkProjector.REPORTS, Report.class, reader).stream()
                                .map(Report::by),
                        NetworkQuery.values(document, NetworkProjector.LINKS, Link.class, reader).stream()
                                .map(Link::representedBy))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .toList();
    }

    Network answer(Document document) {
        NetworkProfile profile = NetworkQuery.profile(document);
        Dissolved dissolved = Parts.value(document, NetworkProjector.DISSOLVED, Dissolved.class, reader);
        return new Network(
                UUID.fromString(document.getString("id")),
                profile.name(),
                profile.address(),
                profile.contact(),
                profile.type(),
                profile.themes(),
                profile.otherTheme(),
                profile.area(),
                profile.activities(),
                profile.otherActivity(),
                links(document),
                sitting(document),
                reports(document),
                Parts.required(document, NetworkProjector.REGISTERED, BusinessDate.class),
                dissolved == null ? null : dissolved.on(),
                dissolved == null ? null : dissolved.reason());
    }

    private List<Network.Tie> links(Document document) {
        return NetworkQuery.values(document, NetworkProjector.LINKS, Link.class, reader).stream()
                .map(link -> new Network.Tie(link.link(), named(link.representedBy()), link.since(), link.until()))
                .toList();
    }

    private List<Network.Sitting> sitting(Document document) {
        return NetworkQuery.values(document, NetworkProjector.SITTING, Sitting.class, reader).stream()
                .map(sitting -> new Network.Sitting(
                        new Named(sitting.memberId(), names.get(sitting.memberId())),
                        sitting.personId(),
                        sitting.since(),
                        sitting.until(),
                        sitting.until() == null && members.contains(sitting.memberId())))
                .toList();
    }

    private List<Network.Report> reports(Document document) {
        return NetworkQuery.values(document, NetworkProjector.REPORTS, Report.class, reader).reversed().stream()
                .map(report -> new Network.Report(report.report(), named(report.by()), report.on()))
                .toList();
    }

    private @Nullable Named named(@Nullable UUID id) {
        return id == null ? null : new Named(id, names.get(id));
    }
}
