/** Who is there twice, on the screen and over REST. */
package vn.sotay.duplicate.web;
