/** The words of the compliance report and of the index of all associations. */
import type { Bilingual } from '../model/bilingual.ts';
import type { Severity } from '../model/diagnostic.ts';
import { standardClassLabels, standardSeverityLabels } from '../model/generated/labels.ts';
import type { VerdictLevel } from '../model/report-page.ts';
import type { Outcome } from '../model/rule.ts';
import type { Provenance, Requirement } from '../model/standard.ts';

/** A word for a value, and what the reader should understand by it. */
export interface Explained {
  readonly word: Bilingual;
  readonly meaning: Bilingual;
}

/** Headings and labels of both pages. */
export const reportWords = {
  title: { ar: 'تقرير الالتزام', en: 'Compliance report' },
  indexTitle: { ar: 'سياسات الجمعيات', en: 'Policies of the associations' },
  indexSubtitle: {
    ar: 'الوثائق وما بقي على كل جمعية',
    en: 'The documents, and what is left for each association',
  },
  asOf: { ar: 'يوم الفحص', en: 'Day of the check' },
  standard: { ar: 'المعيار', en: 'Standard' },
  tool: { ar: 'الأداة', en: 'Tool' },
  policies: { ar: 'السياسات', en: 'Policies' },
  associations: { ar: 'الجمعيات', en: 'Associations' },
  association: { ar: 'الجمعية', en: 'Association' },
  index: { ar: 'كل الجمعيات', en: 'All associations' },
  showEnglish: { ar: 'إظهار الإنجليزية', en: 'Show English' },

  verdict: { ar: 'الخلاصة', en: 'In brief' },
  totals: { ar: 'الأعداد', en: 'Totals' },
  byOutcome: { ar: 'المتطلبات بحسب النتيجة', en: 'Requirements by outcome' },
  bySeverity: { ar: 'الملاحظات بحسب الخطورة', en: 'Findings by severity' },
  count: { ar: 'العدد', en: 'Count' },
  fileFindings: { ar: 'ملاحظات على الملفات', en: 'Findings about the files' },

  number: { ar: 'الرقم', en: 'No.' },
  question: { ar: 'السؤال', en: 'Question' },
  outcome: { ar: 'النتيجة', en: 'Outcome' },
  source: { ar: 'المصدر', en: 'Source' },
  provenance: { ar: 'المصدر', en: 'Source' },
  notes: { ar: 'بيان المصادر', en: 'Notes on the sources' },
  note: { ar: 'بيان', en: 'Note' },
  severity: { ar: 'الخطورة', en: 'Severity' },
  evidence: { ar: 'الشاهد', en: 'Evidence' },
  page: { ar: 'ص', en: 'p.' },
  pages: { ar: 'ص', en: 'pp.' },
  noEvidence: { ar: 'لا شاهد', en: 'None' },
  remedy: { ar: 'المطلوب', en: 'To do' },
  waived: { ar: 'مستثنى بقرار مسجل', en: 'Waived by a recorded decision' },
  requirements: { ar: 'المتطلبات', en: 'Requirements' },
  matrix: { ar: 'كل متطلب في كل جمعية', en: 'Every requirement in every association' },
  matrixHint: {
    ar: 'من كل خانة رابط إلى تفصيلها في تقرير الجمعية.',
    en: "Each cell leads to its row in the association's report.",
  },

  all: { ar: 'الكل', en: 'All' },
  filters: { ar: 'اختيار المعروض', en: 'Choose what is shown' },
  search: { ar: 'بحث في النص', en: 'Search the text' },
  reset: { ar: 'إظهار الكل', en: 'Show everything' },
  shownAssociations: { ar: 'الجمعيات المعروضة:', en: 'Associations shown:' },
  shownRequirements: { ar: 'المتطلبات المعروضة:', en: 'Requirements shown:' },
  filterHint: {
    ar: 'ما لا يُختار يُخفى من العرض ولا يتغير به التقرير، ويُحفظ الاختيار في عنوان الصفحة.',
    en: 'What is not chosen is hidden from view; the report does not change. The address of the page keeps the choice.',
  },

  standards: { ar: 'المعايير', en: 'Standards' },
  profile: { ar: 'نطاق الفحص', en: 'Scope of the check' },
  further: { ar: 'البقية، وعددها', en: 'The rest:' },
  share: { ar: 'العبارات المشتركة (تقدير)', en: 'Wording in common (estimate)' },
  policy: { ar: 'السياسة', en: 'Policy' },
  otherPolicy: { ar: 'ومثلها', en: 'And' },
  overdue: { ar: 'حل موعدها', en: 'Overdue' },
  failing: { ar: 'جمعيات لم تستوفه', en: 'Associations that fail it' },
  undecided: { ar: 'جمعيات لم يُحسم أمرها', en: 'Undecided' },
  measured: { ar: 'الجمعيات المقيسة', en: 'Measured' },

  guide: { ar: 'كيف يُقرأ التقرير', en: 'How to read this report' },
  guideOutcomes: { ar: 'معنى كل نتيجة', en: 'What each outcome means' },
  guideProvenance: { ar: 'من أين جاء المتطلب', en: 'Where a requirement comes from' },
  guideSeverity: { ar: 'معنى الخطورة والإلزام', en: 'What severity and class mean' },
  guideEvidence: {
    ar: 'الشاهد موضع في ملف السياسة: اسم الملف ثم رقم السطر، ومعهما رقم الصفحة في الوثيقة المطبوعة إن وُجدت.',
    en: 'Evidence is a place in the file of the policy: its name, then the line, with the page of the printed document where there is one.',
  },
} as const satisfies Record<string, Bilingual>;

