package vn.sotay.member.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.document.model.DocumentRow;
import vn.sotay.document.service.LetterParts;

/**
 * With what a letter of introduction begins.
 *
 * @param day today
 * @param parts those of the committee's last one
 * @param issued the letters about the member that are there already, the newest first
 */
public record IntroductionDraft(LocalDate day, LetterParts parts, List<DocumentRow> issued) implements Serializable {}
