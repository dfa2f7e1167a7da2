package be.maillage.gateway.pages.duo;

import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.continuum.Mesh.Kind;
import be.maillage.duo.continuum.Mesh.Strand;
import be.maillage.duo.continuum.Mesh.Voice;
import be.maillage.gateway.pages.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said and shown of pairs, in words. */
record MeshSayings(MeshNames names, Words words) {

    String label(Strand strand) {
        String both = names.name(strand.partners().first()).text() + " — "
                + names.name(strand.partners().second()).text();
        return words.texts().say("mesh.line", "pair", both, "said", String.join(", ", said(strand)));
    }

    List<String> said(Strand strand) {
        ContinuumLevel level = strand.level();
        return switch (strand.kind()) {
            case AGREED, SHOWN -> level == null ? List.of() : List.of(level(level));
            case STATED -> level == null ? List.of() : List.of(words.texts().say("mesh.stated", "level", level(level)));
            case STRANGERS -> List.of(kind(Kind.STRANGERS));
            case DIVERGENT, ONE_SIDED ->
                names.inOrder(strand).stream().map(id -> said(strand, id)).toList();
            case NOTHING -> List.of();
        };
    }

    /** @param kind of pairs that have no one level */
    String kind(Kind kind) {
        return words.texts()
                .say(
                        switch (kind) {
                            case DIVERGENT -> "mesh.divergent";
                            case ONE_SIDED -> "mesh.onesided";
                            case STRANGERS -> "mesh.strangers";
                            case AGREED, STATED, SHOWN, NOTHING ->
                                throw new IllegalArgumentException("Told by its level: " + kind);
                        });
    }

    private String said(Strand strand, UUID by) {
        Voice voice = voice(strand, by);
        return words.texts()
                .say(
                        "mesh.says",
                        "name",
                        names.name(by).text(),
                        "said",
                        voice == null ? words.texts().say("mesh.silent") : answer(voice.level()));
    }

    @Nullable
    String wanted(Strand strand, UUID by) {
        Voice voice = voice(strand, by);
        return voice == null || voice.wanted() == null
                ? null
                : words.texts().say("mesh.says", "name", names.name(by).text(), "said", level(voice.wanted()));
    }

    private static @Nullable Voice voice(Strand strand, UUID by) {
        return by.equals(strand.partners().first()) ? strand.first() : strand.second();
    }

    private String answer(Answer answer) {
        return answer.level()
                .map(this::level)
                .orElseGet(() -> words.labels().answer(answer).text());
    }

    String level(ContinuumLevel level) {
        return words.texts()
                .say("mesh.level", "n", level.number(), "name", words.labels().of(level));
    }
}
