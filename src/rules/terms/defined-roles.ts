/** Every role that the policy gives work to is defined, or has its responsibilities set out. */
import type { Bilingual } from '../../model/bilingual.ts';
import type { PolicyEntry } from '../../model/dossier.ts';
import { sectionOf } from '../../model/policy.ts';
import { defineRule, within, type Place } from '../../model/rule.ts';
import { clausesOf, orPass, sectionPointer } from '../kit.ts';
import { definitionsIn, isUsedIn, proseWithoutHeadings, termsFor, usesOf, type Term } from '../terms.ts';
import { passagesOf } from '../reading.ts';

/** Bodies whose place the law and the bylaws determine. */
const knownToAll = new Set(['boardOfDirectors', 'executiveDirector']);
/** Sections in which roles are explained. */
const explaining = new Set(['definitions', 'responsibilities']);

export const definedRoles = defineRule({
  id: 'terms/defined-roles',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'كل دور في السياسة معرّف أو مبينة مسؤولياته',
      en: 'Every role in the policy is defined or has its responsibilities set out',
    },
    why: {
      ar: 'إذا عُهد بأمر إلى لجنة أو موظف ولم يُعرف من المراد، لم يُسأل أحد عن التقصير فيه.',
      en: 'Where a committee or officer is given work but not identified, no one answers for failure in it.',
    },
    remedy: {
      ar: 'عرّف الدور الوارد في {path} في قسم التعريفات، أو بيّن ما يتولاه في قسم المسؤوليات.',
      en: 'Define the role at {path} among the definitions, or set out what it does among the responsibilities.',
    },
  },
  parameters: {},
  messages: {
    undefinedRole: {
      ar: 'دور لم يُعرّف ولم تُبين مسؤولياته: {role}',
      en: 'A role is neither defined nor has its responsibilities set out: {role}',
    },
  },

  *check({ policy, reference, pass, fail, notApplicable }) {
    const roles = termsFor(policy, reference, 'role');
    const firstUses = firstUsesOf(policy, roles);
    const explanations = [
      ...definitionsIn(policy),
      ...passagesOf(policy).filter(({ section }) => section === 'responsibilities'),
    ];
    const responsible = rolesWithResponsibilities(policy);
    const used = roles.filter(({ id }) => firstUses.has(id) && !knownToAll.has(id));
    const unexplained = used.filter(
      (role) => !responsible.has(role.id) && !isUsedIn(role, 'preferred', explanations),
    );

    const verdicts = unexplained.map((role) =>
      fail('undefinedRole', firstUses.get(role.id) ?? '/sections', { role: nameOf(role) }),
    );
    yield* orPass(verdicts, used.length === 0 ? notApplicable('/sections') : pass('/sections'));
  },

  examples: [
    {
      policy: `
sections:
  definitions:
    items:
      - { term: { ar: لجنة البحث, en: Research committee }, text: { ar: اللجنة التي تدرس الطلبات., en: It studies. } }
  handlingSteps:
    items:
      - { text: { ar: تحال الطلبات إلى لجنة البحث، ويعتمدها المدير التنفيذي., en: Referred. }, responsible: complaintsOfficer }
  responsibilities:
    items: [{ role: complaintsOfficer, text: { ar: دراسة الشكاوى., en: Studies complaints. } }]
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  handlingSteps:
    items:
      - { text: { ar: يحيله الموظف إلى مسئول البحث الاجتماعي., en: Referred. }, responsible: beneficiaryRelationsOfficer }
      - { text: { ar: يحيله مسؤول البحث الاجتماعي إلى لجنة البحث., en: Referred. } }
`,
      gives: [
        'fail undefinedRole /sections/handlingSteps/items/0/responsible',
        'fail undefinedRole /sections/handlingSteps/items/0/text/ar «مسئول البحث الاجتماعي»',
        'fail undefinedRole /sections/handlingSteps/items/1/text/ar «لجنة البحث»',
      ],
    },
    {
      policy:
        'sections: { preamble: { text: { ar: يعتمد مجلس الإدارة السياسة., en: The board adopts it. } } }',
      gives: ['notApplicable /sections'],
    },
  ],
});

/** Where each role is first given something to do: in the Arabic text, or as the one responsible for a clause. */
function firstUsesOf(policy: PolicyEntry, roles: readonly Term[]): Map<string, Place> {
  const first = new Map<string, Place>();
  const prose = proseWithoutHeadings(policy).filter(
    ({ section, language }) => language === 'ar' && !explaining.has(section ?? ''),
  );
  for (const { term, passage, range } of usesOf(roles, 'preferred', prose)) {
    if (!first.has(term.id)) first.set(term.id, within(passage.at, range));
  }
  for (const key of Object.keys(policy.source.data.sections)) {
    for (const { at, value } of clausesOf(sectionOf(policy.source.data, key) ?? {}, sectionPointer(key))) {
      const role = value.responsible;
      if (role !== undefined && !first.has(role)) first.set(role, `${at}/responsible`);
    }
  }
  return first;
}

function rolesWithResponsibilities({ source }: PolicyEntry): Set<string> {
  const { items = [] } = sectionOf(source.data, 'responsibilities') ?? {};
  return new Set(items.flatMap(({ role }) => role ?? []));
}

function nameOf({ preferred }: Term): Bilingual {
  return { ar: preferred.ar, en: preferred.en ?? preferred.ar };
}
