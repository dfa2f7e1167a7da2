package be.maillage.audit;

import be.maillage.network.NetworkArea;
import be.maillage.network.NetworkEvent;
import be.maillage.network.NetworkEvent.*;
import org.jspecify.annotations.Nullable;

/** What the sentence of each event of the register of networks tells of. */
final class NetworkSentences {

    private NetworkSentences() {}

    static Sentence of(NetworkEvent event) {
        Sentence s = new Sentence();
        return switch (event) {
            case NetworkRegistered e ->
                s.text("name", e.profile().name())
                        .code("type", e.profile().type())
                        .with("area", area(e.profile().area()));
            case NetworkCorrected e -> s.text("name", e.profile().name());
            case ParticipationRecorded e ->
                s.member("network", e.networkId())
                        .member("member", e.memberId())
                        .person("person", e.personId());
            case ParticipationEnded e ->
                s.member("network", e.networkId())
                        .member("member", e.memberId())
                        .text("reason", e.reason());
            case NetworkReported e ->
                s.member("network", e.networkId()).member("by", e.by()).text("report", e.report());
            case NetworkDissolved e -> s.member("network", e.networkId()).text("reason", e.reason());
        };
    }

    private static @Nullable Argument area(@Nullable NetworkArea area) {
        return area == null ? null : new Argument.Code(Labels.key(area));
    }
}
