package vn.sotay.notice.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.sotay.access.service.Open;
import vn.sotay.notice.model.NoticePreferencesRepository;

/** Whose calendar a key opens. */
@Stateless
@PermitAll
public class FeedService {
    @Inject
    NoticePreferencesRepository preferences;

    /** Username of whose it is; empty for a key that nobody has, any more. */
    @Open(because = "whoever holds the key of a calendar may read it; rights are asked as its owner each time")
    public Optional<String> owner(String key) {
        return FeedKeys.isOne(key) ? preferences.feedOwner(FeedKeys.hash(key)) : Optional.empty();
    }
}
