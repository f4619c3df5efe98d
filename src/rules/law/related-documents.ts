/** Documents that the policy names can be found: a policy of the association, an entry of related documents, or a tool with its reference. */
import { sourceRange } from '../../arabic/fold.ts';
import type { Dossier, PolicyEntry } from '../../model/dossier.ts';
import { pointerTo } from '../../model/position.ts';
import { defineRule } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { placeOf, words, wordsOfMention, type Mention } from '../mentions.ts';
import { arabicProse, occursIn, type Passage } from '../reading.ts';
import { analysisOf, firstOf, perText, type Occurrence, type TextAnalysis } from '../text-analysis.ts';

/** The documents that stand beside policies, by the words that tell one from another. */
const documents: readonly Document[] = [
  document(
    '(?:سياسة|لائحة) (?:ال)?خصوصية~(?: (?:ال)?بيانات| (?:ال)?معلومات)?(?: (?:ال)?(?:شخصية|مستفيدين))?',
    'خصوصي~',
  ),
  document('(?:سياسة|لائحة) (?:ال)?احتفاظ بال(?:وثائق|سجلات|ملفات)(?: وإتلافها)?', 'احتفاظ~'),
  document('آلية (?:ال)?(?:تأكد|تحقق) من (?:ال)?استحقاق(?: (?:ال)?مستفيد~)?(?: للخدمة)?', 'استحقاق~'),
  document(
    '(?:آلية|سياسة|لائحة|دليل) (?:استقبال |تقديم |معالجة |إدارة |التعامل مع |تلقي )?(?:ال)?شكاوى(?: و(?:ال)?(?:مقترحات|اقتراحات))?',
    'شكاو~',
    'شكوى',
  ),
  document('(?:آلية|سياسة|دليل) (?:ل)?قياس (?:ال)?رضا(?: (?:ال)?مستفيد~)?', 'رضا~'),
  document('سياسة تعارض (?:ال)?مصالح', 'تعارض~'),
  document('سياسة (?:ال)?إبلاغ عن (?:ال)?مخالفات(?: وحماية مقدمي البلاغات)?', 'مخالفات', 'بلاغات'),
  document('سياسة جمع (?:ال)?تبرعات', 'تبرعات'),
  document('(?:سياسة|لائحة|آلية|دليل) (?:ل)?(?:إدارة )?(?:ال)?(?:متطوعين|تطوع)', 'متطوع~', 'تطوع'),
  document('(?:سياسة|لائحة) (?:إدارة )?(?:ال)?موارد (?:ال)?بشرية', 'موارد'),
  document('(?:سياسة|دليل) (?:إدارة )?(?:ال)?مخاطر', 'مخاطر'),
  document('سياسة (?:ال)?استثمار~', 'استثمار~'),
  document('سياسة (?:ال)?صرف~', 'صرف~'),
  document('سياسة (?:ال)?إفصاح(?: و(?:ال)?شفافية)?', 'إفصاح~'),
  document('سياسة (?:ال)?وقاية من (?:عمليات )?غسل (?:ال)?أموال', 'غسل'),
  document('(?:لائحة|مصفوفة) (?:ال)?صلاحيات(?: (?:ال)?مالية)?', 'صلاحيات'),
  document('(?:لائحة|سياسة) (?:ال)?مشتريات', 'مشتريات'),
  document('(?:دليل )?(?:سياسة|دليل|لائحة) (?:ل)?(?:ال)?دعم(?: (?:ال)?مستفيد~)?', 'دعم'),
  document('دليل (?:خدمات |إجراءات )?(?:ال)?بحث (?:ال)?اجتماعي', 'بحث'),
  document('دليل (?:ال)?خدمات(?: وشروط الاستحقاق)?', 'خدمات'),
  document('دليل (?:ال)?برامج', 'برامج'),
  document('دليل (?:ال)?إجراءات', 'إجراءات'),
  document(
    '(?:ميثاق|مدونة|قواعد) (?:ال)?(?:سلوك|أخلاقي|أخلاقيات)(?: (?:ال)?(?:مهني|وظيفي))?',
    'سلوك',
    'أخلاق~',
  ),
];

