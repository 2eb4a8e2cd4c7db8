/**
 * The years for which days that come back every year are resolved: public holidays, and `24 December`. Fixed, so that a plan never depends
 * on the day on which it is compiled. Business time beyond them is unknown.
 */
export const firstYear = 2010;
export const lastYear = 2040;
