/** From what was found to what is handed over: compose → render → publish for every policy, then the same for the report. */
import type { CheckedPolicy } from './compose/appendix.ts';
import { composeIndexPage } from './compose/index-page.ts';
import { composePolicyDocument, type CompositionOptions } from './compose/policy-document.ts';
import { composeWholePage } from './compose/portfolio-page.ts';
import { alone, composeReportPage } from './compose/report-page.ts';
import { standingOf } from './compose/status.ts';
import { outputPaths } from './load/layout.ts';
import { textArtifact, type Artifact } from './model/artifact.ts';
import { atMost } from './model/at-most.ts';
import { languages as allLanguages } from './model/bilingual.ts';
import type { Commission, PrintFailure, Production } from './model/commission.ts';
import { isDossier, type Dossier, type PolicyEntry, type UnreadableAssociation } from './model/dossier.ts';
import type { Host } from './model/host.ts';
import type { PolicyType } from './model/policy-type.ts';
import type { Portfolio, Sketch } from './model/portfolio.ts';
import { anchorOf, type PolicyDocument } from './model/render-model.ts';
import { renditions } from './model/rendition.ts';
import type { AssociationOutputs, OutputPaths } from './model/report-page.ts';
import type { Report, ReportedAssociation } from './model/report.ts';
import type { Sourced } from './model/source.ts';
import { workedOutAnew, type Recall } from './model/recall.ts';
import type { TemplateFiles } from './model/template-files.ts';
import { portfolioOf } from './portfolio/portfolio.ts';
import { sketchesOf } from './portfolio/sketch.ts';
import { withSketches } from './portfolio/sketches-in-report.ts';
import {
  enclosuresOf,
  reportOfPolicy,
  type EnclosedDocument,
  type SourceBytes,
} from './provenance/enclosures.ts';
import { meansHash } from './provenance/means.ts';
import { carriedSource, type CarriedDocument } from './provenance/word-source.ts';
import { finish, type Finishing } from './publish/finish.ts';
import { hashed, manifestArtifact, type ManifestInput } from './publish/manifest.ts';
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
import { shownTextHash } from './verify/text.ts';
import { writtenTextOf } from './verify/written-text.ts';

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

/** What a run is helped by; nothing that it makes depends on it. */
export interface Helpers {
  /** How far the documents are. */
  readonly progress: (done: number, all: number) => void;
  readonly recall: Recall;
  /** Finishes documents, perhaps in other threads. */
  readonly finish: Finish;
}

/** A printed document → the file that is handed over. */
export type Finish = typeof finish;

/** Nobody helps. */
const unaided: Helpers = { progress: () => undefined, recall: workedOutAnew, finish };

/** Makes everything that is asked for; nothing is written yet. */
export async function produce(
  host: Host,
  commission: Commission,
  findings: Findings,
  templates: TemplateFiles,
  help: Partial<Helpers> = {},
): Promise<Production> {
  const { subjects, inputs, policyTypes, ...rest } = findings;
  const helpers = { ...unaided, ...help };
  const documents = documentsOf(subjects);
  const progress: Helpers['progress'] = (done, all) => {
    helpers.progress(done, Math.max(all, documents));
  };
  const press = await openPress(host, commission.pdf, progress, helpers.recall);
  const workshop = {
    press,
    renderer: createRenderer(templates),
    composition: compositionOf(commission, rest.version),
    checked: commission.appendix === true ? checkedPolicies(subjects, rest) : new Map(),
    hasWord: commission.word ?? false,
    templates,
    inputs,
    recall: helpers.recall,
    finish: inTurn(finishOnce(helpers)),
  };
  try {
    // The overview and the manifest speak of everything; a part of it leaves them as they are.
    const isWhole = commission.selection.length === 0;
    const produced = await Promise.all(
      subjects.map((subject) => produceAssociation(subject, rest, isWhole, workshop)),
    );
    const report = writeReport({ ...rest, associations: produced.map(({ reported }) => reported) });
    const made = [
      ...produced.flatMap(({ policies }) => policies),
      ...produced.flatMap(({ reports }) => reports),
    ];
    const { browser, browserIdentity, failures } = press;
    const about = { report, artifacts: made, browser, browserIdentity, failures };
    if (!isWhole) return about;
    const sketches = subjects.flatMap(({ subject }) => sketchesOf(subject));
    const outputs = [...made, ...together(report, sketches, policyTypes, made, workshop.renderer)];
    const { tool, standards, asOf, shard } = report;
    const files = { inputs: await hashed([...inputs.values()]), outputs: await hashed(outputs) };
    const path = shard === undefined ? outputPaths.manifest : outputPaths.ofShard(shard, 'manifest.json');
    const manifest = manifestArtifact({ tool, standards, browser, asOf }, files, path);
    return { ...about, artifacts: [...outputs, manifest] };
  } finally {
    await press.close();
  }
}

