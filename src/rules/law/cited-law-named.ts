/** An article is cited with the name of its law. */
import { defineRule, within } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { citedArticlesIn } from '../legal-citations.ts';

export const citedLawNamed = defineRule({
  id: 'law/cited-law-named',
  reads: 'prose',
  docs: {
    summary: { ar: 'تُذكر المادة مع اسم نظامها', en: 'An article is cited with the name of its law' },
    why: {
      ar: 'المادة بلا اسم نظامها لا يُرجع إليها، ولكل نظام ولائحة مادة بالرقم نفسه.',
      en: 'An article without its law cannot be looked up: every law has one of that number.',
    },
    remedy: {
      ar: 'اكتب في {path} اسم النظام أو اللائحة مع رقم المادة.',
      en: 'Write at {path} the name of the law or regulation with the article.',
    },
  },
  parameters: {},
  messages: {
    unnamed: {
      ar: 'مادة لا يُعرف من سياقها نظامها: {found}',
      en: 'An article whose law the context does not show: {found}',
    },
  },

  *check({ policy, pass, review, notApplicable }) {
    const cited = citedArticlesIn(policy);
    yield* orPass(
      function* () {
        for (const { passage, range, text } of cited) {
          if (text !== undefined) continue;
          yield review('unnamed', within(passage.at, range), {
            found: passage.text.slice(range.start, range.end),
          });
        }
      },
      cited.length === 0 ? notApplicable('/sections') : pass('/sections'),
    );
  },

  examples: [
    {
      policy: `
sections:
  preamble: { text: { ar: وفق المادة (29) من اللائحة التنفيذية لنظام الجمعيات والمؤسسات الأهلية. } }
`,
      gives: ['pass /sections'],
    },
    {
      shows: {
        ar: 'اسم النظام في مقدمة القسم يكفي لبنوده',
        en: 'The name in the lead-in of the section suffices for its clauses',
      },
      policy: `
sections:
  privacy:
    text: { ar: تعالج البيانات وفق نظام حماية البيانات الشخصية. }
    items: [{ text: { ar: يشعر المستفيد وفق المادة الثالثة عشرة. } }]
`,
      gives: ['pass /sections'],
    },
    {
      policy:
        'sections: { preamble: { text: { ar: "استنادًا إلى المادة السادسة والعشرين، وضعت هذه السياسة." } } }',
      gives: ['review unnamed /sections/preamble/text/ar «المادة السادسة والعشرين»'],
    },
    { policy: 'sections: {}', gives: ['notApplicable /sections'] },
  ],
});
