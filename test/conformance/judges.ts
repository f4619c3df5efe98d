/**
 * Programs that judge a PDF, as far as they are there. veraPDF, which the PDF Association keeps, is the
 * judge of PDF/A and PDF/UA; Maven brings it, and Java runs it. It is no part of this project.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled } from '../text-layer/readers.ts';

/** What a judge said of a file. */
export interface Judgement {
  readonly isCompliant: boolean;
  /** What is broken: the clause, how often, and in the judge's own words. */
  readonly failures: readonly string[];
}

/** Judges files by their paths. */
export type Judge = (paths: readonly string[]) => ReadonlyMap<string, Judgement>;

const version = '1.28.2';
const command = 'org.verapdf.apps.GreenfieldCliWrapper';

/** Every judge that works on this machine, by what it judges, and what is missing for the others. */
export function availableJudges(): {
  readonly judges: ReadonlyMap<string, Judge>;
  readonly missing: string[];
} {
  const judges = new Map<string, Judge>();
  const missing: string[] = [];
  const library = veraPdf(missing);
  if (library !== undefined) {
    judges.set('PDF/A-3a', (paths) => judgedByVeraPdf(library, '3a', paths));
    judges.set('PDF/UA-1', (paths) => judgedByVeraPdf(library, 'ua1', paths));
  }
  if (isInstalled('qpdf', '--version')) judges.set('qpdf', judgedByQpdf);
  else missing.push('qpdf');
  return { judges, missing };
}

/** The path of veraPDF, fetched once into the temporary folder. */
function veraPdf(missing: string[]): string | undefined {
  const programs = ['java', 'mvn'].filter((program) => !isInstalled(program, '-version'));
  if (programs.length > 0) {
    missing.push(`veraPDF (${programs.join(', ')})`);
    return undefined;
  }
  const folder = join(tmpdir(), 'siyasa-conformance');
  const library = join(folder, `greenfield-apps-${version}.jar`);
  if (existsSync(library)) return library;
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync(
    'mvn',
    [
      '-q',
      '-B',
      'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy',
      `-Dartifact=org.verapdf.apps:greenfield-apps:${version}:jar`,
      `-DoutputDirectory=${folder}`,
    ],
    { stdio: 'ignore' },
  );
  if (status === 0 && existsSync(library)) return library;
  missing.push('veraPDF (Maven could not fetch it)');
  return undefined;
}

interface VeraPdfReport {
  readonly report: {
    readonly jobs: readonly {
      readonly itemDetails: { readonly name: string };
      readonly taskException?: { readonly exceptionMessage?: string };
      readonly validationResult?: readonly {
        readonly compliant: boolean;
        readonly details: {
          readonly ruleSummaries?: readonly {
            readonly clause: string;
            readonly testNumber: number;
            readonly failedChecks: number;
            readonly description: string;
            readonly checks?: readonly { readonly context: string }[];
          }[];
        };
      }[];
    }[];
  };
}

function judgedByVeraPdf(
  library: string,
  flavour: string,
  paths: readonly string[],
): ReadonlyMap<string, Judgement> {
  const said = spawnSync(
    'java',
    ['-cp', library, command, '--format', 'json', '-f', flavour, '--maxfailuresdisplayed', '2', ...paths],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const { report } = JSON.parse(said.stdout) as VeraPdfReport;
  return new Map(
    report.jobs.map(({ itemDetails, validationResult, taskException }): [string, Judgement] => {
      const [result] = validationResult ?? [];
      const failures = (result?.details.ruleSummaries ?? []).map(
        ({ clause, testNumber, failedChecks, description, checks }) =>
          `${clause}-${testNumber} ×${failedChecks}: ${description} ${checks?.[0]?.context ?? ''}`,
      );
      const refused: string[] = result === undefined ? [taskException?.exceptionMessage ?? 'not judged'] : [];
      return [
        itemDetails.name,
        { isCompliant: result?.compliant === true, failures: [...failures, ...refused] },
      ];
    }),
  );
}

function judgedByQpdf(paths: readonly string[]): ReadonlyMap<string, Judgement> {
  return new Map(
    paths.map((path): [string, Judgement] => {
      try {
        execFileSync('qpdf', ['--check', path], { stdio: 'pipe' });
        return [path, { isCompliant: true, failures: [] }];
      } catch (error) {
        return [path, { isCompliant: false, failures: [String((error as { stderr?: Buffer }).stderr)] }];
      }
    }),
  );
}
