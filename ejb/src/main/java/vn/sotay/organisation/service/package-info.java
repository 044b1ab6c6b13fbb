/** The tree of Party organisations: finding, looking at and changing units. */
package vn.sotay.organisation.service;
