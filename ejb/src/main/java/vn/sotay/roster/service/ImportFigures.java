package vn.sotay.roster.service;

import static vn.sotay.access.model.Permission.IMPORT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.sotay.access.service.Caller;
import vn.sotay.roster.model.ImportState;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.shared.service.Figure;
import vn.sotay.shared.service.Figure.Value;
import vn.sotay.shared.service.FigureSource;

/** The imports by how far they are. They belong to who made them, not to the unit looked at. */
@ApplicationScoped
class ImportFigures implements FigureSource {
    private static final String LIST = "/imports/list";

    @Inject
    RosterImportRepository imports;

    @Inject
    Caller caller;

    @Override
    public int place() {
        return 3;
    }

    @Override
    public List<Figure> figures(String unitPath) {
        if (unitPath != null || !caller.has(IMPORT)) {
            return List.of();
        }
        var states = imports.states(caller.scope(IMPORT));
        var parts = List.of(
                part("ready", number(states, state -> state == ImportState.READY), "?state=READY"),
                part("running", number(states, ImportState::isRunning), ""),
                part("applied", number(states, state -> state == ImportState.APPLIED), "?state=APPLIED"));
        return List.of(new Figure("roster.figure.imports", part("number", number(states, state -> true), ""), parts));
    }

    private static long number(Map<ImportState, Long> states, Predicate<ImportState> counts) {
        return states.entrySet().stream()
                .filter(state -> counts.test(state.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Value part(String name, long number, String filter) {
        return Value.of("roster.figure." + name, number, LIST + filter);
    }
}
