/**
 * Published documents that lie outside this project: what their structure and data are, which defects a person
 * found in them, and what must not be said of them. Known by the hash of the file; no text of theirs is here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Clause, Section } from '../../src/model/policy.ts';
import { writeDraft } from '../../src/import/draft/write-draft.ts';
import { findingsIn } from '../../src/model/report.ts';
import { inspect } from '../../src/pipeline.ts';
import { memoryHost } from '../support/memory-host.ts';
import { factsOf } from './expectations.ts';
import { lostCharacters, readFile, type Read } from './score.ts';

/** What is known of one document. */
export interface CorpusDocument {
  /** The beginning of the SHA-256 of the file. */
  readonly hash: string;
  readonly association: string;
  readonly isReliable: boolean;
  /** For each section the clauses below each of its clauses; nothing where a section is a text. */
  readonly shape: Readonly<Record<string, readonly number[]>>;
  /** Places of data that the document states; it states no others. */
  readonly facts: readonly string[];
  /** Defects that a person found: by its number in the audit, the codes any of which finds it. */
  readonly defects: Readonly<Record<string, string>>;
  /** Codes that would accuse it wrongly. */
  readonly innocentOf: readonly string[];
}

/** What every document of this template has. */
const shared: Readonly<Record<string, string>> = {
  T1: 'content/no-minimum-time',
  T2: 'content/service-time|content/no-vague-time|content/reply-time',
  T3: 'content/refusal-with-appeal',
  T4: 'content/eligibility|structure/required-section',
  T5: 'content/personal-data-notice',
  T6: 'content/no-endless-review|dates/review-cycle',
  T7: 'structure/required-section',
  T8: 'terms/one-name-per-party',
  T9: 'terms/defined-roles',
  T10: 'content/services-not-channels',
  T11: 'language/collocations',
  T12: 'language/agreement',
  T13: 'language/missing-hamza|language/spelling-variants',
  T14: 'language/spelling-variants',
  T15: 'approval/quorum',
  T16: 'evidence/publication|document/control-data',
  T17: 'law/related-documents',
  T18: 'parity/untranslated|language/both-languages',
};

const zeros = (count: number) => Array.from({ length: count }, () => 0);
const goals = [...zeros(5), 5];
const name = 'association:/name/official/ar';
const form = 'association:/legalForm';
const seat = [
  'association:/seat/city/ar',
  'association:/seat/district/ar',
  'association:/contact/address/ar',
];

