package vn.sotay.member.model;

import java.io.Serializable;
import vn.sotay.shared.model.PartialDate;

/**
 * What a record says of a person apart from standing and home: the fields that a clerk types and a spreadsheet brings.
 * Null means "not known". Names and numbers are taken as typed; {@link Member} brings them into their stored form.
 */
public record MemberDetails(
        String fullName,
        Sex sex,
        PartialDate birth,
        String cardNumber,
        String citizenId,
        String ethnicity,
        String nativePlace,
        String residence,
        String occupation,
        String education,
        String politicalTheory,
        PartialDate joined,
        PartialDate official,
        String partyPosition,
        String phone,
        Smartphone smartphone,
        String note)
        implements Serializable {}
