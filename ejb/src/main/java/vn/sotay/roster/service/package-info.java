/**
 * The use cases of imports and the batch jobs that do the work.
 *
 * <p>Surprising rule: nothing of an uploaded file is believed. It is opened only after {@link
 * vn.sotay.roster.service.WorkbookScreen} has unpacked and counted all of it once.
 */
package vn.sotay.roster.service;