/** What was made of one association. */
interface ProducedAssociation {
  readonly reported: ReportedAssociation;
  readonly policies: readonly Artifact[];
  readonly reports: readonly Artifact[];
}

/** Makes the documents of one association as soon as its policies are printed: the next are printed meanwhile. */
async function produceAssociation(
  subject: ProducedSubject,
  rest: Omit<ReportInput, 'associations'>,
  hasOverview: boolean,
  workshop: Workshop,
): Promise<ProducedAssociation> {
  const policies = await Promise.all(policiesOf(subject.subject, workshop));
  const pages = new Map(policies.map((policy) => [policy.file, policy.pages]));
  const pageOf: PageOf = (file, pointer) => pages.get(file)?.get(anchorOf(pointer));
  const reported = reportAssociation(subject, { catalogue: rest.catalogue, pageOf });
  const report = writeReport({ ...rest, associations: [reported] });
  const [finished, reports] = await Promise.all([
    finishedPolicies(policies, report, workshop),
    reportPages(reported, report, policies.flatMap(pathsOf), hasOverview, workshop),
  ]);
  return { reported, policies: finished, reports };
}

/** How many documents there will be: the policies, and a report on each association. */
function documentsOf(subjects: readonly ProducedSubject[]): number {
  const policies = subjects.map(({ subject }) => (isDossier(subject) ? subject.policies.length : 0));
  return policies.reduce((sum, count) => sum + count, subjects.length);
}

/** What documents are made with. */
interface Workshop {
  readonly renderer: Renderer;
  readonly press: Press;
  readonly composition: CompositionOptions;
  /** What was found about each policy, by its file, where that is to stand in the document. */
  readonly checked: ReadonlyMap<string, CheckedPolicy>;
  /** Whether policies are also made as Word files. */
  readonly hasWord: boolean;
  readonly templates: TemplateFiles;
  /** Every file that was read. */
  readonly inputs: ReadonlyMap<string, ManifestInput>;
  readonly recall: Recall;
  readonly finish: Finish;
}

/** Finishes a document unless the very same was finished before. */
function finishOnce({ recall, finish: work }: Helpers): Finish {
  return (printed, finishing) => {
    const { attachments, ...said } = finishing;
    const attached = attachments.flatMap(({ bytes, ...about }) => [JSON.stringify(about), bytes]);
    return recall(['finish', printed, JSON.stringify(said), ...attached], () => work(printed, finishing));
  };
}

/** An open document takes much memory; more than this at once would keep no thread busier. */
const finishedAtOnce = 8;

/** Finishes a few documents at once. */
function inTurn(finish: Finish): Finish {
  const turn = atMost(finishedAtOnce);
  return (printed, finishing) => turn(() => finish(printed, finishing));
}

/** How every policy of a run is to be set. */
function compositionOf({ layout, rendition }: Commission, version: string): CompositionOptions {
  return {
    tool: version,
    ...(layout === undefined ? {} : { layout }),
    ...(rendition === undefined ? {} : { rendition }),
  };
}

/** What was found about each policy, by its file; no document is made yet, so evidence has no pages. */
function checkedPolicies(
  subjects: readonly ProducedSubject[],
  rest: Omit<ReportInput, 'associations'>,
): ReadonlyMap<string, CheckedPolicy> {
  const associations = subjects.map((one) => reportAssociation(one, { catalogue: rest.catalogue }));
  const { asOf, standards } = writeReport({ ...rest, associations });
  const policies = associations.flatMap((association) => association.policies);
  return new Map(policies.map((policy) => [policy.file, { policy, asOf, standards }]));
}

interface ProducedPolicy {
  readonly file: string;
  readonly artifacts: readonly Artifact[];
  /** What waits for the report, which travels inside it. */
  readonly unfinished: UnfinishedPolicy | undefined;
  readonly pages: ReadonlyMap<string, number>;
}

/** A policy as the browser printed it, and what is to be said about it. */
interface UnfinishedPolicy {
  readonly path: string;
  readonly printed: Uint8Array;
  readonly finishing: Omit<Finishing, 'attachments'>;
  readonly enclosed: Omit<EnclosedDocument, 'report'>;
}

function policiesOf(subject: Dossier | UnreadableAssociation, workshop: Workshop): Promise<ProducedPolicy>[] {
  return isDossier(subject) ? subject.policies.map((policy) => producePolicy(subject, policy, workshop)) : [];
}

