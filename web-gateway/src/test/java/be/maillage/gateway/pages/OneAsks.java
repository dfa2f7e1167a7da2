package be.maillage.gateway.pages;

import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.text.Languages;
import be.maillage.gateway.text.Messages;
import be.maillage.history.Reader;
import java.time.LocalDate;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Somebody asks for a page of the fictitious coordination, in French, without a server; every form is offered to them. */
public final class OneAsks {

    private OneAsks() {}

    public static Asked at(Reader reader, String path, Map<String, String> choices) {
        return new Asked(
                reader,
                Tilleuls.ID,
                Here.at(path, choices),
                Words.of(new Messages(), Languages.FRENCH),
                LocalDate.parse("2026-11-21"),
                null,
                persons -> Mono.just(Map.of()),
                (who, coordination, name, with, texts) -> new Doing(name, "/do/" + name));
    }
}
