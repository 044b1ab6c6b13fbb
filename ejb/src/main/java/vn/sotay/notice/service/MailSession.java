package vn.sotay.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Session;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The server's mail session, where the script 70-mail made one; without it nothing is written and nothing sent. */
@ApplicationScoped
public class MailSession {
    private static final String NAME = "java:jboss/mail/SotayMail";

    /** The session; empty where mail is off. */
    public Optional<Session> find() {
        try {
            return Optional.of(InitialContext.doLookup(NAME));
        } catch (NamingException none) {
            return Optional.empty();
        }
    }
}
