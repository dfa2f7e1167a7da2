package be.maillage.meeting;

import be.maillage.coordination.RepresentativeCategory;
import java.util.List;
import java.util.UUID;

/**
 * Whom a meeting is for. Without organisations it is for every member, and without categories for representatives of any.
 *
 * @param organisations for the meeting of a subgroup that names none: the subgroup's members on that day
 */
public record Invited(List<RepresentativeCategory> categories, List<UUID> organisations) {

    public static final Invited EVERYBODY = new Invited(List.of(), List.of());

    public Invited {
        categories = List.copyOf(categories);
        organisations = List.copyOf(organisations);
    }
}
