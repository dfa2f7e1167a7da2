package be.maillage.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.account.AccountCommand;
import be.maillage.coordination.ReminderCommand;
import be.maillage.decision.Command;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandRoutesAreCompleteTest {

    /** Reminders are the clock's, and what is noted of accounts is the platform's own: nobody asks for one. */
    @Test
    void every_command_that_there_is_has_one_route() {
        List<Class<?>> commands = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("be.maillage").stream()
                        .filter(type -> type.isAssignableTo(Command.class) && type.isRecord())
                        .filter(type -> !type.isAssignableTo(ReminderCommand.class)
                                && !type.isAssignableTo(AccountCommand.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
        assertThat(CommandRoutes.ALL.stream()
                        .<Class<?>>map(CommandRoute::command)
                        .toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(commands);
        assertThat(CommandRoutes.ALL.stream().map(CommandRoute::path)).doesNotHaveDuplicates();
    }
}
