package vn.sotay.privacy.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sotay.privacy.model.ResultRow;
import vn.sotay.privacy.service.RetentionNight;
import vn.sotay.shared.web.Formats;
import vn.sotay.shared.web.Messages;

/**
 * The last night in words.
 *
 * @param finishedAt null: broken off, or still at work
 * @param did what it did, by kind of data
 */
public record NightView(Instant startedAt, Instant finishedAt, Map<String, String> did) implements Serializable {
    static NightView of(RetentionNight night, Messages messages) {
        var did = night.results().stream().collect(Collectors.toMap(ResultRow::kind, row -> words(row, messages)));
        return new NightView(night.run().startedAt(), night.run().finishedAt(), did);
    }

    private static String words(ResultRow row, Messages messages) {
        return messages.text("privacy.retention.did." + row.outcome(), new Formats().number(row.takenAway()));
    }
}
