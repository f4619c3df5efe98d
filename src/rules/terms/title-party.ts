/** The title and the headings name the party by its preferred term. */
import { defineRule, within } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { headingsOf, termsFor, usesOf } from '../terms.ts';

export const titleParty = defineRule({
  id: 'terms/title-party',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'العنوان يسمي الطرف الصحيح',
      en: 'Title and headings name the right party',
    },
    why: {
      ar: 'بالعنوان تُعرف السياسة وتطابق قائمة السياسات المطلوبة، فإن سمى طرفًا آخر لم تُعرف.',
      en: 'By its title a policy is recognised among those that are expected; with another party in it, it is not.',
    },
    remedy: {
      ar: 'اكتب المصطلح المعتمد للطرف في {path}.',
      en: 'Write the preferred term for the party at {path}.',
    },
  },
  parameters: {},
  messages: {
    title: {
      ar: 'يسمي عنوان السياسة الطرف بلفظ «{found}»، وهو «{preferred}».',
      en: 'The title calls the party “{found}”; it is the “{preferred}”.',
    },
    heading: {
      ar: 'يسمي عنوان قسم الطرف بلفظ «{found}»، وهو «{preferred}».',
      en: 'A heading calls the party “{found}”; it is the “{preferred}”.',
    },
  },

  *check({ policy, reference, pass, fail, notApplicable }) {
    const parties = termsFor(policy, reference, 'party');
    if (parties.length === 0) {
      yield notApplicable('/title');
      return;
    }
    yield* orPass(function* () {
      for (const { term, passage, range, written } of usesOf(parties, 'banned', headingsOf(policy))) {
        yield fail(passage.wording === '/title' ? 'title' : 'heading', within(passage.at, range), {
          found: written,
          preferred: { ar: term.preferred.ar, en: term.preferred.en ?? term.preferred.ar },
        });
      }
    }, pass('/title'));
  },

  examples: [
    {
      policy: `
title: { ar: سياسة تنظيم العلاقة مع المستفيدين, en: Beneficiary relations policy }
sections: { additional: [{ heading: { ar: القنوات المستخدمة, en: Channels used } }] }
`,
      gives: ['pass /title'],
    },
    {
      policy: `
title: { ar: سياسة تنظيم العلاقة مع المستخدمين, en: User relations policy }
sections: { additional: [{ heading: { ar: خدمة العملاء, en: Service } }] }
`,
      gives: [
        'fail title /title/ar «المستخدمين»',
        'fail title /title/en «User»',
        'fail heading /sections/additional/0/heading/ar «العملاء»',
      ],
    },
  ],
});
