package be.maillage.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.maillage.coordination.CoordinationCommand.AppointCoordinator;
import be.maillage.coordination.CoordinationCommand.ConstituteSteeringCommittee;
import be.maillage.coordination.CoordinationCommand.FoundCoordination;
import be.maillage.coordination.CoordinationCommand.RecordMeans;
import be.maillage.coordination.CoordinationCommand.SetPriorityThemes;
import be.maillage.coordination.CoordinationCommand.SetSituationsPolicy;
import be.maillage.decision.Command;
import be.maillage.duo.DuoCommand.PublishDuo;
import be.maillage.duo.DuoCommand.RecordDuo;
import be.maillage.history.BusinessDate;
import be.maillage.organisation.OrganisationCommand.RegisterOrganisation;
import be.maillage.organisation.OrganisationCommand.SetOpeningHours;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandBinderTest {

    private static final UUID ID = UUID.fromString("0192f0a0-0000-7000-8000-000000000001");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String WRONG_TYPE = "problem.value-has-wrong-type";
    private static final String REQUIRED = "problem.field-is-required";
    private static final String UNKNOWN = "problem.field-is-unknown";
    private static final String ONE_OF = "problem.value-is-one-of";

    private final CommandBinder binder = new CommandBinder(new ApiConfiguration().apiJson());

    @Test
    void an_empty_body_is_an_empty_object_told_of_today() {
        PublishDuo command = bind(PublishDuo.class, "", "coordinationId", "pairId");
        assertThat(command.pairId()).isEqualTo(ID);
        assertThat(command.told().on()).isEqualTo(BusinessDate.day(TODAY));
        assertThat(command.told().recordedAfterwards()).isFalse();
        assertThat(command.told().assumed()).isEmpty();
    }

    @Test
    void told_without_a_date_is_of_today_and_keeps_the_rest() {
        PublishDuo command =
                bind(PublishDuo.class, "{'told':{'note':{'fr':'Vu'},'on':null}}", "coordinationId", "pairId");
        assertThat(command.told().on()).isEqualTo(BusinessDate.day(TODAY));
        assertThat(command.told().note()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005", "2012-09", "2014-04-04", "1850", "2014-12-31"})
    void a_date_is_taken_as_precisely_as_it_is_told(String date) {
        PublishDuo command = bind(PublishDuo.class, "{'told':{'on':'" + date + "'}}", "coordinationId", "pairId");
        assertThat(command.told().on()).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'2014-02-30'",
                "'2014-13'",
                "'garbage'",
                "''",
                "' 2005'",
                "'20x5'",
                "'2005-1-1'",
                "2005",
                "true",
                "['2005']",
                "{'year':2005}",
                "'2014-04-04T10:00:00Z'"
            })
    void what_is_no_date_is_named(String value) {
        assertThat(mistakes(PublishDuo.class, "{'told':{'on':" + value + "}}", "coordinationId", "pairId"))
                .containsExactly("told.on problem.not-a-business-date");
    }

    @Test
    void unknown_fields_are_named_wherever_they_stand() {
        assertThat(mistakes(
                        RecordDuo.class,
                        "{'partner':1,'tools':[{'title':{'fr':'Fiche','es':'Ficha'},'colour':'red'}],"
                                + "'told':{'on':'2012','when':'2012'}}",
                        "coordinationId"))
                .containsExactlyInAnyOrder(
                        "partner " + UNKNOWN,
                        "tools[0].title.es " + UNKNOWN,
                        "tools[0].colour " + UNKNOWN,
                        "told.when " + UNKNOWN);
    }

    @Test
    void required_fields_are_named_wherever_they_lack() {
        assertThat(mistakes(
                        ConstituteSteeringCommittee.class,
                        "{'seats':[{'title':'ELECTED','represents':'CPAS','side':'PUBLIC','personId':null}]}",
                        "coordinationId"))
                .containsExactlyInAnyOrder(
                        "label " + REQUIRED, "seats[0].personId " + REQUIRED, "seats[0].from " + REQUIRED);
    }

    @Test
    void lists_and_choices_that_are_left_out_are_empty_and_no() {
        RegisterOrganisation command = bind(
                RegisterOrganisation.class,
                "{'profile':{'names':{'fr':'École'},'legalForm':'OTHER','line':'FIRST','sectors':null}}",
                "coordinationId",
                "organisationId");
        assertThat(command.distinct()).isFalse();
        assertThat(command.profile().sectors()).isEmpty();
        assertThat(command.profile().languages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    {'year':'2010','themes':[]}            | year problem.value-has-wrong-type
                    {'year':2010.0,'themes':[]}            | year problem.value-has-wrong-type
                    {'year':99999999999,'themes':[]}       | year problem.value-has-wrong-type
                    {'year':1e1000000000,'themes':[]}      | year problem.value-has-wrong-type
                    {'year':[2010],'themes':[]}            | year problem.value-has-wrong-type
                    {'year':null,'themes':[]}              | year problem.field-is-required
                    {'year':2010,'themes':'HEALTH'}        | themes problem.value-has-wrong-type
                    {'year':2010,'themes':{'0':'HEALTH'}}  | themes problem.value-has-wrong-type
                    {'year':2010,'themes':[null]}          | themes[0] problem.value-has-wrong-type
                    {'year':2010,'themes':['HEALTH',3]}    | themes[1] problem.value-is-one-of
                    {'year':2010,'themes':['health']}      | themes[0] problem.value-is-one-of
                    {'year':2010,'themes':[['HEALTH']]}    | themes[0] problem.value-is-one-of
                    {'year':2010,'decidedBy':'Plénière'}   | decidedBy problem.value-has-wrong-type
                    {'year':2010,'decidedBy':[]}           | decidedBy problem.value-has-wrong-type
                    {'year':2010,'decidedBy':{'fr':1}}     | decidedBy.fr problem.value-has-wrong-type
                    {'year':2010,'restingOnDiagnostic':'1-1-1-1-1'} | restingOnDiagnostic problem.not-an-id
                    {'year':2010,'restingOnDiagnostic':7}  | restingOnDiagnostic problem.not-an-id
                    {'year':2010,'told':'2010'}            | told problem.value-has-wrong-type
                    {'year':2010,'told':[]}                | told problem.value-has-wrong-type
                    {'year':2010,'told':{'recordedAfterwards':'true'}} | told.recordedAfterwards problem.value-has-wrong-type
                    {'year':2010,'told':{'assumed':[1]}}   | told.assumed[0] problem.value-has-wrong-type
                    """)
    void a_value_of_the_wrong_type_is_named(String body, String mistake) {
        assertThat(mistakes(SetPriorityThemes.class, body, "coordinationId")).containsExactly(mistake);
    }

    @Test
    void a_choice_is_true_or_false_and_nothing_else() {
        assertThat(mistakes(SetSituationsPolicy.class, "{'allowed':'yes'}", "coordinationId"))
                .containsExactly("allowed " + WRONG_TYPE);
        assertThat(mistakes(SetSituationsPolicy.class, "{'allowed':1}", "coordinationId"))
                .containsExactly("allowed " + WRONG_TYPE);
        assertThat(bind(SetSituationsPolicy.class, "{'allowed':true}", "coordinationId")
                        .allowed())
                .isTrue();
    }

    @Test
    void a_number_out_of_all_proportion_is_refused_before_it_is_computed_with() {
        assertThat(mistakes(RecordMeans.class, "{'year':2010,'ownFundsEur':1e1000000000}", "coordinationId"))
                .containsExactly("ownFundsEur " + WRONG_TYPE);
        assertThat(mistakes(RecordMeans.class, "{'year':2010,'ownFundsEur':1e-1000000000}", "coordinationId"))
                .containsExactly("ownFundsEur " + WRONG_TYPE);
        assertThat(mistakes(AppointCoordinator.class, "{'personId':'" + ID + "','fte':'0.5'}", "coordinationId"))
                .containsExactly("fte " + WRONG_TYPE);
    }

    @Test
    void a_time_of_day_is_one() {
        assertThat(mistakes(
                        SetOpeningHours.class,
                        "{'week':[{'day':'LUNDI','from':'25:00','to':9,'kind':'PHONE'}]}",
                        "coordinationId",
                        "organisationId"))
                .containsExactlyInAnyOrder(
                        "week[0].day " + ONE_OF, "week[0].from problem.not-a-time", "week[0].to problem.not-a-time");
    }

    @Test
    void an_id_of_the_path_is_not_to_be_told_again() {
        assertThat(mistakes(
                        PublishDuo.class, "{'coordinationId':'" + ID + "','pairId':null}", "coordinationId", "pairId"))
                .containsExactly("coordinationId " + UNKNOWN, "pairId " + UNKNOWN);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(mistakes(
                        FoundCoordination.class,
                        "{'names':'Basse-Meuse','communes':[62108],'origin':'BELOW','told':{'on':'soon'},'x':0}",
                        "coordinationId"))
                .containsExactlyInAnyOrder(
                        "x " + UNKNOWN,
                        "names " + WRONG_TYPE,
                        "communes[0] " + WRONG_TYPE,
                        "origin " + ONE_OF,
                        "steering " + REQUIRED,
                        "told.on problem.not-a-business-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "'text'", "1", "null", "true"})
    void a_body_that_is_no_object_is_told_so(String body) {
        assertThat(mistakes(PublishDuo.class, body, "coordinationId", "pairId"))
                .containsExactly(" problem.body-is-an-object");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{'told':{}} {}",
                "{'told':{'on':'2005','on':'2006'}}",
                "{'told':{},'told':{}}",
                "{'a':NaN}",
                "\u0000",
                "{'year':01}"
            })
    void what_is_not_json_or_says_a_thing_twice_is_told_where(String body) {
        assertThat(mistakes(PublishDuo.class, body, "coordinationId", "pairId")).containsExactly(" problem.not-json");
    }

    @Test
    void what_is_nested_beyond_reason_is_refused() {
        String deep = "{'told':" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThat(mistakes(PublishDuo.class, deep, "coordinationId", "pairId")).containsExactly(" problem.not-json");
    }

    @Test
    void the_values_that_would_do_are_told() {
        ApiException refused = catchThrowableOfType(
                ApiException.class, () -> bind(FoundCoordination.class, "{'origin':''}", "coordinationId"));
        assertThat(refused.violations())
                .filteredOn(violation -> violation.name().equals("origin"))
                .singleElement()
                .satisfies(violation -> assertThat(violation.arguments().get("values"))
                        .isEqualTo("ASCENDING, DESCENDING, ON_EXISTING_NETWORK, UNKNOWN"));
    }

    private <C extends Command> List<String> mistakes(Class<C> command, String body, String... ids) {
        ApiException refused = catchThrowableOfType(ApiException.class, () -> bind(command, body, ids));
        assertThat(refused).as(body).isNotNull();
        assertThat(refused.type()).isEqualTo(ProblemType.BAD_REQUEST);
        return refused.violations().stream()
                .map(violation -> violation.name() + " " + violation.messageKey())
                .toList();
    }

    private <C extends Command> C bind(Class<C> command, String body, String... ids) {
        Map<String, UUID> known = new HashMap<>();
        List.of(ids).forEach(name -> known.put(name, ID));
        byte[] bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return binder.bind(command, binder.parse(bytes), known, TODAY);
    }
}
