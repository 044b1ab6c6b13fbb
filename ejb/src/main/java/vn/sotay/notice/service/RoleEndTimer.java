package vn.sotay.notice.service;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks each hour whose role ends soon. What was told is not told again, also by another server at the same moment. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoleEndTimer {
    private static final Logger LOG = Logger.getLogger(RoleEndTimer.class.getName());

    @Inject
    RoleEnds ends;

    /** Until everybody knows. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    public void tell() {
        try {
            while (ends.tell() > 0) {
                LOG.fine("told of roles that end");
            }
        } catch (EJBException faster) {
            LOG.log(Level.FINE, "another server told them", faster);
        }
    }
}
