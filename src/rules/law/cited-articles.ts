/** An article that is cited exists, and is the one that speaks of the matter. */
import { foldedText } from '../../arabic/fold.ts';
import { defineRule, within } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { citedArticlesIn, laws, type CitedArticle, type CitedText } from '../legal-citations.ts';
import { sentenceAround, words } from '../mentions.ts';

/** Matters that are known to stand in one article. */
const matters: readonly { readonly law: CitedText; readonly article: number; readonly matter: RegExp }[] = [
  {
    law: 'associationsRegulation',
    article: 22,
    matter: words('عدد أعضاء مجلس (?:ال)?إدارة~', 'أعضاء مجلس (?:ال)?إدارة .. (?:خمسة|ثلاثة عشر|13|١٣)'),
  },
  { law: 'associationsRegulation', article: 28, matter: words('اجتماعات مجلس (?:ال)?إدارة') },
  {
    law: 'associationsRegulation',
    article: 118,
    matter: words(
      '(?:تحفظ|حفظ|الاحتفاظ) .. (?:سجلات|مستندات) .. عشر سنوات',
      '(?:سجلات|مستندات) المالية .. عشر سنوات',
    ),
  },
  { law: 'personalData', article: 12, matter: words('(?:تعتمد|اعتماد|تضع|وضع) .. سياسة (?:ال)?خصوصية') },
  { law: 'personalData', article: 11, matter: words('(?:أقل|الحد الأدنى|أدنى) .. (?:بيانات|يلزم|لازم)~') },
];

export const citedArticles = defineRule({
  id: 'law/cited-articles',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'المواد المحال إليها موجودة، وهي التي في المسألة',
      en: 'The articles cited exist and are those about the matter',
    },
    why: {
      ar: 'الإحالة إلى مادة غير موجودة أو إلى رقم تغير لا يُعرف بها الحكم، وتدل على نص منقول لم يراجع.',
      en: 'A citation of an article that does not exist, or whose number has changed, leads nowhere and shows a copied text.',
    },
    remedy: {
      ar: 'راجع رقم المادة في {path} في النص النافذ.',
      en: 'Check the number of the article at {path} against the text in force.',
    },
  },
  parameters: {},
  messages: {
    noArticle: {
      ar: 'ليس في «{law}» مادة بهذا الرقم (المذكور: {found}، عدد المواد: {articles}).',
      en: 'There is no article of that number in the “{law}” (cited: {found}, articles: {articles}).',
    },
    otherArticle: {
      ar: 'لعل المسألة في مادة أخرى من «{law}» (المذكور: {found}، المعروف: {expected}).',
      en: 'The matter may stand in another article of the “{law}” (cited: {found}, known: {expected}).',
    },
  },

  *check({ policy, pass, fail, review, notApplicable }) {
    const cited = citedArticlesIn(policy);
    yield* orPass(
      function* () {
        for (const citation of cited) {
          const { passage, range, article: found, text } = citation;
          if (text === undefined || text === 'other') continue;
          const { title: law, articles } = laws[text];
          const expected = articleOfMatter(citation);
          const at = within(passage.at, range);
          if (found < 1 || found > articles) yield fail('noArticle', at, { law, found, articles });
          else if (expected !== undefined && !isCited(cited, citation, expected)) {
            yield review('otherArticle', at, { law, found, expected });
          }
        }
      },
      cited.length === 0 ? notApplicable('/sections') : pass('/sections'),
    );
  },

  examples: [
    {
      policy: `
sections:
  records:
    text:
      ar: >-
        تحفظ السجلات المالية عشر سنوات على الأقل وفق المادة الثامنة عشرة بعد المئة من اللائحة التنفيذية
        لنظام الجمعيات والمؤسسات الأهلية، وتصان البيانات وفق المادتين (12) و(13) من نظام حماية البيانات الشخصية.
`,
      gives: ['pass /sections'],
    },
    {
      shows: {
        ar: 'مواد اللائحة الأساسية ولوائح الأنظمة الأخرى لا يُعرف عددها',
        en: 'How many articles the bylaws and other regulations have is not known',
      },
      policy: `
sections:
  preamble:
    text: { ar: وفق المادة (140) من اللائحة الأساسية، والمادة 60 من نظام العمل، والمادة ٥ من هذه السياسة. }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  privacy:
    text: { ar: تلتزم الجمعية بنظام حماية البيانات الشخصية. }
    items: [{ text: { ar: يشعر المستفيد وفق المادة الخامسة والأربعين من النظام. } }]
  preamble:
    text: { ar: "استنادًا إلى المادة (٥٠) من نظام الجمعيات والمؤسسات الأهلية." }
`,
      gives: [
        'fail noArticle /sections/privacy/items/0/text/ar «المادة الخامسة والأربعين»',
        'fail noArticle /sections/preamble/text/ar «المادة (٥٠)»',
      ],
    },
    {
      policy: `
sections:
  preamble:
    text: { ar: يحدد عدد أعضاء مجلس الإدارة وفق المادة (24) من اللائحة التنفيذية لنظام الجمعيات والمؤسسات الأهلية. }
`,
      gives: ['review otherArticle /sections/preamble/text/ar «المادة (24)»'],
    },
    { policy: 'sections: {}', gives: ['notApplicable /sections'] },
  ],
});

/** The article in which the matter of the sentence is known to stand, if that is another. */
function articleOfMatter({ passage, range, text, article }: CitedArticle): number | undefined {
  const { start, end } = sentenceAround(passage, range);
  const sentence = foldedText(passage.text.slice(start, end), 'orthographic');
  const known = matters.find(({ law, matter }) => law === text && matter.test(sentence));
  return known === undefined || known.article === article ? undefined : known.article;
}

/** Whether the article is cited too, beside the one in question. */
function isCited(cited: readonly CitedArticle[], { passage, text }: CitedArticle, article: number): boolean {
  return cited.some((other) => other.passage === passage && other.text === text && other.article === article);
}
