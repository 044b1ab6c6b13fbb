package vn.sotay.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Operations measured in turn (A-B-A-B), so that whatever else the machine does hits them alike: milliseconds that one
 * client waits, and CPU milliseconds of the server for each.
 */
final class Rounds {
    /** What was measured of one operation. */
    record Result(String name, int times, double p50, double p95, double cpu) {}

    private static final int WARM_UP = 400;
    private static final int ROUNDS = 5;

    private final Map<String, IntConsumer> operations = new LinkedHashMap<>();
    private final Supplier<Duration> cpu;
    private final int aRound;

    /** @param cpu what the server has used so far */
    Rounds(Supplier<Duration> cpu, int aRound) {
        this.cpu = cpu;
        this.aRound = aRound;
    }

    /** @param operation gets the number of the call, so that no two in a row ask the same */
    Rounds with(String name, IntConsumer operation) {
        operations.put(name, operation);
        return this;
    }

    /** Runs them all; the first is the floor of the others. */
    List<Result> run() {
        operations.values().forEach(operation -> times(operation, WARM_UP));
        var waited = new LinkedHashMap<String, List<Double>>();
        var spent = new LinkedHashMap<String, Duration>();
        for (var round = 0; round < ROUNDS; round++) {
            operations.forEach((name, operation) -> {
                var before = cpu.get();
                waited.computeIfAbsent(name, n -> new ArrayList<>()).addAll(times(operation, aRound));
                spent.merge(name, cpu.get().minus(before), Duration::plus);
            });
        }
        return operations.keySet().stream()
                .map(name -> result(name, waited.get(name), spent.get(name)))
                .toList();
    }

    private static List<Double> times(IntConsumer operation, int times) {
        var waited = new ArrayList<Double>();
        for (var i = 0; i < times; i++) {
            var began = System.nanoTime();
            operation.accept(i);
            waited.add((System.nanoTime() - began) / 1e6);
        }
        return waited;
    }

    private static Result result(String name, List<Double> waited, Duration cpu) {
        var sorted = waited.stream().sorted().toList();
        return new Result(
                name,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                cpu.toNanos() / 1e6 / sorted.size());
    }

    /** The results as lines, with the ratio of their CPU to that of the first. */
    static void print(String title, List<Result> results) {
        line("%n%-44s %6s %9s %9s %9s %9s", title, "n", "p50 ms", "p95 ms", "CPU ms", "x floor");
        var floor = results.get(0).cpu();
        results.forEach(r -> line(
                "%-44s %6d %9.1f %9.1f %9.2f %9.2f", r.name(), r.times(), r.p50(), r.p95(), r.cpu(), r.cpu() / floor));
    }

    static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
