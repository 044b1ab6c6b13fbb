package vn.sotay.roster.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sotay.file.model.FileOwner;
import vn.sotay.file.model.FileView;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.PublicEntity;
import vn.sotay.shared.model.RuleViolation;

/** One spreadsheet on its way into the roster, from the upload to the last row written; {@code trueAsOf} is a business day. */
@Entity
public class RosterImport extends PublicEntity {
    /** There is one slot for applying: the column is unique, and null while nothing is applied. */
    private static final String SLOT = "ONE";

    /** Its one file. */
    public static final String SHEET = "SHEET";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false)
    private ImportKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ImportState state = ImportState.UPLOADED;

    /** Stays when the file itself is gone, so that the same file is known again. */
    @Column(nullable = false, length = 64, updatable = false)
    private String fileSha256;

    /** Size of the file. */
    @Column(nullable = false, updatable = false)
    private long fileBytes;

    @Column(nullable = false, length = 250, updatable = false)
    private String fileName;

    @Column(nullable = false, length = 60, updatable = false)
    private String uploadedBy;

    @Column(nullable = false, updatable = false)
    private Instant uploadedAt;

    /** The ranges of unit paths in which the clerk may import, {@code lo:hi} joined by commas. */
    @Column(nullable = false, length = 4000, updatable = false)
    private String scopeRanges;

    /** The tops of these ranges: who sees all of them sees the import. */
    @ElementCollection
    @CollectionTable(name = "roster_import_top", joinColumns = @JoinColumn(name = "import_id"))
    @Column(name = "path", nullable = false, length = 100)
    private Set<String> scopeTops;

    @Column(nullable = false, updatable = false)
    private LocalDate trueAsOf;

    @Embedded
    private ImportProgress progress;

    @Column(length = 10, unique = true)
    private String applySlot;

    @Column(length = 60)
    private String appliedBy;

    /** What the columns of the sheet mean, see {@link ColumnMap#write}; null while nobody knows. */
    @Column(length = 1000)
    private String columnMap;

    @Column(length = 60)
    private String node;

    private Long executionId;

    /** Null while nothing is wrong. */
    @Embedded
    private ImportProblem problem;

    /** For the persistence provider. */
    protected RosterImport() {}

    /**
     * A file that was found to be a spreadsheet.
     *
     * @param rowsExpected rows of the sheet, empty ones and titles included: what progress is measured by
     */
    public RosterImport(
            ImportKind kind,
            FileView file,
            String fileName,
            String uploadedBy,
            Instant uploadedAt,
            String scopeRanges,
            LocalDate trueAsOf,
            int rowsExpected) {
        this.kind = kind;
        this.fileSha256 = file.sha256();
        this.fileBytes = file.byteCount();
        this.fileName = fileName;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        this.scopeRanges = scopeRanges;
        this.scopeTops = ImportScope.read(scopeRanges).ranges().stream()
                .map(PathRange::lo)
                .collect(Collectors.toSet());
        this.trueAsOf = trueAsOf;
        this.progress = new ImportProgress(rowsExpected, uploadedAt);
    }

    /** What the columns of its sheet mean: found at once, or said by somebody. */
    public void understand(ColumnMap map, Instant now) {
        columnMap = map.write();
        if (state == ImportState.MAPPING) {
            check(now);
        }
    }

    /** Somebody has to say what its columns mean. */
    public void askForColumns() {
        state = state.to(ImportState.MAPPING);
    }

    /** Rows are read; also after a failure. */
    public void check(Instant now) {
        state = state.to(ImportState.CHECKING);
        problem = null;
        progress.start(now);
    }

    /** Everything is checked. */
    public void ready(Instant now) {
        state = state.to(ImportState.READY);
        progress.readAll();
        progress.finish(now);
    }

    /**
     * Starts writing, or writing what was chosen later. The unique slot refuses a second import that starts at the same
     * time.
     */
    public void apply(String username, int rows, Instant now) {
        if (state != ImportState.READY && state != ImportState.APPLIED) {
            throw new RuleViolation("roster.apply.notReady");
        }
        appliedBy = username;
        progress.expect(rows);
        write(now);
    }

    private void write(Instant now) {
        state = state.to(ImportState.APPLYING);
        applySlot = SLOT;
        problem = null;
        progress.start(now);
    }

    /**
     * Goes on writing behind the last chunk that is in the roster.
     *
     * @throws RuleViolation {@code roster.again.notFailed} if it did not fail while it was written
     */
    public void writeOn(Instant now) {
        if (!hasFailedWriting()) {
            throw new RuleViolation("roster.again.notFailed");
        }
        write(now);
    }

    /** Whether something broke while rows were written; else it broke while they were checked. */
    public boolean hasFailedWriting() {
        return state == ImportState.FAILED && appliedBy != null;
    }

    /** Every accepted row is in the roster. */
    public void applied(Instant now) {
        state = state.to(ImportState.APPLIED);
        applySlot = null;
        progress.finish(now);
    }

    /** The file cannot be used; the key says why. */
    public void reject(String key, String detail, Instant now) {
        state = state.to(ImportState.REJECTED);
        problem = new ImportProblem(key, detail);
        progress.finish(now);
    }

    /** Something broke; what is written stays, and it can be tried again. */
    public void fail(String key, String detail, Instant now) {
        state = state.to(ImportState.FAILED);
        applySlot = null;
        problem = new ImportProblem(key, detail);
        progress.finish(now);
    }

    /** Which server works on it, in which run. */
    public void runsOn(String nodeName, long execution, Instant now) {
        node = nodeName;
        executionId = execution;
        progress.touch(now);
    }

    /** What it lists. */
    public ImportKind kind() {
        return kind;
    }

    /** Where it stands. */
    public ImportState state() {
        return state;
    }

    /** From which day what it says is held to be true. */
    public LocalDate trueAsOf() {
        return trueAsOf;
    }

    /** How far it has come. */
    public ImportProgress progress() {
        return progress;
    }

    /** What the columns of its sheet mean; null while nobody knows. */
    public ColumnMap columnMap() {
        return columnMap == null ? null : ColumnMap.read(columnMap, kind);
    }

    /** What its spreadsheet was called. */
    public String fileName() {
        return fileName;
    }

    /** Fingerprint of its spreadsheet, 64 hexadecimal digits. */
    public String fileSha256() {
        return fileSha256;
    }

    /** What its file is kept under. */
    public FileOwner fileOwner() {
        return new FileOwner(FileOwner.Kind.ROSTER_IMPORT, id());
    }

    /** What is told when the server is done with its rows. */
    public ImportChecked checked(Instant now) {
        return ImportChecked.of(this, uploadedBy, now);
    }

    /** Who asked to apply it; null before. */
    public String appliedBy() {
        return appliedBy;
    }

    /** The stored form of the scope; see {@link ImportScope}. */
    public String scopeRanges() {
        return scopeRanges;
    }
}
