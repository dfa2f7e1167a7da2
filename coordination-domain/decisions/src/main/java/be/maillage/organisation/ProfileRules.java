package be.maillage.organisation;

import be.maillage.decision.CommonRule;
import be.maillage.decision.Plausible;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a profile and a service must be like, whoever's they are. */
final class ProfileRules {

    private static final Pattern POST_CODE = Pattern.compile("[0-9]{4}");

    private ProfileRules() {}

    /** The profile as it is recorded: as given, but for the enterprise number, which is brought to its ten digits. */
    static Profile checked(Profile given) {
        if (given.names().byLanguage().isEmpty()) {
            throw OrganisationRule.ORGANISATION_HAS_A_NAME.refused();
        }
        requireLanguages(given.languages());
        if (given.website() != null && !Plausible.isWebsite(given.website())) {
            throw OrganisationRule.WEBSITE_IS_A_WEB_ADDRESS.refused();
        }
        if (given.address() != null
                && !POST_CODE.matcher(given.address().postCode()).matches()) {
            throw OrganisationRule.POST_CODE_HAS_FOUR_DIGITS.refused();
        }
        requireReachable(given.contact());
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
                given.contactPerson(),
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

    private static void requireReachable(Profile.@Nullable Contact contact) {
        if (contact == null) {
            return;
        }
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
