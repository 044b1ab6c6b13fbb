package vn.sotay.privacy.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.regex.Pattern;
import vn.sotay.shared.service.Ages;
import vn.sotay.shared.service.RealTime;
import vn.sotay.shared.service.RetainedData;

/** The server's access log, a file a day: addresses of machines, without a name and without what was asked for. */
@ApplicationScoped
class KeptAccessLogs implements RetainedData {
    private static final Pattern NAME = Pattern.compile("access\\.(\\d{4}-\\d{2}-\\d{2})\\..*");

    @Inject
    @RealTime
    Clock clock;

    @Override
    public String name() {
        return "ACCESS_LOG";
    }

    @Override
    public long tooOld(Period age, Clock then) {
        return count(Path.of(System.getProperty("jboss.server.log.dir", "")), Ages.day(age, then));
    }

    @Override
    public int takeAway(Period age, int limit) {
        return delete(Path.of(System.getProperty("jboss.server.log.dir", "")), Ages.day(age, clock), limit);
    }

    static int delete(Path directory, LocalDate before, int limit) {
        try {
            var old = old(directory, before, limit);
            for (var file : old) {
                Files.deleteIfExists(file);
            }
            return old.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long count(Path directory, LocalDate before) {
        try {
            return old(directory, before, Integer.MAX_VALUE).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> old(Path directory, LocalDate before, int limit) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> isOlder(file, before)).limit(limit).toList();
        }
    }

    private static boolean isOlder(Path file, LocalDate before) {
        var name = NAME.matcher(file.getFileName().toString());
        return name.matches() && LocalDate.parse(name.group(1)).isBefore(before);
    }
}
