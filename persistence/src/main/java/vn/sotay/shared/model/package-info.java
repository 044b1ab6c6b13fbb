/**
 * What all features share: the base of entities, value objects of the Vietnamese language and of official dates, the
 * scope of rights, rule violations and audited facts.
 *
 * <p>Surprising rule: nothing here knows a feature. A word that only one feature needs belongs there.
 */
package vn.sotay.shared.model;
