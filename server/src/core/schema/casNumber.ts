const shape = /^([1-9]\d{1,6})-(\d\d)-(\d)$/;

/**
 * The check digit that a CAS number must end with: the sum of its other digits, each times its position from the right, modulo 10.
 * Undefined for a text that does not have the form of a CAS number.
 */
export function casCheckDigit(text: string): number | undefined {
  const match = shape.exec(text);
  if (match === null) return undefined;
  const digits = `${match[1]}${match[2]}`;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += Number(digits.charAt(i)) * (digits.length - i);
  return sum % 10;
}
