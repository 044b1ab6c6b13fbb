/** Pages and REST of the monthly totals: the form of the officer, the one line of the province. */
package vn.sotay.aggregate.web;
