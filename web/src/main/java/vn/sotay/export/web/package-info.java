/** Pages and REST of lists that leave the system. */
package vn.sotay.export.web;
