package be.maillage.gateway.pages.form;

import be.maillage.gateway.pages.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A form as the page shows it.
 *
 * @param lead what it is for; null when its title says it
 * @param action where it is sent
 * @param back where one goes without sending it
 * @param hidden what goes along unseen
 * @param summary what is wrong with the whole; null when nothing is
 * @param errors what is wrong, each with its question's id; empty id for what has no question
 * @param meanwhile what others recorded since the form was opened, in sentences; said when something was refused
 * @param typed whether what stands in it was typed and is stored nowhere yet
 * @param focus the id of what was just added; null when nothing was
 */
public record FormView(
        String title,
        @Nullable String lead,
        String submit,
        String action,
        String back,
        List<Fact> facts,
        List<FieldView> fields,
        List<Hidden> hidden,
        @Nullable String summary,
        List<Wrong> errors,
        List<String> meanwhile,
        Typed typed,
        @Nullable String focus,
        HttpStatus status) {

    /** Where the answers come from. */
    public enum Typed {
        /** Nobody typed them: they are as prepared. */
        NOT,
        /** From the same form, a moment ago. */
        HERE,
        /** From before somebody was signed out, or something went wrong. */
        BEFORE
    }

    public record Hidden(String name, String value) {}

    public record Wrong(String id, String text) {}

    /** Whether anything is to be corrected or read before sending it again. */
    public boolean refused() {
        return summary != null || !errors.isEmpty();
    }
}
