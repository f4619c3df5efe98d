/** Numbers and addresses as they are shown and linked: always Latin digits, whatever the document's own. */
import { inLatinDigits } from '../arabic/digits.ts';

/** An IBAN in groups of four. */
export function groupedIban(iban: string): string {
  const characters = inLatinDigits(iban).replaceAll(/\s/g, '');
  return characters.match(/.{1,4}/g)?.join(' ') ?? '';
}

/** `+966 53 399 0307`; a number of another form stays as it is. */
export function groupedPhone(phone: string): string {
  const digits = inLatinDigits(phone).replaceAll(/[\s-]/g, '');
  const parts = /^(\+966)(\d{2})(\d{3})(\d{4})$/.exec(digits);
  return parts === null ? inLatinDigits(phone) : parts.slice(1).join(' ');
}

/** The address of a site without what every address begins with. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** How an address is shown. */
export function shownAddress(address: string): string {
  return isPhone(address) ? groupedPhone(address) : inLatinDigits(address);
}

/** Where a link to an address leads, for the kinds of address that can be told with certainty. */
export function linkTo(address: string): string | undefined {
  if (/^https?:\/\/[^\s"<>]+$/.test(address)) return address;
  if (/^[^\s@:/<>"]+@[^\s@:/<>"]+\.[^\s@:/<>"]+$/.test(address)) return `mailto:${address}`;
  return isPhone(address) ? `tel:${inLatinDigits(address).replaceAll(/[\s-]/g, '')}` : undefined;
}

function isPhone(address: string): boolean {
  return /^\+?[\d\u0660-\u0669][\d\u0660-\u0669\s-]{5,18}$/.test(address);
}
