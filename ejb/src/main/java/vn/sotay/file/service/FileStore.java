package vn.sotay.file.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sotay.file.model.FileContent;
import vn.sotay.file.model.FileOwner;
import vn.sotay.file.model.FileRepository;
import vn.sotay.file.model.FileType;
import vn.sotay.file.model.FileView;
import vn.sotay.file.model.ImageSize;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.TooLarge;
import vn.sotay.shared.model.WrongKind;
import vn.sotay.shared.service.RealTime;

/**
 * Keeps the files of other features, in their transaction. It asks for no right: the owner's service has asked, and a file cannot be
 * reached but through it.
 */
@ApplicationScoped
public class FileStore {
    /** The most bytes of a file. */
    public static final int MOST_BYTES = FileScreen.MOST_BYTES;

    private static final Set<FileType> IMAGES = EnumSet.of(FileType.JPEG, FileType.PNG);

    @Inject
    FileRepository files;

    @Inject
    FileScreen screen;

    @Inject
    Images images;

    @Inject
    @RealTime
    Clock realTime;

    /**
     * What a file is, before anything is kept.
     *
     * @param type which the owner has found it to be
     * @throws InvalidInput {@code file.empty}
     * @throws TooLarge {@code file.tooLarge}
     * @throws RuleViolation {@code file.virus}, {@code file.scanner.down}
     */
    public FileView screen(FileContent content, FileType type) {
        try {
            return screen.screen(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a screened file in a free slot of its owner. */
    public void keep(FileView file, FileContent content, FileOwner owner, String slot, String by) {
        try {
            files.keep(file, content, owner, slot, by, realTime.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps an image in three sizes, made anew, in place of the one that the owner had; the bytes that were sent are not kept.
     *
     * @throws InvalidInput {@code file.empty}, {@code file.image.*}
     * @throws TooLarge {@code file.tooLarge}
     * @throws WrongKind {@code file.kind}
     * @throws RuleViolation {@code file.virus}, {@code file.scanner.down}
     */
    public void keepImage(byte[] image, FileOwner owner, String by) {
        try {
            var sent = FileContent.of(image);
            screen.screen(sent, null);
            screen.type(sent, IMAGES);
            var sizes = images.sizes(image);
            release(owner);
            for (var size : sizes.entrySet()) {
                keepMade(size.getValue(), FileType.JPEG, owner, size.getKey().name(), by);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what we made ourselves in a free slot of its owner; no scanner is asked. */
    public void keepMade(byte[] made, FileType type, FileOwner owner, String slot, String by) {
        var content = FileContent.of(made);
        try {
            keep(screen.measure(content, type), content, owner, slot, by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file in an owner's slot, without its bytes. */
    public Optional<FileView> find(FileOwner owner, String slot) {
        return files.find(owner, slot);
    }

    /**
     * The whole of a file that is known to be small.
     *
     * @throws NotFound {@code file.notFound}
     */
    public byte[] read(FileOwner owner, String slot) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (files.copy(owner, slot, bytes) == 0) {
                throw new NotFound("file.notFound");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Whether the owner has an image. */
    public boolean hasImage(FileOwner owner) {
        return files.find(owner, ImageSize.LARGE.name()).isPresent();
    }

    /** Takes away what an owner has. @return whether there was anything */
    public boolean release(FileOwner owner) {
        return files.release(owner.kind(), List.of(owner.id())) > 0;
    }
}
