package vn.sotay.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sotay.shared.model.Edge;

class PostedStepTest {
    static RowAddress at(String sent) {
        var at = new RowAddress();
        at.setBefore("somewhere");
        at.go(PostedStep.of(sent));
        return at;
    }

    @Test
    void each_button_of_a_pager_leads_where_its_link_would() {
        var next = at(RowStep.next(false, "m17", 26L).posted());
        var back = at(RowStep.back(false, "m9", 1L).posted());

        assertThat(next.edge()).isEqualTo(Edge.after("m17"));
        assertThat(next.getRow()).isEqualTo(26);
        assertThat(back.edge()).isEqualTo(Edge.before("m9"));
        assertThat(at(RowStep.end("key", "icon", false, "last").posted()).edge())
                .isEqualTo(Edge.LAST);
        assertThat(at(RowStep.end("key", "icon", false, "").posted()).edge()).isEqualTo(Edge.FIRST);
    }

    @Test
    void another_order_begins_at_the_first_page() {
        assertThat(at("sort=-birth").edge()).isEqualTo(Edge.FIRST);
        assertThat(PostedStep.of("sort=-birth").value("sort")).isEqualTo("-birth");
        assertThat(PostedStep.of("sort=").names("sort")).isTrue();
        assertThat(PostedStep.of("sort=").value("sort")).isNull();
    }

    @Test
    void what_no_button_sends_leads_to_the_first_page() {
        assertThat(at("").edge()).isEqualTo(Edge.FIRST);
        assertThat(at("&&=x&row=-1&row=9").getRow()).isNull();
        assertThat(at("row=99999999999999999999").getRow()).isNull();
    }
}
