package vn.sotay.demo.service;

import vn.sotay.member.model.Sex;

/** Names as they are borne in a central province, by sex, year of birth and people (docs/definitions.md, The demonstration). */
final class NamePlan {
    private static final Weighted FAMILY = Weighted.of("""
            Nguyễn 29.6; Trần 10.1; Lê 8.4; Phạm 7.4; Võ 5.2; Huỳnh 4.1; Bùi 3.7; Phan 3.2; Đinh 2.5; Trương 2.5; Hồ 2.2;
            Hoàng 2.0; Đặng 1.9; Đỗ 1.8; Ngô 1.6; Dương 1.2; Vũ 1.0; Trịnh 1.0; Mai 1.0; Hà 1.0; Đoàn 0.9; Lương 0.9;
            Cao 0.9; Đào 0.8; Tạ 0.6; Lưu 0.5; Lý 0.5; Tô 0.4; Châu 0.4; Kiều 0.3; Thái 0.3; Từ 0.2""");
    private static final Weighted MEN = Weighted.of("""
            Tuấn 2.7; Hoàng 2.5; Huy 2.2; Anh 2.1; Hiếu 2.0; Hùng 2.0; Nam 2.0; Sơn 1.9; Đức 1.9; Dũng 1.7; Thành 1.6;
            Đạt 1.6; Cường 1.6; Long 1.6; Trung 1.5; Hải 1.4; Nguyên 1.4; Thắng 1.4; Minh 1.3; Duy 1.2; Tiến 1.1; Quang 1.1;
            Phúc 1.0; Trường 1.0; Tài 1.0; Toàn 1.0; Tân 0.9; Bình 0.9; Khoa 0.8; Khánh 0.8; Lâm 0.8; Thuận 0.8; Hòa 0.8;
            Tín 0.7; Nghĩa 0.7; Việt 0.7; Vinh 0.7; Phong 0.7; Phước 0.7; Quý 0.6; Lợi 0.6; Hậu 0.6; Kiên 0.6; Tấn 0.5;
            Hưng 0.9; Thịnh 0.6; Công 0.5; Chương 0.4; Khải 0.4; Luân 0.4; Sinh 0.4; Tâm 0.6; Thạch 0.3; Lý 0.2""");
    private static final Weighted WOMEN = Weighted.of("""
            Trang 4.2; Thảo 3.5; Linh 3.0; Anh 2.5; Phương 2.2; Hằng 2.1; Huyền 2.1; Hiền 2.0; Hương 1.7; Ngọc 1.7; Dung 1.7;
            Nhung 1.7; Thủy 1.6; Nhi 1.6; Duyên 1.6; Vân 1.5; Quỳnh 1.5; Nga 1.5; Yến 1.5; Trinh 1.5; Thương 1.3; Uyên 1.3;
            Hạnh 1.3; Ngân 1.2; Oanh 1.2; Mai 1.1; Phượng 1.1; Thúy 1.1; Hoa 1.0; Hồng 1.0; Lan 0.9; Loan 0.8; Liên 0.8;
            Thu 0.8; Xuân 0.7; Diễm 0.6; Hoài 0.5; Hòa 0.5; Sương 0.5; Lành 0.3; Quyên 0.5; Tuyết 0.7; Cúc 0.4; Lý 0.3""");
    private static final Weighted MALE_MIDDLE = Weighted.of("""
            Thanh 10; Minh 10; Ngọc 8; Xuân 8; Đức 7; Hữu 7; Quốc 7; Tấn 7; Quang 5; Công 5; Đình 4; Hoàng 4; Anh 3; Duy 3;
            Trọng 3; Tiến 3; Thành 3; Bá 2; Đăng 2; Phước 2""");
    private static final Weighted SECOND = Weighted.of(
            "Ngọc 17; Thanh 10; Kim 9; Thu 9; Bích 7; Mỹ 7; Hồng 6; Minh 6; Hoàng 5; Phương 5; Tuyết 4; Xuân 4; Diệu 3");
    private static final Weighted HRE = Weighted.of("Phạm 55; Đinh 45");

    private NamePlan() {}

    static String draw(Dice dice, Sex sex, int year, String people) {
        if ("Xơ Đăng".equals(people)) {
            return (sex == Sex.MALE ? "A " : "Y ") + given(dice, sex);
        }
        return family(dice, people) + " " + middle(dice, sex, year) + " " + given(dice, sex);
    }

    private static String given(Dice dice, Sex sex) {
        return dice.pick(sex == Sex.MALE ? MEN : WOMEN);
    }

    private static String family(Dice dice, String people) {
        return switch (people) {
            case "Hrê" -> dice.pick(HRE);
            case "Co" -> "Hồ";
            case "Ca Dong" -> "Đinh";
            default -> dice.pick(FAMILY);
        };
    }

    private static String middle(Dice dice, Sex sex, int year) {
        if (sex == Sex.MALE) {
            return dice.chance(year < 1980 ? 0.40 : year <= 1995 ? 0.20 : 0.08) ? "Văn" : dice.pick(MALE_MIDDLE);
        }
        if (!dice.chance(year < 1980 ? 0.85 : year <= 1995 ? 0.65 : 0.35)) {
            return dice.pick(SECOND);
        }
        return dice.chance(year < 1970 ? 0.35 : 0.6) ? "Thị " + dice.pick(SECOND) : "Thị";
    }
}
