package vn.sotay.file.model;

import java.util.Arrays;
import java.util.Optional;

/** What a file is by its content; what is none of these is not kept. */
public enum FileType {
    JPEG("image/jpeg"),
    PNG("image/png"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    WORKBOOK("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The type of that name, as {@code image/jpeg}. */
    public static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** Its name in headers of HTTP. */
    public String mediaType() {
        return mediaType;
    }
}
