package vn.sotay.reconcile.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
    @ParameterizedTest
    @CsvSource({
        "00135685, 00135685, true",
        "00135685, 00135686, true",
        "00135685, 00135658, true",
        "00135685, 0135685, true",
        "0135685, 00135685, true",
        "00135685, 001356850, true",
        "00135685, 00136586, false",
        "00135685, 001356, false",
        "le van ly, ly van le, false",
    })
    void one_sign_or_two_neighbours(String written, String meant, boolean slip) {
        assertThat(Slips.isSlip(written, meant)).isEqualTo(slip);
    }
}
