package vn.sotay.roster.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Sex;
import vn.sotay.member.model.Smartphone;
import vn.sotay.member.model.Standing;
import vn.sotay.shared.model.PartialDate;

/** A staged row as the cells of a sheet again, so that a corrected row passes the very check of a read one. */
public final class StagedTexts {
    private StagedTexts() {}

    /** The columns of the cells that {@link #row} makes. */
    public static ColumnMap columns() {
        Map<ImportColumn, Integer> places = new HashMap<>();
        for (var column : MemberColumn.values()) {
            places.put(column, column.ordinal());
        }
        return new ColumnMap(0, places);
    }

    /** The cells of a sheet's row with these texts. */
    public static SheetRow row(int number, Map<MemberColumn, String> texts) {
        return new SheetRow(
                number,
                IntStream.range(0, MemberColumn.values().length)
                        .mapToObj(i -> SheetCell.of(texts.get(MemberColumn.values()[i])))
                        .toList());
    }

    /**
     * What the row says, cell by cell; a cell that could not be read as it was written.
     *
     * @param findings what is wrong and what is odd in the row
     */
    public static Map<MemberColumn, String> of(StagedMember row, List<FaultRow> findings) {
        var texts = new EnumMap<MemberColumn, String>(MemberColumn.class);
        details(texts, row.details());
        put(texts, MemberColumn.UNIT_CODE, row.unitCode());
        put(texts, MemberColumn.STATUS, status(row));
        for (var finding : findings) {
            if (!texts.containsKey(MemberColumn.valueOf(finding.column()))) {
                put(texts, MemberColumn.valueOf(finding.column()), finding.value());
            }
        }
        return texts;
    }

    private static void details(Map<MemberColumn, String> texts, MemberDetails details) {
        put(texts, MemberColumn.NAME, details.fullName());
        put(texts, MemberColumn.SEX, text(details.sex(), sex -> sex == Sex.MALE ? "Nam" : "Nữ"));
        put(texts, MemberColumn.BIRTH, text(details.birth(), PartialDate::display));
        put(texts, MemberColumn.CARD, details.cardNumber());
        put(texts, MemberColumn.CITIZEN_ID, details.citizenId());
        put(texts, MemberColumn.ETHNICITY, details.ethnicity());
        put(texts, MemberColumn.NATIVE_PLACE, details.nativePlace());
        put(texts, MemberColumn.RESIDENCE, details.residence());
        put(texts, MemberColumn.OCCUPATION, details.occupation());
        put(texts, MemberColumn.EDUCATION, details.education());
        put(texts, MemberColumn.POLITICAL_THEORY, details.politicalTheory());
        put(texts, MemberColumn.JOINED, text(details.joined(), PartialDate::display));
        put(texts, MemberColumn.OFFICIAL, text(details.official(), PartialDate::display));
        put(texts, MemberColumn.POSITION, details.partyPosition());
        put(texts, MemberColumn.PHONE, details.phone());
        put(texts, MemberColumn.SMARTPHONE, smartphone(details.smartphone()));
        put(texts, MemberColumn.NOTE, details.note());
    }

    private static void put(Map<MemberColumn, String> texts, MemberColumn column, String text) {
        if (text != null && !text.isEmpty()) {
            texts.put(column, text);
        }
    }

    private static <T> String text(T value, Function<T, String> words) {
        return value == null ? null : words.apply(value);
    }

    private static String smartphone(Smartphone smartphone) {
        return smartphone == Smartphone.YES ? "Có" : smartphone == Smartphone.NO ? "Không" : null;
    }

    private static String status(StagedMember row) {
        if (row.standing() == Standing.OFFICIAL || row.standing() == Standing.PROBATIONARY) {
            return participation(row.participation());
        }
        return switch (row.standing()) {
            case DECEASED -> "Từ trần";
            case REMOVED -> "Xóa tên";
            case EXPELLED -> "Khai trừ";
            case RESIGNED -> "Xin ra";
            case TRANSFERRED_OUT -> "Chuyển đi";
            default -> null;
        };
    }

    private static String participation(Participation participation) {
        return switch (participation) {
            case ACTIVE -> null;
            case REDUCED -> "Giảm sinh hoạt";
            case EXEMPT -> "Miễn sinh hoạt";
            case AWAY -> "Đi vắng";
        };
    }
}
