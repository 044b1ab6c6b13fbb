/**
 * Working days (ngày làm việc): on which days offices work, and when a term counted in such days ends.
 *
 * <p>Terms: <i>holiday</i> ngày nghỉ lễ, <i>make-up day</i> ngày làm bù, a Saturday or Sunday worked for a day that was swapped.
 *
 * <p>Surprising rule: the days are entered year by year, because the Government announces them year by year. In a year
 * that nobody has entered only Saturdays and Sundays are free, and whoever shows a term of that year says so.
 */
package vn.sotay.calendar.model;
