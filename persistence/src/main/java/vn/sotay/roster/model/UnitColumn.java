package vn.sotay.roster.model;

/** The columns of a list of units. Without a column of superiors the code says who is above. */
public enum UnitColumn implements ImportColumn {
    CODE(
            true,
            "Mã tổ chức",
            "Mã tổ chức đảng",
            "Mã TCĐ",
            "Mã đơn vị",
            "Mã",
            "Mã số",
            "Mã tổ chức cơ sở đảng",
            "Mã số tổ chức đảng",
            "Mã TCCSĐ"),
    NAME(true, "Tên tổ chức đảng", "Tên tổ chức", "Tên đơn vị", "Tổ chức đảng", "Tên", "Tên TCĐ", "Tên gọi"),
    KIND(
            true,
            "Loại hình",
            "Loại hình tổ chức",
            "Loại tổ chức",
            "Loại hình tổ chức đảng",
            "Loại",
            "Loại tổ chức đảng",
            "Cấp"),
    PARENT(
            false,
            "Mã cấp trên",
            "Mã tổ chức cấp trên",
            "Mã cấp trên trực tiếp",
            "Cấp trên",
            "Cấp trên trực tiếp",
            "Trực thuộc",
            "Mã tổ chức đảng cấp trên",
            "Mã đơn vị cấp trên",
            "Mã cha",
            "Mã trực thuộc"),
    BLOC(false, "Khối", "Thuộc khối", "Lĩnh vực"),
    FOUNDED(false, "Ngày thành lập", "Ngày tháng năm thành lập", "Năm thành lập", "Thành lập", "Thành lập ngày"),
    NOTE(false, "Ghi chú", "Chú thích");

    private final ColumnHeading heading;

    UnitColumn(boolean needed, String... wordings) {
        heading = ColumnHeading.of(needed, wordings);
    }

    @Override
    public ColumnHeading heading() {
        return heading;
    }
}
