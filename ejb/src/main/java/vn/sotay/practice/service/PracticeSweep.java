package vn.sotay.practice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes closed practices away, step by step; what breaks off is closed already and waits for the next night. */
@ApplicationScoped
class PracticeSweep {
    private static final Logger LOG = Logger.getLogger(PracticeSweep.class.getName());

    @Inject
    PracticeSteps steps;

    void takeAway(List<Long> closed) {
        for (var key : closed) {
            try {
                var more = true;
                while (more) {
                    more = steps.takeAway(key);
                }
            } catch (RuntimeException broken) {
                LOG.log(Level.WARNING, "a practice could not be taken away yet; the next night goes on", broken);
            }
        }
    }
}
