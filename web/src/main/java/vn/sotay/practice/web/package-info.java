/** Pages to practise on: beginning and ending, and the filter that lets no form cross between practice and real people. */
package vn.sotay.practice.web;
