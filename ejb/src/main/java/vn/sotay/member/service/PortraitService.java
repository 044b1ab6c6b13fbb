package vn.sotay.member.service;

import static vn.sotay.access.model.Permission.MEMBER_EDIT;
import static vn.sotay.access.model.Permission.MEMBER_VIEW;
import static vn.sotay.access.model.Permission.OWN_ACCOUNT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.access.model.Permission;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Refusals;
import vn.sotay.access.service.Requires;
import vn.sotay.file.model.FileOwner;
import vn.sotay.file.model.ImageSize;
import vn.sotay.file.service.FileStore;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.TooLarge;
import vn.sotay.shared.model.WrongKind;

/** A member's portrait: optional, for the card and to know each other by; whoever may see the record sees it. */
@Stateless
@RolesAllowed("user")
public class PortraitService {
    @Inject
    MemberRepository members;

    @Inject
    AccountRepository accounts;

    @Inject
    FileStore files;

    @Inject
    Caller caller;

    @Inject
    Refusals refusals;

    @Inject
    Event<AuditedFact> facts;

    /**
     * Takes a portrait into the record, in place of the one that is there.
     *
     * @param image as the camera or the scanner made it, JPEG or PNG; only the picture is kept
     * @throws NotFound if the member is not there, or not in the scope
     * @throws InvalidInput naming {@code file}: {@code file.empty}, {@code file.image.*}
     * @throws TooLarge {@code file.tooLarge}
     * @throws WrongKind {@code file.kind}
     */
    @Requires(MEMBER_EDIT)
    public void keep(String memberId, byte[] image) {
        var member = load(memberId, MEMBER_EDIT);
        files.keepImage(image, owner(member), caller.username());
        facts.fire(MemberFact.of("portraitKept", member, null));
    }

    /** Takes the portrait out of the record; nothing happens if there is none. */
    @Requires(MEMBER_EDIT)
    public void remove(String memberId) {
        remove(load(memberId, MEMBER_EDIT));
    }

    /** Whether there is one. */
    @Requires(MEMBER_VIEW)
    public boolean isThere(String memberId) {
        return files.hasImage(owner(load(memberId, MEMBER_VIEW)));
    }

    /**
     * The portrait, a JPEG.
     *
     * @throws NotFound {@code file.notFound}, {@code member.notFound}
     */
    @Requires(MEMBER_VIEW)
    public byte[] read(String memberId, ImageSize size) {
        return read(load(memberId, MEMBER_VIEW), size);
    }

    /** Whether there is a portrait of the caller. */
    @Requires(OWN_ACCOUNT)
    public boolean isOwnThere() {
        return own().filter(member -> files.hasImage(owner(member))).isPresent();
    }

    /** The caller's own portrait. @throws NotFound {@code file.notFound} also if the account belongs to nobody in the roster */
    @Requires(OWN_ACCOUNT)
    public byte[] readOwn(ImageSize size) {
        return read(own().orElseThrow(() -> new NotFound("file.notFound")), size);
    }

    /** A member may take away the own portrait at any time: nobody has to have one. */
    @Requires(OWN_ACCOUNT)
    public void removeOwn() {
        own().ifPresent(this::remove);
    }

    /** Nobody who practises changes the own real record. */
    private Optional<Member> own() {
        return caller.isPractising()
                ? Optional.empty()
                : accounts.get(caller.username()).member();
    }

    private void remove(Member member) {
        if (files.release(owner(member))) {
            facts.fire(MemberFact.of("portraitRemoved", member, null));
        }
    }

    private byte[] read(Member member, ImageSize size) {
        return files.read(owner(member), size.name());
    }

    private Member load(String id, Permission permission) {
        try {
            return members.get(id, caller.scope(permission));
        } catch (NotFound elsewhere) {
            refusals.record(Set.of(permission), "member");
            throw elsewhere;
        }
    }

    static FileOwner owner(Member member) {
        return new FileOwner(FileOwner.Kind.MEMBER_PORTRAIT, member.id());
    }
}
