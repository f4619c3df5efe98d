/** The results of a SARIF log: one for each finding, and one for each requirement of which nothing was found. */
import { outcomeWords } from '../../locales/report.ts';
import type { Finding } from '../../model/report.ts';
import type { Outcome } from '../../model/rule.ts';
import { placeOf, remarkOn } from './remarks.ts';
import { rowsOf, type Row } from './rows.ts';
import { messageOf, ruleOf, taxonOf, type SarifIndex } from './sarif-index.ts';

const kinds: Readonly<Record<Outcome, string>> = {
  pass: 'pass',
  fail: 'fail',
  review: 'review',
  declared: 'informational',
  notApplicable: 'notApplicable',
  notAssessed: 'open',
};

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** The results in the order of the report. */
export function sarifResults(index: SarifIndex) {
  const rows = rowsOf(index.report);
  const hasBaseline = rows.some(({ finding }) => finding?.known === true);
  return rows.flatMap((row): object[] => {
    const { result, finding } = row;
    const state = hasBaseline ? { baselineState: baselineStateOf(row) } : {};
    if (finding !== undefined) return [{ ...resultOfFinding(row, finding, index), ...state }];
    return result === undefined ? [] : [{ ...resultWithoutFinding({ ...row, result }, index), ...state }];
  });
}

/** The standard wants a state for every result or for none; where nothing was found, nothing is new. */
function baselineStateOf({ result, finding }: Row): 'new' | 'unchanged' {
  if (finding !== undefined) return finding.known === true ? 'unchanged' : 'new';
  return result?.outcome === 'fail' ? 'new' : 'unchanged';
}

/** Only what is a failure has a level; the severity of anything else stands among the properties. */
function resultOfFinding(row: Row, finding: Finding, index: SarifIndex) {
  const { language } = index;
  const { message, severity, waiver, fingerprint, pointer } = finding;
  const kind = row.result === undefined ? 'fail' : kinds[row.result.outcome];
  const justification = waiver && remarkOn(finding, language);
  return {
    ...ruleReference(ruleOf(finding), index),
    kind,
    ...(kind === 'fail' && { level: levels[severity] }),
    message: messageOf(message[language]),
    locations: [
      {
        physicalLocation: { artifactLocation: artifactOf(finding.file, index), region: regionOf(finding) },
        ...(pointer !== '' && { logicalLocations: [{ fullyQualifiedName: pointer }] }),
      },
    ],
    ...taxaOf(row, index),
    suppressions: justification ? [{ kind: 'external', status: 'accepted', justification }] : [],
    partialFingerprints: { 'siyasa/v1': fingerprint },
    ...fixOf(finding, index),
    properties: { ...propertiesOf(row), severity, code: finding.code },
  };
}

/** Where a requirement is met, the evidence; otherwise the policy as a whole. */
function resultWithoutFinding(row: Row & Required<Pick<Row, 'result'>>, index: SarifIndex) {
  const { policy, result } = row;
  const { outcome, question, rule, evidence, severity } = result;
  const { language } = index;
  const places = evidence.map(({ file, line, column }) => ({
    physicalLocation: {
      artifactLocation: artifactOf(file, index),
      region: { startLine: line, startColumn: column },
    },
  }));
  const whole = policy && { physicalLocation: { artifactLocation: artifactOf(policy.file, index) } };
  const kind = kinds[outcome];
  return {
    ...ruleReference(rule, index),
    kind,
    ...(kind === 'fail' && { level: levels[severity] }),
    message: messageOf(`${outcomeWords[outcome].word[language]}: ${question[language]}`),
    locations: places.length > 0 || whole === undefined ? places : [whole],
    ...taxaOf(row, index),
    suppressions: [],
    properties: { ...propertiesOf(row), severity },
  };
}

function ruleReference(ruleId: string, { rules }: SarifIndex) {
  return { ruleId, ruleIndex: rules.indexOf(ruleId) };
}

function taxaOf({ result }: Row, index: SarifIndex) {
  return result && { taxa: [taxonOf(result, index)] };
}

function propertiesOf({ association, policy, result }: Row) {
  return {
    ...(association && { association: association.id }),
    ...(policy && { policy: policy.name }),
    ...(result && { requirement: result.requirement, outcome: result.outcome }),
  };
}

function regionOf({ line, column, endLine, endColumn }: Finding) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** The mending that a finding brings with it. */
function fixOf(finding: Finding, index: SarifIndex) {
  const { file, repair, remedy } = finding;
  if (repair === undefined) return {};
  const replacements = [{ deletedRegion: regionOf(finding), insertedContent: { text: repair } }];
  return {
    fixes: [
      {
        description: messageOf(remedy?.[index.language] ?? placeOf(finding)),
        artifactChanges: [{ artifactLocation: artifactOf(file, index), replacements }],
      },
    ],
  };
}

function artifactOf(file: string, { files }: SarifIndex) {
  return { ...locationOf(file), index: files.indexOf(file) };
}

/** A file by its address inside the workspace, wherever that lies. */
export function locationOf(file: string) {
  const uri = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}
