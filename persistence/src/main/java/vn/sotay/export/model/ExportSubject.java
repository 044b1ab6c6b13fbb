package vn.sotay.export.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * The one thing that a sheet is about.
 *
 * @param id its public id
 * @param name as its author knew it when the sheet was asked for
 */
@Embeddable
public record ExportSubject(
        @Column(name = "subject_id", updatable = false, length = 20)
        String id,

        @Column(name = "subject_name", updatable = false, length = 250)
        String name)
        implements Serializable {}
