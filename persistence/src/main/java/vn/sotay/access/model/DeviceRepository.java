package vn.sotay.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Devices that stay known. */
@ApplicationScoped
public class DeviceRepository {
    @PersistenceContext
    EntityManager em;

    /** Stores a new one. */
    public void add(Device device) {
        em.persist(device);
    }

    /** One by its opaque id, locked so that of two requests at once the second sees what the first changed. */
    public Optional<Device> lock(String publicId) {
        var found = em.createQuery("from Device d where d.publicId = :id", Device.class)
                .setParameter("id", publicId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        found.ifPresent(em::refresh);
        return found;
    }

    /** One of an account, to be ended. */
    public Optional<Device> of(String publicId, String username) {
        return em.createQuery(
                        "from Device d join fetch d.account a where d.publicId = :id and a.username = :username",
                        Device.class)
                .setParameter("id", publicId)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /** Those of an account that are good now, the last used first: {@code idx_device_account}. */
    public List<DeviceRow> of(String username, Instant now) {
        return em.createQuery("""
                        select d.publicId, d.label, d.registeredAt, d.changedAt, d.expiresAt
                        from Device d join d.account a
                        where a.username = :username and d.endedAt is null and d.epoch = a.epoch and d.expiresAt > :now
                        order by d.changedAt desc, d.id desc""", DeviceRow.class)
                .setParameter("username", username)
                .setParameter("now", now)
                .getResultList();
    }

    /** How many devices of an account are good now and were last used before then: {@code idx_device_account}. */
    public long idle(String username, Instant now, Instant before) {
        return em.createQuery("""
                        select count(d) from Device d join d.account a
                        where a.username = :username and d.endedAt is null and d.epoch = a.epoch and d.expiresAt > :now
                        and d.changedAt < :before""", Long.class)
                .setParameter("username", username)
                .setParameter("now", now)
                .setParameter("before", before)
                .getSingleResult();
    }

    /** Ends every sign-in that a device began. */
    public void endSignIns(Device device, Instant now) {
        em.createQuery("update SignInSession s set s.endedAt = :now where s.device = :device and s.endedAt is null")
                .setParameter("now", now)
                .setParameter("device", device.publicId())
                .executeUpdate();
    }
}
