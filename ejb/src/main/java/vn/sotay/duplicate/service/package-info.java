/** Who is there twice: searched, looked at, decided, merged and had back. */
package vn.sotay.duplicate.service;
