/** Composes a policy that is written as YAML in a test, without files, schemas or positions. */
import { parse } from 'yaml';
import { composePolicyDocument, type CompositionOptions } from '../../src/compose/policy-document.ts';
import type { Dossier, Image, PolicyEntry } from '../../src/model/dossier.ts';
import type { Association } from '../../src/model/generated/documents.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { PolicyType } from '../../src/model/policy-type.ts';
import { startOfFile } from '../../src/model/position.ts';
import type { PolicyDocument } from '../../src/model/render-model.ts';
import type { Sourced } from '../../src/model/source.ts';

const headings = {
  preamble: { ar: 'تمهيد', en: 'Preamble' },
  definitions: { ar: 'التعريفات', en: 'Definitions' },
  rights: { ar: 'حقوق المستفيد', en: 'Rights of the beneficiary' },
  channels: { ar: 'قنوات التواصل', en: 'Channels' },
  tools: { ar: 'الأدوات', en: 'Tools' },
  handlingSteps: { ar: 'خطوات التعامل', en: 'Steps' },
  responsibilities: { ar: 'المسؤوليات', en: 'Responsibilities' },
};

const type: PolicyType = {
  id: 'beneficiary-relations',
  title: { ar: 'سياسة', en: 'Policy' },
  aliases: [],
  sections: Object.entries(headings).map(([key, heading]) => ({
    key,
    heading,
    class: 'required',
    aliases: [],
  })),
};

const plainProfile = 'name: { official: { ar: جمعية النماء, en: Namaa Society } }';
const plainPolicy = 'title: { ar: سياسة, en: Policy }\n';

/** What a test may say beside the policy. */
export interface Given extends Partial<CompositionOptions> {
  readonly association?: string;
  readonly logo?: Image;
  readonly signatures?: Dossier['signatures'];
  readonly theme?: string;
  /** Other policies of the association. */
  readonly others?: readonly string[];
}

/** The document of a policy; title, sections and name of the association may be left out. */
export function composeYaml(
  policy: string,
  { association = plainProfile, logo, signatures = new Map(), theme, others = [], ...options }: Given = {},
): PolicyDocument {
  const entry = entryOf('policy', policy);
  const profile = sourced<Association>({
    ...(parse(plainProfile) as object),
    ...(parse(association) as object),
  } as Association);
  const dossier: Dossier = {
    asOf: '2026-01-01',
    id: 'namaa',
    association: profile,
    policies: [entry, ...others.map((other, index) => entryOf(`other-${index + 1}`, other))],
    unreadable: [],
    neighbours: [],
    signatures,
    ...(logo === undefined ? {} : { logo }),
    ...(theme === undefined ? {} : { theme }),
  };
  return composePolicyDocument(dossier, entry, { tool: '0.0.0', ...options });
}

function entryOf(name: string, policy: string): PolicyEntry {
  const data = { sections: {}, ...(parse(plainPolicy) as object), ...(parse(policy) as object) };
  return { name, type, source: sourced<Policy>(data as Policy) };
}

function sourced<Data>(data: Data): Sourced<Data> {
  return {
    file: { path: 'policy.yaml', text: '' },
    data,
    locate: () => startOfFile,
    locateWithin: () => startOfFile,
  };
}
