/** What stands below a clause of our documents with labels of its own: who is responsible, how long it may take, where to turn. */
import { calendarDays, counted, workingDays } from '../../arabic/counting.ts';
import { foldedText } from '../../arabic/fold.ts';
import { documentWords } from '../../locales/document.ts';
import type { ServiceTime } from '../../model/generated/documents.ts';
import {
  beneficiaryRelationsChannelsKindLabels,
  serviceTimeFromLabels,
} from '../../model/generated/labels.ts';
import type { Clause } from '../../model/policy.ts';
import { roleNamed } from './roles.ts';

/** What a clause may have beside its text. */
export type ClauseFacts = Pick<Clause, 'responsible' | 'serviceTime' | 'address' | 'reference'>;

/** The facts of a line; nothing where any part of it is none, for then it is text. */
export function clauseFactsIn(line: string): ClauseFacts | undefined {
  let facts: ClauseFacts = {};
  for (const part of line.split(between).map((one) => one.trim())) {
    const colon = part.indexOf(':');
    const fact = colon < 0 ? undefined : factOf(formOf(part.slice(0, colon)), part.slice(colon + 1).trim());
    if (fact === undefined) return undefined;
    facts = { ...facts, ...fact, ...withReference(facts, fact) };
  }
  return facts;
}

function withReference(facts: ClauseFacts, fact: ClauseFacts): ClauseFacts {
  return fact.reference === undefined ? {} : { reference: { ...facts.reference, ...fact.reference } };
}

function formOf(text: string): string {
  return foldedText(text, 'orthographic').trim();
}

const labels = {
  responsible: formOf(documentWords.responsible.ar),
  serviceTime: formOf(documentWords.serviceTime.ar),
  code: formOf(documentWords.reference.ar),
  issue: formOf(documentWords.issue.ar),
  url: formOf(documentWords.link.ar),
};

const addressLabels = new Set(
  [documentWords.address, ...Object.values(beneficiaryRelationsChannelsKindLabels)].map(({ ar }) =>
    formOf(ar),
  ),
);

/** Before each label but the first one begins another fact; how much space is there is up to the format. */
const between = new RegExp(
  String.raw`\s+(?=(?:${[
    documentWords.responsible,
    documentWords.serviceTime,
    documentWords.reference,
    documentWords.issue,
    documentWords.link,
  ]
    .map(({ ar }) => ar)
    .join('|')}):)`,
);

function factOf(label: string, value: string): ClauseFacts | undefined {
  if (value === '') return undefined;
  switch (label) {
    case labels.responsible: {
      const responsible = roleNamed(value);
      return responsible === undefined ? undefined : { responsible };
    }
    case labels.serviceTime: {
      const serviceTime = serviceTimeIn(value);
      return serviceTime === undefined ? undefined : { serviceTime };
    }
    case labels.code:
      return { reference: { code: value } };
    case labels.issue:
      return { reference: { issue: value } };
    case labels.url:
      return { reference: { url: value } };
    default:
      return addressLabels.has(label) && isAddress(value) ? { address: value } : undefined;
  }
}

function isAddress(value: string): boolean {
  return /^\S+@\S+\.\S+$|^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$|^\+?[\d\s-]{6,20}$/.test(value);
}

/** No promise is longer, in days. */
const longestTime = 366;

/** «١٠ أيام عمل من اكتمال الطلب», as our documents write it. */
function serviceTimeIn(value: string): ServiceTime | undefined {
  const said = formOf(value);
  const starts = Object.keys(serviceTimeFromLabels) as (keyof typeof serviceTimeFromLabels)[];
  const from = starts.find((start) => said.endsWith(` من ${formOf(serviceTimeFromLabels[start].ar)}`));
  if (from === undefined) return undefined;
  const time = said.slice(0, said.length - ` من ${formOf(serviceTimeFromLabels[from].ar)}`.length);
  for (const [unit, noun] of [
    ['workingDays', workingDays],
    ['calendarDays', calendarDays],
  ] as const) {
    for (let maximum = 1; maximum <= longestTime; maximum += 1)
      if (formOf(counted(maximum, noun, 'latin').ar) === time) return { maximum, unit, from };
  }
  return undefined;
}
