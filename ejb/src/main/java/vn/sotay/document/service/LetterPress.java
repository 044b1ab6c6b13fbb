package vn.sotay.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.sotay.document.model.Letter;
import vn.sotay.document.model.OfficialDocument;

/** The one engine of official documents: the same text as PDF to sign and keep, and as DOCX to go on writing. */
@ApplicationScoped
public class LetterPress {
    @Inject
    LetterText text;

    /** A letter in both forms. @param title what it is called, with the name of whom it is about */
    public record Printed(String title, byte[] pdf, byte[] docx) implements Serializable {}

    /**
     * Renders a letter.
     *
     * @param at what the files say of their making; the same letter and instant make the same bytes
     */
    public Printed print(Letter letter, Instant at) {
        try {
            var xhtml = text.of(letter);
            return new Printed(title(xhtml), PdfLetter.of(xhtml, at), DocxLetter.of(xhtml, letter.format(), at));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String title(Document xhtml) {
        var title = xhtml.getElementsByTagName("title").item(0).getTextContent();
        return title.substring(0, Math.min(title.length(), OfficialDocument.SUBJECT));
    }

    /** What a letter is about as its ledger has it, which more people read: without names. */
    public String subject(Letter letter) {
        var meta = (Element) text.of(letter).getElementsByTagName("meta").item(0);
        return meta.getAttribute("content");
    }

    /** A draft to look at, as PDF. */
    public byte[] preview(Letter letter, Instant at) {
        try {
            return PdfLetter.of(text.of(letter), at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
