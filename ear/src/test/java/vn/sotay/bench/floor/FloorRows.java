package vn.sotay.bench.floor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** What the bare page shows: 25 made-up people, without a database. */
@Named
@RequestScoped
public class FloorRows {
    /** One line of the table. */
    public record Row(String name, String birth, String card, String joined, String state, String unit) {
        public String getName() {
            return name;
        }

        public String getBirth() {
            return birth;
        }

        public String getCard() {
            return card;
        }

        public String getJoined() {
            return joined;
        }

        public String getState() {
            return state;
        }

        public String getUnit() {
            return unit;
        }
    }

    private final List<Row> rows = IntStream.range(0, 25)
            .mapToObj(i -> new Row(
                    "Nguyễn Thị Hoa " + i,
                    "03/02/1980",
                    "00.10000" + i,
                    "19/05/2010",
                    "Chính thức",
                    "Chi bộ thôn " + i))
            .toList();

    public List<Row> getRows() {
        return rows;
    }
}
