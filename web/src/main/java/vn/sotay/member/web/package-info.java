/** People on screens and over REST. */
package vn.sotay.member.web;
