package vn.sotay.demo.service;

/**
 * The eighteen committees under the province; places and sizes are made up, the shape is that of a central province
 * (docs/definitions.md, The demonstration). Grassroots committees and grassroots branches are counted for the province and for the small size.
 */
enum Committee {
    TRA_GIANG("01", "Thành ủy Trà Giang", "Trà Giang", "Nghĩa Chánh Quảng", Kind.CITY, 0.02, 68, 33, 3, 2),
    DUC_HAI("02", "Thị ủy Đức Hải", "Đức Hải", "Phổ Hải", Kind.TOWN, 0.02, 39, 19, 0, 0),
    BINH_CHAU("03", "Huyện ủy Bình Châu", "Bình Châu", "Bình Châu", Kind.DISTRICT, 0.02, 48, 24, 0, 0),
    SON_TAN("04", "Huyện ủy Sơn Tân", "Sơn Tân", "Tân Thọ", Kind.DISTRICT, 0.05, 29, 14, 0, 0),
    TU_NGUYEN("05", "Huyện ủy Tư Nguyên", "Tư Nguyên", "Tư Nguyên", Kind.DISTRICT, 0.02, 39, 19, 0, 0),
    NGHIA_THUAN("06", "Huyện ủy Nghĩa Thuận", "Nghĩa Thuận", "Hành Thuận", Kind.DISTRICT, 0.03, 34, 17, 0, 0),
    MO_HA("07", "Huyện ủy Mộ Hà", "Mộ Hà", "Tịnh Đức", Kind.DISTRICT, 0.02, 34, 17, 8, 4),
    TRA_BUI("08", "Huyện ủy Trà Bùi", "Trà Bùi", "Trà Bùi", Kind.DISTRICT, 0.60, 24, 12, 3, 2),
    SON_THUONG("09", "Huyện ủy Sơn Thượng", "Sơn Thượng", "Sơn Thượng", Kind.DISTRICT, 0.70, 24, 12, 0, 0),
    SON_KY("10", "Huyện ủy Sơn Kỳ", "Sơn Kỳ", "Kỳ Di", Kind.DISTRICT, 0.65, 15, 7, 0, 0),
    LONG_MON("11", "Huyện ủy Long Môn", "Long Môn", "Long Môn", Kind.DISTRICT, 0.55, 15, 7, 0, 0),
    BA_DIEN("12", "Huyện ủy Ba Điền", "Ba Điền", "Ba Điền", Kind.DISTRICT, 0.75, 20, 9, 0, 0),
    DAO_LY("13", "Huyện ủy Đảo Lý", "Đảo Lý", "An Lý", Kind.DISTRICT, 0.01, 10, 4, 0, 0),
    AGENCIES("14", "Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh", "tỉnh", "", Kind.AGENCIES, 0.03, 44, 21, 2, 3),
    UNIVERSITY("15", "Đảng ủy Trường Đại học Trà Giang", "Trường", "", Kind.UNIVERSITY, 0.02, 5, 2, 0, 0),
    POLICE("16", "Đảng ủy Công an tỉnh", "", "", Kind.ARMED, 0, 24, 12, 3, 1),
    ARMY("17", "Đảng ủy Quân sự tỉnh", "", "", Kind.ARMED, 0, 10, 4, 2, 1),
    BORDER_GUARD("18", "Đảng ủy Bộ đội Biên phòng tỉnh", "", "", Kind.ARMED, 0, 5, 2, 1, 1);

    /** What kind of places the grassroots organisations of a committee are. */
    enum Kind {
        CITY,
        TOWN,
        DISTRICT,
        AGENCIES,
        UNIVERSITY,
        /** Codes and totals alone. */
        ARMED
    }

    /** The code of the province. */
    static final String ROOT = "51";

    private final String number;
    private final String title;
    private final String place;
    private final String syllables;
    private final Kind kind;
    private final double minority;
    private final int committees;
    private final int branches;
    private final int smallCommittees;
    private final int smallBranches;

    Committee(
            String number,
            String title,
            String place,
            String syllables,
            Kind kind,
            double minority,
            int committees,
            int branches,
            int smallCommittees,
            int smallBranches) {
        this.number = number;
        this.title = title;
        this.place = place;
        this.syllables = syllables;
        this.kind = kind;
        this.minority = minority;
        this.committees = committees;
        this.branches = branches;
        this.smallCommittees = smallCommittees;
        this.smallBranches = smallBranches;
    }

    String code() {
        return ROOT + "." + number;
    }

    String title() {
        return title;
    }

    /** The place in the names of its agencies. */
    String place() {
        return place;
    }

    /** First syllables of its communes' names. */
    String[] syllables() {
        return syllables.split(" ");
    }

    Kind kind() {
        return kind;
    }

    boolean isArmed() {
        return kind == Kind.ARMED;
    }

    /** The share of members from the minority peoples, 0 to 1. */
    double minority() {
        return minority;
    }

    /** How many grassroots committees it has in that size. */
    int committees(DemoSize size) {
        return size.count(committees, smallCommittees);
    }

    /** How many grassroots branches it has in that size. */
    int branches(DemoSize size) {
        return size.count(branches, smallBranches);
    }

    /** Whether it is there in that size. */
    boolean isIn(DemoSize size) {
        return committees(size) > 0;
    }
}
