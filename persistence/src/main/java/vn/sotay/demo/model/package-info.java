/** What only the demonstration does to the tables: taking back a province that was only half made. */
package vn.sotay.demo.model;