interface Document {
  /** How a text names it. */
  readonly named: RegExp;
  /** What a title says that is this document's. */
  readonly titled: RegExp;
}

/** What every name of a document begins with; most passages have none of these words. */
const mayName = /سياس|لايح|الي|دليل|ميثاق|مدون|قواعد|مصفوف/;

/** A title in quotation marks, whatever document it is of; not of the bylaws or of a law. */
const quotedTitle =
  /[«"“](?<title>(?:ال)?(?:سياسه|لايحه|اليه|دليل|ميثاق|مدونه)(?! ال(?:تنفيذيه|اساسيه)) [^»"”\n]{3,80})[»"”]/u;
/** What shows before a quoted title that the document governs something; a booklet has a title too. */
const referring =
  /(?:وفق|بحسب|حسب|طبقا|بموجب|استناد|بناء|الرجوع|يرجع|ترجع|تطبق|يطبق|تطبيق|يعمل|العمل|التزام|يلتزم|تلتزم|مبين|تبين|يبين|وارد|ورد|نصت|منصوص|محدد|تحدد|حددت|احكام|تنظم|في|الي|علي)\p{L}*(?: \p{L}+){0,2} ?[وبل]{0,2}$/u;
const longestReference = 50;
/** A tool that is a document. */
const toolTitle = /^\s*(?<title>(?:سياسه|لايحه|اليه|دليل|ميثاق|مدونه) [^.؛:\n]{3,80})/u;

/** A policy that is to be adopted is not referred to: «تعتمد الجمعية سياسة خصوصية». */
const undertaking = words('تعتمد', 'يعتمد', 'تضع', 'يضع', 'تعد', 'إعداد', 'وضع', 'تلتزم بوضع');

export const relatedDocuments = defineRule({
  id: 'law/related-documents',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'الوثائق المحال إليها يُهتدى إليها',
      en: 'The documents that are referred to can be found',
    },
    why: {
      ar: 'الإحالة إلى وثيقة بلا رمز ولا رابط لا يُعرف بها أي إصدار يعمل به، وقد لا تكون الوثيقة موجودة.',
      en: 'A reference without code or link does not show which issue applies, and the document may not exist.',
    },
    remedy: {
      ar: 'اذكر في الوثائق ذات الصلة من بيانات الوثيقة ما يوصل إلى المذكور في {path}: اسم ملفه أو رمزه أو رابطه.',
      en: 'Give in the related documents of the document data what leads to the one at {path}: its file, code or link.',
    },
  },
  parameters: {},
  messages: {
    unresolved: {
      ar: 'وثيقة محال إليها لا رمز لها ولا رابط، وليست بين سياسات الجمعية: {found}',
      en: 'A document is referred to that has neither code nor link and is not among the policies: {found}',
    },
    unreferenced: {
      ar: 'أداة لا رمز لها ولا رابط يوصل إليها: {found}',
      en: 'A tool has neither code nor link: {found}',
      severity: 'info',
    },
    noPolicy: {
      ar: 'ليس بين سياسات الجمعية ملف بهذا الاسم: {found}',
      en: 'The association has no policy file of this name: {found}',
      severity: 'error',
    },
    noWay: {
      ar: 'وثيقة ذات صلة ليس لها اسم ملف ولا رمز ولا رابط: {title}',
      en: 'A related document has neither file, code nor link: {title}',
      severity: 'info',
    },
  },

  *check({ dossier, policy, pass, fail }) {
    const related = policy.source.data.document?.related ?? [];
    yield* orPass(function* () {
      for (const [index, { policy: file, code, url, title }] of related.entries()) {
        const at = pointerTo('document', 'related', index);
        if (file !== undefined && !isPolicy(dossier, file)) {
          yield fail('noPolicy', `${at}/policy`, { found: file });
        } else if (file === undefined && code === undefined && url === undefined) {
          yield fail('noWay', at, { title: title.ar });
        }
      }
      const named = namedDocuments(policy);
      const titles = named.length === 0 ? [] : titlesThatResolve(dossier, policy);
      for (const { mention, isTitledBy } of named) {
        if (titles.some(isTitledBy)) continue;
        const message = mention.passage.section === 'tools' ? 'unreferenced' : 'unresolved';
        yield fail(message, placeOf(mention), { found: wordsOfMention(mention) });
      }
    }, pass('/document/related'));
  },

  examples: [
    {
      policy: `
document:
  related: [{ title: { ar: سياسة خصوصية البيانات, en: Privacy policy }, code: GOV-14 }]
sections:
  privacy:
    items:
      - text: { ar: تحفظ البيانات وفق سياسة خصوصية البيانات. }
      - text: { ar: تعتمد الجمعية آلية لقياس رضا المستفيدين. }
  tools:
    items:
      - text: { ar: دليل خدمات البحث الاجتماعي }
        reference: { code: SR-01, issue: "2.0" }
`,
      gives: ['pass /document/related'],
    },
    {
      shows: {
        ar: 'سياسة الجمعية نفسها التي تحيل إلى نفسها موجودة',
        en: 'The policy itself is there when it refers to itself',
      },
      policy: `
sections:
  scope: { text: { ar: تسري سياسة تنظيم العلاقة مع المستفيدين على الجميع. } }
`,
      gives: ['pass /document/related'],
    },
    {
      policy: `
sections:
  eligibility: { text: { ar: تطبق آلية التأكد من استحقاق المستفيد للخدمة. } }
  tools: { items: [{ text: { ar: دليل خدمات البحث الاجتماعي } }] }
`,
      gives: [
        'fail unresolved /sections/eligibility/text/ar «آلية التأكد من استحقاق المستفيد للخدمة»',
        'fail unreferenced /sections/tools/items/0/text/ar «دليل خدمات البحث الاجتماعي»',
      ],
    },
    {
      shows: {
        ar: 'وثيقة بين علامتي تنصيص يُهتدى إليها، واللائحة الأساسية معروفة، وأخرى لا أثر لها',
        en: 'A quoted document that can be found, the bylaws, and another that is nowhere',
      },
      policy: `
document:
  related: [{ title: { ar: دليل حل الخلافات, en: Guide }, code: GDE-04 }]
sections:
  decisions:
    items:
      - text: { ar: يعمل بـ«دليل حل الخلافات» وبـ«اللائحة الأساسية». }
      - text: { ar: تُسلم العهد وفق «لائحة العهد والأصول العينية». }
      - text: { ar: يُهدى إلى كل أسرة كتيب عنوانه «دليل الأسرة السعيدة». }
  tools: { items: [{ text: { ar: دليل زيارة الأسر } }] }
`,
      gives: [
        'fail unresolved /sections/decisions/items/1/text/ar «لائحة العهد والأصول العينية»',
        'fail unreferenced /sections/tools/items/0/text/ar «دليل زيارة الأسر»',
      ],
    },
    {
      policy: `
document:
  related:
    - { title: { ar: سياسة جمع التبرعات }, policy: fundraising }
    - { title: { ar: آلية الشكاوى } }
`,
      gives: ['fail noPolicy /document/related/0/policy', 'fail noWay /document/related/1'],
    },
  ],
});

