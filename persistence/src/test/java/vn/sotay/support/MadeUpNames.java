package vn.sotay.support;

import java.util.Random;

/** Names of people who do not exist, as frequent as in a central province; the same ones for the same seed. */
public final class MadeUpNames {
    private static final String[] FAMILY = ("Nguyễn:296 Trần:101 Lê:84 Phạm:59 Hoàng:41 Phan:32 Bùi:27 Võ:26 Hồ:22"
                    + " Vũ:20 Đặng:19 Đỗ:18 Trương:17 Huỳnh:16 Ngô:16 Đinh:15 Dương:12 Trịnh:10 Mai:10 Hà:10 Đoàn:9"
                    + " Lương:9 Cao:9 Đào:8 Lưu:5 Lý:5")
            .split(" ");
    private static final String[] GIVEN_OF_MEN = ("Tuấn:27 Hoàng:25 Huy:22 Anh:21 Hiếu:20 Hùng:20 Nam:20 Sơn:19 Đức:19"
                    + " Dũng:17 Thành:16 Đạt:16 Cường:16 Long:16 Trung:15 Hải:14 Nguyên:14 Thắng:14 Minh:13 Duy:12"
                    + " Tiến:11 Quang:11 Phúc:10 Trường:10 Tài:10 Toàn:10 Tấn:9 Bình:9 Khoa:8 Vinh:8 Hưng:7 Quý:6")
            .split(" ");
    private static final String[] GIVEN_OF_WOMEN = ("Trang:42 Thảo:35 Linh:30 Anh:25 Phương:22 Hằng:21 Huyền:21"
                    + " Hiền:20 Hương:17 Ngọc:17 Dung:17 Nhung:17 Thủy:16 Nhi:16 Duyên:16 Vân:15 Quỳnh:15 Nga:15"
                    + " Yến:15 Trinh:15 Thương:13 Uyên:13 Hạnh:13 Ngân:12 Oanh:12 Mai:11 Phượng:11 Thúy:11 Hoa:10"
                    + " Hồng:10 Hòa:8 Lan:9 Loan:8 Liên:8 Hoài:6")
            .split(" ");
    private static final String[] MIDDLE_OF_MEN =
            "Văn:300 Thanh:60 Minh:60 Ngọc:60 Xuân:60 Đức:60 Hữu:60 Quốc:60 Tấn:50 Công:40 Đình:40".split(" ");
    private static final String[] MIDDLE_OF_WOMEN = "Thị:700 Ngọc:80 Thanh:50 Kim:40 Mỹ:40 Bích:30 Thu:40".split(" ");
    private static final String[] SECOND_MIDDLE =
            "Thanh:30 Thu:30 Kim:30 Ngọc:30 Xuân:20 Minh:20 Hoài:10 Bảo:10 Khánh:10 Gia:10 Mỹ:20 Bích:15".split(" ");

    private final Random random;

    public MadeUpNames(long seed) {
        random = new Random(seed);
    }

    /** The next name. */
    public String next() {
        var woman = random.nextInt(100) < 35;
        var name = new StringBuilder(one(FAMILY)).append(' ').append(one(woman ? MIDDLE_OF_WOMEN : MIDDLE_OF_MEN));
        if (random.nextInt(100) < (woman ? 60 : 26)) {
            name.append(' ').append(one(SECOND_MIDDLE));
        }
        return name.append(' ')
                .append(one(woman ? GIVEN_OF_WOMEN : GIVEN_OF_MEN))
                .toString();
    }

    private String one(String[] weighted) {
        var left = 0;
        for (var entry : weighted) {
            left += weight(entry);
        }
        left = random.nextInt(left);
        for (var entry : weighted) {
            left -= weight(entry);
            if (left < 0) {
                return entry.substring(0, entry.indexOf(':'));
            }
        }
        throw new IllegalStateException();
    }

    private static int weight(String entry) {
        return Integer.parseInt(entry.substring(entry.indexOf(':') + 1));
    }
}
