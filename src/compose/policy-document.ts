/** A policy → the document that a board reads and signs, as finished words and numbers. */
import { inDigits } from '../arabic/digits.ts';
import { documentNotices, documentWords } from '../locales/document.ts';
import { missingApprovalParts } from '../model/approval.ts';
import { languages as allLanguages, type Language } from '../model/bilingual.ts';
import type { Dossier, PolicyEntry } from '../model/dossier.ts';
import type { Association } from '../model/generated/documents.ts';
import {
  partIds,
  type Contents,
  type ContentsEntry,
  type Heading,
  type Line,
  type Lines,
  type NumberedClause,
  type NumberedSection,
  type PolicyDocument,
} from '../model/render-model.ts';
import { approvalClause, signatureTable } from './approval-clause.ts';
import { brandColour } from './brand-colour.ts';
import { controlTable } from './control-table.ts';
import { contactsOf, coverOf, runningOf } from './cover.ts';
import { numberedSections } from './sections.ts';
import { linesOf, spoken, type Setting } from './setting.ts';

/** How a policy is to be set. */
export interface CompositionOptions {
  /** Both where absent. Arabic comes first in any case. */
  readonly languages?: readonly Language[];
  /** The version of the tool. */
  readonly tool: string;
  /** On which page each anchor stands, once a first printing has shown it. */
  readonly pages?: ReadonlyMap<string, number>;
}

/** A policy of an association as a document. */
export function composePolicyDocument(
  dossier: Dossier,
  entry: PolicyEntry,
  options: CompositionOptions,
): PolicyDocument {
  const association = dossier.association.data;
  const policy = entry.source.data;
  const setting = settingOf(association, options);
  const [language = 'ar'] = setting.languages;
  const status = missingApprovalParts(policy.approval).length === 0 ? 'approved' : 'draft';
  const sections = numberedSections(policy, entry.type, setting);
  const control = controlTable(policy.document, association.licence, setting);
  const approval = approvalClause(policy.approval, setting);
  const signatures = signatureTable(policy.approval, setting);
  const parts = [control, ...sections, approval, signatures];
  const contents = contentsOf(parts, options.pages, setting);
  const cover = coverOf(
    { association, logo: dossier.logo, title: policy.title, control: policy.document, status },
    setting,
  );
  const name = association.name.official[language] ?? association.name.official.ar;
  return {
    ...spoken(language),
    languages: setting.languages,
    isBilingual: setting.languages.length > 1,
    tool: `Siyasa ${options.tool}`,
    title: `${policy.title[language] ?? policy.title.ar} — ${name}`,
    author: name,
    brandColour: brandColour(association.brand?.colour),
    isArabicIndic: setting.digits === 'arabicIndic',
    status,
    isDraft: status === 'draft',
    cover,
    running: runningOf(association, policy.title, status, setting),
    contents,
    control,
    notices: noticesFor(association, setting),
    sections,
    approval,
    signatures,
    contacts: contactsOf(association, setting),
    anchors: [
      partIds.cover,
      partIds.contents,
      control.id,
      ...sections.flatMap((section) => [section.id, ...section.clauses.flatMap(idsOf)]),
      approval.id,
      signatures.id,
    ],
    bookmarks: [cover.title, contents.headings, ...contents.entries.map(({ headings }) => headings)].map(
      bookmarkOf,
    ),
  };
}

function settingOf(association: Association, { languages = allLanguages }: CompositionOptions): Setting {
  const wanted = allLanguages.filter((language) => languages.includes(language));
  return {
    languages: wanted.length === 0 ? allLanguages : wanted,
    digits: association.digits ?? 'arabicIndic',
  };
}

function bookmarkOf(headings: readonly (Line | Heading)[]): string {
  return headings
    .map((heading) => ('number' in heading ? `${heading.number} ${heading.text}`.trim() : heading.text))
    .join(' · ');
}

function idsOf({ id, clauses }: NumberedClause): string[] {
  return [id, ...clauses.flatMap(idsOf)];
}

type Listed = NumberedSection | { readonly id: string; readonly headings: Lines };

function contentsOf(
  parts: readonly Listed[],
  pages: ReadonlyMap<string, number> | undefined,
  setting: Setting,
): Contents {
  const digits = setting.languages.includes('ar') ? setting.digits : 'latin';
  return {
    id: partIds.contents,
    headings: linesOf(documentWords.contents, setting),
    entries: parts.map(({ id, headings }): ContentsEntry => {
      const page = pages?.get(id);
      return {
        target: id,
        headings: headings.map((line): Heading => ({ number: '', ...line })),
        page: page === undefined ? '' : inDigits(page, digits),
      };
    }),
  };
}

function noticesFor({ name }: Association, setting: Setting): Lines[] {
  if (!setting.languages.includes('en')) return [];
  const isRendering = name.englishName === 'rendering';
  return [
    linesOf(documentNotices.arabicGoverns, setting),
    ...(isRendering ? [linesOf(documentNotices.nameIsRendering, setting)] : []),
  ];
}
