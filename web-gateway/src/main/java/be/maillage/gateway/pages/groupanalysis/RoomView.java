package be.maillage.gateway.pages.groupanalysis;

import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The step under way, for whoever is in the room: what it is for, who speaks, the form for what is said, and what comes next.
 *
 * @param number of the step, from 1 to 15
 * @param purpose what the step is for
 * @param narrative what it is about; null for the steps of the whole group
 * @param standing who has the word, or what is still to be done before the group goes on
 * @param asks the forms of the step, for whoever may fill them in
 * @param choice of narratives; null at every other step
 * @param next what begins the next step; empty while something is missing, and for whoever does not lead
 * @param doings what else may be done at this step, with a form of its own
 * @param aside what one does seldom: who was there, who is replaced, the end
 */
record RoomView(
        int number,
        String title,
        String purpose,
        @Nullable Text narrative,
        String standing,
        List<Ask> asks,
        @Nullable Choosing choice,
        List<Next> next,
        List<Doing> doings,
        List<Doing> aside) {

    /**
     * One form on the page.
     *
     * @param id begins the ids of its fields
     * @param action where it is sent
     * @param key the form's own, so that what is sent twice is told once
     * @param hidden what goes along unseen
     * @param who the name of the field that says who speaks; null where that is known
     * @param people to choose from
     * @param about what it answers; null when it answers nothing in particular
     * @param field the name of the field of the text, in the reader's language
     * @param more what may be added in fields of their own, such as the sides of a divergence
     * @param pass what is sent instead when somebody passes; null where nobody can
     */
    record Ask(
            String id,
            String title,
            String action,
            UUID key,
            List<Hidden> hidden,
            @Nullable String who,
            String whoLabel,
            List<Person> people,
            @Nullable Text about,
            String label,
            String field,
            int lines,
            List<More> more,
            String submit,
            @Nullable Pass pass) {}

    record Hidden(String name, String value) {}

    record Person(UUID id, String name) {}

    /** @param name of the field */
    record More(String name, String label) {}

    record Pass(String action, String label) {}

    /** The narratives to choose from, in the order in which they will be told. */
    record Choosing(String action, UUID key, UUID analysis, List<Narrative> narratives, String submit) {}

    /** @param name of the field */
    record Narrative(String name, UUID id, Text title, String by, boolean chosen) {}

    record Next(String action, UUID key, UUID analysis, String step, String label) {}
}
