package be.maillage.organisation;

import be.maillage.decision.CommonRule;
import be.maillage.decision.Plausible;
import be.maillage.register.Known;
import be.maillage.register.Register;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a profile and a service must be like, whoever's they are; other areas ask it about addresses and contacts. */
public final class ProfileRules {

    private static final Pattern POST_CODE = Pattern.compile("[0-9]{4}");

    private ProfileRules() {}

    /** As {@link #checked(Profile)}; the contact person, if there is one, is known. */
    static Profile checked(OrganisationCommand command, Profile given, Register register) {
        new Known(register, command.coordinationId()).requirePerson(given.contactPerson());
        return checked(given);
    }

    /**
     * The profile as it is recorded: as given, but for the enterprise number, which is brought to its ten digits, and the contact person, of whom
     * an event of its own tells.
     */
    static Profile checked(Profile given) {
        if (given.names().byLanguage().isEmpty()) {
            throw OrganisationRule.ORGANISATION_HAS_A_NAME.refused();
        }
        requireLanguages(given.languages());
        if (given.website() != null && !Plausible.isWebsite(given.website())) {
            throw OrganisationRule.WEBSITE_IS_A_WEB_ADDRESS.refused();
        }
        if (given.address() != null) {
            requireAddress(given.address());
        }
        if (given.contact() != null) {
            requireReachable(given.contact());
        }
        return new Profile(
                given.names(),
                given.legalForm(),
                given.partOf(),
                given.sectors(),
                given.line(),
                given.missions(),
                tenDigits(given.enterpriseNumber()),
                given.address(),
                given.contact(),
                null,
                given.website(),
                given.languages());
    }

    static Service checked(Service given) {
        if (given.name().byLanguage().isEmpty()) {
            throw OrganisationRule.SERVICE_HAS_A_NAME.refused();
        }
        requireLanguages(given.languages());
        given.territory().stream()
                .filter(code -> !Plausible.isNisCode(code))
                .findFirst()
                .ifPresent(code -> {
                    throw OrganisationRule.TERRITORY_IS_OF_NIS_CODES.refused(Map.of("commune", code));
                });
        return given;
    }

    private static void requireLanguages(List<String> languages) {
        languages.stream()
                .filter(code -> !Plausible.isLanguage(code))
                .findFirst()
                .ifPresent(code -> {
                    throw CommonRule.LANGUAGE_IS_KNOWN.refused(Map.of("language", code));
                });
    }

    public static void requireAddress(Profile.Address address) {
        if (!POST_CODE.matcher(address.postCode()).matches()) {
            throw OrganisationRule.POST_CODE_HAS_FOUR_DIGITS.refused();
        }
    }

    public static void requireReachable(Profile.Contact contact) {
        if (contact.email() != null && !Plausible.isEmail(contact.email())) {
            throw OrganisationRule.EMAIL_IS_PLAUSIBLE.refused();
        }
        if (contact.phone() != null && !Plausible.isPhone(contact.phone())) {
            throw OrganisationRule.PHONE_IS_PLAUSIBLE.refused();
        }
    }

    private static @Nullable String tenDigits(@Nullable String given) {
        return given == null
                ? null
                : EnterpriseNumber.tenDigits(given).orElseThrow(OrganisationRule.ENTERPRISE_NUMBER_IS_VALID::refused);
    }
}
