package org.ibid;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final String ROOT = "org.ibid.";
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.ibid");

    /** The map of the code: each package, and the packages of ours it may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("work", Set.of()),
            entry("csl", Set.of("work")),
            entry("reading", Set.of("work")),
            entry("identity", Set.of("work")),
            entry("exchange", Set.of("work")),
            entry("lake", Set.of("work", "reading", "identity")),
            entry("lookup", Set.of("work", "exchange")),
            entry("library", Set.of("work", "identity", "reading", "lookup")),
            entry("manuscript", Set.of("work", "csl", "reading")),
            entry(
                    "protocols",
                    Set.of("work", "csl", "reading", "identity", "exchange", "lookup", "library", "manuscript", "web")),
            entry("web", Set.of("work", "csl", "reading", "identity", "exchange", "lookup", "library", "manuscript")),
            entry(
                    "api",
                    Set.of(
                            "work",
                            "csl",
                            "reading",
                            "identity",
                            "exchange",
                            "lookup",
                            "library",
                            "manuscript",
                            "protocols",
                            "web")));

    private static final String[] ENGINE = in("work", "csl", "reading", "identity", "exchange");

    static Stream<Named<ArchRule>> rules() {
        var map = MAY_USE.entrySet().stream().map(e -> mayUseOnly(e.getKey(), e.getValue()));
        var rest = Stream.of(
                slices().matching(ROOT + "(**)").should().beFreeOfCycles().as("no package cycles, at any depth"),
                noClasses()
                        .that()
                        .resideInAnyPackage(ENGINE)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta..",
                                "io.quarkus..",
                                "org.hibernate..",
                                "org.eclipse.microprofile..",
                                "org.jboss..")
                        .as("the engine is plain Java"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages(in("api", "protocols", "web", "lookup"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
                        .as("HTTP only at the edges"),
                only("csl", "de.undercouch..").as("citeproc-java only in csl"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages(in("library", "manuscript"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..")
                        .as("SQL only in library and manuscript"),
                classes()
                        .that()
                        .areAnnotatedWith("jakarta.persistence.Entity")
                        .should()
                        .bePackagePrivate()
                        .as("entities stay in their package")
                        .allowEmptyShould(true),
                noFields().should().beAnnotatedWith("jakarta.inject.Inject").as("constructor injection"),
                noFields()
                        .that()
                        .areStatic()
                        .should()
                        .notBeFinal()
                        .as("no static mutable state")
                        .allowEmptyShould(true),
                noClasses()
                        .should()
                        .haveNameMatching(
                                ".*(Utils?|Helper|Manager|Impl|D[Tt][Oo]|Mapper|\\.Abstract\\w+|\\.Base\\w+)$")
                        .as("names say what things are"),
                noClasses()
                        .that()
                        .resideInAnyPackage(ENGINE)
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(UUID.class, "randomUUID")
                        .as("the engine has no hidden inputs"),
                classes()
                        .that()
                        .areInterfaces()
                        .and()
                        .areNotAnnotations()
                        .should(haveNoneOrSeveralImplementations())
                        .as("no interface for a single class"),
                NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS,
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + "(*)..")
                        .should(ACCESS_STANDARD_STREAMS)
                        .as("only the starter prints"));
        return Stream.concat(map, rest).map(rule -> Named.of(rule.getDescription(), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(OURS);
    }

    @Test
    void everyPackageIsOnTheMap() {
        var found = OURS.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()).split("\\.")[0])
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(),
                found.stream().filter(name -> !MAY_USE.containsKey(name)).collect(Collectors.toSet()));
    }

    @Test
    void everyPackageIsNullMarkedAndDescribed() {
        var bare = OURS.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> p.tryGetPackageInfo()
                        .filter(i -> i.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                        .isEmpty())
                .map(p -> p.getName())
                .toList();
        assertEquals(List.of(), bare);
    }

    private static ArchRule mayUseOnly(String name, Set<String> others) {
        var allowed = Stream.concat(Stream.of(name), others.stream()).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "(*)..").and(not(resideInAnyPackage(in(allowed)))))
                .as(name + " uses only " + others)
                .allowEmptyShould(true);
    }

    private static ArchRule only(String name, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static ArchCondition<JavaClass> haveNoneOrSeveralImplementations() {
        return new ArchCondition<>("have none or several implementations") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getAllSubclasses().size() == 1) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " has one implementation: use the class"));
                }
            }
        };
    }

    private static String[] in(String... names) {
        return Stream.of(names).map(name -> ROOT + name + "..").toArray(String[]::new);
    }
}
