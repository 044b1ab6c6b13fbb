package vn.sotay.aggregate.service;

import java.io.Serializable;
import vn.sotay.aggregate.model.Onboarding;

/**
 * The total of a month, as typed.
 *
 * @param unit public id or code; null: the caller's own one, if there is one alone
 * @param month {@code 2024-09}
 * @param official official members
 * @param probationary probationary members
 * @param exempt of both, those exempt from activities
 * @param registered of both, those registered for the handbook
 * @param version of what stands there; null where nothing was sent
 */
public record EnterTotal(
        String unit,
        String month,
        Integer official,
        Integer probationary,
        Integer exempt,
        Integer registered,
        Onboarding onboarding,
        Integer version)
        implements Serializable {}
