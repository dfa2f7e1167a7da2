package be.maillage.organisation;

import be.maillage.history.LocalizedString;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who an organisation is: the "cold" information of a directory (URIAS 4.2.5).
 *
 * @param partOf the larger body it is part of, by name
 * @param enterpriseNumber ten digits, BCE/KBO, checked modulo 97
 * @param contact a function or an office, never a named person; a person goes by {@code contactPerson}
 * @param contactPerson who answers for the entry, as it is given; only old events still hold it, since a profile is public: see
 *     {@link OrganisationEvent.ContactPersonNamed}
 * @param languages ISO 639-1 codes in which the public is received
 */
public record Profile(
        LocalizedString names,
        LegalForm legalForm,
        @Nullable LocalizedString partOf,
        List<Theme> sectors,
        Line line,
        @Nullable LocalizedString missions,
        @Nullable String enterpriseNumber,
        @Nullable Address address,
        @Nullable Contact contact,
        @Nullable UUID contactPerson,
        @Nullable String website,
        List<String> languages) {

    public Profile {
        sectors = List.copyOf(sectors);
        languages = List.copyOf(languages);
    }

    /** @param postCode four digits */
    public record Address(LocalizedString street, String postCode, LocalizedString locality) {}

    /** A functional contact: what one calls or writes to whoever holds the post. */
    public record Contact(
            @Nullable LocalizedString function,
            @Nullable String email,
            @Nullable String phone) {}
}
