package vn.sotay.demo.service;

import vn.sotay.member.model.Sex;

/** Names of people who do not exist, as they are borne in the province: also where no demonstration was made. */
public final class InventedName {
    private InventedName() {}

    /** @param thing what the chance falls for: the same name every time */
    public static String of(String thing, Sex sex, int birthYear) {
        return NamePlan.draw(Dice.of(thing), sex, birthYear, "Kinh");
    }
}
