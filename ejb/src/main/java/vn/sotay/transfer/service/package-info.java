/** Transfers of members: who asks, who lets go, who takes in, and what both units are told (docs/features/transfers.md). */
package vn.sotay.transfer.service;