/** Compose and render one policy, and print it. */
async function producePolicy(
  dossier: Dossier,
  policy: PolicyEntry,
  workshop: Workshop,
): Promise<ProducedPolicy> {
  const { renderer, press, composition, hasWord, recall } = workshop;
  const checked = workshop.checked.get(policy.source.file.path);
  const options = { ...composition, ...(checked === undefined ? {} : { checked }) };
  const compose = (pages: ReadonlyMap<string, number> = new Map()) =>
    composePolicyDocument(dossier, policy, { ...options, pages });
  const path = (ending: Ending | 'docx') =>
    outputPaths.policy(dossier.id, policy.name, ending, composition.rendition);
  const printed = await press.printNumbered(path('pdf'), () => {
    const { anchors, contents } = compose();
    const stated = contents.entries.map(({ target }) => target);
    return { anchors, stated, html: (pages) => renderer.policy(compose(pages)) };
  });
  const document = compose(printed?.pages);
  const page = renderer.policy(document);
  const html = textArtifact(path('html'), 'text/html', page);
  const { bookmarks, title, author, languages, tool } = document;
  const created = policy.source.data.document?.issueDate ?? dossier.asOf;
  const finishing = { bookmarks, title, author, languages, tool, browser: press.browser ?? '', created };
  const carried: CarriedDocument = {
    association: dossier.id,
    policy: { name: policy.name, data: policy.source.data },
    sources: {
      policy: sourceBytes(policy.source, workshop),
      association: sourceBytes(dossier.association, workshop),
    },
    asOf: dossier.asOf,
    layout: document.layout,
    rendition: document.rendition,
    hasAppendix: checked !== undefined,
    supersededBy: standingOf(dossier, policy).successor,
    pictures: picturesIn(document, dossier, policy),
  };
  const word = hasWord
    ? [await wordArtifact(path('docx'), document, carriedSource(carried, composition.tool), recall)]
    : [];
  return {
    file: policy.source.file.path,
    artifacts: [html, ...word],
    unfinished: printed && {
      path: path('pdf'),
      printed: printed.pdf,
      finishing,
      enclosed: {
        ...carried,
        browser: finishing.browser,
        means: meansHash(workshop.templates, policy.type),
        shownText: shownTextHash(writtenTextOf(page)),
      },
    },
    pages: printed?.pages ?? new Map(),
  };
}

/** The pictures that a document shows. */
function picturesIn(
  { rendition }: PolicyDocument,
  { logo, signatures }: Dossier,
  { source }: PolicyEntry,
): EnclosedDocument['pictures'] {
  const named = (source.data.approval?.signatories ?? []).flatMap((person) => person.signature ?? []);
  const shown = rendition === 'archive' ? named.filter((name) => signatures.has(name)) : [];
  return { logo: logo !== undefined, signatures: [...new Set(shown)] };
}

/** A file of the workspace as it was read, byte for byte. */
function sourceBytes({ file: { path, text } }: Sourced<unknown>, { inputs }: Workshop): SourceBytes {
  const bytes = inputs.get(path)?.bytes ?? new TextEncoder().encode(text);
  return { name: path.slice(path.lastIndexOf('/') + 1), bytes };
}

/** Everything that will be there of a policy once it is finished. */
function pathsOf({ artifacts, unfinished }: ProducedPolicy): string[] {
  return [...artifacts.map(({ path }) => path), ...(unfinished === undefined ? [] : [unfinished.path])];
}

/** Finishes the policies that were printed. */
async function finishedPolicies(
  policies: readonly ProducedPolicy[],
  report: Report,
  { finish }: Workshop,
): Promise<Artifact[]> {
  const finished = policies.map(async ({ file, artifacts, unfinished }): Promise<Artifact[]> => {
    if (unfinished === undefined) return [...artifacts];
    const { path, printed, finishing, enclosed } = unfinished;
    const own = reportOfPolicy(report, enclosed.association, file);
    const attachments = enclosuresOf({ ...enclosed, report: own }, writtenReport);
    return [...artifacts, pdfArtifact(path, await finish(printed, { ...finishing, attachments }))];
  });
  return (await Promise.all(finished)).flat();
}

