/**
 * Transfers of members (chuyển sinh hoạt đảng): for good or for a while, within the province, out of it and into it.
 *
 * <p>Until a transfer is accepted the member is at home in the unit that sends; from the day of acceptance in the one that receives
 * (docs/features/transfers.md). Both see it on its way.
 */
package vn.sotay.transfer.model;
