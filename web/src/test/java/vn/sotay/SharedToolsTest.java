package vn.sotay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.DayOfWeek;
import vn.sotay.file.model.FileUse;
import vn.sotay.file.model.StoredFile;
import vn.sotay.ledger.model.Ledger;
import vn.sotay.ledger.model.LedgerNumber;
import vn.sotay.policy.model.PolicyRule;

/** What every feature needs is there once; nobody builds a second one. */
@AnalyzeClasses(packages = "vn.sotay", importOptions = ImportOption.DoNotIncludeTests.class)
class SharedToolsTest {
    @ArchTest
    static final ArchRule one_calendar_knows_which_days_are_worked = noClasses()
            .that()
            .resideOutsideOfPackage("vn.sotay.calendar..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(DayOfWeek.class)
            .because("terms are counted by CalendarRepository.from(day), which knows holidays and make-up days");

    @ArchTest
    static final ArchRule rules_are_read_by_day_and_preset = noClasses()
            .that()
            .resideOutsideOfPackage("vn.sotay.policy..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(PolicyRule.class)
            .because("a rule is asked of PolicyRepository for a day, and changed by PolicyService");

    @ArchTest
    static final ArchRule files_are_kept_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage("vn.sotay.file..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(StoredFile.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(FileUse.class)
            .because("a file is given to FileStore with its owner, and read through the owner's service");

    @ArchTest
    static final ArchRule numbers_come_from_one_place = noClasses()
            .that()
            .resideOutsideOfPackages("vn.sotay.ledger..", "vn.sotay.demo..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Ledger.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(LedgerNumber.class)
            .because("a number is taken by LedgerRepository.take in the transaction of what it numbers");
}
