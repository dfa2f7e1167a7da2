package be.maillage.gateway.pages;

import be.maillage.decision.Refused;

/** Tells on a page why something was refused: in the same words as the API. */
public final class Refusals {

    private Refusals() {}

    public static String say(Refused refused, Words words) {
        return words.texts().messages().text(refused.rule().code(), refused.arguments(), words.locale());
    }
}
