/** A policy → the document that a board reads and signs, as finished words and numbers. */
import { inDigits } from '../arabic/digits.ts';
import { documentNotices, documentWords } from '../locales/document.ts';
import type { Dossier, PolicyEntry } from '../model/dossier.ts';
import type { Association } from '../model/generated/documents.ts';
import { languagesOf, layouts, type Layout } from '../model/layout.ts';
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
import type { Rendition } from '../model/rendition.ts';
import { appendixOf, type CheckedPolicy } from './appendix.ts';
import { approvalClause, signatureTable } from './approval-clause.ts';
import { brandColour } from './brand-colour.ts';
import { controlTable } from './control-table.ts';
import { contactsOf, copyWords, coverOf, runningOf } from './cover.ts';
import { numberedSections } from './sections.ts';
import { linesOf, spoken, type Setting } from './setting.ts';
import { markOf, standingOf } from './status.ts';

/** How a policy is to be set. */
export interface CompositionOptions {
  /** The association's own where absent, and both languages side by side where it has chosen none. */
  readonly layout?: Layout;
  /** The archive copy where absent. */
  readonly rendition?: Rendition;
  /** What was found about the policy, where that is to stand in an appendix. */
  readonly checked?: CheckedPolicy;
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
  const layout = options.layout ?? association.document?.layout ?? layouts[0];
  const setting = settingOf(association, layout, options);
  const [language = 'ar'] = setting.languages;
  const standing = standingOf(dossier, entry);
  const sections = numberedSections(policy, entry.type, setting);
  const control = controlTable(policy.document, association.licence, standing, setting);
  const approval = approvalClause(policy.approval, setting);
  const signatures = signatureTable(policy.approval, dossier.signatures, setting);
  const appendix = options.checked === undefined ? undefined : appendixOf(options.checked, setting);
  const last = appendix === undefined ? [signatures] : [signatures, appendix];
  const parts = [control, ...sections, approval, ...last];
  const contents = contentsOf(parts, options.pages, setting);
  const cover = coverOf(
    { association, logo: dossier.logo, title: policy.title, control: policy.document, standing },
    setting,
  );
  const name = association.name.official[language] ?? association.name.official.ar;
  return {
    ...spoken(language),
    languages: setting.languages,
    layout,
    isBilingual: setting.languages.length > 1,
    isSideBySide: layout === 'side-by-side',
    rendition: setting.rendition,
    theme: dossier.theme,
    tool: `Siyasa ${options.tool}`,
    title: `${policy.title[language] ?? policy.title.ar} — ${name}`,
    author: name,
    brandColour: brandColour(association.brand?.colour),
    isArabicIndic: setting.digits === 'arabicIndic',
    status: standing.status,
    mark: markOf(standing.status, setting),
    copy: linesOf(copyWords(setting), setting),
    cover,
    running: runningOf(association, policy.title, standing.status, setting),
    contents,
    control,
    notices: noticesFor(association, setting),
    sections,
    approval,
    signatures,
    appendix,
    contacts: contactsOf(association, setting),
    anchors: [
      partIds.cover,
      partIds.contents,
      control.id,
      ...sections.flatMap((section) => [section.id, ...section.clauses.flatMap(idsOf)]),
      approval.id,
      ...last.map(({ id }) => id),
    ],
    bookmarks: [cover.title, contents.headings, ...contents.entries.map(({ headings }) => headings)].map(
      bookmarkOf,
    ),
  };
}

function settingOf(
  { digits = 'arabicIndic' }: Association,
  layout: Layout,
  { rendition = 'archive' }: CompositionOptions,
): Setting {
  return { languages: languagesOf(layout), digits, rendition };
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
  const { arabicGoverns, nameIsRendering, publicationCopy } = documentNotices;
  const hasEnglish = setting.languages.includes('en');
  return [
    ...(hasEnglish ? [arabicGoverns] : []),
    ...(hasEnglish && name.englishName === 'rendering' ? [nameIsRendering] : []),
    ...(setting.rendition === 'publication' ? [publicationCopy] : []),
  ].map((notice) => linesOf(notice, setting));
}
