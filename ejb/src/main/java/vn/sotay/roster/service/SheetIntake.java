package vn.sotay.roster.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.sotay.file.model.FileContent;
import vn.sotay.file.model.FileType;
import vn.sotay.file.model.FileView;
import vn.sotay.file.service.FileStore;
import vn.sotay.roster.model.RosterImport;
import vn.sotay.roster.model.RosterImportRepository;

/** Looks at a spreadsheet, and keeps it with its import. */
@ApplicationScoped
class SheetIntake {
    @Inject
    RosterImportRepository imports;

    @Inject
    FileStore files;

    /** What the file is, when it is found to be an honest workbook and its sheets have been looked through. */
    FileView screen(byte[] content) {
        return files.screen(FileContent.of(content), FileType.WORKBOOK);
    }

    /** Stores a new import with its file. */
    void add(RosterImport roster, FileView file, byte[] content, String by) {
        imports.add(roster);
        files.keep(file, FileContent.of(content), roster.fileOwner(), RosterImport.SHEET, by);
    }
}
