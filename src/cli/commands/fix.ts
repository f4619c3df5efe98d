/** `siyasa fix`: mends what does not touch the meaning, and shows what it changed. */
import { resultWords } from '../../locales/cli.ts';
import { mend } from '../../mending.ts';
import { done, type ExitCode } from '../exit-code.ts';
import { openHost } from '../open-host.ts';
import { inquiryOf, type FixOptions } from '../options.ts';
import { complainOfWriting } from '../results.ts';
import { speechTo } from '../speech.ts';
import type { Terminal } from '../terminal.ts';

/** Mends the selected files; under `--dry-run` only shows what would change. */
export async function fix(
  paths: readonly string[],
  options: FixOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { remark } = speechTo(terminal, options);
  const host = openHost(options, terminal);
  const inquiry = { ...inquiryOf(paths, options, terminal), profile: 'full' as const };
  try {
    const mended = await mend(host, inquiry, options.dryRun);
    for (const { path, diff, count, left } of mended) {
      terminal.out(diff);
      if (count > 0) remark(options.dryRun ? resultWords.wouldMend : resultWords.mended, { path, count });
      for (const { code, line, column } of left) remark(resultWords.notMended, { path, line, column, code });
    }
    if (mended.every(({ count }) => count === 0)) remark(resultWords.nothingToMend);
    return done;
  } catch (error) {
    return complainOfWriting(error, '--root', options, terminal);
  }
}