/** What the report is, and what it is not. */
export const reportNotice: Bilingual = {
  ar: 'هذا التقرير عون على التقويم الذاتي، وليس نتيجة صادرة عن المركز الوطني لتنمية القطاع غير الربحي.',
  en: 'This report supports self-assessment; it is not a result issued by the National Center for Non-Profit Sector.',
};

/** What was checked, and what no reading of a file can tell. */
export const reportLimits: Bilingual = {
  ar: 'فُحص نص السياسة وبياناتها، ولم يُفحص تطبيقها.',
  en: 'The text of the policy and its data were checked; how it is applied was not.',
};

/** A verdict: in one sentence, and in two or three words for a list. */
export interface VerdictWords {
  readonly sentence: Bilingual;
  readonly short: Bilingual;
}

/** The verdicts: each says what is left to do and never how good anything is. */
export const verdictWords: Readonly<Record<VerdictLevel, VerdictWords>> = {
  nothingLeft: {
    sentence: {
      ar: 'لم يبق شيء يُستكمل فيما فُحص.',
      en: 'Nothing is left to complete among what was checked.',
    },
    short: { ar: 'لم يبق شيء فيما فُحص', en: 'Nothing left among what was checked' },
  },
  onlyWaived: {
    sentence: {
      ar: 'لم يبق شيء يُستكمل فيما فُحص إلا ما استثنته الجمعية بقرار مسجل.',
      en: 'Nothing is left to complete among what was checked, except what the association has waived by a recorded decision.',
    },
    short: { ar: 'لم يبق إلا ما استُثني', en: 'Nothing left but what is waived' },
  },
  toReview: {
    sentence: {
      ar: 'لم يظهر نقص فيما فُحص، وبقيت مسائل لا يحكم فيها إلا مختص.',
      en: 'No gap was found among what was checked; some points are left for a person to judge.',
    },
    short: { ar: 'بقي ما يُراجَع', en: 'Left to review' },
  },
  toImprove: {
    sentence: {
      ar: 'لم يظهر نقص أساسي فيما فُحص، وبقي ما يحسن استكماله أو مراجعته.',
      en: 'Nothing mandatory is missing among what was checked; the following is good to complete or to review.',
    },
    short: { ar: 'بقي ما يحسن استكماله', en: 'Good to complete' },
  },
  toComplete: {
    sentence: {
      ar: 'على الجمعية استكمال ما يلي:',
      en: 'The association still has to complete the following:',
    },
    short: { ar: 'بقي ما يُستكمل', en: 'Left to complete' },
  },
  cannotJudge: {
    sentence: {
      ar: 'تعذر الحكم على سياسة أو أكثر، لأن بعض الملفات لا يُقرأ قراءة صحيحة.',
      en: 'One or more policies could not be judged, because some files cannot be read correctly.',
    },
    short: { ar: 'تعذر الحكم', en: 'Cannot be judged' },
  },
  noPolicy: {
    sentence: {
      ar: 'لا توجد سياسة تُقاس بهذا المعيار.',
      en: 'There is no policy that this standard measures.',
    },
    short: { ar: 'لا توجد سياسة', en: 'No policy' },
  },
};

/** The verdict on a single policy that could not be read. */
export const unreadPolicy: Bilingual = {
  ar: 'لم تُفحص هذه السياسة لأن ملفها لا يُقرأ قراءة صحيحة؛ انظر الملاحظات على الملفات.',
  en: 'This policy was not checked, because its file cannot be read correctly; see the findings about the files.',
};

