package vn.sotay.shared.database;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateSqlCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.exception.LiquibaseException;
import vn.sotay.shared.model.SchemaMigration;

/**
 * What the changelog would do on Oracle 19, written by Liquibase without a database. It shows what would be sent, not
 * that Oracle takes it.
 */
final class OracleScript {
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\S+) \\((.*)\\)", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile(
            "(?:CREATE (?:UNIQUE )?INDEX|CREATE SEQUENCE|CREATE TABLE|CONSTRAINT)\\s+(\\S+)", Pattern.CASE_INSENSITIVE);

    private final List<String> statements;

    private OracleScript(List<String> statements) {
        this.statements = statements;
    }

    /** Writes the whole script, from an empty database on. */
    static OracleScript write() throws LiquibaseException, IOException {
        var history = Path.of("target", "oracle-changelog.csv");
        Files.deleteIfExists(history);
        var out = new ByteArrayOutputStream();
        new CommandScope(UpdateSqlCommandStep.COMMAND_NAME)
                .addArgumentValue(
                        DbUrlConnectionArgumentsCommandStep.URL_ARG,
                        "offline:oracle?version=19.0&outputLiquibaseSql=none&changeLogFile=" + history)
                .addArgumentValue(UpdateSqlCommandStep.CHANGELOG_FILE_ARG, SchemaMigration.CHANGELOG)
                .setOutput(out)
                .execute();
        var script = out.toString(StandardCharsets.UTF_8);
        Files.writeString(Path.of("target", "oracle.sql"), script);
        return new OracleScript(Stream.of(script.split(";\\s*\\R"))
                .map(statement -> statement.replaceAll("(?m)^--.*$", "").strip())
                .filter(statement -> !statement.isEmpty())
                .toList());
    }

    List<String> statements() {
        return statements;
    }

    /** A column as the script declares it. */
    record Column(String table, String name, String declaration) {}

    List<Column> columns() {
        var columns = new ArrayList<Column>();
        for (var statement : statements) {
            var table = TABLE.matcher(statement);
            if (!table.matches()) continue;
            parts(table.group(2))
                    .map(part -> part.split("\\s+", 2))
                    .filter(part -> part.length == 2 && !part[0].equalsIgnoreCase("CONSTRAINT"))
                    .forEach(part -> columns.add(new Column(table.group(1), part[0], part[1])));
        }
        return columns;
    }

    /** Every name that the script gives: tables, columns, indexes, sequences, constraints. */
    List<String> names() {
        var given = statements.stream()
                .flatMap(statement -> NAMED.matcher(statement).results().map(match -> match.group(1)));
        return Stream.concat(given, columns().stream().map(Column::name))
                .distinct()
                .toList();
    }

    /** Splits at the commas that stand in no bracket. */
    private static Stream<String> parts(String list) {
        return Arrays.stream(list.split(",\\s*(?![^(]*\\))")).map(String::strip);
    }
}
