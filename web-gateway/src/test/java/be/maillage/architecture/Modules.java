package be.maillage.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The modules of the build, told apart by where their class files lie: two of them share package names. */
enum Modules {
    EVENTS("/events"),
    DECISIONS("/decisions"),
    PROJECTIONS("/projections"),
    INFRA("/infra"),
    WEB_GATEWAY("/web-gateway");

    /** Everything that is not a test. */
    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("be.maillage");

    private final String place;

    Modules(String place) {
        this.place = place;
    }

    JavaClasses classes() {
        return ALL.that(residing());
    }

    /** A module's folder of classes, or its jar, which is called as the module is. */
    DescribedPredicate<JavaClass> residing() {
        return DescribedPredicate.describe(
                "in " + name(),
                type -> type.getSource()
                        .map(source -> {
                            String uri = source.getUri().toString();
                            return uri.contains(place + "/target/classes/") || uri.contains(place + "-0");
                        })
                        .orElse(false));
    }
}
