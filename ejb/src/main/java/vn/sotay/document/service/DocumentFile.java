package vn.sotay.document.service;

import java.io.Serializable;
import vn.sotay.document.model.DocumentForm;

/** A document's file. @param name as it is saved: {@code 12-GT-HU.pdf} */
public record DocumentFile(String name, DocumentForm form, byte[] content) implements Serializable {}
