/** One page set at a time: compose → render → publish, for a policy, for a report, for the overview. */
import { composeIndexPage } from './compose/index-page.ts';
import { composePolicyDocument } from './compose/policy-document.ts';
import { composeReportPage } from './compose/report-page.ts';
import { outputPaths } from './load/layout.ts';
import { textArtifact, type Artifact } from './model/artifact.ts';
import type { Language } from './model/bilingual.ts';
import type { Dossier, PolicyEntry } from './model/dossier.ts';
import type { AssociationOutputs, OutputPaths } from './model/report-page.ts';
import type { Report, ReportedAssociation } from './model/report.ts';
import type { Press } from './publish/press.ts';
import type { Renderer } from './render/render.ts';
import { reportOfOne } from './report/report.ts';
import { reporters } from './report/reporters/index.ts';

type Ending = 'html' | 'pdf' | 'json';

/** One policy as documents. */
export interface ProducedPolicy {
  readonly file: string;
  readonly artifacts: readonly Artifact[];
  readonly pages: ReadonlyMap<string, number>;
}

/** Compose, render and publish one policy. */
export async function producePolicy(
  dossier: Dossier,
  policy: PolicyEntry,
  languages: readonly Language[],
  version: string,
  renderer: Renderer,
  press: Press,
): Promise<ProducedPolicy> {
  const compose = (pages: ReadonlyMap<string, number> = new Map()) =>
    composePolicyDocument(dossier, policy, { languages, tool: `siyasa ${version}`, pages });
  const path = (ending: Ending) => outputPaths.policy(dossier.id, policy.name, ending);
  const unnumbered = compose();
  const printed = await press.printNumbered(path('pdf'), {
    measuring: () => renderer.policy(unnumbered, { measuring: true }),
    final: (pages) => renderer.policy(compose(pages)),
    bookmarks: unnumbered.bookmarks,
  });
  const html = textArtifact(path('html'), 'text/html', renderer.policy(compose(printed?.pages)));
  const pdf = printed === undefined ? [] : [pdfArtifact(path('pdf'), printed.pdf)];
  return { file: policy.source.file.path, artifacts: [html, ...pdf], pages: printed?.pages ?? new Map() };
}

/** Compose, render and publish the compliance report of one association. */
export async function produceReport(
  association: ReportedAssociation,
  whole: Report,
  made: readonly Artifact[],
  hasOverview: boolean,
  renderer: Renderer,
  press: Press,
): Promise<Artifact[]> {
  const path = (ending: Ending) => outputPaths.compliance(association.id, ending);
  const paper = composeReportPage(association, whole);
  const pdf = await press.print(path('pdf'), renderer.page('report', paper), paper.bookmarks);
  const forms = [path('html'), path('json'), ...(pdf === undefined ? [] : [path('pdf')])];
  const outputs = outputsOf(association, [...made.map((artifact) => artifact.path), ...forms]);
  const screen = composeReportPage(association, whole, {
    path: path('html'),
    outputs,
    ...(hasOverview ? { index: outputPaths.index } : {}),
  });
  const html = renderer.page('report', screen);
  return [
    textArtifact(path('html'), 'text/html', html),
    ...(pdf === undefined ? [] : [pdfArtifact(path('pdf'), pdf)]),
    jsonArtifact(path('json'), reportOfOne(whole, association.id)),
  ];
}

/** The pages about all associations together. */
export function produceOverview(report: Report, made: readonly Artifact[], renderer: Renderer): Artifact[] {
  const paths = made.map(({ path }) => path);
  const links = new Map(
    report.associations.map((association) => [association.id, outputsOf(association, paths)]),
  );
  const html = renderer.page('index', composeIndexPage(report, links, outputPaths.index));
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
  return textArtifact(path, 'application/json', reporters.json(report, { language: 'ar', colour: false }));
}

function pdfArtifact(path: string, bytes: Uint8Array): Artifact {
  return { path, mediaType: 'application/pdf', bytes };
}
