/** What a rule finds in one text, for tables of cases. */
import type { Rule } from '../../../src/model/rule.ts';
import { tryRule } from '../../support/try-rule.ts';

/** The characters that a rule points at in an Arabic text, in order. */
export function foundIn(rule: Rule, ar: string, en?: string): string[] {
  const policy = JSON.stringify({
    sections: { preamble: { text: { ar, ...(en === undefined ? {} : { en }) } } },
  });
  return tryRule(rule, { policy })
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'review')
    .map(({ line }) => /«(.*)»$/s.exec(line)?.[1] ?? line);
}
