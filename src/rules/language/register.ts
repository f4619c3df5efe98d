/** A policy speaks of the association, not of “us”. */
import type { Language } from '../../model/bilingual.ts';
import type { TextRange } from '../../model/position.ts';
import { defineRule } from '../../model/rule.ts';
import { bothTexts, matchesIn, orPass, placeIn, written } from '../running-text.ts';
import { occurrencesOf, perLanguage } from '../text-analysis.ts';

const firstPerson: Readonly<Record<Language, RegExp>> = {
  ar: /(?<!\p{L})[وف]?(?:نحن|منا|لدينا|علينا|لنا|اننا|باننا|قمنا|وضعنا|[لب]?(?:جمعيتنا|علاقتنا|سياستنا|رسالتنا|رويتنا|عملنا|اعمالنا|خدماتنا|موظفينا|موظفونا|مستفيدينا|مستفيدونا|اهدافنا|التزامنا|حرصنا|ايماننا|مجتمعنا|برامجنا)|س?(?:نلتزم|نسعي|نحرص|نعمل|نقدم|نومن|نتعهد|نضمن|نراعي|نوكد|نرحب|نطمح|نهدف|نقوم|نضع|نتعامل|نستقبل|نسعد))(?!\p{L})/gu,
  en: /\b(?:[Ww]e|[Oo]urs?|[Oo]urselves)\b/g,
};

/** What is quoted speaks for itself: a pledge or the text of a consent. */
const quotation = /«[^«»]*»|“[^“”]*”|"[^"]*"/g;

export const register = defineRule({
  id: 'language/register',
  reads: 'prose',
  docs: {
    summary: { ar: 'السياسة بصيغة الغائب', en: 'The policy is written in the third person' },
    why: {
      ar: 'السياسة حكم يُلزم الجمعية ومن يأتي بعد واضعيها، وضمير المتكلم لغة إعلان لا لغة حكم.',
      en: 'A policy binds the association and those who come after its authors; the first person is the language of advertising.',
    },
    remedy: {
      ar: 'اكتب في {path} اسم من عليه الحكم، كالجمعية أو الموظف، بدل ضمير المتكلم.',
      en: 'At {path}, name who is bound, such as the association or the officer, instead of the first person.',
    },
  },
  parameters: {},
  messages: {
    firstPerson: { ar: 'كلام بضمير المتكلم: {found}', en: 'The first person is used: {found}' },
  },

  *check({ policy, pass, fail }) {
    const verdicts = bothTexts(policy).flatMap((passage) =>
      firstPersonsIn(passage).map((range) =>
        fail('firstPerson', placeIn(passage, range), { found: written(passage, range) }),
      ),
    );
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      policy: `
sections:
  preamble:
    text: { ar: "تلتزم الجمعية، وخدمته أمانة لا منة، ويوقع المستفيد: «نحن نوافق».", en: "The association undertakes it." }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble:
    text: { ar: "إيمانًا منا قمنا بتنظيم علاقتنا، ونلتزم بها.", en: "We keep our promises." }
`,
      gives: [
        'fail firstPerson /sections/preamble/text/ar «منا»',
        'fail firstPerson /sections/preamble/text/ar «قمنا»',
        'fail firstPerson /sections/preamble/text/ar «علاقتنا»',
        'fail firstPerson /sections/preamble/text/ar «ونلتزم»',
        'fail firstPerson /sections/preamble/text/en «We»',
        'fail firstPerson /sections/preamble/text/en «our»',
      ],
    },
  ],
});

const firstPersonsIn = perLanguage((analysis, language): readonly TextRange[] => {
  const found: readonly TextRange[] =
    language === 'ar' ? occurrencesOf(firstPerson.ar, analysis) : matchesIn(firstPerson.en, analysis.text);
  if (found.length === 0) return [];
  const quoted = matchesIn(quotation, analysis.text);
  return found.filter(
    ({ start, end }) => !quoted.some((quotes) => quotes.start <= start && end <= quotes.end),
  );
});
