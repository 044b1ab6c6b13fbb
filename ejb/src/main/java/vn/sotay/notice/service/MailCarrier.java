package vn.sotay.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** Hands one mail to the mail server and says what is known of it then (ADR 0028). */
@ApplicationScoped
public class MailCarrier {
    /** What is known afterwards. */
    public enum Outcome {
        TAKEN,
        /** Surely not, and later perhaps. */
        NOT_TAKEN,
        /** Surely not, and never. */
        REFUSED,
        /** Nobody knows. */
        UNCERTAIN
    }

    /** @param why the words of the mail server; null where it took the mail */
    public record Answer(Outcome outcome, String why) implements Serializable {}

    private static final Logger LOG = Logger.getLogger(MailCarrier.class.getName());
    private static final String PATIENCE = "20000";
    private static final Pattern REPLY = Pattern.compile("([45])\\d\\d[ -].*", Pattern.DOTALL);

    /** Takes its time: at most some twenty seconds for each word. */
    Answer carry(Session session, OutgoingMail mail) {
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            session.getProperties().putIfAbsent("mail.smtp." + wait, PATIENCE);
        }
        MimeMessage message;
        try {
            message = message(session, mail);
        } catch (MessagingException unfit) {
            return new Answer(Outcome.REFUSED, unfit.getMessage());
        }
        return carry(session, message);
    }

    private static Answer carry(Session session, MimeMessage message) {
        Transport transport;
        try {
            transport = session.getTransport();
            transport.connect();
        } catch (MessagingException nobodyThere) {
            return new Answer(Outcome.NOT_TAKEN, nobodyThere.getMessage());
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Answer(Outcome.TAKEN, null);
        } catch (MessagingException failed) {
            return judge(failed);
        } finally {
            close(transport);
        }
    }

    /** How the good-bye goes changes nothing. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.log(Level.FINE, "the mail server was gone", gone);
        }
    }

    /**
     * A reply of the mail server settles it. Without one the connection broke somewhere between the first word and the last,
     * and the mail may be on its way.
     */
    static Answer judge(MessagingException failed) {
        var reply = reply(failed);
        if (reply.isPresent()) {
            return new Answer(
                    reply.get().startsWith("4") ? Outcome.NOT_TAKEN : Outcome.REFUSED,
                    reply.get().strip());
        }
        return new Answer(Outcome.UNCERTAIN, failed.getMessage());
    }

    private static Optional<String> reply(MessagingException failed) {
        for (Exception cause = failed; cause instanceof MessagingException one; cause = one.getNextException()) {
            if (cause instanceof SendFailedException
                    && REPLY.matcher(String.valueOf(cause.getMessage())).matches()) {
                return Optional.of(cause.getMessage());
            }
        }
        return Optional.empty();
    }

    private static MimeMessage message(Session session, OutgoingMail mail) throws MessagingException {
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + mail.id() + "@sotay>");
            }
        };
        message.setFrom();
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
