package vn.sotay.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import vn.sotay.feedback.model.Feedback;
import vn.sotay.feedback.model.FeedbackKind;
import vn.sotay.feedback.model.FeedbackOutcome;
import vn.sotay.feedback.model.FeedbackRepository;
import vn.sotay.organisation.model.UnitPath;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.service.BusinessClock;

/** Some feedback in every state, in the box of one district and in that of the province. */
@ApplicationScoped
public class DemoFeedback {
    private static final String DISTRICT = "51.07";

    @Inject
    FeedbackRepository box;

    @Inject
    UnitRepository units;

    /** Fills the box, after the units are there. */
    @Transactional(TxType.REQUIRES_NEW)
    public void fill() {
        write(
                        Story.HOME_BRANCH,
                        "bithu",
                        21,
                        FeedbackKind.QUESTION,
                        "Đảng viên đi làm ăn xa thì ghi tình trạng thế nào?",
                        "/members/list")
                .answer(
                        FeedbackOutcome.ACCEPTED,
                        "Ghi là miễn sinh hoạt khi có quyết định; nếu chỉ đi tạm thời thì ghi vắng mặt. Hướng dẫn đã bổ sung vào trợ giúp.",
                        "chuyenvien",
                        daysAgo(19));
        write(
                        Story.HOME_BRANCH,
                        "bithu",
                        12,
                        FeedbackKind.WISH,
                        "Chữ trên điện thoại hơi nhỏ, tôi già rồi khó đọc.",
                        "/home")
                .answer(
                        FeedbackOutcome.DUPLICATE,
                        "Đã có nút chữ lớn: bấm biểu tượng chữ A ở góc trên. Cảm ơn đồng chí.",
                        "chuyenvien",
                        daysAgo(10));
        write(
                        Story.COMMUNE,
                        "coso",
                        6,
                        FeedbackKind.FAULT,
                        "Danh sách in ra thiếu cột ngày chính thức.",
                        "/exports/new")
                .begin();
        write(Story.COMMUNE, "coso", 3, FeedbackKind.WISH, "Nên báo trước khi đảng viên dự bị sắp hết hạn.", "/home")
                .triage();
        write(
                Story.HOME_BRANCH,
                "bithu",
                1,
                FeedbackKind.WISH,
                "Cho xem lại biên bản tháng trước ngay trên trang đầu.",
                "/home");
        answered("51.07", "bientap", "Bài đã gửi thì xem lại ở đâu?");
        answered("51.16", "lucluong", "Đơn vị lực lượng vũ trang có phải nhập tên đảng viên không?");
        answered("51", "vanphong", "Số thông báo đã lấy nhầm thì bỏ thế nào?");
        answered("51", "giupviec", "Góp ý của cấp huyện có tự lên tỉnh không?");
        answered("51.07", "kiemtra", "Nhật ký giữ được bao lâu?");
        answered("51.07", "chidao", "Số liệu của đơn vị được tính lại lúc nào?");
        answered("51.08", "chuyenvien2", "Tệp có hai trang tính thì đọc trang nào?");
        answered("51", "btc", "Đổi quy định có phải báo trước không?");
        answered("51.07", "chuyenvien", "Sửa nhầm hồ sơ thì quay lại được không?");
        answered("51", "quantri", "Tài khoản khóa lâu có nên xóa không?");
        answered("51", "truongban", "Ai được xem nhật ký của cả tỉnh?");
        write(DISTRICT, "thutruong", 2, FeedbackKind.QUESTION, "Bao giờ có mẫu thống kê theo quý?", null)
                .forward(units.root().orElseThrow());
    }

    /** A question of somebody who works there, and the answer in the help. */
    private void answered(String code, String by, String words) {
        write(code, by, 8, FeedbackKind.QUESTION, words, "/home")
                .answer(FeedbackOutcome.ACCEPTED, "Đã bổ sung vào trợ giúp của trang này.", "giupviec", daysAgo(4));
    }

    private Feedback write(String code, String by, int daysAgo, FeedbackKind kind, String words, String page) {
        var unit = units.byCode(code).orElseThrow();
        var feedback = new Feedback(
                kind, words, page, "1.0", by, daysAgo(daysAgo), unit, units.at(UnitPath.committee(unit.path())));
        box.add(feedback);
        return feedback;
    }

    private static Instant daysAgo(int days) {
        return DemoTree.STARTS.minusDays(days).atZone(BusinessClock.ZONE).toInstant();
    }
}
