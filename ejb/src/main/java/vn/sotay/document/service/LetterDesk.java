package vn.sotay.document.service;

import static vn.sotay.access.model.Permission.LEDGER_USE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.sotay.access.service.Caller;
import vn.sotay.document.model.DocumentFormat;
import vn.sotay.document.model.DocumentRepository;
import vn.sotay.document.model.DocumentTemplate;
import vn.sotay.document.model.Letter;
import vn.sotay.ledger.model.LedgerRepository;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.service.Province;

/** Where a letter begins: with what the committee's last one said, and in the form that the rules of its day name. */
@ApplicationScoped
public class LetterDesk {
    /** Who practises has no earlier letter to begin with. */
    private static final Map<String, String> EXAMPLE = Map.of(
            "place", "Mẫu",
            "authority", "T/M Chi bộ",
            "title", "Bí thư",
            "signer", "Nguyễn Văn Mẫu",
            "recipients", "Như trên\nLưu chi bộ");

    @Inject
    LedgerRepository ledgers;

    @Inject
    UnitRepository units;

    @Inject
    DocumentRepository documents;

    @Inject
    PolicyRepository policies;

    @Inject
    Province province;

    @Inject
    Caller caller;

    /**
     * The parts with which the next letter of a ledger's committee begins.
     *
     * @throws NotFound {@code ledger.notFound}, also where the caller may take no number
     */
    public LetterParts begin(String ledgerId, DocumentTemplate template) {
        var scope = caller.scope(LEDGER_USE);
        var unit = units.get(ledgers.row(ledgerId, scope).unitId(), scope);
        var newest = documents.newestValues(unit, template);
        return newest.isEmpty() ? LetterParts.of(first(unit)) : LetterParts.of(newest);
    }

    /** A committee bears the name of its organisation: Đảng bộ xã A has a Đảng ủy xã A. */
    private Map<String, String> first(Unit unit) {
        var values = new HashMap<>(caller.isPractising() ? EXAMPLE : Map.of());
        values.put("issuingBody", unit.name().replaceFirst("^Đảng bộ", "Đảng ủy"));
        if (unit.parent() != null) {
            values.put("upperBody", unit.parent().name());
        }
        return values;
    }

    /**
     * A letter that has no number yet.
     *
     * @param day the date on it
     * @param values its parts
     * @throws NotFound {@code ledger.notFound}, also where the caller may take no number
     */
    public Letter draft(DocumentTemplate template, String ledgerId, LocalDate day, Map<String, String> values) {
        var symbol = ledgers.row(ledgerId, caller.scope(LEDGER_USE)).symbol();
        return letter(template, symbol, day, values);
    }

    /** A letter that has no number yet, of a ledger whose numbers have this symbol. */
    public Letter letter(DocumentTemplate template, String symbol, LocalDate day, Map<String, String> values) {
        var all = new HashMap<>(values);
        all.put("symbol", symbol);
        if (caller.isPractising()) {
            all.put(Letter.PRACTICE, Boolean.TRUE.toString());
        } else if (province.isDemonstration()) {
            all.put(Letter.DEMONSTRATION, Boolean.TRUE.toString());
        }
        var format = DocumentFormat.of(policies.numbers(day, DocumentFormat.rules()));
        return new Letter(template, null, day, all, format);
    }
}
