package vn.sotay.privacy.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.privacy.model.NoticeText;
import vn.sotay.privacy.service.NoticeService;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.web.Texts;

/** The notice on personal data for programs that have a reader in front of them: the phone app shows it. */
@Path("me/privacy-notice")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoticeResource {
    /** The edition in force; {@code readAt} null: to be shown. */
    public record Notice(int edition, LocalDate from, String source, Instant readAt, List<NoticeText> parts) {}

    /** Which edition was read. */
    public record Reading(Integer edition) {}

    @Inject
    NoticeService notices;

    /** The edition in force, in the language of the request. */
    @GET
    @Consumes(MediaType.WILDCARD)
    public Notice get(@Context HttpHeaders headers) {
        var view = notices.read(
                null, Texts.supported(headers.getAcceptableLanguages()).getLanguage());
        var edition = view.edition();
        return new Notice(edition.edition(), edition.validFrom(), edition.source(), edition.readAt(), view.parts());
    }

    /** The holder of the account has read this edition. */
    @PUT
    public void read(Reading reading) {
        if (reading == null || reading.edition() == null) {
            throw new InvalidInput("edition", "shared.required");
        }
        notices.confirm(reading.edition());
    }
}
