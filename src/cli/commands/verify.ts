/** `siyasa verify`: whether PDFs are as they were made, and show the text of the source inside them. */
import { resolve } from 'node:path';
import { isVerified, type Verdict } from '../../model/verification.ts';
import {
  greatestFileSize,
  verificationJson,
  writeVerification,
  type JudgedFile,
} from '../../verification.ts';
import { couldNot, done, findingsFound, type ExitCode } from '../exit-code.ts';
import { openInspector, type Inspector } from '../inspector.ts';
import { readNamedBytes } from '../named-file.ts';
import type { VerifyOptions } from '../options.ts';
import { deliver } from '../results.ts';
import type { Terminal } from '../terminal.ts';

/** Judges each file; a file that cannot be read as such a PDF weighs more than one that does not hold. */
export async function verify(
  paths: readonly string[],
  options: VerifyOptions,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const { workingFolder } = terminal;
  const { lang: language } = options;
  const against = options.against === undefined ? undefined : resolve(workingFolder, options.against);
  const inspector = await openInspector({ root: resolve(workingFolder, options.root), version });
  const files: JudgedFile[] = [];
  try {
    for (const path of paths) {
      terminal.signal.throwIfAborted();
      files.push({ path, ...(await judged(resolve(workingFolder, path), inspector, against)) });
    }
  } finally {
    await inspector.close();
  }
  const failure = await deliver(options, terminal, (format) =>
    format === 'json' ? verificationJson(files, version) : writeVerification(files, language),
  );
  if (failure !== undefined || files.some(({ verdict }) => verdict.refusal !== undefined)) return couldNot;
  return files.every(({ verdict }) => isVerified(verdict)) ? done : findingsFound;
}

async function judged(
  path: string,
  inspector: Inspector,
  against: string | undefined,
): Promise<Pick<JudgedFile, 'verdict' | 'milliseconds'>> {
  const refused = (refusal: NonNullable<Verdict['refusal']>) => ({
    verdict: { refusal, judgements: [] },
    milliseconds: 0,
  });
  const bytes = await readNamedBytes(path, greatestFileSize);
  if (typeof bytes === 'string') return refused({ reason: bytes, detail: '' });
  const answer = await inspector.inspect({
    task: 'verify',
    bytes,
    ...(against === undefined ? {} : { against }),
  });
  if ('verdict' in answer) return answer;
  return refused('refusal' in answer ? answer.refusal : { reason: 'damaged', detail: '' });
}
