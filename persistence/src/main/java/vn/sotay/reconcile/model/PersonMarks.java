package vn.sotay.reconcile.model;

import java.util.ArrayList;
import java.util.List;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.model.VietnameseText;

/** The marks by which people are recognised, as keys that are equal where the marks are; null where one is unknown. */
final class PersonMarks {
    private PersonMarks() {}

    static String citizenId(MemberDetails person) {
        return isBlank(person.citizenId()) ? null : person.citizenId();
    }

    static String name(MemberDetails person) {
        var name = VietnameseText.fold(person.fullName());
        return name.isEmpty() ? null : name;
    }

    static String givenName(MemberDetails person) {
        var name = name(person);
        return name == null ? null : name.substring(name.lastIndexOf(' ') + 1);
    }

    static String cardAndName(MemberDetails person) {
        return joined(card(person), name(person));
    }

    /** Only whole days decide: a year and a name are shared by too many. */
    static String nameAndDays(MemberDetails person) {
        return joined(name(person), day(person.birth()), day(person.joined()));
    }

    /** Under which keys those stand who are worth a second look. */
    static List<String> blocks(MemberDetails person) {
        var blocks = new ArrayList<String>();
        add(blocks, "citizen", citizenId(person));
        add(blocks, "card", card(person));
        add(blocks, "birth", joined(day(person.birth()), givenName(person)));
        add(blocks, "joined", joined(day(person.joined()), givenName(person)));
        add(blocks, "year", joined(name(person), year(person.birth())));
        return blocks;
    }

    private static void add(List<String> blocks, String kind, String key) {
        if (key != null) {
            blocks.add(kind + '|' + key);
        }
    }

    private static String card(MemberDetails person) {
        return isBlank(person.cardNumber()) ? null : person.cardNumber();
    }

    private static String day(PartialDate date) {
        return date == null || !date.isExact() ? null : date.date().toString();
    }

    private static String year(PartialDate date) {
        return date == null ? null : String.valueOf(date.date().getYear());
    }

    private static String joined(String... parts) {
        for (var part : parts) {
            if (part == null) {
                return null;
            }
        }
        return String.join("|", parts);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
