package vn.sotay.demo.service;

import static vn.sotay.access.model.Role.ADMINISTRATOR;
import static vn.sotay.access.model.Role.ARMED_OFFICER;
import static vn.sotay.access.model.Role.AUDITOR;
import static vn.sotay.access.model.Role.CLERK;
import static vn.sotay.access.model.Role.EDITOR;
import static vn.sotay.access.model.Role.GRASSROOTS;
import static vn.sotay.access.model.Role.HEAD;
import static vn.sotay.access.model.Role.HELPER_TEAM;
import static vn.sotay.access.model.Role.ORG_BOARD;
import static vn.sotay.access.model.Role.PROVINCE_OFFICE;
import static vn.sotay.access.model.Role.ROOT_OFFICER;
import static vn.sotay.access.model.Role.SECRETARY;
import static vn.sotay.access.model.Role.STEERING;

import java.time.LocalDate;
import java.util.List;
import vn.sotay.access.model.Role;

/**
 * One account of the demonstration with its grant.
 *
 * @param unit code of the unit on which the role is granted
 * @param granter username of who granted it; null for the first two
 * @param until the last day; null without one
 * @param state how far the holder came with the account
 */
record AccountPlan(
        String username,
        String displayName,
        Role role,
        String unit,
        String granter,
        LocalDate until,
        String reason,
        State state) {
    /** The one password of all of them; documented in the README, and nowhere but in the demonstration. */
    static final String PASSWORD = "SoTay-2024";

    private static final LocalDate TERM = LocalDate.of(2025, 12, 31);

    /** How far the holder came with the account. */
    enum State {
        /** In use. */
        USED,
        /** Never signed in: the first password is still to be changed. */
        NEW,
        /** As {@link #NEW}; the administrator proposed the grant, and nobody confirmed it yet. */
        PROPOSED,
        /** Locked by the administrator. */
        LOCKED
    }

    /** Granters before those to whom they grant. */
    static List<AccountPlan> all() {
        return List.of(
                of("truongban", "Đặng Quốc Hưng", ROOT_OFFICER, "51", null, null, "Thiết lập hệ thống"),
                of("quantri", "Lý Hoàng Nam", ADMINISTRATOR, "51", null, null, "Thiết lập hệ thống"),
                of("btc", "Nguyễn Thị Thanh Vân", ORG_BOARD, "51", "truongban", TERM, "Phân công công tác 03-PC/BTCTU"),
                of("vanphong", "Trương Quang Vinh", PROVINCE_OFFICE, "51", "truongban", TERM, "Phân công 12-PC/VPTU"),
                of("giupviec", "Mai Anh Tuấn", HELPER_TEAM, "51", "truongban", TERM, "Quyết định lập Tổ giúp việc"),
                of("thutruong", "Hồ Minh Quang", HEAD, "51.07", "btc", TERM, "Bí thư Huyện ủy Mộ Hà"),
                of("chidao", "Lê Thị Kim Oanh", STEERING, "51.07", "btc", day(10, 24), "Phân công theo dõi địa bàn"),
                of("chidao", "Lê Thị Kim Oanh", STEERING, "51.08", "btc", day(10, 24), "Phân công theo dõi địa bàn"),
                of("kiemtra", "Bùi Đình Trọng", AUDITOR, "51.07", "btc", TERM, "Kế hoạch kiểm tra 05-KH/UBKT"),
                of("lucluong", "Phạm Công Thành", ARMED_OFFICER, "51.16", "btc", day(10, 28), "Cử cán bộ nhập số tổng"),
                of("chuyenvien2", "Hồ Thị Sương", CLERK, "51.08", "btc", TERM, "Phân công chuyên viên Trà Bùi"),
                of("chuyenvien", "Phan Thu Hà", CLERK, "51.07", "thutruong", TERM, "Phân công chuyên viên Mộ Hà"),
                of("bientap", "Đỗ Quang Khải", EDITOR, "51.07", "thutruong", day(10, 25), "Ủy quyền Tổ biên tập huyện"),
                of("coso", "Huỳnh Tấn Đạt", GRASSROOTS, Story.COMMUNE, "chuyenvien", TERM, "Theo dõi các chi bộ"),
                of("bithu", "Trần Thị Lành", SECRETARY, Story.HOME_BRANCH, "chuyenvien", TERM, "Bí thư chi bộ"),
                of("bithu0", "Tạ Văn Bình", SECRETARY, Story.SISTER_BRANCH, "chuyenvien", day(6, 30), "Nhiệm kỳ trước"),
                of(
                                "bithu2",
                                "Võ Văn Tâm",
                                SECRETARY,
                                Story.SISTER_BRANCH,
                                "chuyenvien",
                                day(10, 15),
                                "Giao phụ trách tạm")
                        .in(State.NEW),
                of("bithu3", "Trịnh Xuân Hòa", SECRETARY, "51.07.008.03", "chuyenvien", day(10, 20), "Bí thư chi bộ")
                        .in(State.NEW),
                of("bithu4", "Đoàn Thị Nga", SECRETARY, "51.07.008.04", "chuyenvien", TERM, "Bí thư chi bộ")
                        .in(State.LOCKED),
                of("bithu5", "Cao Hữu Phước", SECRETARY, "51.08.002.01", "chuyenvien2", day(10, 18), "Bí thư chi bộ")
                        .in(State.NEW),
                of("bithu6", "Ngô Thị Hạnh", SECRETARY, "51.07.008.06", null, TERM, "Bí thư chi bộ")
                        .in(State.PROPOSED));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }

    private static AccountPlan of(
            String username,
            String displayName,
            Role role,
            String unit,
            String granter,
            LocalDate until,
            String reason) {
        return new AccountPlan(username, displayName, role, unit, granter, until, reason, State.USED);
    }

    private AccountPlan in(State other) {
        return new AccountPlan(username, displayName, role, unit, granter, until, reason, other);
    }
}
