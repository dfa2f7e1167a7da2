package be.maillage.organisation;

import be.maillage.history.LocalizedString;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Profiles that differ from a plain one in what a test is about. */
final class Profiles {

    private Profiles() {}

    static Profile named(String name) {
        return named(LocalizedString.fr(name));
    }

    static Profile named(LocalizedString names) {
        return profile(names, null, null, null, null, null, List.of());
    }

    static Profile withNumber(String name, String number) {
        return profile(LocalizedString.fr(name), number, null, null, null, null, List.of());
    }

    static Profile withContactPerson(String name, UUID person) {
        return profile(LocalizedString.fr(name), null, null, null, person, null, List.of());
    }

    static Profile withWebsite(String website) {
        return profile(LocalizedString.fr("x"), null, null, null, null, website, List.of());
    }

    static Profile withPostCode(String postCode) {
        Profile.Address address =
                new Profile.Address(LocalizedString.fr("Rue Haute 1"), postCode, LocalizedString.fr("Visé"));
        return profile(LocalizedString.fr("x"), null, address, null, null, null, List.of());
    }

    static Profile withContact(@Nullable String email, @Nullable String phone) {
        return profile(
                LocalizedString.fr("x"), null, null, new Profile.Contact(null, email, phone), null, null, List.of());
    }

    static Profile speaking(String language) {
        return profile(LocalizedString.fr("x"), null, null, null, null, null, List.of("fr", language));
    }

    static Service service(String name, List<String> territory, List<String> languages) {
        return new Service(LocalizedString.fr(name), null, null, List.of(), territory, null, null, languages, null);
    }

    private static Profile profile(
            LocalizedString names,
            @Nullable String number,
            Profile.@Nullable Address address,
            Profile.@Nullable Contact contact,
            @Nullable UUID contactPerson,
            @Nullable String website,
            List<String> languages) {
        return new Profile(
                names,
                LegalForm.CITIZEN_ASSOCIATION,
                null,
                List.of(Theme.YOUTH),
                Line.FIRST,
                null,
                number,
                address,
                contact,
                contactPerson,
                website,
                languages);
    }
}
