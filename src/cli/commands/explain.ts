/** `siyasa explain`: a requirement by its number, or a rule by its name. */
import { failureWords } from '../../locales/cli.ts';
import { lookUp } from '../../workspace.ts';
import { couldNot, done, type ExitCode } from '../exit-code.ts';
import { explainRequirement, explainRule } from '../explanation.ts';
import { openHost } from '../open-host.ts';
import type { CheckOptions } from '../options.ts';
import { speechTo } from '../speech.ts';
import type { Terminal } from '../terminal.ts';

/** Explains one requirement or rule; the code of a finding explains its rule. */
export async function explain(name: string, options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const found = await lookUp(openHost(options, terminal), options.standard, name);
  const { lang } = options;
  if ('rule' in found) {
    const { rule, requirement, standard, usedBy } = found;
    terminal.out(
      requirement === undefined || standard === undefined
        ? explainRule(rule, usedBy, lang)
        : explainRequirement(requirement, standard, rule, lang),
    );
    return done;
  }
  const { complain } = speechTo(terminal, options);
  complain(failureWords.nothingToExplain, { given: name });
  if (found.nearest !== undefined) complain(failureWords.didYouMean, { nearest: found.nearest });
  return couldNot;
}
