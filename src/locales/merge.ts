/** The words for bringing reports together, and for why they do not fit. */
import type { Bilingual } from '../model/bilingual.ts';
import type { MergeAspect, MergeRefusal } from '../model/merge.ts';

/** What stands in the place of a value that is not there. */
export const mergeWords = {
  none: { ar: 'لا شيء', en: 'none' },
  whole: { ar: 'غير مقسم', en: 'not divided' },
} as const satisfies Record<string, Bilingual>;

/** In what reports differ. */
export const mergeAspectWords: Readonly<Record<MergeAspect, Bilingual>> = {
  tool: { ar: 'إصدار البرنامج', en: 'version of the program' },
  asOf: { ar: 'يوم الفحص', en: 'day of the check' },
  profile: { ar: 'نطاق الفحص', en: 'profile' },
  standards: { ar: 'المعايير', en: 'standards' },
  findings: { ar: 'الملاحظات العامة', en: 'general findings' },
  browser: { ar: 'المتصفح', en: 'browser' },
  input: { ar: 'بصمة ملف مقروء', en: 'hash of a file that was read' },
  division: { ar: 'عدد الأجزاء', en: 'number of shards' },
};

/** Why reports were not brought together; each says what to do. */
export const mergeRefusalWords = {
  unreadable: {
    ar: 'تعذرت قراءة {path}. تحقق من المسار والصلاحيات.',
    en: '{path} cannot be read. Check the path and the permissions.',
  },
  noManifest: {
    ar: 'لا يوجد بجانب التقرير بيان مخرجاته {path}، أو ليس من الفحص نفسه. اجمع مخرجات الأجزاء كاملة في مجلد واحد.',
    en: 'Beside the report there is no manifest {path}, or it is of another run. Collect the whole outputs of the shards in one folder.',
  },
  changedOutput: {
    ar: 'الملف {path} غير موجود في مجلد المخرجات، أو ليس هو الذي أُنتج. اجمع مخرجات الأجزاء كاملة في مجلد واحد.',
    en: '{path} is not in the output folder, or is not what was made. Collect the whole outputs of the shards in one folder.',
  },
  notAReport: {
    ar: 'ليس {path} تقريرًا كاملًا بالصيغة المعروفة لهذا الإصدار. اكتبه من جديد بالأمر {command}.',
    en: '{path} is no complete report in the form that this version knows. Write it anew with {command}.',
  },
  differs: {
    ar: 'التقريران من فحصين مختلفين؛ {aspect} في {path}: {value}، وفي {other}: {otherValue}. أعد الفحص لتكون الأجزاء من فحص واحد.',
    en: 'The reports are of different runs; {aspect} in {path}: {value}, in {other}: {otherValue}. Check again, so that all parts are of one run.',
  },
  overlap: {
    ar: 'الجمعية {association} في {path} وفي {other} معًا. اذكر كل جمعية في تقرير واحد.',
    en: 'The association {association} is in both {path} and {other}. Give each association in one report only.',
  },
  missingShards: {
    ar: 'ينقص من الأجزاء: {shards}. أضف تقاريرها، فما لم يُفحص لا يُعد سليمًا.',
    en: 'Shards are missing: {shards}. Add their reports: what was not checked does not count as in order.',
  },
  incomplete: {
    ar: 'الجمعيات في الأجزاء: {found}، والمنتظر: {expected}. فُحصت الأجزاء على ملفات مختلفة؛ أعد الفحص على نسخة واحدة.',
    en: 'Associations in the shards: {found}, expected: {expected}. The shards were checked on different files; check again on one copy of them.',
  },
} as const satisfies Record<MergeRefusal['reason'], Bilingual>;
