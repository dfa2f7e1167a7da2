package be.maillage.gateway.text;

import be.maillage.audit.Wording;
import java.util.Locale;
import java.util.Map;

/** The sentences of the trail and the labels of codes, out of the message files. */
final class MessageWording implements Wording {

    private final Messages messages;

    MessageWording(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String sentence(String key, Map<String, Object> arguments, Locale language) {
        return messages.text(key, arguments, language);
    }

    @Override
    public String label(String key, Locale language) {
        return messages.text(key, language);
    }
}
