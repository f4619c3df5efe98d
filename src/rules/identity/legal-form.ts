/** An association calls itself an association, and a foundation a foundation. */
import type { Language } from '../../model/bilingual.ts';
import { defineRule, within } from '../../model/rule.ts';
import type { TextRange } from '../../model/position.ts';
import type { Association } from '../../model/generated/documents.ts';
import type { PolicyEntry } from '../../model/dossier.ts';
import { orPass } from '../kit.ts';
import { occurrencesOf, passagesOf, type Passage } from '../reading.ts';

type LegalForm = Association['legalForm'];

/** How a text speaks of the body itself: by the definite word alone. */
const selfNames: Readonly<Record<LegalForm, Readonly<Record<Language, RegExp>>>> = {
  association: {
    ar: /(?<![ء-ي])(?:[وف]?(?:[بك]?ال|لل))جمعيه(?![ء-ي]| ال(?:عموميه|عامه|اخري|شريكه|مانحه|منفذه|مستفيده))/g,
    en: /\bthe association\b(?!s)/g,
  },
  foundation: {
    ar: /(?<![ء-ي])(?:[وف]?(?:[بك]?ال|لل))موسسه(?![ء-ي]| ال(?:عامه|مانحه|تعليميه|حكوميه|ماليه|خاصه|شريكه|داعمه|منفذه|تجاريه|راعيه))/g,
    en: /\bthe foundation\b(?! (?:of|for|on|upon)\b)/g,
  },
};

/** Bodies that one form has and the other has not. */
const assembly: Readonly<Record<Language, RegExp>> = {
  ar: /(?<![ء-ي])[وف]?(?:[بك]?ال|لل)جمعيه العموميه(?![ء-ي])/g,
  en: /\bgeneral assembly\b/g,
};

const words: Readonly<Record<LegalForm, { readonly ar: string; readonly en: string }>> = {
  association: { ar: 'الجمعية', en: 'the association' },
  foundation: { ar: 'المؤسسة', en: 'the foundation' },
};

export const legalForm = defineRule({
  id: 'identity/legal-form',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'تسمي السياسة صاحبتها جمعية أو مؤسسة بحسب صفتها النظامية',
      en: 'The policy calls its owner association or foundation, as it is licensed',
    },
    why: {
      ar: 'للمؤسسة مجلس أمناء ولا جمعية عمومية لها؛ فنص الجمعيات المنقول إليها يذكر أجهزة ليست فيها.',
      en: 'A foundation has a board of trustees and no general assembly; a text copied from associations names bodies that it has not.',
    },
    remedy: {
      ar: 'استعمل في {path} اللفظ الموافق للصفة النظامية في بيانات الجمعية.',
      en: 'Use at {path} the word that fits the legal form in the profile.',
    },
  },
  parameters: {},
  messages: {
    wrongForm: {
      ar: 'تُسمى صاحبة السياسة في النص بغير صفتها النظامية (المكتوب: {found}، عدد المواضع: {count}، الصواب: {expected}).',
      en: 'The text calls its owner by the wrong legal form (written: {found}, places: {count}, right: {expected}).',
    },
    mixed: {
      ar: 'ورد لفظ {found} في نص غالبه {expected}، فلعله من نموذج آخر (عدد المواضع: {count}).',
      en: 'The text mostly says {expected}, but also {found}, perhaps from another template (places: {count}).',
      severity: 'warning',
    },
    assembly: {
      ar: 'ذُكرت الجمعية العمومية، وليس للمؤسسة جمعية عمومية.',
      en: 'The general assembly is named; a foundation has none.',
    },
  },

  *check({ dossier, policy, pass, fail, review }) {
    const own = dossier.association.data.legalForm;
    const other: LegalForm = own === 'association' ? 'foundation' : 'association';
    const prose = passagesOf(policy).filter(({ section }) => section !== undefined);
    yield* orPass(function* () {
      for (const language of ['ar', 'en'] as const) {
        const passages = prose.filter((passage) => passage.language === language);
        const wrong = mentionsOf(selfNames[other][language], passages);
        const [first] = wrong;
        if (first === undefined) continue;
        const right = mentionsOf(selfNames[own][language], passages).length;
        const { passage, range } = first;
        const found = passage.text.slice(range.start, range.end);
        const values = { found, count: wrong.length, expected: words[own] };
        const place = within(passage.at, range);
        yield wrong.length > right ? fail('wrongForm', place, values) : review('mixed', place, values);
      }
      for (const { passage, range } of own === 'foundation' ? assembliesIn(policy) : []) {
        yield fail('assembly', within(passage.at, range));
      }
    }, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'نظام الجمعيات والمؤسسات، والجمعية العمومية، والجهات الأخرى: لا تغير صفة الجمعية',
        en: 'The law, the general assembly and other bodies do not change what the association is',
      },
      policy: `
sections:
  preamble:
    text:
      ar: تلتزم الجمعية بنظام الجمعيات والمؤسسات الأهلية، وتحيل إلى المؤسسة المانحة، وتعرض على الجمعية العمومية.
      en: The association follows the law; the foundation of trust is service.
`,
      gives: ['pass /sections'],
    },
    {
      association: 'legalForm: foundation',
      policy: `
sections:
  preamble: { text: { ar: تضع الجمعية السياسات، وتعرضها الجمعية على الجمعية العمومية للمؤسسة., en: The foundation sets policies. } }
`,
      gives: [
        'fail wrongForm /sections/preamble/text/ar «الجمعية»',
        'fail assembly /sections/preamble/text/ar «الجمعية العمومية»',
      ],
    },
    {
      policy: `
sections:
  preamble: { text: { ar: تضع الجمعية السياسات. وتعممها المؤسسة على منسوبي الجمعية., en: The association sets policies. } }
`,
      gives: ['review mixed /sections/preamble/text/ar «المؤسسة»'],
    },
  ],
});

interface Mention {
  readonly passage: Passage;
  readonly range: TextRange;
}

function mentionsOf(pattern: RegExp, passages: readonly Passage[]): Mention[] {
  return passages.flatMap((passage) =>
    Array.from(occurrencesOf(pattern, passage), (range) => ({ passage, range })),
  );
}

/** Each text that names the general assembly, once. */
function* assembliesIn(policy: PolicyEntry): Generator<Mention> {
  for (const passage of passagesOf(policy)) {
    if (passage.section === undefined) continue;
    const [first] = mentionsOf(assembly[passage.language], [passage]);
    if (first !== undefined) yield first;
  }
}
