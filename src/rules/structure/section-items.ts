/** A section has at least as many clauses as the standard states. */
import type { Clause } from '../../model/policy.ts';
import { headingOf } from '../../model/policy-type.ts';
import { defineRule } from '../../model/rule.ts';
import { isBlank, isEmptyClause, sectionPointer, writtenSectionOf } from '../kit.ts';

export const sectionItems = defineRule({
  id: 'structure/section-items',
  docs: {
    summary: {
      ar: 'في القسم من البنود ما لا يقل عن العدد الوارد في المعيار',
      en: 'A section has at least as many clauses as the standard states',
    },
    why: {
      ar: 'البنود المستقلة يُرجع إلى كل منها بحرفه، ونقصها عن المألوف قد يدل على بند سقط عند النسخ.',
      en: 'Separate clauses can each be cited by letter; fewer than usual may mean that one was lost in copying.',
    },
    remedy: {
      ar: 'أضف ما سقط من البنود في {path}، كل بند على حدة.',
      en: 'Add the clauses that were left out at {path}, each on its own.',
    },
  },
  parameters: {
    section: {
      schema: { type: 'string' },
      description: { ar: 'مفتاح القسم في الملف', en: 'The key of the section in the file' },
      default: 'handlingSteps',
    },
    minimum: {
      schema: { type: 'integer', minimum: 1 },
      description: { ar: 'أقل عدد للبنود', en: 'The least number of clauses' },
      default: 1,
    },
    nested: {
      schema: { type: 'boolean' },
      description: {
        ar: 'هل تُعد البنود الفرعية بدلًا من بنود القسم نفسها',
        en: 'Whether the clauses under the clauses are counted instead of those of the section itself',
      },
      default: false,
    },
  },
  messages: {
    fewer: {
      ar: 'بنود قسم «{heading}» أقل من العدد الوارد في المعيار (الموجود: {found}، في المعيار: {minimum}).',
      en: 'The section “{heading}” has fewer clauses than the standard states (found: {found}, in the standard: {minimum}).',
    },
    fewerNested: {
      ar: 'البنود الفرعية في قسم «{heading}» أقل من العدد الوارد في المعيار (الموجود: {found}، في المعيار: {minimum}).',
      en: 'The section “{heading}” has fewer nested clauses than the standard states (found: {found}, in the standard: {minimum}).',
    },
    onlyText: {
      ar: 'قسم «{heading}» نص متصل بلا بنود، فلا يمكن عدّها آليًا.',
      en: 'The section “{heading}” is a text without clauses, so they cannot be counted.',
    },
  },

  *check({ policy, parameters, pass, fail, review, notApplicable }) {
    const { section: key, minimum, nested } = parameters;
    const at = `${sectionPointer(key)}/items`;
    const heading = headingOf(policy.type, key);
    const section = writtenSectionOf(policy.source.data, key);
    if (section === undefined) {
      yield notApplicable(sectionPointer(key));
      return;
    }

    const own = written(section.items);
    const found = nested ? own.flatMap(({ items }) => written(items)).length : own.length;

    if (found >= minimum) yield pass(at);
    else if (own.length === 0 && !isBlank(section.text?.ar)) yield review('onlyText', at, { heading });
    else yield fail(nested ? 'fewerNested' : 'fewer', at, { heading, found, minimum });
  },

  examples: [
    {
      policy: `
sections:
  handlingSteps:
    items:
      - text: { ar: استقبال الطلب., en: Receiving the application. }
      - text: { ar: التحقق من البيانات., en: Checking the data. }
`,
      parameters: { minimum: 2 },
      gives: ['pass /sections/handlingSteps/items'],
    },
    {
      policy: `
sections:
  handlingSteps:
    items:
      - text: { ar: استقبال الطلب., en: Receiving the application. }
`,
      parameters: { minimum: 2 },
      gives: ['fail fewer /sections/handlingSteps/items'],
    },
    {
      shows: {
        ar: 'تُعد الممارسات المتفرعة عن الأهداف، لا الأهداف نفسها',
        en: 'The practices under the goals are counted, not the goals themselves',
      },
      policy: `
sections:
  detailedGoals:
    items:
      - text: { ar: "زيادة ثقة المستفيدين بالممارسات الآتية:", en: "Raising confidence by these practices:" }
        items:
          - text: { ar: تصحيح المفاهيم., en: Correcting misconceptions. }
          - text: { ar: نشر ثقافة الجودة., en: Spreading a culture of quality. }
`,
      parameters: { section: 'detailedGoals', minimum: 2, nested: true },
      gives: ['pass /sections/detailedGoals/items'],
    },
    {
      policy: `
sections:
  detailedGoals:
    items:
      - text: { ar: تيسير حصول المستفيد على الخدمة., en: Making the service easy to reach. }
`,
      parameters: { section: 'detailedGoals', nested: true },
      gives: ['fail fewerNested /sections/detailedGoals/items'],
    },
    {
      policy: 'sections: { handlingSteps: { text: { ar: يستقبل الموظف الطلب ثم يدرسه. } } }',
      gives: ['review onlyText /sections/handlingSteps/items'],
    },
    {
      shows: {
        ar: 'القسم الغائب يسأل عنه متطلب آخر',
        en: 'A section that is missing is the concern of another requirement',
      },
      policy: 'sections: {}',
      gives: ['notApplicable /sections/handlingSteps'],
    },
  ],
});

/** The clauses that say something. */
function written(clauses: readonly Clause[] = []): readonly Clause[] {
  return clauses.filter((clause) => !isEmptyClause(clause));
}