/** How a requirement may end. */
export const outcomeWords: Readonly<Record<Outcome, Explained>> = {
  pass: {
    word: { ar: 'مستوفى', en: 'Met' },
    meaning: {
      ar: 'وُجد ما يسأل عنه المتطلب في نص السياسة أو بياناتها.',
      en: 'What is asked for was found in the text of the policy or its data.',
    },
  },
  fail: {
    word: { ar: 'غير مستوفى', en: 'Not met' },
    meaning: {
      ar: 'لم يوجد ما يسأل عنه المتطلب، أو وُجد ما يخالفه.',
      en: 'What is asked for was not found, or something contradicts it.',
    },
  },
  review: {
    word: { ar: 'للمراجعة', en: 'To review' },
    meaning: {
      ar: 'لا يقطع فيه البرنامج، فيراجعه مختص.',
      en: 'The program cannot decide; a person must judge.',
    },
  },
  declared: {
    word: { ar: 'بإفادة الجمعية', en: 'Declared' },
    meaning: { ar: 'أفادت به الجمعية ولم يُتحقق منه.', en: 'The association says so; nothing was verified.' },
  },
  notApplicable: {
    word: { ar: 'لا ينطبق', en: 'Not applicable' },
    meaning: { ar: 'لا يخص هذه السياسة.', en: 'It does not concern this policy.' },
  },
  notAssessed: {
    word: { ar: 'لم يُفحص', en: 'Not assessed' },
    meaning: {
      ar: 'تعذرت قراءة النص أو فحصه، فلا حكم عليه.',
      en: 'The text could not be read or checked, so nothing is said of it.',
    },
  },
};

/** Where a requirement may come from. */
export const provenanceWords: Readonly<Record<Provenance, Explained>> = {
  law: {
    word: { ar: 'نظام', en: 'Law' },
    meaning: { ar: 'يستند إلى نص في نظام أو لائحة.', en: 'It rests on the text of a law or regulation.' },
  },
  indicator: {
    word: { ar: 'مؤشر', en: 'Indicator' },
    meaning: {
      ar: 'من مؤشرات الحوكمة كما نُقلت في مصادر منشورة، لا من نسخة رسمية.',
      en: 'From the governance indicators as transcribed in published sources, not from an official copy.',
    },
  },
  template: {
    word: { ar: 'نموذج', en: 'Template' },
    meaning: {
      ar: 'شائع في سياسات نشرتها جمعيات، ولا يوجبه نظام.',
      en: 'Common in policies that associations have published; no law demands it.',
    },
  },
  goodPractice: {
    word: { ar: 'ممارسة', en: 'Practice' },
    meaning: { ar: 'ممارسة جيدة غير ملزمة.', en: 'A good practice; not binding.' },
  },
  house: {
    word: { ar: 'معيار «سياسة»', en: 'House' },
    meaning: {
      ar: 'وضعه برنامج «سياسة» لسلامة الوثيقة ووضوحها.',
      en: 'Set by Siyasa itself, so that the document is sound and clear.',
    },
  },
};

/** How grave a finding may be. */
export const severityWords: Readonly<Record<Severity, Explained>> = {
  error: {
    word: standardSeverityLabels.error,
    meaning: {
      ar: 'يُصلح قبل الاعتماد على الوثيقة.',
      en: 'To be corrected before the document is relied upon.',
    },
  },
  warning: {
    word: standardSeverityLabels.warning,
    meaning: { ar: 'يحسن إصلاحه قبل نشر الوثيقة.', en: 'Better corrected before the document is published.' },
  },
  info: {
    word: standardSeverityLabels.info,
    meaning: { ar: 'للعلم، وقد لا يلزم فيه شيء.', en: 'For information; it may need nothing.' },
  },
};

/** How binding a requirement may be. */
export const classWords: Readonly<Record<Requirement['class'], Explained>> = {
  mandatory: {
    word: standardClassLabels.mandatory,
    meaning: {
      ar: 'لا تكتمل السياسة في هذا المعيار إلا به.',
      en: 'In this standard a policy is not complete without it.',
    },
  },
  optional: {
    word: standardClassLabels.optional,
    meaning: { ar: 'يحسن وجوده ولا يلزم.', en: 'Good to have; not required.' },
  },
  informative: {
    word: standardClassLabels.informative,
    meaning: { ar: 'يُذكر للعلم.', en: 'Mentioned for information.' },
  },
};

/** What the numbers do not say by themselves; numbers as label and value. */
export const countedRemarks = {
  declared: {
    ar: 'متطلبات أفادت بها الجمعية ولم يُتحقق منها: {count}',
    en: 'Requirements that the association declares to be met, which nobody verified: {count}',
  },
  notAssessed: {
    ar: 'متطلبات لم تُفحص، فلا حكم عليها: {count}',
    en: 'Requirements that were not assessed, of which nothing is said: {count}',
  },
  waived: {
    ar: 'ملاحظات استُثنيت بقرار مسجل، تبقى ظاهرة في مواضعها وتُعد على حدة: {count}',
    en: 'Findings waived by a recorded decision, still shown in their places and counted apart: {count}',
  },
  known: {
    ar: 'ملاحظات معروفة من قبل، تبقى ظاهرة في مواضعها وتُعد على حدة: {count}',
    en: 'Findings known before, still shown in their places and counted apart: {count}',
  },
} as const satisfies Record<string, Bilingual>;

/** Sentences with slots. */
export const reportSentences = {
  place: { ar: 'الموضع {article}', en: 'at {article}' },
  text: { ar: 'تاريخ النص {date}', en: 'text of {date}' },
  furtherLines: { ar: 'ومواضع أخرى، عددها {count}', en: 'and further places: {count}' },
} as const satisfies Record<string, Bilingual>;
