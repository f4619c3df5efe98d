/** The sections of a policy with their numbers, clauses and what belongs to each clause. */
import { calendarDays, counted, workingDays } from '../arabic/counting.ts';
import { documentWords } from '../locales/document.ts';
import type { Bilingual, Language, Wording } from '../model/bilingual.ts';
import type { ServiceTime } from '../model/generated/documents.ts';
import {
  beneficiaryRelationsChannelsKindLabels,
  roleLabels,
  serviceTimeFromLabels,
} from '../model/generated/labels.ts';
import {
  additionalSectionsKey,
  additionalSectionsOf,
  sectionOf,
  type Clause,
  type Policy,
  type Section,
} from '../model/policy.ts';
import type { PolicyType } from '../model/policy-type.ts';
import { pointerTo, type Pointer } from '../model/position.ts';
import {
  anchorOf,
  type ClauseText,
  type Fact,
  type Heading,
  type Line,
  type NumberedClause,
  type NumberedSection,
  type Passage,
} from '../model/render-model.ts';
import { linkTo, shortAddress, shownAddress } from './identifiers.ts';
import { clauseMarker, roomFor, sectionNumber } from './numbering.ts';
import { proseBlocks, proseHtml } from './prose.ts';
import { isPresent, lineOf, linesOf, notTranslated, spoken, type Setting } from './setting.ts';

interface FoundSection {
  readonly pointer: Pointer;
  readonly heading: Wording;
  readonly section: Section;
}

/** The sections in the order in which the file has them, numbered through. */
export function numberedSections(
  policy: Policy,
  type: PolicyType,
  setting: Setting,
): readonly NumberedSection[] {
  return sectionsIn(policy, type).map((found, index) => numberedSection(found, index + 1, setting));
}

function sectionsIn(policy: Policy, type: PolicyType): FoundSection[] {
  return Object.keys(policy.sections).flatMap((key): FoundSection[] => {
    if (key === additionalSectionsKey) {
      return additionalSectionsOf(policy).map((section, index) => ({
        pointer: pointerTo('sections', key, index),
        heading: section.heading,
        section,
      }));
    }
    const section = sectionOf(policy, key);
    const heading = type.sections.find((known) => known.key === key)?.heading ?? { ar: key, en: key };
    return section === undefined ? [] : [{ pointer: pointerTo('sections', key), heading, section }];
  });
}

function numberedSection(
  { pointer, heading, section }: FoundSection,
  place: number,
  setting: Setting,
): NumberedSection {
  const number = sectionNumber(place, setting.digits);
  const passages = section.text === undefined ? [] : passagesOf(section.text, setting);
  const clauses = numberedClauses(section.items ?? [], pointer, 0, setting);
  const isEmpty = passages.length === 0 && clauses.length === 0;
  return {
    id: anchorOf(pointer),
    pointer,
    headings: setting.languages.map((language): Heading => ({
      ...lineOf(heading, language),
      number: number[language],
    })),
    passages,
    clauses,
    numberRoom: roomFor(markersOf(clauses)),
    emptiness: isEmpty ? linesOf(documentWords.notWritten, setting) : [],
  };
}

function markersOf(clauses: readonly NumberedClause[]): string[] {
  return clauses.flatMap(({ marker, texts, clauses: under }) => [
    marker,
    ...texts.flatMap((text) => text.marker ?? []),
    ...markersOf(under),
  ]);
}

/** Paragraph by paragraph where the languages have equally many; otherwise the whole text as one. */
function passagesOf(prose: Wording, { languages }: Setting): Passage[][] {
  if (!isPresent(prose.ar)) return [];
  const columns = languages.map((language) => paragraphsOf(prose, language));
  const [first = []] = columns;
  const isAlike = columns.every(({ length }) => length === first.length);
  return isAlike
    ? first.map((_, place) => columns.map((paragraphs) => paragraphs[place]!))
    : [languages.map((language) => passageOf(prose, language))];
}

function paragraphsOf(prose: Wording, language: Language): Passage[] {
  const text = prose[language];
  return isPresent(text)
    ? proseBlocks(text, language).map((html) => ({ ...spoken(language), html, missing: false }))
    : [passageOf(prose, language)];
}

