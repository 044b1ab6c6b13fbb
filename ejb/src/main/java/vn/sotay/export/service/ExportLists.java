package vn.sotay.export.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.sotay.access.service.AccessDenied;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Refusals;
import vn.sotay.export.model.ExportFilter;
import vn.sotay.export.model.ExportList;
import vn.sotay.member.service.MemberListQuery;
import vn.sotay.member.service.MemberService;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.service.OwnSheet;
import vn.sotay.shared.service.SheetHead;
import vn.sotay.shared.service.SheetSource;

/** The lists that can leave, who may take them, and how long they are. */
@ApplicationScoped
class ExportLists {
    @Inject
    @Any
    Instance<SheetSource> sources;

    @Inject
    @Any
    Instance<OwnSheet> sheets;

    @Inject
    MemberService members;

    @Inject
    UnitRepository units;

    @Inject
    Caller caller;

    @Inject
    Refusals refusals;

    /**
     * Asks whether the caller may take it on any unit.
     *
     * @throws AccessDenied if not; that is written down
     */
    void demand(ExportList list) {
        if (!caller.has(list.permission())) {
            refusals.record(Set.of(list.permission()), "export of " + list.word());
            throw new AccessDenied(list.permission());
        }
    }

    /** How many lines it has. */
    RowCount count(ExportList list, ExportFilter filter, Unit unit) {
        return list == ExportList.MEMBERS
                ? members.count(members(filter, unit))
                : source(list).count(asked(filter, unit));
    }

    /** The columns of a list; a sheet about one thing has a form of its own, and none. */
    List<SheetHead> heads(ExportList list) {
        if (list.isOfOneThing()) {
            return List.of();
        }
        return list == ExportList.MEMBERS ? MemberLines.heads() : source(list).heads();
    }

    /**
     * The top of a list; without a name, the only unit on which the caller may take it.
     *
     * @param asked public id or code; null or empty for none
     * @param scope where the caller may
     * @throws InvalidInput if none is named and there are several
     */
    Unit unit(ExportList list, String asked, Scope scope) {
        demand(list);
        if (asked != null && !asked.isBlank()) {
            return units.get(asked, scope);
        }
        var own = caller.grants().stream()
                .filter(grant -> grant.role().permissions().contains(list.permission()))
                .map(grant -> grant.unitCode())
                .distinct()
                .toList();
        if (own.size() != 1) {
            throw new InvalidInput("unit", "export.unit.which");
        }
        return units.get(own.get(0), scope);
    }

    /** The unit that holds all that the sheet of one thing tells of. */
    Unit unit(OwnSheet.About about) {
        return units.at(about.unitPath());
    }

    /** Where the lines of a list other than the members come from. */
    SheetSource source(ExportList list) {
        return sources.stream()
                .filter(source -> source.list().equals(list.word()))
                .findFirst()
                .orElseThrow();
    }

    /** What writes the sheet of one thing. */
    OwnSheet sheet(ExportList list) {
        return sheets.stream()
                .filter(sheet -> sheet.list().equals(list.word()))
                .findFirst()
                .orElseThrow();
    }

    static SheetSource.Asked asked(ExportFilter filter, Unit unit) {
        return new SheetSource.Asked(
                unit.publicId(),
                filter.search(),
                filter.status(),
                filter.asOf(),
                filter.since(),
                filter.till(),
                filter.sort());
    }

    static MemberListQuery members(ExportFilter filter, Unit unit) {
        return new MemberListQuery(
                filter.search(),
                unit.publicId(),
                filter.status(),
                filter.review(),
                filter.gap(),
                filter.asOf(),
                filter.sort());
    }
}
