/** Pages and resources of official documents. */
package vn.sotay.document.web;
