/** Numbers and addresses that identify someone: telephone, e-mail, website, account, licence. */
import { accountNumber, identifiersIn, nationalNumber, type Identifier } from '../arabic/identifiers.ts';
import type { PolicyEntry } from '../model/dossier.ts';
import type { Association } from '../model/generated/documents.ts';
import type { Pointer } from '../model/position.ts';
import { hostOf, oncePer, stringsIn } from './kit.ts';
import { analysisOf, perText } from './text-analysis.ts';

/** An identifier in a text of a policy. */
export interface FoundIdentifier extends Identifier {
  /** The text in which it stands. */
  readonly at: Pointer;
}

/** What identifies an association, in the form of `FoundIdentifier.value`. */
export interface Identifiers {
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly iban: string | undefined;
  readonly licence: string | undefined;
  /** Hosts of its website and e-mail that are its own. */
  readonly hosts: readonly string[];
}

const worthLooking = /[0-9\u0660-\u0669\u06f0-\u06f9@]|\w\.\w/;

/** Every identifier in the texts of a policy. */
export const identifiersOf = oncePer(({ source }: PolicyEntry): readonly FoundIdentifier[] =>
  stringsIn(source.data).flatMap(({ at, value }) =>
    worthLooking.test(value) ? identifiersInText(analysisOf(value)).map((found) => ({ at, ...found })) : [],
  ),
);

const identifiersInText = perText(({ text }) => identifiersIn(text));

/** Hosts where anyone may have an address: what stands there identifies nobody. */
const publicHosts =
  /(?:^|\.)(?:gmail|hotmail|outlook|yahoo|icloud|live|msn|google|youtube|youtu|facebook|twitter|x|instagram|snapchat|linkedin|tiktok|telegram|t|wa|whatsapp|goo|bit|forms|office|microsoft|apple|ehsan|sdaia|salla|zid)\.(?:com|net|org|me|be|gl|ly|co|sa)$|(?:^|\.)gov\.sa$|^example\.(?:com|net|org)$/;

/** Whether a host belongs to nobody in particular, or to the state. */
export function isPublicHost(host: string): boolean {
  return publicHosts.test(host);
}

/** What identifies an association by its profile. */
export const identifiersOfProfile = oncePer((profile: Association): Identifiers => {
  const { contact = {}, bank, licence } = profile;
  const email = contact.email?.trim().toLowerCase();
  const hosts = [hostOf(contact.website?.trim() ?? ''), email?.split('@')[1]];
  return {
    phone: nationalNumber(contact.phone ?? ''),
    email,
    iban: bank === undefined ? undefined : accountNumber(bank.iban),
    licence: licence?.number,
    hosts: hosts.filter((host) => host !== undefined && !isPublicHost(host)) as string[],
  };
});
