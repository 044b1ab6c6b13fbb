package vn.sotay.demo.service;

import java.util.ArrayList;
import java.util.List;

/** Words with their shares, written as {@code "Nguyễn 29.6; Trần 10.1"}; a word without a number counts 1. */
final class Weighted {
    private final List<String> words = new ArrayList<>();
    private final List<Double> upTo = new ArrayList<>();
    private double sum;

    private Weighted() {}

    static Weighted of(String shares) {
        var weighted = new Weighted();
        for (var share : shares.strip().split("\\s*;\\s*")) {
            var number = share.lastIndexOf(' ');
            var counted = number > 0 && Character.isDigit(share.charAt(number + 1));
            weighted.add(
                    counted ? share.substring(0, number) : share,
                    counted ? Double.parseDouble(share.substring(number + 1)) : 1);
        }
        return weighted;
    }

    private void add(String word, double share) {
        sum += share;
        words.add(word);
        upTo.add(sum);
    }

    /** The word at a point between 0 and 1. */
    String at(double point) {
        var wanted = point * sum;
        var i = 0;
        while (i < words.size() - 1 && upTo.get(i) <= wanted) {
            i++;
        }
        return words.get(i);
    }
}
