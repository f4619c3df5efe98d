/**
 * Nothing of the template is left to be filled in.
 *
 * Marks that no finished text contains are failures; marks that one may contain, such as a Roman
 * numeral that looks like `XX`, are for a person to judge. The word «مسودة» is found only in the title.
 */
import { folded } from '../../arabic/fold.ts';
import { defineRule, type Place } from '../../model/rule.ts';
import { stringsIn } from '../kit.ts';
import { analysisOf, perText } from '../text-analysis.ts';

/** Certain marks of an empty place. */
const empty = new RegExp(
  [
    String.raw`\[\[[^\]]*\]\]`, // [[licence number]]
    String.raw`\{\{[^}]*\}\}`, // {{licence_number}}
    String.raw`<<[^>]*>>`,
    String.raw`\[\s*(?:اسم|تاريخ|رقم|أدخل|ادخل|اكتب|يكتب|يُكتب|تكتب|insert|enter|name|date|number)(?!\p{L})[^\]]*\](?![(\[])`,
    String.raw`\.{4,}`, // dotted line
    String.raw`…{2,}`,
    String.raw`(?<![\w\\])_{4,}(?!\w)`, // ruled line
    String.raw`(?<!\p{L})ـ{3,}(?!\p{L})`, // the same, made of tatweel
    String.raw`\/\s+\/\s*(?:\d{0,4}\s*)?(?:هـ|م)(?!\p{L})`, // a date of slashes only
    String.raw`\d[xX]{3,}(?!\w)`, // 05XXXXXXXX
    String.raw`(?<!\w)[xX]{2,4}[/-][xX]{2,4}(?!\w)`, // XX/XX
    String.raw`(?<!\w)(?:[xX]{4,}|xx+)(?!\w)`,
    String.raw`[Ll]orem [Ii]psum`,
    String.raw`(?<!\w)(?:TODO|TBD|FIXME)(?!\w)`,
  ].join('|'),
  'u',
);

/** Marks of an empty place that a finished text may have for another reason. */
const perhapsEmpty = /(?<!\w)XX+(?!\w)|[(«]\s*(?:اسم|رقم ترخيص) (?:الجمعية|المؤسسة)\s*[)»]/u;

/** A text that is nothing but the name of what should stand there. */
const bareLabel =
  /^(?:اسم (?:الجمعيه|الموسسه)|(?:the )?name of the (?:association|foundation)|(?:association|foundation) name)$/;

/** Longer texts are not labels, and most texts of a policy are longer. */
const longestLabel = 40;

function isBareLabel(text: string): boolean {
  return text.length <= longestLabel && bareLabel.test(folded(text));
}

const address = /\w+:\/\/\S+/g;
const longestQuotation = 40;

export const noPlaceholders = defineRule({
  id: 'language/no-placeholders',
  docs: {
    summary: { ar: 'لم يبق في النص موضع لم يُملأ', en: 'No place is left to be filled in' },
    why: {
      ar: 'موضع بقي من النموذج يدل على أن السياسة نُسخت ولم تُقرأ، وقد يفرغ الحكم من معناه.',
      en: 'A leftover of the template shows that the policy was copied and not read, and may empty a provision of meaning.',
    },
    remedy: {
      ar: 'اكتب في {path} ما ينبغي أن يكون في هذا الموضع، أو احذفه.',
      en: 'Write at {path} what should stand there, or remove it.',
    },
  },
  parameters: {},
  messages: {
    empty: { ar: 'موضع لم يُملأ: {found}', en: 'A place was not filled in: {found}' },
    perhapsEmpty: { ar: 'لعله موضع لم يُملأ: {found}', en: 'Perhaps a place that was not filled in: {found}' },
    draft: {
      ar: 'العنوان يصف السياسة بأنها مسودة.',
      en: 'The title calls the policy a draft.',
    },
  },

  *check({ dossier, policy, pass, fail, review }) {
    const documents = [
      { data: policy.source.data, placeOf: (at: string): Place => at },
      { data: dossier.association.data, placeOf: (at: string): Place => ({ association: at }) },
    ];
    let clean = true;

    for (const { data, placeOf } of documents) {
      for (const { at, value } of stringsIn(data)) {
        const { certain, uncertain } = markIn(analysisOf(value));
        if (certain !== undefined) yield fail('empty', placeOf(at), { found: shortened(certain) });
        else if (uncertain !== undefined) yield review('perhapsEmpty', placeOf(at), { found: uncertain });
        else continue;
        clean = false;
      }
    }
    for (const { at, value } of stringsIn(policy.source.data.title, '/title')) {
      if (!/(?<!\p{L})(?:مسوده|draft)(?!\p{L})/u.test(folded(value))) continue;
      yield fail('draft', at);
      clean = false;
    }
    if (clean) yield pass('/sections');
  },

  examples: [
    {
      shows: {
        ar: 'كلمة المسودة في النص، والنقاط الثلاث، والروابط: كلها سائغة',
        en: 'The word draft in a text, an ellipsis and links are all fine',
      },
      policy: `
sections:
  preamble:
    text:
      ar: "تُعد مسودة القرار... ثم تعرض على المجلس، [والنموذج](https://example.org.sa/xx) في الموقع."
      en: "A draft is prepared... then the board sees it; the [form](https://example.org.sa/xx) is online."
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble: { text: { ar: "تعمل جمعية {{اسم_الجمعية}} لخدمة المستفيد.", en: "[[name]] serves." } }
`,
      gives: ['fail empty /sections/preamble/text/ar', 'fail empty /sections/preamble/text/en'],
    },
    {
      policy: `
title: { ar: سياسة تنظيم العلاقة مع المستفيدين (مسودة), en: Beneficiary relations policy }
approval: { decisionNumber: "......" }
`,
      association: 'contact: { phone: 05XXXXXXXX }',
      gives: [
        'fail empty /approval/decisionNumber',
        'fail empty association:/contact/phone',
        'fail draft /title/ar',
      ],
    },
    {
      policy: 'sections: { scope: { text: { ar: تسري السياسة على (اسم الجمعية)., en: It binds us. } } }',
      gives: ['review perhapsEmpty /sections/scope/text/ar'],
    },
  ],
});

/** What shows that a text is, or may be, an empty place. */
const markIn = perText(({ text: written }): { readonly certain?: string; readonly uncertain?: string } => {
  const text = written.replaceAll(address, '');
  const certain = empty.exec(text)?.[0] ?? (isBareLabel(text) ? text : undefined);
  const uncertain = perhapsEmpty.exec(text)?.[0];
  return {
    ...(certain === undefined ? {} : { certain }),
    ...(uncertain === undefined ? {} : { uncertain }),
  };
});

/** Enough of a text to recognise it. */
function shortened(text: string): string {
  return text.length <= longestQuotation ? text : `${text.slice(0, longestQuotation)}…`;
}
