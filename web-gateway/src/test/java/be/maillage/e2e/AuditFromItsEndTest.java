package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OnBothSetups
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditFromItsEndTest {

    private final Running app;

    AuditFromItsEndTest(Running app) {
        this.app = app;
    }

    @Test
    void the_trail_read_downwards_in_parts_is_the_trail_reversed() {
        Client visitor = app.visitor();
        String trail = Histories.TILLEULS.path() + "/audit";

        List<JsonNode> upwards = visitor.all(trail + "?sort=position");
        List<JsonNode> downwards = visitor.all(trail + "?sort=-position&limit=7");

        assertThat(downwards).hasSize(Histories.TILLEULS.events).isEqualTo(upwards.reversed());
        assertThat(visitor.get(trail + "?sort=-position&afterPosition=0")
                        .json()
                        .path("items")
                        .isEmpty())
                .isTrue();
        assertThat(visitor.get(trail + "?sort=happenedOn").status()).isEqualTo(400);
    }
}
