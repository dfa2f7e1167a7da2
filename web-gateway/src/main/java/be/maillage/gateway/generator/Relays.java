package be.maillage.gateway.generator;

import be.maillage.diagnostic.Addressee;
import be.maillage.diagnostic.DiagnosticCommand.RecordResponse;
import be.maillage.diagnostic.DiagnosticCommand.RelayDiagnostic;
import be.maillage.diagnostic.DiagnosticRule;
import be.maillage.diagnostic.NeedCommand.RecordNeedResponse;
import be.maillage.diagnostic.NeedCommand.RelayNeed;
import be.maillage.diagnostic.RelayChannel;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told to authorities, and what they answer, if they do. */
final class Relays {

    private final Life life;
    private final Draw draw;
    private @Nullable UUID lastAssembly;

    Relays(Life life) {
        this.life = life;
        this.draw = life.draw("relays");
    }

    void hear(Held assembly) {
        lastAssembly = assembly.id();
    }

    Addressee someAuthority() {
        return new Addressee(
                draw.oneOf(List.of(
                        Addressee.Kind.CPAS, Addressee.Kind.COMMUNE, Addressee.Kind.REGION, Addressee.Kind.MEMBERS)),
                null);
    }

    void relay(UUID diagnostic, int edition) {
        UUID relay = life.newId("relay");
        life.does(new RelayDiagnostic(life.id(), diagnostic, relay, edition, someAuthority(), channel(), life.told()));
        if (draw.happens(20)) {
            life.tries(
                    new RelayDiagnostic(
                            life.id(),
                            diagnostic,
                            life.newId("too early"),
                            edition + 1,
                            someAuthority(),
                            channel(),
                            life.told()),
                    DiagnosticRule.EDITION_IS_PUBLISHED);
        }
        if (draw.happens(60)) {
            life.chronicle()
                    .in(
                            draw.between(40, 150),
                            () -> life.does(new RecordResponse(
                                    life.id(),
                                    diagnostic,
                                    relay,
                                    life.says("answered", draw),
                                    draw.happens(40) ? life.says("promised", draw) : null,
                                    List.of(),
                                    life.told())));
        }
    }

    /** Most relays need no diagnostic: a meeting heard something, and somebody passes it on (URIAS 4.2.5.2.6). */
    void relayWhatWasHeard() {
        UUID assembly = lastAssembly;
        if (assembly == null) {
            return;
        }
        UUID relay = life.newId("relay");
        life.does(new RelayNeed(
                life.id(),
                relay,
                null,
                assembly,
                life.says("heard", draw),
                life.theme(draw),
                someAuthority(),
                channel(),
                life.told()));
        if (draw.happens(40)) {
            life.chronicle()
                    .in(
                            draw.between(30, 120),
                            () -> life.does(new RecordNeedResponse(
                                    life.id(),
                                    relay,
                                    life.says("answered", draw),
                                    draw.happens(30) ? life.says("promised", draw) : null,
                                    life.told())));
        }
    }

    private RelayChannel channel() {
        return draw.oneOf(List.of(RelayChannel.values()));
    }
}
