package vn.sotay.practice.model;

import java.io.Serializable;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Standing;

/** Somebody of a practice branch, as far as exercises ask. */
public record PracticePerson(
        String id,
        String name,
        Standing standing,
        Participation participation,
        Boolean lacksJoined,
        Boolean phoneChanged,
        Boolean inConflict)
        implements Serializable {}
