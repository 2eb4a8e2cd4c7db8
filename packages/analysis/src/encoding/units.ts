export const hourLength = 3_600_000;
export const dayLength = 24 * hourLength;
/** Money is counted in ten-thousandths. */
export const perUnit = 10_000;
/** The greatest whole number that a double holds for certain. */
export const greatest = BigInt(Number.MAX_SAFE_INTEGER);
/** The days and instants from the years 0001 to 9999. */
export const firstDay = Date.parse("0001-01-01T00:00:00Z") / dayLength;
export const lastDay = Date.parse("9999-12-31T00:00:00Z") / dayLength;
export const firstInstant = firstDay * dayLength;
export const lastInstant = (lastDay + 1) * dayLength - 1;
