package vn.sotay.file.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.shared.database.TestDatabase;
import vn.sotay.support.Wired;

/** The same bytes are kept once, in parts, and go with their last owner. */
class FileRepositoryTest {
    private static final Instant NOW = Instant.parse("2024-09-30T01:00:00Z");
    private static final FileOwner ONE = new FileOwner(FileOwner.Kind.MEMBER_PORTRAIT, 1L);
    private static final FileOwner OTHER = new FileOwner(FileOwner.Kind.ROSTER_IMPORT, 1L);

    @ParameterizedTest
    @EnumSource
    void bytes_come_out_as_they_went_in_whatever_their_number(TestDatabase database) {
        for (var size : List.of(1, FilePart.SIZE - 1, FilePart.SIZE, FilePart.SIZE + 1, 3 * FilePart.SIZE)) {
            database.rolledBack(em -> {
                var bytes = bytes(size);
                keep(em, "a".repeat(64), bytes, ONE);
                assertThat(bytesOf(em, ONE)).isEqualTo(bytes);
                var parts = (size + FilePart.SIZE - 1L) / FilePart.SIZE;
                assertThat(count(em, "FilePart")).isEqualTo(parts);
                Wired.up(FileRepository.class, em).release(ONE.kind(), List.of(ONE.id()));
                assertThat(count(em, "FilePart")).isZero();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_bytes_are_kept_once_until_the_last_owner_lets_go(TestDatabase database) {
        database.rolledBack(em -> {
            var files = Wired.up(FileRepository.class, em);
            var bytes = bytes(10);
            keep(em, "b".repeat(64), bytes, ONE);
            keep(em, "b".repeat(64), bytes, OTHER);
            assertThat(count(em, "StoredFile")).isEqualTo(1);

            assertThat(files.release(ONE.kind(), List.of(ONE.id(), 77L))).isEqualTo(1);
            assertThat(files.find(ONE, "A")).isEmpty();
            assertThat(bytesOf(em, ONE)).isEmpty();
            assertThat(bytesOf(em, OTHER)).isEqualTo(bytes);
            assertThat(files.find(OTHER, "A")).contains(new FileView("b".repeat(64), FileType.PNG, 10L));

            assertThat(files.release(OTHER.kind(), List.of(OTHER.id()))).isEqualTo(1);
            assertThat(files.release(OTHER.kind(), List.of(OTHER.id()))).isZero();
            assertThat(count(em, "StoredFile")).isZero();
            keep(em, "b".repeat(64), bytes, ONE);
            assertThat(bytesOf(em, ONE)).isEqualTo(bytes);
        });
    }

    private static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static void keep(EntityManager em, String sha256, byte[] bytes, FileOwner owner) {
        try {
            Wired.up(FileRepository.class, em)
                    .keep(
                            new FileView(sha256, FileType.PNG, (long) bytes.length),
                            FileContent.of(bytes),
                            owner,
                            "A",
                            "lan",
                            NOW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytesOf(EntityManager em, FileOwner owner) {
        var out = new ByteArrayOutputStream();
        try {
            Wired.up(FileRepository.class, em).copy(owner, "A", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Long count(EntityManager em, String entity) {
        return em.createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult();
    }
}
