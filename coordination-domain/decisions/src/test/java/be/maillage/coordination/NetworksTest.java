package be.maillage.coordination;

import static be.maillage.coordination.Scene.AMO;
import static be.maillage.coordination.Scene.ANNE;
import static be.maillage.coordination.Scene.NETWORK;
import static be.maillage.coordination.Scene.UNKNOWN;
import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.told;

import be.maillage.coordination.CoordinationCommand.LinkNetwork;
import be.maillage.coordination.CoordinationCommand.UnlinkNetwork;
import be.maillage.coordination.CoordinationEvent.NetworkLink;
import be.maillage.coordination.CoordinationEvent.NetworkLinked;
import be.maillage.coordination.CoordinationEvent.NetworkUnlinked;
import be.maillage.decision.CommonRule;
import be.maillage.history.Audience;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NetworksTest {

    private final Scene scene = new Scene();

    @Test
    void a_network_is_linked_once_and_publicly_unless_that_names_somebody() {
        scene.given().records(link(null), Audience.PUBLIC, linked(null));
        scene.given().records(link(AMO), Audience.MEMBERS, linked(AMO));
        scene.given().records(link(ANNE), Audience.MEMBERS, linked(ANNE));
        scene.given().refuses(link(UNKNOWN), CommonRule.PERSON_IS_REGISTERED);
        scene.given(linked(null)).refuses(link(null), CoordinationRule.NETWORK_IS_NOT_YET_LINKED);
    }

    @Test
    void a_linked_network_is_unlinked_not_surely_before() {
        scene.given(linked(null)).records(unlink("2006"), Audience.PUBLIC, unlinked("2006"));
        scene.given().refuses(unlink("2006"), CoordinationRule.NETWORK_IS_LINKED);
        scene.given(linked(null), unlinked("2007")).refuses(unlink("2008"), CoordinationRule.NETWORK_IS_LINKED);
        scene.given(linked(null)).refuses(unlink("2005"), CoordinationRule.LINK_ENDS_AFTER_IT_BEGAN);
        scene.given(linked(null), unlinked("2007")).records(link(null), Audience.PUBLIC, linked(null));
    }

    @Test
    void what_is_linked_is_in_the_register_of_networks_or_otherwise_known() {
        scene.given().refuses(link(UNKNOWN, NetworkLink.INFORMATION), CoordinationRule.NETWORK_IS_REGISTERED);
        scene.given().refuses(link(COORDINATION, NetworkLink.INFORMATION), CoordinationRule.NETWORK_IS_REGISTERED);
        scene.given()
                .records(
                        link(AMO, NetworkLink.INFORMATION),
                        Audience.PUBLIC,
                        new NetworkLinked(AMO, NetworkLink.INFORMATION, null, told("2006")));
    }

    private static LinkNetwork link(UUID network, NetworkLink link) {
        return new LinkNetwork(COORDINATION, network, link, null, told("2006"));
    }

    private static LinkNetwork link(@Nullable UUID by) {
        return new LinkNetwork(COORDINATION, NETWORK, NetworkLink.STRUCTURAL, by, told("2006"));
    }

    private static NetworkLinked linked(@Nullable UUID by) {
        return new NetworkLinked(NETWORK, NetworkLink.STRUCTURAL, by, told("2006"));
    }

    private static UnlinkNetwork unlink(String on) {
        return new UnlinkNetwork(COORDINATION, NETWORK, told(on));
    }

    private static NetworkUnlinked unlinked(String on) {
        return new NetworkUnlinked(NETWORK, told(on));
    }
}
