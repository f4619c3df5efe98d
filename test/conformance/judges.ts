/**
 * Programs that judge a PDF, as far as they are there. veraPDF, which the PDF Association keeps, is the judge of
 * PDF/A-3 and PDF/UA; Preflight of Apache PDFBox judges the twins of PDF/A-1b, by other code. Maven brings them,
 * and Java runs them. They are no part of this project.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled } from '../text-layer/readers.ts';

/** What a judge said of a file. */
export interface Judgement {
  /** `undefined` where there is nothing to judge. */
  readonly isCompliant: boolean | undefined;
  /** What is broken: the clause, how often, and in the judge's own words. */
  readonly failures: readonly string[];
}

/** Judges files by their paths. */
export type Judge = (paths: readonly string[]) => ReadonlyMap<string, Judgement>;

/** A program that Maven brings. */
interface JavaProgram {
  readonly title: string;
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
}

const veraPdf: JavaProgram = {
  title: 'veraPDF',
  group: 'org.verapdf.apps',
  artifact: 'greenfield-apps',
  version: '1.28.2',
};
const preflight: JavaProgram = {
  title: 'PDFBox Preflight',
  group: 'org.apache.pdfbox',
  artifact: 'preflight-app',
  version: '3.0.3',
};

/** What Preflight judges: the twins of the documents. */
export const twinFlavour = 'PDF/A-1b';

/** Every judge that works on this machine, by what it judges, and what is missing for the others. */
export function availableJudges(): {
  readonly judges: ReadonlyMap<string, Judge>;
  readonly missing: string[];
} {
  const judges = new Map<string, Judge>();
  const missing: string[] = [];
  const newer = fetched(veraPdf, missing);
  if (newer !== undefined) {
    judges.set('PDF/A-3a', (paths) => judgedByVeraPdf(newer, '3a', paths));
    judges.set('PDF/UA-1', (paths) => judgedByVeraPdf(newer, 'ua1', paths));
  }
  const older = fetched(preflight, missing);
  if (older !== undefined) judges.set(twinFlavour, (paths) => judgedByPreflight(older, paths));
  if (isInstalled('qpdf', '--version')) judges.set('qpdf', judgedByQpdf);
  else missing.push('qpdf');
  return { judges, missing };
}

/** The path of a program, fetched once into the temporary folder. */
function fetched({ title, group, artifact, version }: JavaProgram, missing: string[]): string | undefined {
  const programs = ['java', 'mvn'].filter((program) => !isInstalled(program, '-version'));
  if (programs.length > 0) {
    missing.push(`${title} (${programs.join(', ')})`);
    return undefined;
  }
  const folder = join(tmpdir(), 'siyasa-conformance');
  const library = join(folder, `${artifact}-${version}.jar`);
  if (existsSync(library)) return library;
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync(
    'mvn',
    [
      '-q',
      '-B',
      'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy',
      `-Dartifact=${group}:${artifact}:${version}:jar`,
      `-DoutputDirectory=${folder}`,
    ],
    { stdio: 'ignore' },
  );
  if (status === 0 && existsSync(library)) return library;
  missing.push(`${title} (Maven could not fetch it)`);
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
    [
      '-cp',
      library,
      'org.verapdf.apps.GreenfieldCliWrapper',
      '--format',
      'json',
      '-f',
      flavour,
      '--maxfailuresdisplayed',
      '2',
      ...paths,
    ],
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

/**
 * What PDF/A-1 did not allow and PDF/A-3 does: transparency, in which signs and logos are drawn, profiles of colour
 * of the fourth version, in which pictures may come, and numbers beyond 32,767. It is no defect of the document.
 */
const allowedSince = /^(2\.2\.[12]|4\.1\.[12]|2\.1\.6|1\.0\.6) : /;

/** Preflight says on a line each what is broken. */
function judgedByPreflight(library: string, paths: readonly string[]): ReadonlyMap<string, Judgement> {
  return new Map(
    paths.map((path): [string, Judgement] => {
      const { status, stdout } = spawnSync('java', ['-jar', library, path], {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      });
      const broken = stdout.split('\n').filter((line) => /^\d+(\.\d+)* : /.test(line));
      const failures = broken.filter((line) => !allowedSince.test(line));
      // It ends with another code than 0 where it has said something, and where it could not read the file.
      const isRead = status === 0 || broken.length > 0;
      return [path, { isCompliant: isRead && failures.length === 0, failures }];
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
