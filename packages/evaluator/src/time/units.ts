/** In milliseconds. */
export const minuteLength = 60_000;
export const hourLength = 3_600_000;
export const dayLength = 86_400_000;