/** Compose, render and publish the compliance report of one association. */
async function reportPages(
  association: ReportedAssociation,
  whole: Report,
  policies: readonly string[],
  hasOverview: boolean,
  { renderer, press, finish }: Workshop,
): Promise<Artifact[]> {
  const path = (ending: Ending) => outputPaths.compliance(association.id, ending);
  const pdf = await printedReport({ press, finish }, path('pdf'), whole, () => {
    const page = composeReportPage(association, whole);
    return { html: renderer.page('report', page), page };
  });
  const forms = [path('html'), path('json'), ...(pdf === undefined ? [] : [path('pdf')])];
  const outputs = outputsOf(association, [...policies, ...forms]);
  const index = hasOverview ? { index: outputPaths.index } : {};
  const screen = composeReportPage(association, whole, { path: path('html'), outputs, ...index });
  return [
    textArtifact(path('html'), 'text/html', renderer.page('report', screen)),
    ...(pdf === undefined ? [] : [pdfArtifact(path('pdf'), pdf)]),
    jsonArtifact(path('json'), reportOfOne(whole, association.id)),
  ];
}

/** A page about what was found, printed and finished. */
async function printedReport(
  { press, finish }: Pick<Workshop, 'press' | 'finish'>,
  path: string,
  { tool, asOf }: Report,
  compose: () => ReportOnPaper,
): Promise<Uint8Array | undefined> {
  let composed: ReportOnPaper | undefined;
  const printed = await press.print(path, () => (composed = compose()).html);
  if (printed === undefined || composed === undefined) return undefined;
  return finish(printed, {
    bookmarks: composed.page.bookmarks,
    title: composed.page.documentTitle,
    author: 'Siyasa',
    languages: allLanguages,
    tool: `Siyasa ${tool.version}`,
    browser: press.browser ?? '',
    created: asOf,
    attachments: [],
  });
}

interface ReportOnPaper {
  readonly html: string;
  readonly page: { readonly documentTitle: string; readonly bookmarks: readonly string[] };
}

/** What is said of all associations together; of a shard, what is needed to say it once all shards are there. */
function together(
  report: Report,
  sketches: readonly Sketch[],
  types: readonly PolicyType[],
  made: readonly Artifact[],
  renderer: Renderer,
): Artifact[] {
  const { shard } = report;
  if (shard !== undefined) {
    const associations = report.associations.map((association) => withSketches(association, sketches));
    return [jsonArtifact(outputPaths.ofShard(shard, 'compliance.json'), { ...report, associations })];
  }
  const paths = made.map(({ path }) => path);
  return overview(report, portfolioOf(report, types, sketches), paths, renderer);
}

/** The overview of a run that was divided; `paths` are those of everything that its shards have made. */
export function produceOverview(
  { report, portfolio }: { readonly report: Report; readonly portfolio: Portfolio },
  paths: readonly string[],
  templates: TemplateFiles,
): Artifact[] {
  return overview(report, portfolio, paths, createRenderer(templates));
}

/** The pages about all associations together. */
function overview(
  report: Report,
  portfolio: Portfolio,
  paths: readonly string[],
  renderer: Renderer,
): Artifact[] {
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
  // A run makes one copy of each document; the pages lead to that.
  const pathOfPolicy = (name: string, ending: Ending) => {
    const copies = renditions.map((rendition) => outputPaths.policy(id, name, ending, rendition));
    return copies.find((path) => made.includes(path)) ?? outputPaths.policy(id, name, ending);
  };
  return {
    report: paths((ending) => outputPaths.compliance(id, ending), ['html', 'pdf', 'json']),
    policies: new Map(
      policies.map(({ name }) => [name, paths((ending) => pathOfPolicy(name, ending), ['html', 'pdf'])]),
    ),
  };
}

function jsonArtifact(path: string, report: Report): Artifact {
  return textArtifact(path, 'application/json', writtenReport(report));
}

/** The report as its JSON says it. */
function writtenReport(report: Report): string {
  return jsonReport(report, { language: 'ar', colour: false });
}

function pdfArtifact(path: string, bytes: Uint8Array): Artifact {
  return { path, mediaType: 'application/pdf', bytes };
}

/** The library for Word files is loaded only where one is asked for. */
async function wordArtifact(
  path: string,
  document: PolicyDocument,
  source: ReturnType<typeof carriedSource>,
  recall: Recall,
): Promise<Artifact> {
  const { statement, files } = source;
  const said = [JSON.stringify(document), JSON.stringify(statement), files.policy.name];
  const bytes = await recall(['word', ...said, files.policy.bytes, files.association.bytes], async () => {
    const { exportWord } = await import('./word-exchange.ts');
    return exportWord(document, source);
  });
  return { path, mediaType: wordMediaType, bytes };
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
    const pdf = await printedReport({ press, finish }, 'report.pdf', report, () => {
      const { template, page } = compose('paper');
      return { html: renderer.page(template, page), page };
    });
    return pdf ?? press.failures[0] ?? { reason: 'noBrowser', detail: '' };
  } finally {
    await press.close();
  }
}
