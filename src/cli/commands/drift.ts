/** `siyasa drift`: what differs from the model policy, for a person to judge. */
import { resolve } from 'node:path';
import { usageWords } from '../../locales/cli.ts';
import { compareWithModel, writeComparison } from '../../comparison.ts';
import { couldNot, done, type ExitCode } from '../exit-code.ts';
import { readNamedFile } from '../named-file.ts';
import { openHost } from '../open-host.ts';
import { inquiryOf, type DriftOptions } from '../options.ts';
import { deliver } from '../results.ts';
import { speechTo } from '../speech.ts';
import type { Terminal } from '../terminal.ts';

/** Compares the selected policies with the model of their type, or with the one that is named. */
export async function drift(
  paths: readonly string[],
  options: DriftOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { complain } = speechTo(terminal, options);
  const { model: path } = options;
  const text = path === undefined ? undefined : await readNamedFile(resolve(terminal.workingFolder, path));
  const whole = { ...options, standard: [], profile: 'basic', failLevel: 'none', cache: false } as const;
  const model = path === undefined || text === undefined ? undefined : { path, text };
  const found =
    path !== undefined && model === undefined
      ? undefined
      : await compareWithModel(openHost(options, terminal), inquiryOf(paths, whole, terminal), model);
  if (found === undefined) {
    complain(usageWords.noModel, { path: path ?? '' });
    return couldNot;
  }
  const { lang: language, colour } = options;
  const failure = await deliver(options, terminal, (format) =>
    format === 'json'
      ? `${JSON.stringify(found, undefined, 2)}\n`
      : found.map((one) => writeComparison(one, { language, colour })).join('\n'),
  );
  return failure ?? done;
}
