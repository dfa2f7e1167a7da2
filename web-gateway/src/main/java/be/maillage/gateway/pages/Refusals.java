package be.maillage.gateway.pages;

import be.maillage.decision.Refused;
import java.util.HashMap;
import java.util.Map;

/** Tells on a page why something was refused: in the same words as the API. */
final class Refusals {

    private Refusals() {}

    static String say(Refused refused, Words words) {
        Map<String, Object> arguments = new HashMap<>();
        refused.details()
                .forEach((name, value) -> arguments.put(name, value instanceof Number ? value : value.toString()));
        return words.texts().messages().text(refused.rule().code(), arguments, words.locale());
    }
}
