/**
 * A number with three significant digits: "8.12", "81.2", "812". Whole numbers below 1000 stay whole.
 * @param value 0 <= value < 999.5
 */
export function threeDigits(value: number): string {
  if (Number.isInteger(value)) return String(value);
  // toFixed rounds to the digits shown, and 9.996 becomes 10.00: the digits are counted after rounding.
  for (const decimals of [2, 1]) {
    const text = value.toFixed(decimals);
    if (text.length <= 4) return text;
  }
  return value.toFixed(0);
}
