package vn.sotay.roster.model;

import java.time.LocalDate;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Sex;
import vn.sotay.member.model.Smartphone;
import vn.sotay.member.model.Standing;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.model.VietnameseText;

/** The words of a list for sex, smartphone and status. */
final class CellWords {
    /** Standing and participation as one column of a list mixes them. */
    record Status(Standing standing, Participation participation) {}

    private CellWords() {}

    static Sex sex(String word, RowFindings found) {
        return switch (VietnameseText.fold(word)) {
            case "nam", "m", "trai" -> Sex.MALE;
            case "nu", "f", "gai" -> Sex.FEMALE;
            case "" -> null;
            default -> {
                found.warn(WarningCode.UNKNOWN_SEX, MemberColumn.SEX, word);
                yield null;
            }
        };
    }

    static Smartphone smartphone(String word) {
        return switch (VietnameseText.fold(word)) {
            case "co", "x", "1", "yes", "dung" -> Smartphone.YES;
            case "khong", "0", "no", "khong co", "khong dung" -> Smartphone.NO;
            default -> Smartphone.UNKNOWN;
        };
    }

    /** Official from the official date on; probationary before it, or while none is written. */
    static Status status(String word, PartialDate official, LocalDate today, RowFindings found) {
        var byDate = official != null && !official.isAfter(today) ? Standing.OFFICIAL : Standing.PROBATIONARY;
        return switch (VietnameseText.fold(word)) {
            case "", "dang sinh hoat", "sinh hoat", "binh thuong" -> new Status(byDate, Participation.ACTIVE);
            case "chinh thuc", "dang vien chinh thuc" -> new Status(Standing.OFFICIAL, Participation.ACTIVE);
            case "du bi", "dang vien du bi" -> new Status(Standing.PROBATIONARY, Participation.ACTIVE);
            case "mien sinh hoat",
                    "mien",
                    "mien cong tac va sinh hoat",
                    "mien sinh hoat dang",
                    "mien cong tac, sinh hoat" -> new Status(byDate, Participation.EXEMPT);
            case "giam sinh hoat", "giam", "giam cong tac va sinh hoat", "giam cong tac, sinh hoat" ->
                new Status(byDate, Participation.REDUCED);
            case "di vang", "vang", "tam vang", "di lam an xa", "vang mat" -> new Status(byDate, Participation.AWAY);
            case "tu tran", "da mat", "chet", "qua doi" -> new Status(Standing.DECEASED, Participation.AWAY);
            case "xoa ten" -> new Status(Standing.REMOVED, Participation.AWAY);
            case "khai tru" -> new Status(Standing.EXPELLED, Participation.AWAY);
            case "xin ra", "xin ra khoi dang" -> new Status(Standing.RESIGNED, Participation.AWAY);
            case "chuyen di", "da chuyen di", "chuyen sinh hoat" ->
                new Status(Standing.TRANSFERRED_OUT, Participation.AWAY);
            default -> {
                found.warn(WarningCode.UNKNOWN_STATUS, MemberColumn.STATUS, word);
                yield new Status(byDate, Participation.ACTIVE);
            }
        };
    }
}