/** What is known of the corpus. */
export const corpus: readonly CorpusDocument[] = [
  {
    hash: '365fdaebf6073409',
    association: 'marefa',
    isReliable: true,
    shape: {
      preamble: [],
      generalGoal: [],
      detailedGoals: [...zeros(6), 5],
      channels: zeros(7),
      tools: zeros(4),
      handlingSteps: zeros(7),
    },
    facts: [
      'policy:/document/issue',
      'policy:/approval/decisionNumber',
      'policy:/approval/body',
      name,
      form,
      'association:/digits',
    ],
    defects: {
      ...shared,
      1: 'language/confusions',
      2: 'import/incomplete-date',
      3: 'document/issue-format',
      4: 'import/no-heading',
      5: 'change/headingAsClause',
      6: 'terms/preferred-terms',
      7: 'structure/section-items',
      8: 'structure/known-items',
      9: 'language/arabic-punctuation',
      10: 'language/split-sentence|structure/no-truncated-text',
      11: 'language/final-stop',
      12: 'identity/licence|import/other-name',
      13: 'import/sentence-heading',
      14: 'import/typed-table',
      15: 'structure/required-section',
    },
    innocentOf: [
      'content/subject-matter',
      'terms/title-party',
      'identity/template-descriptor',
      'identity/foreign-name',
    ],
  },
  {
    hash: '3fd87162c4ccb1f5',
    association: 'robotweak',
    isReliable: true,
    shape: {
      preamble: [],
      generalGoal: [],
      detailedGoals: goals,
      channels: zeros(8),
      tools: zeros(4),
      handlingSteps: zeros(7),
    },
    facts: [
      name,
      form,
      'association:/name/official/en',
      'association:/licence/number',
      'association:/contact/email',
      'association:/digits',
      ...seat,
    ],
    defects: {
      ...shared,
      1: 'import/promised-in-contents',
      2: 'identity/official-name',
      3: 'identity/template-descriptor',
      4: 'change/headingJoined',
      5: 'terms/title-party',
      6: 'change/headingJoined',
      7: 'import/empty-contents',
      8: 'import/other-in-contents',
      9: 'change/renested',
      10: 'identity/licence-number',
      11: 'language/single-letters',
      12: 'language/colon-dash',
      13: 'import/other-in-contents',
      14: 'change/renumbered',
      15: 'language/missing-hamza|language/spelling-variants',
      16: 'import/second-value',
      17: 'language/final-stop',
      18: 'identity/mail-domain',
    },
    innocentOf: ['content/subject-matter', 'identity/foreign-name'],
  },
  {
    hash: '43a8d655a60aed2f',
    association: 'alseraj',
    isReliable: true,
    shape: {
      preamble: [],
      generalGoal: [],
      detailedGoals: goals,
      channels: zeros(8),
      tools: zeros(4),
      handlingSteps: zeros(7),
    },
    facts: [
      ...['body', 'session/number', 'mode', 'date', 'hijriDate', 'signatures'].map(
        (key) => `policy:/approval/${key}`,
      ),
      ...[0, 1, 2, 3, 4].flatMap((place) =>
        ['honorific/ar', 'name/ar', 'role'].map((key) => `policy:/approval/signatories/${place}/${key}`),
      ),
      ...[name, form, 'association:/name/official/en', 'association:/digits'],
      ...[
        'licence/number',
        'contact/phone',
        'contact/email',
        'contact/website',
        'bank/name/ar',
        'bank/iban',
      ].map((key) => `association:/${key}`),
      ...seat,
    ],
    defects: {
      ...shared,
      1: 'language/confusions',
      2: 'import/other-name',
      3: 'approval/decision-number|approval/session',
      4: 'approval/quorum|approval/board-size',
      5: 'import/other-title',
      6: 'unassigned',
      7: 'import/sentence-heading',
      8: 'language/confusions',
      9: 'language/single-letters',
      10: 'change/renumbered',
      11: 'language/arabic-punctuation',
      12: 'identity/iban-grouping',
      13: 'identity/latin-name',
      14: 'approval/mode|dates/approval-weekday',
      15: 'language/final-stop',
    },
    innocentOf: [
      'terms/preferred-terms',
      'identity/iban:',
      'approval/hijri-agreement',
      'content/subject-matter',
      'identity/bank-of-iban',
      'identity/official-name:misspelt',
    ],
  },
  {
    hash: 'e4564243ea114932',
    association: 'suqya',
    isReliable: true,
    shape: {
      preamble: [],
      generalGoal: [],
      detailedGoals: [...zeros(12), 5],
      channels: zeros(8),
      tools: zeros(4),
      handlingSteps: zeros(7),
    },
    facts: [name, form, 'association:/seat/region/ar', 'association:/digits'],
    defects: {
      ...shared,
      1: 'approval/date',
      2: 'language/confusions',
      3: 'language/medial-alef-maqsura|identity/name-letters',
      4: 'import/other-name',
      5: 'content/subject-matter',
      6: 'change/headingAsClause',
      7: 'terms/preferred-terms',
      8: 'language/collocations',
      9: 'drift/wording',
      10: 'language/doubtful-term',
      11: 'change/rejoined',
      12: 'language/final-stop',
      13: 'language/register',
    },
    innocentOf: ['identity/foreign-name', 'terms/title-party'],
  },
  {
    hash: '742c7ca3d5288397',
    association: 'qalb',
    isReliable: false,
    shape: {},
    facts: [
      name,
      form,
      'association:/digits',
      ...['body', 'session/number', 'date'].map((key) => `policy:/approval/${key}`),
    ],
    defects: {
      1: 'sign/ainRuns',
      2: 'sign/lostLamAlef',
      3: 'sign/letterFrequency',
      4: 'sign/visualOrder',
      5: 'import/no-name',
      6: 'approval/signatures|approval/decision-number',
      9: 'sign/singleLetters',
    },
    innocentOf: [
      'content/no-',
      'language/confusions',
      'language/missing-hamza',
      'language/spelling-variants',
      'language/single-letters',
      'terms/',
    ],
  },
];

