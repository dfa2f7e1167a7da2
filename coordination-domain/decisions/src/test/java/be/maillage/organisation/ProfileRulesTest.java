package be.maillage.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.maillage.decision.CommonRule;
import be.maillage.decision.Refused;
import be.maillage.decision.Rule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProfileRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0202239951",
                "0409536968",
                "0206731645",
                "0448826918",
                "0212165526",
                "0314595348",
                "0566988259",
                "1000000021"
            })
    void an_enterprise_number_that_checks_is_kept(String number) {
        assertThat(EnterpriseNumber.tenDigits(number)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0566988258",
                "1000000000",
                "0000000000",
                "2000000042",
                "56698825",
                "05669882590",
                "0566-988-259",
                "BE",
                "٠٥٦٦٩٨٨٢٥٩"
            })
    void what_does_not_check_is_no_enterprise_number(String number) {
        assertThat(EnterpriseNumber.tenDigits(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BE0566988259",
                "be 0566.988.259",
                "0566 988 259",
                "566988259",
                " BE 566.988.259 ",
                "0566\u00a0988\u00a0259"
            })
    void an_enterprise_number_is_understood_however_it_is_written(String number) {
        assertThat(EnterpriseNumber.tenDigits(number)).hasValue("0566988259");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://maillage.example", "HTTP://www.cpas.be:8080/a?b=c#d", "https://école.be/é"})
    void a_website_is_on_the_web(String website) {
        assertThat(ProfileRules.checked(Profiles.withWebsite(website)).website())
                .isEqualTo(website);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.cpas.be",
                "javascript:alert(1)",
                "ftp://cpas.be",
                "https://",
                "https://localhost",
                "https://me:secret@cpas.be",
                "https://cpas be",
                "https:cpas.be",
                "data:text/html,x"
            })
    void what_is_not_on_the_web_is_no_website(String website) {
        refuses(Profiles.withWebsite(website), OrganisationRule.WEBSITE_IS_A_WEB_ADDRESS);
    }

    @Test
    void a_website_beyond_all_measure_is_refused() {
        refuses(Profiles.withWebsite("https://cpas.be/" + "a".repeat(2000)), OrganisationRule.WEBSITE_IS_A_WEB_ADDRESS);
    }

    @ParameterizedTest
    @CsvSource({"accueil@cpas.be, +32 2 123 45 67", "a.b+c@sub.école.be, 02/123.45.67", "x@y.zz, (04) 379 12 34"})
    void a_contact_can_be_reached(String email, String phone) {
        assertThat(ProfileRules.checked(Profiles.withContact(email, phone)).contact())
                .isEqualTo(new Profile.Contact(null, email, phone));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accueil",
                "accueil@",
                "@cpas.be",
                "a b@cpas.be",
                "a@cpas",
                "a@@cpas.be",
                "a@cpas..be",
                "<a@b.be>"
            })
    void an_email_has_a_box_and_a_place(String email) {
        refuses(Profiles.withContact(email, null), OrganisationRule.EMAIL_IS_PLAUSIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "123456789012345678", "appeler Anne", "02 123 45 67 +32", "٠٢١٢٣٤٥٦"})
    void a_phone_number_has_a_plausible_number_of_digits(String phone) {
        refuses(Profiles.withContact(null, phone), OrganisationRule.PHONE_IS_PLAUSIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"104", "10400", "B-1040", "104O"})
    void a_post_code_has_four_digits(String postCode) {
        refuses(Profiles.withPostCode(postCode), OrganisationRule.POST_CODE_HAS_FOUR_DIGITS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "FR", "fra", "français"})
    void languages_are_known(String language) {
        refuses(Profiles.speaking(language), CommonRule.LANGUAGE_IS_KNOWN);
    }

    @Test
    void what_is_right_is_kept_as_given() {
        assertThat(ProfileRules.checked(Profiles.withPostCode("4600"))).isEqualTo(Profiles.withPostCode("4600"));
        assertThat(ProfileRules.checked(Profiles.speaking("ar"))).isEqualTo(Profiles.speaking("ar"));
    }

    private static void refuses(Profile profile, Rule rule) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ProfileRules.checked(profile))
                .extracting(Refused::rule)
                .isEqualTo(rule);
    }
}
