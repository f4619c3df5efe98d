/** The two digit systems of Arabic documents. */

/** `arabicIndic` is ٠١٢٣٤٥٦٧٨٩; `latin` is 0123456789. */
export type DigitSystem = 'arabicIndic' | 'latin';

const arabicIndicZero = 0x0660;
const persianZero = 0x06f0;

/** A number or text with every Latin digit written in the given system. */
export function inDigits(value: string | number, system: DigitSystem): string {
  const text = String(value);
  if (system === 'latin') return text;
  return text.replaceAll(/[0-9]/g, (digit) => String.fromCharCode(arabicIndicZero + Number(digit)));
}

/** A text with every digit, Arabic-Indic or Persian, written as a Latin digit. */
export function inLatinDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= persianZero ? persianZero : arabicIndicZero));
  });
}
