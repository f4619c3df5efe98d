/** What a rule concludes about one Arabic text, for tables of sentences. */
import type { Rule } from '../../src/model/rule.ts';
import { tryRule } from './try-rule.ts';

/** The conclusions about a text that stands as the only clause of a section: outcome, message, and the words meant. */
export function verdictsAbout(rule: Rule, text: string, section = 'handlingSteps'): string[] {
  const policy = `sections: { ${section}: { items: [{ text: { ar: ${JSON.stringify(text)} } }] } }`;
  return tryRule(rule, { policy }).map(({ outcome, message, line }) =>
    [outcome, message, /«.*»$/su.exec(line)?.[0]].filter((part) => part !== undefined).join(' '),
  );
}

/** Whether nothing is held against a text. */
export function isClean(rule: Rule, text: string, section?: string): boolean {
  return verdictsAbout(rule, text, section).every((line) => /^(?:pass|notApplicable)/.test(line));
}
