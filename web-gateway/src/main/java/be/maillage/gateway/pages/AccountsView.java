package be.maillage.gateway.pages;

import be.maillage.account.PlatformRole;
import be.maillage.gateway.pages.AccountDesk.Account;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.history.Reader;
import be.maillage.person.people.PersonName;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has an account.
 *
 * @param q the name that was looked for; null when none was
 * @param found who is registered under that name
 * @param done whether something was just changed
 * @param error why it was not; null when nothing went wrong
 */
public record AccountsView(
        List<Row> rows,
        @Nullable String next,
        @Nullable String first,
        @Nullable String q,
        List<Found> found,
        boolean done,
        @Nullable String error) {

    /** @param own whether nobody may take it from themselves */
    public record RoleLine(PlatformRole code, String label, boolean held, boolean own) {}

    /** @param lastLogin null when there was none */
    public record Row(
            String username,
            UUID personId,
            String name,
            String roles,
            List<RoleLine> choices,
            @Nullable Shown lastLogin) {

        static Row of(Account it, @Nullable PersonName name, Reader reader, Words words) {
            boolean self = it.personId().equals(reader.person());
            List<RoleLine> choices = Arrays.stream(PlatformRole.values())
                    .map(role -> new RoleLine(
                            role,
                            words.labels().of(role),
                            it.roles().contains(role),
                            self && role == PlatformRole.ADMINISTRATOR))
                    .toList();
            return new Row(
                    it.username(),
                    it.personId(),
                    words.person(name),
                    String.join(
                            ", ",
                            choices.stream()
                                    .filter(RoleLine::held)
                                    .map(RoleLine::label)
                                    .toList()),
                    choices,
                    it.lastLogin() == null ? null : words.dates().of(it.lastLogin()));
        }
    }

    public record Found(UUID personId, String name) {}

    /** @param rows one more than a page holds where there are more */
    static AccountsView of(
            List<Row> rows, int length, List<PersonName> found, Here here, @Nullable String error, Words words) {
        boolean more = rows.size() > length;
        List<Row> shown = more ? rows.subList(0, length) : rows;
        Here start = here.without("done", Asked.CURSOR);
        return new AccountsView(
                List.copyOf(shown),
                more ? start.with(Asked.CURSOR, shown.getLast().username()).url() : null,
                here.value(Asked.CURSOR) == null ? null : start.url(),
                here.value("q"),
                found.stream()
                        .map(person -> new Found(person.personId(), words.person(person)))
                        .toList(),
                here.has("done"),
                error);
    }
}