function passageOf(prose: Wording, language: Language): Passage {
  const text = prose[language];
  return isPresent(text)
    ? { ...spoken(language), html: proseHtml(text, language), missing: false }
    : { ...spoken(language), html: `<p>${notTranslated}</p>`, missing: true };
}

function numberedClauses(
  clauses: readonly Clause[],
  parent: Pointer,
  depth: number,
  setting: Setting,
): NumberedClause[] {
  return clauses.map((clause, index) => {
    const pointer = `${parent}${pointerTo('items', index)}`;
    const marker = clauseMarker(index + 1, depth, setting.digits);
    const [first] = setting.languages;
    return {
      id: anchorOf(pointer),
      pointer,
      marker: `${marker[first ?? 'ar']} `,
      texts: setting.languages.map((language) =>
        clauseText(clause, language, language === first ? undefined : marker[language], setting),
      ),
      clauses: numberedClauses(clause.items ?? [], pointer, depth + 1, setting),
    };
  });
}

function clauseText(
  clause: Clause,
  language: Language,
  marker: string | undefined,
  setting: Setting,
): ClauseText {
  return {
    ...passageOf(clause.text, language),
    marker,
    lead: leadOf(clause, language),
    facts: factsOf(clause, setting).map((fact) => factIn(fact, language)),
  };
}

function leadOf({ term, role, text }: Clause, language: Language): Line | undefined {
  if (role !== undefined) return lineOf(roleLabels[role], language);
  if (term === undefined) return undefined;
  const line = lineOf(term, language);
  // One mark is enough where neither the term nor its meaning is translated.
  return line.missing && !isPresent(text[language]) ? undefined : line;
}

interface BilingualFact {
  readonly label: Bilingual;
  readonly value: Bilingual | string;
  readonly link?: string | undefined;
}

function factIn({ label, value, link }: BilingualFact, language: Language): Fact {
  const isIdentifier = typeof value === 'string';
  return { label: label[language], value: isIdentifier ? value : value[language], isIdentifier, link };
}

function factsOf(clause: Clause, setting: Setting): BilingualFact[] {
  const { responsible, serviceTime, kind, address, reference } = clause;
  const facts: BilingualFact[] = [];
  if (responsible !== undefined)
    facts.push({ label: documentWords.responsible, value: roleLabels[responsible] });
  if (serviceTime !== undefined)
    facts.push({ label: documentWords.serviceTime, value: serviceTimeWords(serviceTime, setting) });
  if (isPresent(address))
    facts.push({ label: channelLabel(kind), value: addressShown(address), link: linkTo(address) });
  if (reference !== undefined) facts.push(...referenceFacts(reference));
  return facts;
}

/** «١٠ أيام عمل من اكتمال الطلب» */
function serviceTimeWords({ maximum, unit, from }: ServiceTime, { digits }: Setting): Bilingual {
  const time = counted(maximum, unit === 'workingDays' ? workingDays : calendarDays, digits);
  const start = serviceTimeFromLabels[from];
  return {
    ar: `${time.ar} من ${start.ar}`,
    en: `${time.en} from ${start.en.charAt(0).toLowerCase()}${start.en.slice(1)}`,
  };
}

function channelLabel(kind: string | undefined): Bilingual {
  const labels: Readonly<Record<string, Bilingual>> = beneficiaryRelationsChannelsKindLabels;
  return (kind === undefined || kind === 'other' ? undefined : labels[kind]) ?? documentWords.address;
}

function referenceFacts({ code, issue, url }: NonNullable<Clause['reference']>): BilingualFact[] {
  const facts: BilingualFact[] = [];
  if (isPresent(code)) facts.push({ label: documentWords.reference, value: code });
  if (isPresent(issue)) facts.push({ label: documentWords.issue, value: issue });
  if (isPresent(url)) facts.push({ label: documentWords.link, value: addressShown(url), link: linkTo(url) });
  return facts;
}

function addressShown(address: string): string {
  return shortAddress(shownAddress(address));
}
