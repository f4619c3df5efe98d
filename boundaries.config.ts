/**
 * Who may import whom. ESLint enforces this table while one writes, `test/architecture.test.ts` proves
 * that it covers every folder of `src/`.
 */

/** The rule for one folder of `src/`. */
export interface Boundary {
  /** Folders of `src/` that it may import; its own it always may. */
  readonly mayImport: readonly string[];
  /** Whether it may touch Node, the clock, the environment and the console. */
  readonly mayTouchTheWorld?: true;
  readonly because: string;
}

const vocabulary = ['model', 'arabic', 'locales'];
const stage = (because: string): Boundary => ({ mayImport: vocabulary, because });
const aStageKnowsNoOther = 'a stage is a pure function of one value and knows no other stage';

/** The table of ARCHITECTURE.md. */
export const boundaries: Readonly<Record<string, Boundary>> = {
  model: { mayImport: [], because: 'everything imports the model, so it imports nothing' },
  english: {
    mayImport: ['model', 'arabic'],
    because: 'it measures English as the Arabic library measures Arabic',
  },
  arabic: { mayImport: ['model'], because: 'the language library knows the language, not policies' },
  locales: { mayImport: ['model', 'arabic'], because: 'words are data' },
  rules: {
    mayImport: ['model', 'arabic', 'english', 'locales'],
    because: 'a rule sees a dossier, never files or formats',
  },
  load: stage(aStageKnowsNoOther),
  parse: stage(aStageKnowsNoOther),
  validate: stage(aStageKnowsNoOther),
  check: stage(aStageKnowsNoOther),
  compose: stage(aStageKnowsNoOther),
  render: stage(aStageKnowsNoOther),
  word: stage(aStageKnowsNoOther),
  publish: stage(aStageKnowsNoOther),
  report: stage(aStageKnowsNoOther),
  portfolio: stage(aStageKnowsNoOther),
  drift: stage(aStageKnowsNoOther),
  fix: stage(aStageKnowsNoOther),
  import: {
    mayImport: [...vocabulary, 'english'],
    because: aStageKnowsNoOther,
  },
  pdf: { mayImport: ['model'], because: 'it knows what is written in a PDF, not what is meant' },
  provenance: stage(aStageKnowsNoOther),
  verify: {
    mayImport: ['pdf', ...vocabulary],
    because: 'it judges what was made, and must not share the eyes of those who made it',
  },
  host: {
    mayImport: ['model'],
    mayTouchTheWorld: true,
    because: 'effects hold no decision about policies',
  },
  cli: {
    mayImport: [
      'pipeline',
      'recollection',
      'mending',
      'merging',
      'importing',
      'rebuilding',
      'comparison',
      'verification',
      'workspace',
      'formats',
      'finishing',
      'host',
      ...vocabulary,
    ],
    mayTouchTheWorld: true,
    because: 'the command line goes through the pipeline, never behind its back',
  },
  maintenance: {
    mayImport: ['model', 'rules', 'validate', 'parse', ...vocabulary],
    mayTouchTheWorld: true,
    because: 'it writes the generated files of the project and is not part of the product',
  },
};

const product = Object.keys(boundaries).filter((folder) => !['host', 'cli', 'maintenance'].includes(folder));

/** Files directly in `src/`, and what each may import. */
export const roots: Readonly<Record<string, readonly string[]>> = {
  workspace: product,
  formats: ['report'],
  finishing: ['publish'],
  production: ['word-exchange', ...product],
  'word-exchange': product,
  pipeline: ['workspace', 'production', ...product],
  recollection: ['load', 'model'],
  mending: ['pipeline', ...product],
  importing: ['pipeline', 'workspace', 'word-exchange', ...product],
  merging: ['pipeline', 'production', ...product],
  rebuilding: ['pipeline', 'recollection', 'load', 'model'],
  comparison: ['pipeline', ...product],
  verification: product,
  index: [
    'workspace',
    'pipeline',
    'mending',
    'merging',
    'importing',
    'comparison',
    'verification',
    'recollection',
    'formats',
    'host',
    ...product,
  ],
};
