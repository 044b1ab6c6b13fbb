/**
 * The demonstration province: everything in it is made up, and the same at every first start.
 *
 * <p>Plans ({@code …Plan}) are plain values, drawn from a fixed seed without a database; {@link
 * vn.sotay.demo.service.Demonstration} stores them. Each feature adds its part of the story (docs/definitions.md, "The
 * demonstration's story").
 *
 * <p>Surprising rule: no number here can belong to anybody. Citizen IDs begin with 000, phones and cards with 00.
 */
package vn.sotay.demo.service;
