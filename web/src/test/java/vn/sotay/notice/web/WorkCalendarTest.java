package vn.sotay.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;

/** A calendar says what kind of work is due on which day, the same again under the same mark, and nobody's name. */
class WorkCalendarTest {
    private static final LocalDate DUE = LocalDate.of(2024, 10, 4);

    private static WorkItem work(String key, String name, LocalDate due, String path) {
        return new WorkItem("pi-user", Text.of(key, name), Text.of(key, name), due, path, "x");
    }

    private static Calendar read(WorkItem... work) throws Exception {
        var text = new WorkCalendar("a123", new Locale("vi"), Instant.parse("2024-09-30T01:00:00Z")).of(List.of(work));
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").doesNotContain("Phan Thu");
        var read = new CalendarBuilder().build(new StringReader(text));
        read.validate();
        return read;
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.<VEvent>getComponents("VEVENT");
    }

    @Test
    void dated_lines_are_whole_days_and_the_others_are_left_out() throws Exception {
        var events = events(read(
                work("export.work.waiting.MEMBERS", "Phan Thu Hà", DUE, "/exports/list"),
                work("member.work.gap.one.PHONE", "Phan Thu Hà", null, "/members/member?id=m"),
                work("made.up", "Phan Thu Hà", DUE, "/x")));

        assertThat(events).hasSize(2);
        assertThat(events.get(0).getSummary().getValue()).isEqualTo("Cho phép xuất danh sách");
        assertThat(events.get(0).getDateTimeStart().getDate()).isEqualTo(DUE);
        assertThat(events.get(1).getSummary().getValue()).isEqualTo("Việc cần làm trong Sổ tay");
    }

    @Test
    void the_same_work_keeps_its_mark_and_no_two_share_one() throws Exception {
        var first = work("access.work.own.title", "CLERK", DUE, "/account");
        var second = work("access.work.own.title", "CLERK", DUE.plusDays(1), "/account");
        var once = events(read(first, second));
        var again = events(read(first, second));

        assertThat(once)
                .extracting(event -> event.getUid().orElseThrow().getValue())
                .doesNotHaveDuplicates();
        assertThat(again)
                .extracting(event -> event.getUid().orElseThrow().getValue())
                .containsExactlyElementsOf(once.stream()
                        .map(event -> event.getUid().orElseThrow().getValue())
                        .toList());
    }
}
