/**
 * Nothing of the template is left to be filled in.
 *
 * Marks that no finished text contains are failures; marks that one may contain, such as a Roman
 * numeral that looks like `XX`, are for a person to judge. The word «مسودة» is found only in the title.
 */
import { folded } from '../../arabic/fold.ts';
import type { Pointer, TextRange } from '../../model/position.ts';
import { defineRule, within, type Place } from '../../model/rule.ts';
import { orPass, stringsIn } from '../kit.ts';
import { matchesIn } from '../running-text.ts';
import { analysisOf, perText } from '../text-analysis.ts';

/** What a drafter asks to be written in square brackets; with the article too, where it stands alone. */
const asked =
  'اسم|تاريخ|رقم|عنوان|رابط|مدة|نسبة|قيمة|مبلغ|عدد|هاتف|جوال|بريد|مسمى|منصب|مدينة|محافظة|منطقة|أدخل|ادخل|أدرج|ادرج|أضف|اكتب|يكتب|يُكتب|تكتب|يذكر|يُذكر|تذكر|حدد|يحدد|يُحدد|تحدد';
const askedAlone =
  'الاسم|التاريخ|الرقم|العنوان|الرابط|المدة|النسبة|المبلغ|العدد|الهاتف|الجوال|البريد|المسمى|المنصب|المدينة|المحافظة|المنطقة|الجمعية|المؤسسة|الجهة|الموقع|التوقيع|الختم';
const askedInEnglish =
  '[Ii]nsert|[Ee]nter|[Ff]ill in|[Ww]rite|[Aa]dd|[Ss]pecify|[Nn]ame|[Dd]ate|[Nn]umber|[Cc]ity|[Rr]egion|[Gg]overnorate|[Aa]ddress|[Pp]hone|[Ee]-?mail|[Aa]mount|[Pp]eriod|[Aa]ssociation|[Tt]itle|INSERT|NAME|DATE|NUMBER';

/** Certain marks of an empty place. */
const empty = new RegExp(
  [
    String.raw`\[\[[^\]]{0,200}\]\]`, // [[licence number]]
    String.raw`\{\{[^}]{0,200}\}\}`, // {{licence_number}}
    String.raw`<<[^>]{0,200}>>`,
    String.raw`\$\{[^}]{0,200}\}`,
    String.raw`<(?:${asked}|${askedInEnglish})(?!\p{L})[^<>]{0,60}>`,
    String.raw`\[\s*(?:(?:${asked}|${askedInEnglish})(?!\p{L})[^\]]{0,80}|(?:${askedAlone})\s*)\](?![(\[])`,
    String.raw`\.{4,}`, // dotted line
    String.raw`…{2,}`,
    String.raw`(?<=(?<!\p{L})(?:خلال|رقم|بتاريخ|تاريخ|مدة|لمدة|هاتف|جوال|بريد|قدره|مبلغ|بنسبة|عدد|يوم)(?: ال\p{L}+)? ?:? ?)(?:\.{3}|…)(?=\s)`, // within … days
    String.raw`(?<=(?<!\p{L})(?:رقم|بتاريخ|تاريخ|[Nn]umber|[Nn]o\.|[Dd]ated?)(?: ال\p{L}+)? ?)\(\s*(?:\.{2,}|…|-{2,})?\s*\)`, // number ( … )
    String.raw`(?<![\w\\])_{4,}(?!\w)`, // ruled line
    String.raw`(?<!\w)_{2,}\s*\/\s*_{2,}(?:\s*\/\s*_{2,})?`,
    String.raw`(?<!\p{L})ـ{3,}(?!\p{L})`, // the same, made of tatweel
    String.raw`\/\s+\/\s*(?:\d{0,4}\s*)?(?:هـ|م)(?!\p{L})`, // a date of slashes only
    String.raw`(?<![\w/-])-{2,}\s*\/\s*-{2,}\s*\/\s*\d{0,4}`, // --/--/1445
    String.raw`\d[xX]{3,}(?!\w)`, // 05XXXXXXXX
    String.raw`(?<!\w)[xX]{2,4}[/-][xX]{2,4}(?!\w)`, // XX/XX
    String.raw`(?<!\w)(?:[xX]{4,}|xx+)(?!\w)`,
    String.raw`(?<!\w)(?:dd[/-]mm[/-]yy(?:yy)?|DD[/-]MM[/-]YY(?:YY)?|yyyy[/-]mm[/-]dd|YYYY[/-]MM[/-]DD)(?!\w)`,
    String.raw`[Ll]orem [Ii]psum|لوريم [إا]يبسوم`,
    String.raw`(?<!\w)[Tt]o [Bb]e (?:determined|decided|confirmed|announced|completed)(?= *(?:[.\])]|$))`,
    String.raw`(?<!\w)(?:TODO|TBD|TBC|TBA|FIXME)(?!\w)`,
  ].join('|'),
  'gu',
);

/** What a sentence that needs more ends in before a bracket: a preposition, or what a name must follow. */
const needsMore =
  '(?:في|من|إلى|الى|على|عن|لدى|بين|رقم|بتاريخ|جمعية|مؤسسة|مدينة|محافظة|منطقة|[Ii]n|[Oo]f|[Tt]o|[Aa]t|[Ff]rom|[Oo]n|[Bb]y|[Ff]or|[Nn]umber)';
