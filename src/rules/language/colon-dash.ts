/** A lead-in ends with a colon alone, not with «:-». */
import { defineRule, repairedBy } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { arabicText, placeIn, plainMatchesOf } from '../running-text.ts';

/** A colon and a dash in either order, where the line ends or a space follows. */
const pattern = /(?<![|:-]):[ \t]?[-–—]{1,3}(?=\s|$)(?!\s*\d)|(?<![|:-])[-–—]{1,3}[ \t]?:(?=\s|$)/g;

export const colonDash = defineRule({
  id: 'language/colon-dash',
  reads: 'prose',
  docs: {
    summary: { ar: 'النقطتان لا تتبعهما شرطة', en: 'No dash stands beside a colon' },
    why: {
      ar: 'النقطتان تكفيان للتمهيد، والشرطة معهما تنتقل إلى ما قبلهما في بعض البرامج.',
      en: 'A colon is enough to lead in; in some programs a dash beside it jumps before it.',
    },
    remedy: { ar: 'اكتف في {path} بالنقطتين.', en: 'Leave only the colon at {path}.' },
  },
  parameters: {},
  messages: {
    both: { ar: 'نقطتان معهما شرطة: {found}', en: 'A colon stands with a dash: {found}' },
  },

  *check({ policy, pass, fail }) {
    const verdicts = arabicText(policy).flatMap((passage) =>
      plainMatchesOf(pattern, passage).map((range) =>
        repairedBy(fail('both', placeIn(passage, range), { found: range.match[0] }), ':'),
      ),
    );
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      policy: `
sections:
  preamble: { text: { ar: "الموعد: 3:30، وهو ما يأتي: المستفيد - الداعم." } }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble: { text: { ar: "يتم التعامل بالشكل التالي- :" } }
  scope: { text: { ar: "تسري السياسة على الآتي:-" } }
`,
      gives: ['fail both /sections/preamble/text/ar «- :»', 'fail both /sections/scope/text/ar «:-»'],
    },
  ],
});
