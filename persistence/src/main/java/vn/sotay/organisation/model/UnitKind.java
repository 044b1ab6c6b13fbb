package vn.sotay.organisation.model;

import java.util.Arrays;
import java.util.Optional;
import vn.sotay.shared.model.VietnameseText;

/** The kinds of Party organisations (docs/definitions.md, Units). What may sit under what is data: {@link NestingRule}. */
public enum UnitKind {
    /** Đảng bộ tỉnh. */
    PROVINCE("Đảng bộ tỉnh"),
    /** Đảng bộ cấp trên trực tiếp cơ sở: districts, blocs, armed forces; since 2025 communes. */
    UPPER_COMMITTEE("Đảng bộ cấp trên trực tiếp cơ sở"),
    /** Đảng bộ cơ sở. */
    GRASSROOTS_COMMITTEE("Đảng bộ cơ sở"),
    /** Đảng bộ bộ phận, optional between a grassroots committee and its branches. */
    SECTION_COMMITTEE("Đảng bộ bộ phận"),
    /** Chi bộ cơ sở. */
    GRASSROOTS_BRANCH("Chi bộ cơ sở"),
    /** Chi bộ trực thuộc. */
    BRANCH("Chi bộ trực thuộc"),
    /** Tổ đảng. */
    PARTY_GROUP("Tổ đảng");

    private final String officialName;

    UnitKind(String officialName) {
        this.officialName = officialName;
    }

    /** The term of the field, as spreadsheets write it; screens take their words from the bundles. */
    public String officialName() {
        return officialName;
    }

    /** Whether this is a branch (chi bộ) in the sense of every figure: grassroots branches and branches. */
    public boolean isBranch() {
        return this == GRASSROOTS_BRANCH || this == BRANCH;
    }

    /** Finds a kind by its official name, however it is spelt in capitals, spaces or tone places. */
    public static Optional<UnitKind> named(String text) {
        var wanted = VietnameseText.fold(text);
        return Arrays.stream(values())
                .filter(kind -> VietnameseText.fold(kind.officialName).equals(wanted))
                .findFirst();
    }
}
