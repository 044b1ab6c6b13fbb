/**
 * The seal on the audit trail: plain Java and JDBC, so that the verifier runs without a server.
 *
 * <p>Lines (dòng nhật ký) are sealed in blocks (khối). A block says how many lines it has and how many there are up to it,
 * carries the digest of its lines and the code of the block before, and is keyed by an HMAC. The head (đầu chuỗi) of the
 * chain is signed into a file outside the database.
 *
 * <p>Surprising rule: a line that is not sealed yet proves nothing; the sealer takes it up within a second or two.
 */
package vn.sotay.audit.seal;