function document(named: string, ...titled: readonly string[]): Document {
  return { named: words(named), titled: words(...titled) };
}

interface NamedDocument {
  readonly mention: Mention;
  readonly document: Document | undefined;
  /** Whether a folded title is that of the document. */
  readonly isTitledBy: (title: string) => boolean;
}

/** Every document that the text names, where it does so first; of two names in the same words, the first listed. */
function namedDocuments(policy: PolicyEntry): NamedDocument[] {
  const named: NamedDocument[] = [];
  const ownTitles = [policy.type.title.ar, policy.source.data.title.ar].map(foldedTitle);
  for (const passage of arabicProse(policy)) {
    if (!occursIn(mayName, passage) || occursIn(undertaking, passage)) continue;
    for (const { document, range } of knownDocumentsIn(passage)) {
      const mention = { passage, range };
      const isNamed = named.some((other) => other.document === document || overlap(other.mention, mention));
      if (!isNamed) named.push({ mention, document, isTitledBy: (title) => document.titled.test(title) });
    }
    const other = otherDocumentIn(passage);
    if (
      other !== undefined &&
      !ownTitles.some(other.isTitledBy) &&
      !named.some(({ mention }) => overlap(mention, other.mention))
    )
      named.push(other);
  }
  return named;
}

/** The known documents that a text names, in the order of the list, and where it does so first. */
const knownDocumentsIn = perText((analysis) =>
  documents.flatMap((document) => {
    const range = firstOf(document.named, analysis);
    return range === undefined ? [] : [{ document, range }];
  }),
);