const party =
  'الجمعية|المؤسسة|الجهة|المحافظة|المدينة|المنطقة|القرية|الحي|المركز|الفرع|البنك|المصرف|الموظف|المسؤول';

/** Marks of an empty place that a finished text may have for another reason. */
const perhapsEmpty = new RegExp(
  [
    String.raw`(?<!\w)XX+(?!\w)`,
    String.raw`[(«]\s*(?:اسم|رقم ترخيص) (?:الجمعية|المؤسسة)\s*[)»]`,
    // After these words the sentence is not complete without what stands in the brackets.
    String.raw`(?<=(?<!\p{L})${needsMore} )\(\s*(?:(?:اسم|رقم|تاريخ|عدد|عنوان) \p{L}+(?: \p{L}+){0,3}|${party}|(?:the )?(?:name|number|date|address) of [a-z ]{2,40})\s*\)`,
    String.raw`\(\s*(?:يذكر|يُذكر|تذكر|يحدد|يُحدد|تحدد|حدد|يكتب|يُكتب|أدخل|اكتب|[Ii]nsert|[Ss]pecify|[Ff]ill in|to be (?:filled in|specified|completed)) ?[^()]{0,40}\)`,
    String.raw`\(\s*(?:يضاف|تضاف|يدرج|تدرج|يوضع|توضع|يعبأ|تعبأ) (?:هنا |ال)?(?:اسم|رقم|تاريخ|شعار|رابط|عنوان|ختم|توقيع)[^()]{0,40}\)`,
  ].join('|'),
  'gu',
);

/** A text that is nothing but the name of what should stand there. */
const bareLabel =
  /^(?:اسم (?:الجمعيه|الموسسه)|(?:the )?name of the (?:association|foundation)|(?:association|foundation) name)$/;

/** Longer texts are not labels, and most texts of a policy are longer. */
const longestLabel = 40;

function isBareLabel(text: string): boolean {
  return text.length <= longestLabel && bareLabel.test(folded(text));
}

const address = /(?<!\w)\w+:\/\/\S+/g;
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
      { data: policy.source.data, placeOf: within },
      {
        data: dossier.association.data,
        placeOf: (association: Pointer, range: TextRange): Place => ({ association, range }),
      },
    ];
    yield* orPass(function* () {
      for (const { data, placeOf } of documents) {
        for (const { at, value } of stringsIn(data)) {
          for (const { start, end, isCertain } of marksIn(analysisOf(value))) {
            const found = shortened(value.slice(start, end));
            const place = placeOf(at, { start, end });
            yield isCertain ? fail('empty', place, { found }) : review('perhapsEmpty', place, { found });
          }
        }
      }
      for (const { at, value } of stringsIn(policy.source.data.title, '/title')) {
        if (!/(?<!\p{L})(?:مسوده|draft)(?!\p{L})/u.test(folded(value))) continue;
        yield fail('draft', at);
      }
    }, pass('/sections'));
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
      ar: "تُعد مسودة القرار... ثم تعرض على المجلس، [والنموذج](https://example.org.sa/xx) في الموقع، ويكتب الطالب بياناته (الاسم ورقم الهوية) وعنوانه (اسم الحي)."
      en: "A draft is prepared... then the board sees it; the [form](https://example.org.sa/xx) is online (name and number)."
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble: { text: { ar: "تعمل جمعية {{اسم_الجمعية}} لخدمة المستفيد.", en: "[[name]] serves." } }
`,
      gives: [
        'fail empty /sections/preamble/text/ar «{{اسم_الجمعية}}»',
        'fail empty /sections/preamble/text/en «[[name]]»',
      ],
    },
    {
      policy: `
title: { ar: سياسة تنظيم العلاقة مع المستفيدين (مسودة), en: Beneficiary relations policy }
approval: { decisionNumber: "......" }
`,
      association: 'contact: { phone: 05XXXXXXXX }',
      gives: [
        'fail empty /approval/decisionNumber «......»',
        'fail empty association:/contact/phone «5XXXXXXXX»',
        'fail draft /title/ar',
      ],
    },
    {
      policy: 'sections: { scope: { text: { ar: تسري السياسة على (اسم الجمعية)., en: It binds us. } } }',
      gives: ['review perhapsEmpty /sections/scope/text/ar «(اسم الجمعية)»'],
    },
  ],
});

/** What shows that a place is, or may be, empty. */
interface Mark extends TextRange {
  readonly isCertain: boolean;
}

const marksIn = perText(({ text: written }): readonly Mark[] => {
  const text = written.replaceAll(address, (found) => ' '.repeat(found.length));
  if (isBareLabel(text)) return [{ start: 0, end: text.length, isCertain: true }];
  const certain = marks(empty, text, true);
  return certain.length > 0 ? certain : marks(perhapsEmpty, text, false);
});

function marks(pattern: RegExp, text: string, isCertain: boolean): Mark[] {
  return matchesIn(pattern, text).map(({ start, end }) => ({ start, end, isCertain }));
}

/** Enough of a text to recognise it. */
function shortened(text: string): string {
  return text.length <= longestQuotation ? text : `${text.slice(0, longestQuotation)}…`;
}
