package vn.sotay.member.service;

import java.util.stream.Stream;
import vn.sotay.access.model.Permission;
import vn.sotay.access.service.Caller;
import vn.sotay.shared.model.Scope;

/** Where the caller can do something about a record: change it, or ask for a change. */
final class RecordKeeping {
    private RecordKeeping() {}

    static Scope scope(Caller caller) {
        return new Scope(Stream.of(Permission.MEMBER_EDIT, Permission.MEMBER_PROPOSE)
                .flatMap(permission -> caller.scope(permission).ranges().stream())
                .toList());
    }
}