/** A document that is none of those known, by its title in quotation marks or in the list of tools. */
function otherDocumentIn(passage: Passage): NamedDocument | undefined {
  const found = (passage.section === 'tools' ? otherTool : otherQuoted)(passage);
  const title = found?.groups.groups?.['title'];
  if (found === undefined || title === undefined) return undefined;
  const { index } = found.groups;
  const before = passage.folded.text.slice(Math.max(0, index - longestReference), index);
  if (passage.section !== 'tools' && !referring.test(before)) return undefined;
  const start = index + found.groups[0].indexOf(title);
  const words = bareWordsIn(title);
  return {
    mention: { passage, range: sourceRange(passage.folded, start, start + title.length) },
    document: undefined,
    isTitledBy: (other) => {
      const others = bareWordsIn(other);
      const [fewer, more] = others.length < words.length ? [others, words] : [words, others];
      return fewer.length > 1 && fewer.every((word) => more.includes(word));
    },
  };
}

/** The words of a folded title without articles and conjunctions, by which two titles are compared. */
function bareWordsIn(title: string): string[] {
  return (title.match(/[\u0620-\u064A]+/g) ?? []).map((word) =>
    word.replace(/^و?(?:[بك]?ال|لل)(?=.{3})/u, ''),
  );
}

function overlap(one: Mention, other: Mention): boolean {
  const isSamePassage = one.passage === other.passage;
  return isSamePassage && one.range.start < other.range.end && other.range.start < one.range.end;
}

function isPolicy({ policies, unreadable }: Dossier, name: string): boolean {
  return [...policies, ...unreadable].some((policy) => policy.name === name);
}

/** The titles of what can be found, folded: other policies, related documents and tools that lead somewhere. */
function titlesThatResolve({ policies }: Dossier, policy: PolicyEntry): string[] {
  const { document: control } = policy.source.data;
  const related = (control?.related ?? [])
    .filter((entry) => entry.policy !== undefined || entry.code !== undefined || entry.url !== undefined)
    .map(({ title }) => title.ar);
  const others = policies.filter((other) => other !== policy).map(({ source }) => source.data.title.ar);
  const tools = arabicProse(policy)
    .filter(({ section, clause }) => section === 'tools' && leads(clause?.reference))
    .map(({ text }) => text);
  return [...related, ...others, ...tools].map(foldedTitle);
}

/** The title in the list of tools, or in quotation marks, of a document that is none of those known. */
const otherTool = perText((analysis) => unknownIn(toolTitle, analysis));
const otherQuoted = perText((analysis) => unknownIn(quotedTitle, analysis));

function unknownIn(pattern: RegExp, analysis: TextAnalysis): Occurrence | undefined {
  const found = firstOf(pattern, analysis);
  const title = found?.groups.groups?.['title'];
  return title === undefined || documents.some(({ named }) => named.test(title)) ? undefined : found;
}

function foldedTitle(title: string): string {
  return analysisOf(title).folded.text;
}

function leads(reference: { readonly code?: string; readonly url?: string } | undefined): boolean {
  return reference?.code !== undefined || reference?.url !== undefined;
}
