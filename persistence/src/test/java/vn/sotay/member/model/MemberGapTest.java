package vn.sotay.member.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sotay.support.People;

class MemberGapTest {
    @Test
    void a_record_with_a_name_alone_lacks_everything() {
        assertThat(MemberGap.values()).allMatch(gap -> gap.isIn(MemberGap.sum(People.named("Nguyễn Thị Hoa"))));
    }

    @Test
    void what_is_filled_in_is_lacking_no_more() {
        var sum = MemberGap.sum(People.named("Nguyễn Thị Hoa", "000300000001"));

        assertThat(MemberGap.values()).filteredOn(gap -> gap.isIn(sum)).doesNotContain(MemberGap.CITIZEN_ID);
    }

    @Test
    void the_sums_of_a_gap_are_those_that_have_it() {
        for (var gap : MemberGap.values()) {
            assertThat(gap.sums()).hasSize(1 << (MemberGap.values().length - 1)).allMatch(gap::isIn);
        }
    }
}
