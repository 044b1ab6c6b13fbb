package vn.sotay.reconcile.model;

import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.Smartphone;
import vn.sotay.shared.model.PartialDate;

/** Invented people of the tests, by what recognises them. */
record People(String name, String birth, String card, String citizenId, String joined, String phone) {
    static final String BRANCH = "51.07.001";

    static People named(String name) {
        return new People(name, null, null, null, null, null);
    }

    People name(String other) {
        return new People(other, birth, card, citizenId, joined, phone);
    }

    People birth(String day) {
        return new People(name, day, card, citizenId, joined, phone);
    }

    People card(String number) {
        return new People(name, birth, number, citizenId, joined, phone);
    }

    People citizenId(String number) {
        return new People(name, birth, card, number, joined, phone);
    }

    People joined(String day) {
        return new People(name, birth, card, citizenId, day, phone);
    }

    People phone(String number) {
        return new People(name, birth, card, citizenId, joined, number);
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
