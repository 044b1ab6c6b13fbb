package vn.sotay.duplicate.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sotay.duplicate.model.PairState;
import vn.sotay.duplicate.service.DuplicateService;
import vn.sotay.duplicate.service.MergeRecords;
import vn.sotay.duplicate.service.MergeService;
import vn.sotay.duplicate.service.PairView;
import vn.sotay.member.model.MemberField;
import vn.sotay.shared.web.Messages;

/** Backs duplicates/pair.xhtml: two records side by side, and what is decided of them. */
@Named
@ViewScoped
public class DuplicatePairBean implements Serializable {
    private static final String FIRST = "FIRST";
    private static final String SECOND = "SECOND";

    /**
     * A field of both records.
     *
     * @param choosable whether they differ and the caller may choose between them
     */
    public record Line(String key, String first, String second, boolean same, boolean choosable)
            implements Serializable {}

    @Inject
    DuplicateService duplicates;

    @Inject
    MergeService merges;

    @Inject
    DuplicateWords words;

    @Inject
    Messages messages;

    private final Map<String, String> choice = new HashMap<>();
    private String id;
    private String keep = FIRST;
    private PairView pair;
    private List<Line> lines;

    /** Reads it; of each field what is known of it is chosen first. */
    public void load() {
        pair = merges.view(id);
        lines = Arrays.stream(MemberField.values())
                .map(this::line)
                .filter(line -> !line.first().isEmpty() || !line.second().isEmpty())
                .toList();
        lines.forEach(line -> choice.put(line.key(), line.first().isEmpty() ? SECOND : FIRST));
    }

    private Line line(MemberField field) {
        var first = words.said(field, pair.first().texts().get(field));
        var second = words.said(field, pair.second().texts().get(field));
        var same = first.equals(second);
        var open = pair.state() == PairState.OPEN;
        return new Line(field.key(), first, second, same, open && !same && (pair.whole() || !field.isSensitive()));
    }

    /** They are two people. */
    public String notTheSame() {
        duplicates.notTheSame(id, pair.stamp());
        messages.info("duplicate.notSame.done");
        return "/duplicates/list?faces-redirect=true";
    }

    /** Somebody has to look again. */
    public String reopen() {
        duplicates.reopen(id, pair.stamp());
        messages.info("duplicate.reopened");
        return again();
    }

    /** Makes one record of the two. */
    public String merge() {
        var kept = keep.equals(FIRST) ? pair.first() : pair.second();
        merges.merge(id, new MergeRecords(pair.stamp(), kept.id(), taken()));
        messages.info("duplicate.merged", kept.name());
        return again();
    }

    private Set<MemberField> taken() {
        return lines.stream()
                .filter(line -> line.choosable() && !choice.get(line.key()).equals(keep))
                .map(line -> MemberField.named(line.key()).orElseThrow())
                .collect(Collectors.toSet());
    }

    /** Has both records back. */
    public String undo() {
        merges.undo(id, pair.stamp());
        messages.info("duplicate.undone");
        return again();
    }

    private String again() {
        return "/duplicates/pair?faces-redirect=true&id=" + id;
    }

    /** The first record, by its unit. */
    public String getKeepFirst() {
        return messages.text("duplicate.keep.first", pair.first().unit().name());
    }

    /** The second record, by its unit. */
    public String getKeepSecond() {
        return messages.text("duplicate.keep.second", pair.second().unit().name());
    }

    /** Whether nobody has decided. */
    public boolean isOpen() {
        return pair.state() == PairState.OPEN;
    }

    /** Whether it was decided that they are two people. */
    public boolean isNotTheSame() {
        return pair.state() == PairState.NOT_SAME;
    }

    public PairView getPair() {
        return pair;
    }

    public List<Line> getLines() {
        return lines;
    }

    public Map<String, String> getChoice() {
        return choice;
    }

    public String getKeep() {
        return keep;
    }

    public void setKeep(String keep) {
        this.keep = keep;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