/** What was measured of one document of the corpus. */
export interface CorpusScore {
  readonly document: CorpusDocument;
  readonly lost: number;
  readonly isReliable: boolean;
  readonly wrongShape: readonly string[];
  readonly missingFacts: readonly string[];
  readonly inventedFacts: readonly string[];
  readonly missedDefects: readonly string[];
  readonly accusations: readonly string[];
}

/** Measures every document of a folder that is known. */
export async function measureCorpus(folder: string): Promise<CorpusScore[]> {
  const scores: CorpusScore[] = [];
  for (const file of readdirSync(folder).sort()) {
    const path = join(folder, file);
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
    const document = corpus.find((one) => hash.startsWith(one.hash));
    if (document !== undefined) scores.push(await measured(await readFile(path), document));
  }
  return scores;
}

async function measured(read: Read, document: CorpusDocument): Promise<CorpusScore> {
  const { recognition } = read;
  const facts = [...factsOf(recognition).keys()];
  const codes = [...(await codesOf(read)), ...saidBy(read)];
  const isSaid = (pattern: string) =>
    pattern.split('|').some((code) => codes.some((one) => one.startsWith(code)));
  return {
    document,
    lost: lostCharacters(read),
    isReliable: read.document.quality.reliable,
    wrongShape: document.isReliable ? shapeErrors(recognition.policy.sections, document) : [],
    missingFacts: document.facts.filter((fact) => !facts.includes(fact)),
    inventedFacts: facts.filter((fact) => !document.facts.includes(fact)),
    missedDefects: Object.entries(document.defects)
      .filter(([, pattern]) => !isSaid(pattern))
      .map(([number, pattern]) => `${number} (${pattern})`),
    accusations: document.innocentOf.filter(isSaid),
  };
}

/** What the import itself says: notes, changes, signs of damage, text without a place. */
function saidBy({ document, recognition }: Read): string[] {
  return [
    ...recognition.notes.map(({ code }) => code),
    ...recognition.changes.map(({ kind }) => `change/${kind}`),
    ...document.quality.signs.map(({ sign }) => `sign/${sign}`),
    ...(recognition.pieces.some(({ use }) => use === 'unassigned') ? ['unassigned'] : []),
  ];
}

/** The codes of everything that the check finds in the draft. */
async function codesOf({ recognition }: Read): Promise<string[]> {
  const texts = writeDraft(recognition, {
    document: 'x',
    association: 'x',
    record: 'x',
    schemas: '../../schemas',
  });
  const host = memoryHost({
    'policies/x/association.yaml': texts.association,
    'policies/x/beneficiary-relations.yaml': texts.policy,
  });
  const { report } = await inspect(host, { selection: [], standards: [], profile: 'full' }, '0.0.0');
  return findingsIn(report).map(({ code }) => code);
}

function shapeErrors(sections: Readonly<Record<string, unknown>>, { shape }: CorpusDocument): string[] {
  const got = Object.fromEntries(
    Object.entries(sections).map(([key, section]) => [
      key,
      ((section as Section).items ?? []).map((clause: Clause) => clause.items?.length ?? 0),
    ]),
  );
  const keys = new Set([...Object.keys(shape), ...Object.keys(got)]);
  return [...keys].filter((key) => JSON.stringify(shape[key]) !== JSON.stringify(got[key]));
}

/** Writes what was measured. */
export async function scoreCorpus(folder: string, say: (line: string) => void): Promise<void> {
  const scores = await measureCorpus(folder);
  let [found, all] = [0, 0];
  for (const { document, ...score } of scores) {
    const count = Object.keys(document.defects).length;
    found += count - score.missedDefects.length;
    all += count;
    say(
      `${document.association}: lost ${score.lost}, ${score.isReliable ? 'reliable' : 'not to be relied on'}, defects ${count - score.missedDefects.length}/${count}`,
    );
    const lists = { ...score, lost: [], isReliable: [] };
    for (const [name, lines] of Object.entries(lists)) for (const line of lines) say(`  ${name}: ${line}`);
  }
  if (all > 0) say(`defects found: ${found} of ${all} (${((found / all) * 100).toFixed(1)} %)`);
}
