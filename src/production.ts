/** From what was found to what is handed over: compose → render → publish for every policy, then the same for the report. */
import { composeIndexPage } from './compose/index-page.ts';
import { composePolicyDocument } from './compose/policy-document.ts';
import { composeWholePage } from './compose/portfolio-page.ts';
import { alone, composeReportPage } from './compose/report-page.ts';
import { outputPaths } from './load/layout.ts';
import { textArtifact, type Artifact } from './model/artifact.ts';
import type { Language } from './model/bilingual.ts';
import type { Commission, PrintFailure, Production } from './model/commission.ts';
import { isDossier, type Dossier, type PolicyEntry, type UnreadableAssociation } from './model/dossier.ts';
import type { Host } from './model/host.ts';
import type { PolicyType } from './model/policy-type.ts';
import type { Portfolio } from './model/portfolio.ts';
import { anchorOf, type PolicyDocument } from './model/render-model.ts';
import type { AssociationOutputs, OutputPaths } from './model/report-page.ts';
import type { Report, ReportedAssociation } from './model/report.ts';
import type { TemplateFiles } from './model/template-files.ts';
import { portfolioOf } from './portfolio/portfolio.ts';
import { sketchesOf } from './portfolio/sketch.ts';
import { manifest, type ManifestInput } from './publish/manifest.ts';
import { openPress, type Press } from './publish/press.ts';
import { createRenderer, type Renderer } from './render/render.ts';
import {
  reportAssociation,
  reportOfOne,
  writeReport,
  type PageOf,
  type AssessedAssociation,
  type ReportInput,
} from './report/report.ts';
import { jsonReport } from './report/reporters/index.ts';

type Ending = 'html' | 'pdf' | 'json';

const wordMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One association, and what was concluded about it. */
interface ProducedSubject extends AssessedAssociation {
  readonly subject: Dossier | UnreadableAssociation;
}

/** What the pipeline knows when it comes to making documents. */
export interface Findings extends Omit<ReportInput, 'associations'> {
  readonly subjects: readonly ProducedSubject[];
  /** The policy types that each association should have a policy of. */
  readonly policyTypes: readonly PolicyType[];
  /** Every file that was read. */
  readonly inputs: ReadonlyMap<string, ManifestInput>;
}

/** Makes everything that is asked for; nothing is written yet. */
export async function produce(
  host: Host,
  commission: Commission,
  findings: Findings,
  templates: TemplateFiles,
  progress: (done: number, all: number) => void,
): Promise<Production> {
  const { subjects, inputs, policyTypes, ...rest } = findings;
  const press = await openPress(host, commission.pdf, progress);
  const workshop = {
    press,
    renderer: createRenderer(templates),
    languages: commission.languages,
    hasWord: commission.word ?? false,
    version: rest.version,
  };
  try {
    const policies = await Promise.all(subjects.flatMap(({ subject }) => policiesOf(subject, workshop)));
    const pages = new Map(policies.map((policy) => [policy.file, policy.pages]));
    const pageOf: PageOf = (file, pointer) => pages.get(file)?.get(anchorOf(pointer));
    const associations = subjects.map((one) => reportAssociation(one, { catalogue: rest.catalogue, pageOf }));
    const report = writeReport({ ...rest, associations });

    // The overview and the manifest speak of everything; a part of it leaves them as they are.
    const isWhole = commission.selection.length === 0;
    const documents = policies.flatMap(({ artifacts }) => artifacts);
    const reports = await Promise.all(
      associations.map((one) => reportPages(one, report, documents, isWhole, workshop)),
    );
    const made = [...documents, ...reports.flat()];
    const together = () => {
      const sketches = subjects.flatMap(({ subject }) => sketchesOf(subject));
      return overview(report, portfolioOf(report, policyTypes, sketches), made, workshop);
    };
    const outputs = isWhole ? [...made, ...together()] : made;
    const { tool, standards, asOf } = report;
    const record = () =>
      manifest(
        { tool, standards, browser: press.browser, asOf },
        [...inputs.values()],
        outputs,
        outputPaths.manifest,
      );
    const artifacts = isWhole ? [...outputs, await record()] : outputs;
    return { report, artifacts, browser: press.browser, failures: press.failures };
  } finally {
    await press.close();
  }
}

/** What documents are made with. */
interface Workshop {
  readonly renderer: Renderer;
  readonly press: Press;
  readonly languages: readonly Language[];
  /** Whether policies are also made as Word files. */
  readonly hasWord: boolean;
  readonly version: string;
}

interface ProducedPolicy {
  readonly file: string;
  readonly artifacts: readonly Artifact[];
  readonly pages: ReadonlyMap<string, number>;
}

function policiesOf(subject: Dossier | UnreadableAssociation, workshop: Workshop): Promise<ProducedPolicy>[] {
  return isDossier(subject) ? subject.policies.map((policy) => producePolicy(subject, policy, workshop)) : [];
}

