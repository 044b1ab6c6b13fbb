package vn.sotay.reconcile.model;

/** How much two records are alike, in the word that a person reads beside a question. */
public enum LikenessGrade {
    STRONG(12),
    FAIR(8),
    WEAK(5),
    /** Too little to trouble anybody with a question. */
    NONE(Integer.MIN_VALUE);

    private final int from;

    LikenessGrade(int from) {
        this.from = from;
    }

    static LikenessGrade of(int points) {
        for (var grade : values()) {
            if (points >= grade.from) {
                return grade;
            }
        }
        return NONE;
    }
}
