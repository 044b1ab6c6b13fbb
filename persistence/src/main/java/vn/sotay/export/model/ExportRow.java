package vn.sotay.export.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * An export in a list.
 *
 * @param about the name of the one thing that it is about; null for a list with a filter
 * @param by display name of who asked
 * @param decidedBy display name of the second person; null while there is none
 * @param goodUntil until when it can be fetched; null while it cannot
 */
public record ExportRow(
        String id,
        ExportList list,
        String unitName,
        String about,
        Integer people,
        String columns,
        String reason,
        ExportState state,
        String username,
        String by,
        Instant requestedAt,
        String decidedBy,
        String note,
        Instant goodUntil)
        implements Serializable {}
