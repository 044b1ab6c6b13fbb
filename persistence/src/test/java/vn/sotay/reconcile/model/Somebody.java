package vn.sotay.reconcile.model;

import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.Smartphone;
import vn.sotay.shared.model.PartialDate;

/** An invented person of the tests, by the marks that recognise people. */
record Somebody(String name, String birth, String card, String citizenId, String joined, String phone) {
    static final String BRANCH = "51.07.001";

    static Somebody named(String name) {
        return new Somebody(name, null, null, null, null, null);
    }

    Somebody name(String other) {
        return new Somebody(other, birth, card, citizenId, joined, phone);
    }

    Somebody birth(String day) {
        return new Somebody(name, day, card, citizenId, joined, phone);
    }

    Somebody card(String number) {
        return new Somebody(name, birth, number, citizenId, joined, phone);
    }

    Somebody citizenId(String number) {
        return new Somebody(name, birth, card, number, joined, phone);
    }

    Somebody joined(String day) {
        return new Somebody(name, birth, card, citizenId, day, phone);
    }

    Somebody phone(String number) {
        return new Somebody(name, birth, card, citizenId, joined, number);
    }

    KnownPerson known(long id) {
        return new KnownPerson(id, details(), BRANCH);
    }

    ListedRow row(int row) {
        return new ListedRow(row, details(), BRANCH);
    }

    MemberDetails details() {
        return new MemberDetails(
                name,
                null,
                date(birth),
                card,
                citizenId,
                null,
                null,
                null,
                null,
                null,
                null,
                date(joined),
                null,
                null,
                phone,
                Smartphone.UNKNOWN,
                null);
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text).orElseThrow();
    }
}