/** Compose, render and publish one policy. */
async function producePolicy(
  dossier: Dossier,
  policy: PolicyEntry,
  workshop: Workshop,
): Promise<ProducedPolicy> {
  const { renderer, press, languages, hasWord, version } = workshop;
  const compose = (pages: ReadonlyMap<string, number> = new Map()) =>
    composePolicyDocument(dossier, policy, { languages, tool: `siyasa ${version}`, pages });
  const path = (ending: Ending | 'docx') => outputPaths.policy(dossier.id, policy.name, ending);
  const printed = await press.printNumbered(path('pdf'), () => {
    const document = compose();
    return {
      measuring: renderer.policy(document, { measuring: true }),
      final: (pages) => renderer.policy(compose(pages)),
      bookmarks: document.bookmarks,
    };
  });
  const html = textArtifact(path('html'), 'text/html', renderer.policy(compose(printed?.pages)));
  const pdf = printed === undefined ? [] : [pdfArtifact(path('pdf'), printed.pdf)];
  const word = hasWord ? [await wordArtifact(path('docx'), compose())] : [];
  return {
    file: policy.source.file.path,
    artifacts: [html, ...pdf, ...word],
    pages: printed?.pages ?? new Map(),
  };
}

/** Compose, render and publish the compliance report of one association. */
async function reportPages(
  association: ReportedAssociation,
  whole: Report,
  documents: readonly Artifact[],
  hasOverview: boolean,
  { renderer, press }: Workshop,
): Promise<Artifact[]> {
  const path = (ending: Ending) => outputPaths.compliance(association.id, ending);
  const pdf = await press.print(path('pdf'), () => {
    const paper = composeReportPage(association, whole);
    return { html: renderer.page('report', paper), bookmarks: paper.bookmarks };
  });
  const forms = [path('html'), path('json'), ...(pdf === undefined ? [] : [path('pdf')])];
  const outputs = outputsOf(association, [...documents.map((artifact) => artifact.path), ...forms]);
  const index = hasOverview ? { index: outputPaths.index } : {};
  const screen = composeReportPage(association, whole, { path: path('html'), outputs, ...index });
  return [
    textArtifact(path('html'), 'text/html', renderer.page('report', screen)),
    ...(pdf === undefined ? [] : [pdfArtifact(path('pdf'), pdf)]),
    jsonArtifact(path('json'), reportOfOne(whole, association.id)),
  ];
}

/** The pages about all associations together. */
function overview(
  report: Report,
  portfolio: Portfolio,
  made: readonly Artifact[],
  { renderer }: Workshop,
): Artifact[] {
  const paths = made.map(({ path }) => path);
  const links = new Map(
    report.associations.map((association) => [association.id, outputsOf(association, paths)]),
  );
  const html = renderer.page('index', composeIndexPage(report, portfolio, links, outputPaths.index));
  return [
    textArtifact(outputPaths.index, 'text/html', html),
    jsonArtifact(outputPaths.complianceOfAll, report),
  ];
}

/** What was made for an association, as its pages link to it. */
function outputsOf({ id, policies }: ReportedAssociation, made: readonly string[]): AssociationOutputs {
  const paths = (pathOf: (ending: Ending) => string, endings: readonly Ending[]): OutputPaths =>
    Object.fromEntries(
      endings.filter((ending) => made.includes(pathOf(ending))).map((ending) => [ending, pathOf(ending)]),
    );
  return {
    report: paths((ending) => outputPaths.compliance(id, ending), ['html', 'pdf', 'json']),
    policies: new Map(
      policies.map(({ name }) => [
        name,
        paths((ending) => outputPaths.policy(id, name, ending), ['html', 'pdf']),
      ]),
    ),
  };
}

function jsonArtifact(path: string, report: Report): Artifact {
  return textArtifact(path, 'application/json', jsonReport(report, { language: 'ar', colour: false }));
}

function pdfArtifact(path: string, bytes: Uint8Array): Artifact {
  return { path, mediaType: 'application/pdf', bytes };
}

/** The library for Word files is loaded only where one is asked for. */
async function wordArtifact(path: string, document: PolicyDocument): Promise<Artifact> {
  const { wordFile } = await import('./word/word.ts');
  return { path, mediaType: wordMediaType, bytes: await wordFile(document) };
}

/** Everything of a run as one page that opens by itself, or that page printed. */
export async function produceReportPage(
  host: Host,
  { report, portfolio }: { readonly report: Report; readonly portfolio: Portfolio },
  templates: TemplateFiles,
  format: 'html' | 'pdf',
): Promise<string | Uint8Array | PrintFailure> {
  const renderer = createRenderer(templates);
  const [only, ...others] = report.associations;
  const isAlone = only !== undefined && others.length === 0;
  // What was noticed about the workspace has no page of its own here.
  const subject = isAlone ? { ...only, findings: [...report.findings, ...only.findings] } : undefined;
  const compose = (medium: 'screen' | 'paper') =>
    subject === undefined
      ? { template: 'index', page: composeWholePage(report, portfolio, medium) }
      : {
          template: 'report',
          page: composeReportPage(subject, report, medium === 'screen' ? alone : undefined),
        };
  if (format === 'html') {
    const { template, page } = compose('screen');
    return renderer.page(template, page);
  }
  const press = await openPress(host, true, () => undefined);
  try {
    const pdf = await press.print('report.pdf', () => {
      const { template, page } = compose('paper');
      return { html: renderer.page(template, page), bookmarks: page.bookmarks };
    });
    return pdf ?? press.failures[0] ?? { reason: 'noBrowser', detail: '' };
  } finally {
    await press.close();
  }
}
