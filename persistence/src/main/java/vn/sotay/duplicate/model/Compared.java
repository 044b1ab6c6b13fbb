package vn.sotay.duplicate.model;

import java.io.Serializable;
import vn.sotay.member.model.Sex;
import vn.sotay.shared.model.PartialDate;

/**
 * What a record says of what people are compared by; every value but key, path and name may be null.
 *
 * @param foldedName as {@link vn.sotay.shared.model.VietnameseText#fold} writes it
 */
public record Compared(
        Long key,
        String path,
        String foldedName,
        PartialDate birth,
        PartialDate joined,
        String cardNumber,
        String citizenId,
        String phone,
        Sex sex)
        implements Serializable {
    /** The last word of the name: what Vietnamese people are called by. */
    String givenName() {
        return foldedName.substring(foldedName.lastIndexOf(' ') + 1);
    }
}
