package vn.sotay.roster.service;

import static vn.sotay.access.model.Permission.IMPORT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import vn.sotay.access.service.Caller;
import vn.sotay.roster.model.ImportState;
import vn.sotay.roster.model.ImportView;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.shared.service.Figure;
import vn.sotay.shared.service.Figure.Value;
import vn.sotay.shared.service.FigureSource;

/** The newest imports by how far they are. They belong to who made them, not to the unit looked at. */
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
        var newest = imports.newest(caller.scope(IMPORT));
        var parts = List.of(
                part("ready", newest, view -> view.state() == ImportState.READY),
                part("running", newest, view -> view.state().isRunning()),
                part("applied", newest, view -> view.state() == ImportState.APPLIED));
        return List.of(
                new Figure("roster.figure.imports", Value.of("roster.figure.number", newest.size(), LIST), parts));
    }

    private static Value part(String name, List<ImportView> newest, Predicate<ImportView> counts) {
        return Value.of("roster.figure." + name, newest.stream().filter(counts).count(), LIST);
    }
}
