/** "A result that is no whole number … is rounded, halves away from zero." */
export function halvesAwayFromZero(value: number): number {
  const size = Math.abs(value);
  const whole = Math.floor(size);
  const rounded = size - whole >= 0.5 ? whole + 1 : whole;
  return value < 0 ? -rounded : rounded;
}
