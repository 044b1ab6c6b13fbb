package vn.sotay.file.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps files in parts; never more than one part of a file is in memory. */
@ApplicationScoped
public class FileRepository {
    private static final String OWNED = "u.ownerKind = :kind and u.ownerId = :owner";

    @PersistenceContext
    EntityManager em;

    /**
     * Gives a file to an owner; its bytes are written only if they are not here yet.
     *
     * @param file what the bytes are
     * @param slot which of the owner's files; must be free
     * @throws IOException if the bytes cannot be read
     */
    public void keep(FileView file, FileContent content, FileOwner owner, String slot, String by, Instant now)
            throws IOException {
        var known = locked(file.sha256());
        var stored = known.isPresent() ? known.get() : write(file, content, now);
        em.persist(new FileUse(stored, owner, slot, by, now));
    }

    /** The file in an owner's slot. */
    public Optional<FileView> find(FileOwner owner, String slot) {
        return em.createQuery(
                        "select f.sha256, f.type, f.byteCount from FileUse u join u.file f where " + OWNED
                                + " and u.slot = :slot",
                        FileView.class)
                .setParameter("kind", owner.kind())
                .setParameter("owner", owner.id())
                .setParameter("slot", slot)
                .getResultStream()
                .findFirst();
    }

    /**
     * Writes out the bytes of the file in an owner's slot, nothing if there is none.
     *
     * @return how many bytes
     */
    public long copy(FileOwner owner, String slot, OutputStream out) throws IOException {
        var written = 0L;
        for (var number = 0; ; number++) {
            var part = part(owner, slot, number);
            if (part.isEmpty()) {
                return written;
            }
            out.write(part.get());
            written += part.get().length;
        }
    }

    private Optional<byte[]> part(FileOwner owner, String slot, int number) {
        return em.createQuery(
                        "select p.content from FileUse u join FilePart p on p.file = u.file where " + OWNED
                                + " and u.slot = :slot and p.number = :number",
                        byte[].class)
                .setParameter("kind", owner.kind())
                .setParameter("owner", owner.id())
                .setParameter("slot", slot)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Takes all files from these owners, and deletes the bytes that nobody owns any more. @return how many files were taken */
    public int release(FileOwner.Kind kind, Collection<Long> owners) {
        var uses = em.createQuery(
                        "select u.id from FileUse u where u.ownerKind = :kind and u.ownerId in :owners", Long.class)
                .setParameter("kind", kind)
                .setParameter("owners", owners)
                .getResultList();
        if (uses.isEmpty()) {
            return 0;
        }
        var files = em.createQuery("select distinct u.file.id from FileUse u where u.id in :uses", Long.class)
                .setParameter("uses", uses)
                .getResultList();
        em.createQuery("delete from FileUse u where u.id in :uses")
                .setParameter("uses", uses)
                .executeUpdate();
        deleteUnowned(files);
        return uses.size();
    }

    private void deleteUnowned(List<Long> files) {
        var over = em.createQuery(
                        "select f from StoredFile f where f.id in :files"
                                + " and not exists (select 1 from FileUse u where u.file = f)",
                        StoredFile.class)
                .setParameter("files", files)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (!over.isEmpty()) {
            em.createQuery("delete from FilePart p where p.file in :files")
                    .setParameter("files", over)
                    .executeUpdate();
            em.createQuery("delete from StoredFile f where f in :files")
                    .setParameter("files", over)
                    .executeUpdate();
            over.forEach(em::detach);
        }
    }

    /** The file with these bytes, kept from being deleted until the transaction ends. */
    private Optional<StoredFile> locked(String sha256) {
        return em.createQuery("from StoredFile f where f.sha256 = :sha", StoredFile.class)
                .setParameter("sha", sha256)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private StoredFile write(FileView file, FileContent content, Instant now) throws IOException {
        var stored = new StoredFile(file, now);
        em.persist(stored);
        try (var in = content.open()) {
            writeParts(stored, in);
        }
        return stored;
    }

    private void writeParts(StoredFile stored, InputStream in) throws IOException {
        var number = 0;
        for (var bytes = in.readNBytes(FilePart.SIZE); bytes.length > 0; bytes = in.readNBytes(FilePart.SIZE)) {
            var part = new FilePart(stored, number++, bytes);
            em.persist(part);
            em.flush();
            em.detach(part);
        }
    }
}
