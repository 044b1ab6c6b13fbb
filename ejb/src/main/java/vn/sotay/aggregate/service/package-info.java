/** The monthly totals of units without a roster: entered by their own officer, seen by everybody else as one line of the province. */
package vn.sotay.aggregate.service;
