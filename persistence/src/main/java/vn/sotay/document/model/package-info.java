/**
 * Official documents of committees (văn bản): written from a template, numbered from a ledger, frozen, and never changed.
 *
 * <p>Terms: <i>letter</i> what a document says; <i>freeze</i> phát hành, when it gets its number and its bytes; <i>abstract</i> trích
 * yếu; <i>recipients</i> nơi nhận; <i>to revoke</i> thu hồi.
 *
 * <p>Surprising rule: what was frozen is served from the store for ever, also when its template, the rules or the member changed. A
 * wrong document is revoked with a reason and written anew, with another number.
 */
package vn.sotay.document.model;
