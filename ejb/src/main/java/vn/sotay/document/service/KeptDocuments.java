package vn.sotay.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Period;
import vn.sotay.document.model.DocumentRepository;
import vn.sotay.file.model.FileOwner;
import vn.sotay.file.model.FileRepository;
import vn.sotay.shared.service.Ages;
import vn.sotay.shared.service.RetainedData;

/** Documents that committees issued: for good, unless the province decides otherwise. */
@ApplicationScoped
class KeptDocuments implements RetainedData {
    @Inject
    DocumentRepository documents;

    @Inject
    FileRepository files;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "OFFICIAL_DOCUMENT";
    }

    @Override
    public long tooOld(Period age, Clock then) {
        return documents.countFrozenBefore(Ages.instant(age, then));
    }

    @Override
    public int takeAway(Period age, int limit) {
        var keys = documents.frozenBefore(Ages.instant(age, clock), limit);
        if (!keys.isEmpty()) {
            files.release(FileOwner.Kind.OFFICIAL_DOCUMENT, keys);
            documents.forget(keys);
        }
        return keys.size();
    }
}
