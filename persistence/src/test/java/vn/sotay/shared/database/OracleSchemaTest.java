package vn.sotay.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What can be known about Oracle without one: the script holds nothing that Oracle 19 is known to refuse. No parser at
 * hand is stricter than this list; one even took {@code create table t (id number, )}.
 */
class OracleSchemaTest {
    /** Tools and habits from before Oracle 12.2 still stop at 30; nothing of ours needs more. */
    private static final int LONGEST_NAME = 30;

    /** Oracle's keywords that may not name anything unless quoted, and Hibernate does not quote. */
    private static final Set<String> RESERVED = Set.of(
            ("ACCESS ADD ALL ALTER AND ANY AS ASC AUDIT BETWEEN BY CHAR CHECK CLUSTER COLUMN COLUMN_VALUE COMMENT COMPRESS"
                            + " CONNECT CREATE CURRENT DATE DECIMAL DEFAULT DELETE DESC DISTINCT DROP ELSE EXCLUSIVE EXISTS FILE"
                            + " FLOAT FOR FROM GRANT GROUP HAVING IDENTIFIED IMMEDIATE IN INCREMENT INDEX INITIAL INSERT INTEGER"
                            + " INTERSECT INTO IS LEVEL LIKE LOCK LONG MAXEXTENTS MINUS MLSLABEL MODE MODIFY NESTED_TABLE_ID"
                            + " NOAUDIT NOCOMPRESS NOT NOWAIT NULL NUMBER OF OFFLINE ON ONLINE OPTION OR ORDER PCTFREE PRIOR"
                            + " PUBLIC RAW RENAME RESOURCE REVOKE ROW ROWID ROWNUM ROWS SELECT SESSION SET SHARE SIZE SMALLINT"
                            + " START SUCCESSFUL SYNONYM SYSDATE TABLE THEN TO TRIGGER UID UNION UNIQUE UPDATE USER VALIDATE"
                            + " VALUES VARCHAR VARCHAR2 VIEW WHENEVER WHERE WITH")
                    .split(" "));

    /** What Oracle 19 does not know, by the habit that brings it in. */
    private static final Map<String, Pattern> REFUSED = Map.ofEntries(
            refused(
                    "a type of other databases",
                    "\\b(BOOLEAN|TEXT|BIGINT|TINYINT|DATETIME|BYTEA|SERIAL|UUID|DOUBLE)\\b"),
            refused("VARCHAR instead of VARCHAR2", "\\bVARCHAR\\("),
            refused("a length in bytes, too short for Vietnamese", "\\bVARCHAR2\\(\\d+\\)"),
            refused("a truth value", "\\b(DEFAULT|=|VALUES?\\s*\\(|,)\\s*(TRUE|FALSE)\\b"),
            refused("another way to take the first rows", "\\bLIMIT\\s+\\d"),
            refused("an empty text, which Oracle takes for no value", "(?<!')''(?!')"),
            refused("a cast of PostgreSQL", "::"),
            refused("IF [NOT] EXISTS", "\\bIF\\s+(NOT\\s+)?EXISTS\\b"),
            refused("a number that counts itself", "\\b(AUTO_INCREMENT|IDENTITY)\\b"),
            refused("several rows in one VALUES", "\\bVALUES\\s*\\([^)]*\\)\\s*,\\s*\\("),
            refused("a quoted name, which Hibernate would not find", "\""));

    private static OracleScript script;

    @BeforeAll
    static void write() throws Exception {
        script = OracleScript.write();
    }

    @Test
    void the_script_makes_every_table() {
        assertThat(script.columns()).extracting(OracleScript.Column::table).contains("member", "unit", "account");
    }

    @Test
    void it_holds_nothing_that_oracle_is_known_to_refuse() {
        assertThat(script.statements())
                .allSatisfy(statement -> REFUSED.forEach(
                        (why, pattern) -> assertThat(statement).as(why).doesNotContainPattern(pattern)));
    }

    @Test
    void no_name_is_too_long() {
        assertThat(script.names()).allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(LONGEST_NAME));
    }

    @Test
    void no_name_is_a_keyword() {
        assertThat(script.names())
                .extracting(name -> name.toUpperCase(Locale.ROOT))
                .doesNotContainAnyElementsOf(RESERVED);
    }

    @Test
    void every_text_is_counted_in_characters() {
        assertThat(script.columns())
                .filteredOn(column -> column.declaration().startsWith("VARCHAR2"))
                .isNotEmpty()
                .allSatisfy(column -> assertThat(column.declaration()).containsIgnoringCase(" char)"));
    }

    @Test
    void the_list_would_notice() {
        assertThat(List.of(
                        "CREATE TABLE t (b BOOLEAN)",
                        "CREATE TABLE t (a VARCHAR(3))",
                        "CREATE TABLE t (a VARCHAR2(3))",
                        "CREATE TABLE t (a NUMBER(1) DEFAULT TRUE)",
                        "SELECT * FROM t LIMIT 3",
                        "UPDATE t SET a = ''",
                        "CREATE TABLE t (\"level\" NUMBER)"))
                .allSatisfy(statement -> assertThat(REFUSED.values())
                        .anySatisfy(refused -> assertThat(statement).containsPattern(refused)));
    }

    private static Map.Entry<String, Pattern> refused(String why, String pattern) {
        return Map.entry(why, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }
}
