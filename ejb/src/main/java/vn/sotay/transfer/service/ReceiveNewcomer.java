package vn.sotay.transfer.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.RequiredText;
import vn.sotay.transfer.model.Newcomer;
import vn.sotay.transfer.model.Transfer;

/**
 * Somebody who brings a letter of introduction from elsewhere.
 *
 * @param to code or public id of the unit that receives
 * @param place the unit elsewhere that sends, in words
 * @param birth as {@code 5/5/1980}, {@code 5/1980} or {@code 1980}; may be missing, as the numbers and days after it
 * @param official missing for who is on probation
 * @param letterNumber as printed on the letter
 * @param letterDay the date on it
 * @param reason may be missing
 */
public record ReceiveNewcomer(
        String to,
        String place,
        String fullName,
        String birth,
        String cardNumber,
        String citizenId,
        String joined,
        String official,
        String letterNumber,
        LocalDate letterDay,
        String reason)
        implements Serializable {
    private static final int NUMBER = 40;

    /** What is wrong with it, beside what is said of the person. */
    List<FieldError> faults(LocalDate today) {
        var faults = new ArrayList<FieldError>();
        RequiredText.fault("place", place, Transfer.TEXT).ifPresent(faults::add);
        RequiredText.fault("letterNumber", letterNumber, NUMBER).ifPresent(faults::add);
        RequiredText.faultIfThere("reason", reason, Transfer.TEXT).ifPresent(faults::add);
        if (letterDay == null) {
            faults.add(FieldError.of("letterDay", "shared.required"));
        } else if (letterDay.isAfter(today)) {
            faults.add(FieldError.of("letterDay", "member.date.future", today));
        }
        return faults;
    }

    /** What the letter says of the person. */
    Newcomer person() {
        return new Newcomer(fullName, birth, cardNumber, citizenId, joined, official);
    }
}
