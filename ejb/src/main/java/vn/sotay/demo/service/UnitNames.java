package vn.sotay.demo.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the units of the made-up province are called. No commune of this name is meant. */
final class UnitNames {
    private static final List<String> SECOND_SYLLABLES = split("""
            Hà; Khê; Đông; Bắc; Thiện; Minh; An; Phú; Hiệp; Kỳ; Lâm; Thịnh; Phước; Dũng; Trị; Thạnh; Hòa; Châu; Long; Phong;
            Lân; Chánh; Nhuận; Tân; Thủy; Giang; Linh; Mùa; Dung; Liên; Vinh; Động; Tiêu; Nam; Tây; Trung; Vĩnh; Khánh;
            Cường; Hưng""");
    private static final List<String> LOCAL_AGENCIES = split("""
            Trung tâm Y tế; Cơ quan Đảng – Đoàn thể; Cơ quan Chính quyền; Công ty Cổ phần Xây dựng; Công ty Cổ phần May;
            Bệnh viện Đa khoa; Trung tâm Giáo dục nghề nghiệp; Công ty Cổ phần Lâm nghiệp; Nhà máy Đường; Công ty Cấp nước;
            Công ty Môi trường đô thị; Trung tâm Dịch vụ nông nghiệp; Điện lực; Công ty Cổ phần Thủy sản""");
    private static final List<String> DEPARTMENTS = split("""
            Bệnh viện Đa khoa tỉnh; Sở Tài chính; Sở Nông nghiệp; Sở Xây dựng; Sở Công Thương; Sở Giáo dục; Sở Y tế;
            Sở Nội vụ; Sở Tư pháp; Sở Văn hóa; Sở Lao động; Sở Giao thông; Sở Khoa học; Sở Thông tin; Sở Ngoại vụ;
            Thanh tra tỉnh; Văn phòng Tỉnh ủy; Văn phòng Ủy ban nhân dân tỉnh; Cục Thuế tỉnh; Cục Thống kê tỉnh;
            Kho bạc Nhà nước tỉnh; Bảo hiểm xã hội tỉnh; Ngân hàng Nhà nước tỉnh; Đài Phát thanh tỉnh; Báo Trà Giang;
            Bưu điện tỉnh; Điện lực tỉnh; Công ty Cổ phần Đường Trà Giang; Công ty Cấp nước tỉnh; Công ty Xổ số tỉnh;
            Công ty Lâm nghiệp tỉnh; Công ty Môi trường tỉnh; Công ty Cổ phần Cảng Trà Giang; Công ty Cổ phần Bia Trà Giang;
            Công ty Cổ phần Xây lắp; Công ty Cổ phần Vận tải; Công ty Cổ phần In; Công ty Cổ phần Sách; Công ty Viễn thông;
            Trường Chính trị tỉnh; Trường Cao đẳng Y tế; Trường Cao đẳng nghề; Ban Quản lý khu kinh tế; Ban Dân tộc tỉnh""");
    private static final List<String> FACULTIES =
            split("Khoa Sư phạm; Khối Phòng, Ban; Khoa Kinh tế; Khoa Kỹ thuật – Công nghệ; Khoa Khoa học xã hội");
    private static final List<String> BRANCHES_ON_THEIR_OWN = split("""
            Tòa án nhân dân; Viện Kiểm sát nhân dân; Chi cục Thuế; Kho bạc Nhà nước; Hạt Kiểm lâm; Trường THPT số 1;
            Ngân hàng Chính sách xã hội; Trung tâm Văn hóa; Hội Nông dân; Hội Phụ nữ; Mặt trận Tổ quốc; Phòng Nội vụ;
            Trường THPT số 2; Phòng Tài chính – Kế hoạch; Phòng Giáo dục và Đào tạo; Ban Tổ chức; Ban Dân vận""");
    private static final List<String> OF_A_COMMUNE = split("""
            Trường Tiểu học; Trường THCS; Trường Mầm non; Trạm Y tế; Cơ quan; Công an; Quân sự; Hợp tác xã""");
    private static final List<String> OF_AN_AGENCY = split("""
            Văn phòng; Phòng Tổ chức – Hành chính; Phòng Kế hoạch – Tài chính; Phòng Nghiệp vụ; Phòng Kỹ thuật; Thanh tra;
            Đơn vị số 1; Đơn vị số 2; Đơn vị số 3""");

    private UnitNames() {}

    private static List<String> split(String words) {
        return List.of(words.strip().split("\\s*;\\s*"));
    }

    /**
     * The names of a committee's grassroots committees, without "Đảng bộ": about four in five are communes.
     *
     * @param count how many are wanted
     */
    static List<String> grassroots(Committee committee, int count) {
        var names = new ArrayList<String>();
        var agencies = agencies(committee);
        var communes = agencies == LOCAL_AGENCIES ? communes(committee) : List.<String>of();
        var communeCount = communes.isEmpty() ? 0 : Math.min(communes.size(), count - count / 5);
        names.addAll(communes.subList(0, communeCount));
        for (var i = 0; names.size() < count; i++) {
            var local = agencies == LOCAL_AGENCIES ? " " + committee.place() : "";
            names.add(agencies.get(i % agencies.size()) + local + again(i / agencies.size()));
        }
        return names;
    }

    private static List<String> agencies(Committee committee) {
        return switch (committee.kind()) {
            case AGENCIES -> DEPARTMENTS;
            case UNIVERSITY -> FACULTIES;
            default -> LOCAL_AGENCIES;
        };
    }

    private static List<String> communes(Committee committee) {
        var names = new ArrayList<String>();
        for (var first : committee.syllables()) {
            SECOND_SYLLABLES.stream()
                    .filter(second -> !second.equals(first))
                    .forEach(second -> names.add(first + " " + second));
        }
        var dice = Dice.of("communes " + committee.code());
        for (var i = names.size() - 1; i > 0; i--) {
            Collections.swap(names, i, dice.between(0, i));
        }
        Story.placeCommunes(committee, names);
        names.replaceAll(name -> communeKind(committee, names.indexOf(name)) + " " + name);
        return names;
    }

    private static String communeKind(Committee committee, int index) {
        return switch (committee.kind()) {
            case CITY -> index % 3 < 2 ? "phường" : "xã";
            case TOWN -> index % 2 == 0 ? "phường" : "xã";
            default -> index == 0 ? "thị trấn" : "xã";
        };
    }

    /** The name of a committee's nth grassroots branch, from 0. */
    static String branchOnItsOwn(Committee committee, int index) {
        var count = BRANCHES_ON_THEIR_OWN.size();
        return "Chi bộ " + BRANCHES_ON_THEIR_OWN.get(index % count) + " " + committee.place() + again(index / count);
    }

    /**
     * The name of the nth of so many branches of a grassroots committee, from 0: in a commune first the villages.
     *
     * @param villages how many of them are villages; 0 in an agency
     */
    static String branch(String committee, int index, int villages) {
        if (index >= villages) {
            var names = villages == 0 ? OF_AN_AGENCY : OF_A_COMMUNE;
            var i = index - villages;
            return "Chi bộ " + names.get(i % names.size()) + again(i / names.size()) + ", " + committee;
        }
        var village = committee.startsWith("xã") ? "thôn " : "tổ dân phố ";
        return "Chi bộ " + village + (index + 1) + ", " + committee;
    }

    /** Whether a grassroots committee of this name is that of a commune. */
    static boolean isCommune(String name) {
        return name.startsWith("xã ") || name.startsWith("phường ") || name.startsWith("thị trấn ");
    }

    private static String again(int round) {
        return round == 0 ? "" : " số " + (round + 1);
    }
}
