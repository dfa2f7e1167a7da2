package be.maillage.gateway.pages.network;

import be.maillage.coordination.CoordinationEvent.NetworkLink;
import be.maillage.gateway.pages.Canned;
import be.maillage.gateway.pages.Tilleuls;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.network.NetworkActivity;
import be.maillage.network.NetworkArea;
import be.maillage.network.NetworkType;
import be.maillage.network.networks.Network;
import be.maillage.network.networks.NetworkQuery;
import be.maillage.organisation.Profile.Address;
import be.maillage.organisation.Profile.Contact;
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The register of networks of the fictitious coordination: one it is linked to, one of which little is known, one that is no more. */
@Canned
public final class CannedNetworks implements NetworkAnswers {

    public static final UUID HOUSING = UUID.fromString("0197a000-0000-7000-8000-000000000051");
    private static final UUID ELDERLY = UUID.fromString("0197a000-0000-7000-8000-000000000052");
    private static final UUID FORMER = UUID.fromString("0197a000-0000-7000-8000-000000000053");
    private static final BusinessDate IN_2024 = BusinessDate.year(2024);

    @Override
    public Mono<Page<Network>> networks(Reader reader, UUID id, NetworkQuery.Filter filter, Paging paging) {
        List<Network> found = all(reader, id);
        return Mono.just(new Page<>(found, found.size(), null));
    }

    @Override
    public Mono<Network> network(Reader reader, UUID id, UUID networkId) {
        return Mono.justOrEmpty(
                all(reader, id).stream().filter(it -> it.id().equals(networkId)).findFirst());
    }

    private static List<Network> all(Reader reader, UUID id) {
        return id.equals(Tilleuls.ID) ? List.of(housing(!reader.roles().isEmpty()), elderly(), former()) : List.of();
    }

    private static Network housing(boolean known) {
        return new Network(
                HOUSING,
                text("Plateforme logement des deux communes", "Platform wonen van de twee gemeenten"),
                new Address(text("rue des Tilleuls 12", null), "1000", text("Bruxelles", null)),
                new Contact(text("Secrétariat", null), "plateforme@example.org", "02 000 00 00"),
                NetworkType.THEMATIC,
                List.of(Theme.HOUSING, Theme.POVERTY),
                text("insalubrité", null),
                NetworkArea.INTERCOMMUNAL,
                List.of(NetworkActivity.EXCHANGE, NetworkActivity.OTHER),
                text("une lettre d’information", null),
                List.of(new Network.Tie(
                        NetworkLink.STRUCTURAL, known ? named(1, "CPAS") : null, BusinessDate.parse("2024-02"), null)),
                known
                        ? List.of(
                                new Network.Sitting(named(1, "CPAS"), Tilleuls.COORDINATOR, IN_2024, null, true),
                                new Network.Sitting(
                                        named(2, "Taalhuis"), null, IN_2024, BusinessDate.year(2025), false))
                        : List.of(),
                known
                        ? List.of(new Network.Report(
                                text(
                                        "Un nouveau formulaire de plainte pour insalubrité sera d’usage dès janvier.",
                                        null),
                                named(1, "CPAS"),
                                BusinessDate.parse("2026-10-12")))
                        : List.of(),
                IN_2024,
                null,
                null);
    }

    private static Network elderly() {
        return network(ELDERLY, text(null, "Ouderenoverleg"), null, null);
    }

    private static Network former() {
        return network(
                FORMER,
                text("Réseau jeunesse", null),
                BusinessDate.parse("2026-03"),
                text("Le subside a pris fin", null));
    }

    private static Network network(
            UUID id, LocalizedString name, @Nullable BusinessDate dissolved, @Nullable LocalizedString why) {
        return new Network(
                id,
                name,
                null,
                null,
                NetworkType.MULTI_THEMATIC,
                List.of(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                IN_2024,
                dissolved,
                why);
    }

    private static Named named(int number, String name) {
        return new Named(UUID.fromString("0197a000-0000-7000-8000-%012d".formatted(900 + number)), text(name, null));
    }

    private static LocalizedString text(@Nullable String fr, @Nullable String nl) {
        return new LocalizedString(fr, nl, null, null);
    }
}
