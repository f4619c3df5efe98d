/** A standard against the rules that it names: a mistake in it is a located note, never a silent pass. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { MessageArguments } from '../model/message.ts';
import { keyPath, pointerTo, startOfFile, type Pointer } from '../model/position.ts';
import type { ParameterSchema, Rule } from '../model/rule.ts';
import type { Sourced } from '../model/source.ts';
import type { Requirement, Standard } from '../model/standard.ts';
import { nearestTo } from './schema-errors.ts';

/** Whether the one rule that is asked for exists: a misspelt one would find nothing wrong with anything. */
export function ruleNotes(asked: string | undefined, rules: readonly Rule[]): Diagnostic[] {
  const ids = rules.map(({ id }) => id);
  const isGroup = asked?.endsWith('/') === true && ids.some((id) => id.startsWith(asked));
  if (asked === undefined || isGroup || ids.includes(asked)) return [];
  const nearest = nearestTo(asked, ids);
  const code = nearest === undefined ? 'standard/unknown-rule' : 'standard/misspelt-rule';
  const values = nearest === undefined ? { given: asked } : { given: asked, nearest };
  return [{ code, severity: 'error', values, file: 'standards', pointer: '', span: startOfFile }];
}

/** What a standard, right in its shape, asks for that does not exist: rules, parameters, sources; and numbers used twice. */
export function standardNotes(source: Sourced<Standard>, rules: readonly Rule[]): Diagnostic[] {
  const numbers = source.data.requirements.map(({ id }) => id);
  const note = (code: string, pointer: Pointer, values: MessageArguments): Diagnostic => ({
    code: `standard/${code}`,
    severity: 'error',
    values,
    file: source.file.path,
    pointer,
    span: source.locate(pointer),
  });

  const notesOn = (requirement: Requirement, index: number): Diagnostic[] => {
    const at = pointerTo('requirements', index);
    const rule = rules.find(({ id }) => id === requirement.rule);
    const cited = requirement.citation?.source;
    const isRepeated = numbers.indexOf(requirement.id) < index;
    const { indicator } = requirement;
    const hasIndicator = indicator === undefined || Object.hasOwn(source.data.indicators ?? {}, indicator);
    const hasSource = cited === undefined || Object.hasOwn(source.data.sources ?? {}, cited);
    return [
      ...(isRepeated ? [note('repeated-number', `${at}/id`, { number: requirement.id })] : []),
      ...(hasSource ? [] : [note('unknown-source', `${at}/citation/source`, { given: cited })]),
      ...(hasIndicator ? [] : [note('unknown-indicator', `${at}/indicator`, { given: indicator })]),
      ...(rule === undefined ? [unknownRule(requirement, at)] : parameterNotes(requirement, rule, at)),
    ];
  };
  const unknownRule = ({ rule }: Requirement, at: Pointer): Diagnostic => {
    const nearest = nearestTo(
      rule,
      rules.map(({ id }) => id),
    );
    if (nearest === undefined) return note('unknown-rule', `${at}/rule`, { given: rule });
    return note('misspelt-rule', `${at}/rule`, { given: rule, nearest });
  };
  const parameterNotes = ({ parameters = {} }: Requirement, rule: Rule, at: Pointer): Diagnostic[] =>
    Object.entries(parameters).flatMap(([name, value]) => {
      const parameter = Object.hasOwn(rule.parameters, name) ? rule.parameters[name] : undefined;
      const pointer = `${at}/parameters${pointerTo(name)}`;
      const known = Object.keys(rule.parameters).join(', ') || '—';
      if (parameter === undefined)
        return note('unknown-parameter', pointer, { rule: rule.id, given: name, known });
      if (isPermitted(value, parameter.schema)) return [];
      return note('wrong-parameter', pointer, {
        field: keyPath(pointer),
        given: String(value),
        meaning: parameter.description,
      });
    });
  return source.data.requirements.flatMap(notesOn);
}

function isPermitted(value: unknown, schema: ParameterSchema): boolean {
  if (schema.type !== 'integer') return typeof value === schema.type;
  return typeof value === 'number' && Number.isInteger(value) && value >= schema.minimum;
}
