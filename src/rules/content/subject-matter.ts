/** The goals are those of the relation with beneficiaries, not the mission and programmes of the association. */
import { sectionOf } from '../../model/policy.ts';
import { headingOf } from '../../model/policy-type.ts';
import { defineRule } from '../../model/rule.ts';
import { clausesOf, sectionPointer, writtenSectionOf } from '../kit.ts';
import { speaksOf, words } from '../mentions.ts';
import { arabicProse, occursIn, type Passage } from '../reading.ts';

const beneficiaries = words(
  'مستفيد~',
  'متعامل~',
  'طالب~ (?:ال)?(?:خدمة|دعم|مساعدة|خدمات)',
  'مراجعين',
  'مراجعون',
  'مستخدم~',
  'عملاء',
  'محتاج~',
);
const relation = words(
  ...[
    'مستفيد~',
    'متعامل~',
    'مستخدم~',
    'خدم~',
    'خدمات~',
    'رضا~',
    'شكو~',
    'شكاو~',
    'تواصل~',
    'علاق~',
    'طلب~',
    'طلبات~',
    'معامل~',
    'حقوق~',
  ],
  ...[
    'كرام~',
    'جودة',
    'استفسار~',
    'تساؤل~',
    'تظلم~',
    'تقييم~',
    'خصوصي~',
    'استقبال~',
    'إجراءات',
    'قنوات',
    'ثق~',
    'تعامل~',
    'عدل',
    'عدالة',
  ],
);
/** With fewer goals than this, a share of them says little. */
const fewestGoals = 3;
/** The share of goals that must have nothing to do with the matter. */
const most = 2 / 3;

export const subjectMatter = defineRule({
  id: 'content/subject-matter',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'أهداف السياسة أهداف لعلاقة الجمعية بالمستفيدين',
      en: 'The goals are those of the relation with beneficiaries',
    },
    why: {
      ar: 'رسالة الجمعية وبرامجها موضعهما اللائحة الأساسية، وإذا حلت محل أهداف السياسة لم يبق للسياسة هدف يقاس.',
      en: 'The mission and programmes belong in the bylaws; in place of the goals of this policy they leave nothing to measure.',
    },
    remedy: {
      ar: 'راجع {path}: أهذه أهداف لخدمة المستفيد والتعامل معه أم أغراض الجمعية وبرامجها؟ فإن كانت برامج فمكانها قسم الخدمات.',
      en: 'See at {path} whether these are goals of serving beneficiaries or purposes and programmes of the association, which belong in the section on services.',
    },
  },
  parameters: {},
  messages: {
    generalGoal: {
      ar: 'لا يذكر قسم «{heading}» المستفيد، فلعله رسالة الجمعية.',
      en: 'The section “{heading}” does not speak of beneficiaries; it may be the mission of the association.',
    },
    goals: {
      ar: 'أكثر بنود قسم «{heading}» لا صلة ظاهرة لها بالمستفيد ولا بخدمته، فلعلها برامج الجمعية (هذه البنود: {found}، جميعها: {total}).',
      en: 'Most clauses of the section “{heading}” have no visible link to beneficiaries or serving them; they may be programmes (such clauses: {found}, all: {total}).',
    },
  },

  *check({ policy, pass, review, notApplicable }) {
    const { data } = policy.source;
    const prose = arabicProse(policy);
    const generalGoal = sectionPointer('generalGoal');
    const hasGeneralGoal = writtenSectionOf(data, 'generalGoal') !== undefined;
    const isAboutBeneficiaries = speaksOf(below(prose, generalGoal), beneficiaries);
    if (hasGeneralGoal && !isAboutBeneficiaries) {
      yield review('generalGoal', generalGoal, { heading: headingOf(policy.type, 'generalGoal') });
    }

    const at = sectionPointer('detailedGoals');
    const detailedGoals = sectionOf(data, 'detailedGoals');
    const goals = [...clausesOf(detailedGoals ?? {}, at)].filter(({ value }) => value.items === undefined);
    const related = prose.filter(
      (passage) => passage.section === 'detailedGoals' && occursIn(relation, passage),
    );
    const foreign = goals.filter((goal) => below(related, goal.at).length === 0);
    if (goals.length >= fewestGoals && foreign.length / goals.length >= most) {
      const heading = headingOf(policy.type, 'detailedGoals');
      yield review('goals', at, { heading, found: foreign.length, total: goals.length });
    } else if (goals.length > 0) yield pass(at);
    else if (!hasGeneralGoal) yield notApplicable(at);
    else if (isAboutBeneficiaries) yield pass(generalGoal);
  },

  examples: [
    {
      policy: `
sections:
  generalGoal: { text: { ar: أن ينال المستفيد خدمة متميزة. } }
  detailedGoals:
    items:
      - text: { ar: تيسير الوصول إلى الخدمة. }
      - text: { ar: قياس رضا المستفيد. }
      - text: { ar: العناية بالبيئة. }
`,
      gives: ['pass /sections/detailedGoals'],
    },
    {
      policy: `
sections:
  generalGoal: { text: { ar: توفير المياه وترشيد استهلاكها. } }
  detailedGoals:
    items:
      - text: { ar: سقيا الحاج والمعتمر. }
      - text: { ar: وقف السقيا. }
      - text: { ar: إعادة تكرير مياه الصرف الصحي. }
`,
      gives: ['review generalGoal /sections/generalGoal', 'review goals /sections/detailedGoals'],
    },
    { policy: 'sections: {}', gives: ['notApplicable /sections/detailedGoals'] },
  ],
});

function below(prose: readonly Passage[], pointer: string): Passage[] {
  const folder = `${pointer}/`;
  return prose.filter(({ at }) => at.startsWith(folder));
}
