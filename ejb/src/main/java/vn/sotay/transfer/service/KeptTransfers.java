package vn.sotay.transfer.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Period;
import vn.sotay.shared.service.Ages;
import vn.sotay.shared.service.RetainedData;
import vn.sotay.transfer.model.TransferRepository;

/** Transfers that came to nothing, and with them what letters from elsewhere said of people who were never taken in. */
@ApplicationScoped
class KeptTransfers implements RetainedData {
    @Inject
    TransferRepository transfers;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "TRANSFER_STOPPED";
    }

    @Override
    public long tooOld(Period age, Clock then) {
        return transfers.countOld(Ages.instant(age, then));
    }

    @Override
    public int takeAway(Period age, int limit) {
        return transfers.forget(Ages.instant(age, clock), limit);
    }
}
