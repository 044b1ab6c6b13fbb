/**
 * Takes files in: by what they are, not by what they are called, not too large, without a virus, and images made anew. A service of
 * the owner's feature asks for the rights and calls {@link vn.sotay.file.service.FileStore}.
 */
package vn.sotay.file.service;
