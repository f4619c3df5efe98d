/** What is written in one language is written in the other, in the policy and in the profile. */
import { defineRule, type Place } from '../../model/rule.ts';
import { isBlank, wordingsIn } from '../kit.ts';

export const bothLanguages = defineRule({
  id: 'language/both-languages',
  docs: {
    summary: { ar: 'كل نص مكتوب بالعربية والإنجليزية', en: 'Every text is written in Arabic and in English' },
    why: {
      ar: 'الوثيقة تُعرض باللغتين، والنص الغائب عن إحداهما يترك فراغًا فيها ويجعل النصين مختلفين في المضمون.',
      en: 'The document appears in both languages; a text that one of them lacks leaves a gap and makes the two differ in substance.',
    },
    remedy: {
      ar: 'اكتب النص الغائب في {path}.',
      en: 'Write the text that is lacking at {path}.',
    },
  },
  parameters: {},
  messages: {
    noEnglish: { ar: 'نص بلا مقابل إنجليزي.', en: 'A text has no English counterpart.' },
    noArabic: { ar: 'نص بلا مقابل عربي، والعربية هي المرجع.', en: 'A text has no Arabic, which governs.' },
  },

  *check({ dossier, policy, pass, fail }) {
    const documents = [
      { data: policy.source.data, placeOf: (at: string): Place => at },
      { data: dossier.association.data, placeOf: (at: string): Place => ({ association: at }) },
    ];
    let complete = true;

    for (const { data, placeOf } of documents) {
      for (const { at, value } of wordingsIn(data)) {
        if (isBlank(value.ar)) yield fail('noArabic', placeOf(`${at}/ar`));
        else if (isBlank(value.en)) yield fail('noEnglish', placeOf(`${at}/en`));
        else continue;
        complete = false;
      }
    }
    if (complete) yield pass('/sections');
  },

  examples: [
    {
      policy: `
title: { ar: سياسة, en: Policy }
sections:
  preamble: { text: { ar: تعمل الجمعية لخدمة المستفيد., en: We serve the beneficiary. } }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
title: { ar: سياسة, en: Policy }
sections:
  channels:
    items:
      - { kind: email, text: { ar: البريد الإلكتروني } }
      - { kind: telephone, text: { ar: "", en: Telephone } }
`,
      gives: [
        'fail noEnglish /sections/channels/items/0/text/en',
        'fail noArabic /sections/channels/items/1/text/ar',
      ],
    },
    {
      policy: 'title: { ar: سياسة, en: Policy }',
      association: 'name: { official: { ar: جمعية المثال, en: " " } }',
      gives: ['fail noEnglish association:/name/official/en'],
    },
  ],
});
