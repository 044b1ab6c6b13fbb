package vn.sotay.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.document.model.DocumentRepository;
import vn.sotay.document.model.OfficialDocument;
import vn.sotay.notice.model.NoticeKind;
import vn.sotay.notice.model.NoticeSource;
import vn.sotay.notice.model.Noticed;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Scope;

/** Who issued a letter, and whom it introduces, are told that it was taken back. */
@ApplicationScoped
class DocumentNotices implements NoticeSource {
    @Inject
    DocumentRepository documents;

    @Inject
    AccountRepository accounts;

    @Override
    public Stream<Noticed> of(AuditedFact fact, String actor) {
        if (!fact.key().equals("document.revoked")) {
            return Stream.empty();
        }
        var document = documents.get(fact.subject(), Scope.of(fact.unitPath()));
        var issuer = revoked(document.frozenBy(), document).at("/documents/document?id=" + document.publicId());
        var member = document.member().flatMap(accounts::ofMember).map(account -> revoked(account.username(), document)
                .at("/account/record"));
        return Stream.concat(Stream.of(issuer), member.stream()).map(noticed -> noticed.butNot(actor));
    }

    private static Noticed revoked(String username, OfficialDocument document) {
        return Noticed.to(username, NoticeKind.LETTER_REVOKED, document.publicId())
                .with(document.number());
    }
}
