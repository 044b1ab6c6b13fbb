package vn.sotay.export.service;

import static vn.sotay.policy.model.PolicyRule.EXPORT_ALONE_PEOPLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.export.model.ExportRepository;
import vn.sotay.shared.service.PolicyConsequences;
import vn.sotay.shared.service.WorkItem.Text;

/** What another limit means, told by the exports that are still known. */
@ApplicationScoped
class ExportRuleConsequences implements PolicyConsequences {
    @Inject
    ExportRepository exports;

    @Override
    public List<Text> of(Change change) {
        return change.key().equals(EXPORT_ALONE_PEOPLE)
                ? List.of(Text.of("export.rule.alone", longerThan(change.before()), longerThan(change.after())))
                : List.of();
    }

    private long longerThan(String people) {
        return exports.longerThan(Integer.parseInt(people));
    }
}
