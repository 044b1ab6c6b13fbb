package vn.sotay.roster.model;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a list of members. The first wording is the one we name in messages. */
public enum MemberColumn implements ImportColumn {
    NAME(
            true,
            "Họ và tên khai sinh",
            "Họ và tên",
            "Họ tên",
            "Họ tên khai sinh",
            "Họ, chữ đệm và tên",
            "Họ chữ đệm và tên khai sinh",
            "Họ và tên đảng viên",
            "Họ tên đảng viên",
            "Tên đảng viên",
            "Đảng viên",
            "Họ và tên đang dùng",
            "Họ đệm tên"),
    SEX(false, "Giới tính", "Giới", "Nam/Nữ", "Phái"),
    BIRTH(
            true,
            "Ngày sinh",
            "Ngày tháng năm sinh",
            "Ngày, tháng, năm sinh",
            "Năm sinh",
            "Sinh ngày",
            "NTNS",
            "Ngày/tháng/năm sinh",
            "Ngày tháng năm sinh đảng viên"),
    CARD(
            false,
            "Số thẻ đảng viên",
            "Số thẻ ĐV",
            "Số thẻ",
            "Thẻ đảng viên",
            "Thẻ ĐV",
            "Số thẻ Đảng",
            "Số TĐV",
            "Mã thẻ",
            "Số thẻ đảng viên (nếu có)"),
    CITIZEN_ID(
            false,
            "Số CCCD",
            "CCCD",
            "CCCD/CMND",
            "CMND/CCCD",
            "Số CCCD/CMND",
            "Số CMND/CCCD",
            "CMND",
            "Số CMND",
            "Số định danh",
            "Số định danh cá nhân",
            "Mã định danh",
            "Mã định danh cá nhân",
            "Số căn cước",
            "Căn cước",
            "Căn cước công dân",
            "Số căn cước công dân",
            "Số thẻ căn cước",
            "Số ĐDCN",
            "Số giấy tờ tùy thân"),
    ETHNICITY(false, "Dân tộc"),
    NATIVE_PLACE(false, "Quê quán", "Nguyên quán"),
    RESIDENCE(
            false,
            "Nơi ở hiện nay",
            "Nơi ở",
            "Nơi cư trú",
            "Chỗ ở hiện nay",
            "Địa chỉ",
            "Địa chỉ hiện nay",
            "Nơi thường trú",
            "Địa chỉ thường trú",
            "Nơi ở hiện tại",
            "Chỗ ở"),
    OCCUPATION(false, "Nghề nghiệp", "Nghề nghiệp hiện nay", "Công việc", "Nghề nghiệp, nơi công tác"),
    EDUCATION(false, "Trình độ học vấn", "Học vấn", "Trình độ", "Trình độ chuyên môn", "Chuyên môn", "TĐHV"),
    POLITICAL_THEORY(false, "Lý luận chính trị", "Trình độ lý luận chính trị", "LLCT", "Trình độ LLCT", "Lý luận"),
    JOINED(
            true,
            "Ngày vào Đảng",
            "Ngày kết nạp",
            "Ngày kết nạp Đảng",
            "Ngày vào ĐCSVN",
            "Ngày vào Đảng CSVN",
            "Ngày tháng năm vào Đảng",
            "Ngày tháng năm kết nạp",
            "Kết nạp",
            "Vào Đảng",
            "Ngày vào Đảng (dự bị)",
            "Ngày dự bị"),
    OFFICIAL(
            false,
            "Ngày chính thức",
            "Ngày công nhận chính thức",
            "Ngày vào Đảng chính thức",
            "Ngày chuyển chính thức",
            "Ngày công nhận đảng viên chính thức",
            "Chính thức",
            "Ngày tháng năm chính thức",
            "Ngày CT",
            "Ngày chính thức vào Đảng"),
    UNIT_CODE(
            true,
            "Mã tổ chức đảng",
            "Mã chi bộ",
            "Mã tổ chức",
            "Mã TCĐ",
            "Mã TCCSĐ",
            "Mã đơn vị",
            "Mã CB",
            "Mã tổ chức cơ sở đảng",
            "Mã chi bộ sinh hoạt",
            "Mã số tổ chức đảng",
            "Mã tổ chức đảng sinh hoạt"),
    UNIT_NAME(
            false,
            "Tên chi bộ",
            "Chi bộ",
            "Chi bộ sinh hoạt",
            "Tên tổ chức đảng",
            "Tổ chức đảng",
            "Nơi sinh hoạt",
            "Đơn vị sinh hoạt",
            "Đơn vị"),
    POSITION(false, "Chức vụ đảng", "Chức vụ", "Chức vụ trong Đảng", "CV đảng", "Chức vụ Đảng hiện nay"),
    PHONE(
            false,
            "Điện thoại",
            "Số điện thoại",
            "SĐT",
            "SDT",
            "ĐT",
            "Số ĐT",
            "Điện thoại di động",
            "Di động",
            "ĐTDĐ",
            "Số điện thoại di động",
            "Điện thoại liên hệ",
            "Số điện thoại liên hệ"),
    SMARTPHONE(
            false,
            "Điện thoại thông minh",
            "Có điện thoại thông minh",
            "Smartphone",
            "Dùng điện thoại thông minh",
            "ĐTTM",
            "Có smartphone",
            "Sử dụng điện thoại thông minh"),
    STATUS(
            false,
            "Tình trạng",
            "Trạng thái",
            "Tình trạng sinh hoạt",
            "Tình trạng đảng viên",
            "Trạng thái sinh hoạt",
            "Diện",
            "Diện sinh hoạt"),
    NOTE(false, "Ghi chú", "Chú thích");

    private final boolean needed;
    private final String label;
    private final Set<String> wordings;

    MemberColumn(boolean needed, String... wordings) {
        this.needed = needed;
        this.label = wordings[0];
        this.wordings = Arrays.stream(wordings).map(HeaderRecogniser::plain).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Set<String> wordings() {
        return wordings;
    }

    @Override
    public boolean isNeeded() {
        return needed;
    }
}
