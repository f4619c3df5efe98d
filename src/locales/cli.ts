/** The words of the command line: help, progress, results and mistakes in its use. */
import type { Bilingual } from '../model/bilingual.ts';

/** What each command is for; its arguments and options by name. */
export const commandWords = {
  program: {
    ar: 'سياسة: سياسات الجمعيات الأهلية في ملفات تُفحص وتُنتج منها وثائق بالعربية والإنجليزية.',
    en: 'Siyasa: governance policies of non-profit associations as files, checked and produced as Arabic and English documents.',
  },
  build: {
    ar: 'ينتج الوثائق وتقارير الالتزام في مجلد المخرجات.',
    en: 'Produce the documents and compliance reports in the output folder.',
  },
  validate: {
    ar: 'يتحقق من أن الملفات تُقرأ وأن حقولها صحيحة.',
    en: 'Check that the files can be read and their fields are right.',
  },
  check: {
    ar: 'يقيس السياسات بمتطلبات المعيار ويعرض الملاحظات.',
    en: 'Measure the policies against the requirements of the standard and show the findings.',
  },
  explain: {
    ar: 'يشرح متطلبًا أو قاعدة: السبب والمصدر والمثال وكيفية المعالجة.',
    en: 'Explain a requirement or a rule: why, where it comes from, an example, and what to do.',
  },
  parity: {
    ar: 'يقارن النص العربي بالإنجليزي: الأعداد والمدد والتواريخ وقوة الإلزام والإحالات.',
    en: 'Compare the Arabic with the English: numbers, times, dates, strength of obligation, references.',
  },
  drift: {
    ar: 'يقارن السياسة ببنود النموذج ويبين ما تغير منها، ليحكم عليه من يراجع.',
    en: 'Compare a policy with the clauses of the model and show what differs, for a person to judge.',
  },
  portfolio: {
    ar: 'يعرض حال الجمعيات مجتمعة: ما ينقصها، وما تشابه منها، ومواعيد المراجعة.',
    en: 'Show the associations together: what they lack, which are near-copies, when reviews are due.',
  },
  merge: {
    ar: 'يجمع تقارير أجزاء فحص واحد في تقرير، ويعرض ما فيها.',
    en: 'Bring the reports of the shards of one run together and show what was found.',
  },
  fix: {
    ar: 'يصلح ما لا يمس المعنى: الأرقام وعلامات الترقيم والمسافات.',
    en: 'Mend what does not touch the meaning: digits, punctuation, spacing.',
  },
  standards: {
    ar: 'يعرض المعايير وعدد متطلباتها.',
    en: 'Show the standards and how many requirements they have.',
  },
  waiver: { ar: 'الاستثناءات المسجلة للجمعيات.', en: 'The recorded waivers of associations.' },
  waiverList: { ar: 'يعرض الاستثناءات وآجالها.', en: 'Show the waivers and when they end.' },
  waiverLint: {
    ar: 'يبين ما انتهى من الاستثناءات وما لا حاجة إليه.',
    en: 'Show which waivers have expired or waive nothing.',
  },
  waiverPrune: {
    ar: 'يحذف الاستثناءات المنتهية وما لا حاجة إليه.',
    en: 'Remove waivers that have expired or waive nothing.',
  },
  verify: {
    ar: 'يتحقق من وثيقة: هل بقيت كما أُنتجت، وهل تعرض نص المصدر المرفق بها.',
    en: 'Verify documents: whether they are as they were made and show the text of the source inside them.',
  },
  extract: {
    ar: 'يستخرج من وثيقة مصدرها المرفق بها كما هو.',
    en: 'Extract from a document the source inside it, byte for byte.',
  },
  list: { ar: 'يعرض الجمعيات وسياساتها.', en: 'Show the associations and their policies.' },
  cache: { ar: 'المحفوظ من الفحوص والوثائق السابقة.', en: 'What is kept of earlier checks and documents.' },
  cachePrune: {
    ar: 'يحذف المحفوظ من الفحوص والوثائق السابقة؛ وما في مجلد المخرجات باقٍ.',
    en: 'Delete what is kept of earlier checks and documents; the output folder stays as it is.',
  },
  import: {
    ar: 'يكتب مسودات من وثائق الجمعية، وقائمة بما تلزم مراجعته.',
    en: 'Write drafts from documents that an association has, and a list of what to review.',
  },
  new: { ar: 'يكتب ملفًا جديدًا من نص نموذجي.', en: 'Write a new file from a model text.' },
  newAssociation: { ar: 'يكتب بيانات جمعية جديدة.', en: 'Write the profile of a new association.' },
  newPolicy: { ar: 'يكتب سياسة جديدة لجمعية.', en: 'Write a new policy for an association.' },
} as const satisfies Record<string, Bilingual>;

/** Arguments and options, by what they are. */
export const optionWords = {
  associations: {
    ar: 'أسماء مجلدات الجمعيات؛ كلها إن لم يُذكر شيء',
    en: "names of associations' folders; all of them if none is given",
  },
  mergeOut: {
    ar: 'مجلد فيه مخرجات الأجزاء، تُكتب فيه النظرة العامة',
    en: 'the folder with the outputs of the shards, into which the overview is written',
  },
  paths: {
    ar: 'مجلدات أو ملفات أو أسماء جمعيات؛ الكل إن لم يُذكر شيء',
    en: 'folders, files or names of associations; everything if none is given',
  },
  reports: {
    ar: 'ملفات تقارير الأجزاء',
    en: 'the JSON reports of the shards',
  },
  shard: {
    ar: 'جزء واحد من الجمعيات، برقمه وعدد الأجزاء',
    en: 'one part of the associations, by its number and the count of parts',
  },
  importPaths: {
    ar: 'ملفات الوثائق أو مجلداتها',
    en: 'the documents, or folders of them',
  },
  importType: {
    ar: 'نوع السياسة؛ يُعرف من الوثيقة إن لم يُذكر',
    en: 'the policy type; recognised from the document unless told',
  },
  importAssociation: {
    ar: 'اسم مجلد الجمعية؛ يؤخذ من الوثيقة إن لم يُذكر',
    en: "the name of the association's folder; taken from the document unless told",
  },
  importOut: {
    ar: 'مجلد المسودات؛ مجلد السياسات إن لم يُذكر',
    en: 'the folder for the drafts; that of the policies unless told',
  },
  importReport: {
    ar: 'ملف لقائمة المراجعة، تدل نهايته على صيغته',
    en: 'a file for the review list, whose ending says its form (.html, .md, .json)',
  },
  importSuggest: {
    ar: 'يضع في قائمة المراجعة بجانب النص التالف أقرب بنود النص النموذجي',
    en: 'set the nearest clause of the model text beside damaged text in the review list',
  },
  importForce: {
    ar: 'يستبدل مسودة سابقة؛ أما ملف بيانات الجمعية فلا يُستبدل',
    en: "replace an earlier draft; an association's profile is never replaced",
  },
  requirementOrRule: {
    ar: 'رقم متطلب أو اسم قاعدة',
    en: 'the number of a requirement or the name of a rule',
  },
  associationId: {
    ar: 'اسم مجلد الجمعية بحروف لاتينية صغيرة',
    en: "the association's folder name, in lower-case Latin letters",
  },
  policyType: { ar: 'نوع السياسة', en: 'the policy type' },
  root: { ar: 'مجلد العمل (المجلد الحالي إن لم يُذكر)', en: 'the workspace (the current folder unless told)' },
  out: { ar: 'مجلد المخرجات', en: 'the output folder' },
  noPdf: { ar: 'دون إنتاج النسخ المعدة للطباعة', en: 'make no PDF' },
  docx: {
    ar: 'إنتاج نسخة من كل سياسة تُحرر في معالج النصوص',
    en: 'also make an editable Word file of each policy',
  },
  layout: {
    ar: 'ترتيب اللغتين في الوثيقة؛ وإن لم يُذكر فكما اختارت كل جمعية',
    en: 'where the two languages stand in the documents; as each association has chosen unless told',
  },
  rendition: {
    ar: 'نسخة الحفظ، أو نسخة النشر الخالية من صور التوقيعات وأرقام الهويات',
    en: 'the archive copy, or the publication copy without images of signatures and identity numbers',
  },
  appendix: {
    ar: 'إلحاق خلاصة الفحص الذاتي بكل سياسة',
    en: 'end each policy with a summary of the self-assessment',
  },
  asOf: {
    ar: 'يوم الفحص، مثل 2026-01-31',
    en: 'the day of the check, such as 2026-01-31',
  },
  standard: {
    ar: 'معيار يقاس به، ويمكن تكراره؛ كلها إن لم يُذكر شيء',
    en: 'a standard to measure by, repeatable; all of them if none is given',
  },
  profile: { ar: 'نطاق الفحص', en: 'how much is checked' },
  rule: {
    ar: 'قاعدة واحدة دون غيرها، أو مجموعة قواعد تنتهي بشرطة مائلة',
    en: 'one rule only, or a group of rules ending in a slash',
  },
  baseline: {
    ar: 'ملف الملاحظات السابقة التي لا تُحتسب',
    en: 'the file of earlier findings, which do not count',
  },
  writeBaseline: {
    ar: 'الملف الذي تُسجل فيه ملاحظات اليوم',
    en: 'the file in which to record the findings of today',
  },
  model: {
    ar: 'ملف السياسة النموذجية؛ النموذج المرفق إن لم يُذكر',
    en: 'the file of the model policy; the shipped model unless told',
  },
  documents: { ar: 'ملفات الوثائق', en: 'the files of documents' },
  document: { ar: 'ملف الوثيقة', en: 'the file of a document' },
  against: {
    ar: 'مصدر يُقارن به: ملف سياسة، أو مجلد فيه ملفها',
    en: 'a source to compare with: the file of a policy, or a folder that holds it',
  },
  extractInto: {
    ar: 'المجلد الذي تُكتب فيه الملفات؛ مجلد باسم الوثيقة إن لم يُذكر',
    en: 'the folder to write to; one named after the document unless told',
  },
  force: { ar: 'استبدال ما كان موجودًا من الملفات', en: 'replace files that are there already' },
  noCache: { ar: 'فحص كل شيء من جديد', en: 'check everything anew' },
  noCacheOfBuild: { ar: 'إنتاج كل شيء من جديد', en: 'make everything anew' },
  dryRun: { ar: 'يعرض التغيير دون كتابته', en: 'show the change without writing it' },
  failLevel: {
    ar: 'أدنى خطورة يُعد معها الأمر غير ناجح',
    en: 'the lowest severity that makes the command fail',
  },
  format: {
    ar: 'طريقة العرض، ويمكن تكرارها بملف لكل منها',
    en: 'how to show the result; repeatable, with a file for each',
  },
  lang: { ar: 'لغة الرسائل', en: 'the language of messages' },
  quiet: { ar: 'دون رسائل إلا الأخطاء', en: 'say nothing but errors' },
  color: { ar: 'دون ألوان', en: 'no colours' },
  version: { ar: 'يعرض رقم الإصدار', en: 'show the version' },
  help: { ar: 'يعرض هذه المساعدة', en: 'show this help' },
} as const satisfies Record<string, Bilingual>;

/** Headings and phrases of the help text. */
export const helpWords = {
  usage: { ar: 'الاستعمال:', en: 'Usage:' },
  arguments: { ar: 'المدخلات:', en: 'Arguments:' },
  options: { ar: 'الخيارات:', en: 'Options:' },
  globalOptions: { ar: 'خيارات عامة:', en: 'Global Options:' },
  commands: { ar: 'الأوامر:', en: 'Commands:' },
  choices: { ar: 'القيم', en: 'choices' },
  default: { ar: 'القيمة المعتادة', en: 'default' },
} as const satisfies Record<string, Bilingual>;

/** Mistakes in the use of the command line; each says what to do. */
export const usageWords = {
  unknownCommand: {
    ar: 'لا يوجد أمر باسم {name}. اعرض الأوامر بكتابة {help}.',
    en: 'There is no command {name}. See the commands with {help}.',
  },
  unknownOption: {
    ar: 'الخيار {name} غير معروف. اعرض الخيارات بكتابة {help}.',
    en: 'The option {name} is not known. See the options with {help}.',
  },
  missingArgument: {
    ar: 'ينقص الأمر مدخل: {name}. راجع {help}.',
    en: 'The command lacks an argument: {name}. See {help}.',
  },
  missingValue: { ar: 'ينقص الخيار {name} قيمته.', en: 'The option {name} lacks its value.' },
  invalidValue: {
    ar: 'القيمة {given} غير مقبولة في {name}. المقبول: {allowed}.',
    en: '{given} is not accepted for {name}. Accepted: {allowed}.',
  },
  needsFile: {
    ar: 'لا تُعرض {format} على الشاشة؛ حدد ملفًا لها، مثل {example}.',
    en: '{format} cannot be shown on a terminal; name a file for it, such as {example}.',
  },
  tooLong: {
    ar: 'النتيجة أطول مما يتسع له {format}. اختر {other}، أو اقتصر على جمعيات أقل.',
    en: 'The result is longer than {format} can be. Choose {other}, or fewer associations.',
  },
  noBaseline: {
    ar: 'تعذرت قراءة ملف الملاحظات السابقة {path}. اكتبه بالخيار {option}.',
    en: 'The baseline {path} cannot be read. Record one with {option}.',
  },
  noModel: {
    ar: 'تعذرت قراءة النموذج {path}، أو ليس سياسة.',
    en: 'The model {path} cannot be read, or is no policy.',
  },
  excessArguments: {
    ar: 'في الأمر مدخلات زائدة. راجع {help}.',
    en: 'The command has too many arguments. See {help}.',
  },
  other: { ar: 'لم يُفهم الأمر. راجع {help}.', en: 'The command was not understood. See {help}.' },
} as const satisfies Record<string, Bilingual>;

/** What a run says of its progress and its result. */
export const resultWords = {
  printing: { ar: 'إنتاج الوثائق: {done} من {all}', en: 'Producing documents: {done} of {all}' },
  checking: { ar: 'فحص الجمعيات: {done} من {all}', en: 'Checking associations: {done} of {all}' },
  timeLeft: { ar: 'المتبقي: {duration} تقريبًا', en: 'about {duration} left' },
  made: { ar: 'أُنتج في {folder}:', en: 'Made in {folder}:' },
  overviewKept: {
    ar: 'بقيت النظرة العامة على حالها؛ أنتج الكل لتجديدها.',
    en: 'The overview was left as it was; build everything to renew it.',
  },
  overviewOfShards: {
    ar: 'النظرة العامة بعد إنتاج الأجزاء كلها بالأمر {command}',
    en: 'For the overview, once all shards are made: {command}',
  },
  notMade: {
    ar: 'لم تُنتج وثيقة من {path} لما فيه من أخطاء.',
    en: 'No document was made of {path}, because of the errors in it.',
  },
  summary: {
    ar: 'الجمعيات: {associations} · السياسات: {policies} · أخطاء: {errors} · تحذيرات: {warnings} · معلومات: {infos}',
    en: 'associations: {associations} · policies: {policies} · errors: {errors} · warnings: {warnings} · information: {infos}',
  },
  openIndex: { ar: 'افتح {path}', en: 'Open {path}' },
  created: { ar: 'أُنشئ {path}', en: 'Created {path}' },
  nextStep: {
    ar: 'املأ ما بين {marks} ثم شغّل {command}',
    en: 'Fill in what is between {marks}, then run {command}',
  },
  countedApart: {
    ar: 'لا تُحتسب: مستثناة {waived} · سابقة {known}',
    en: 'not counted: waived {waived} · known {known}',
  },
  unneededBaseline: {
    ar: 'في ملف الملاحظات السابقة ما لم يعد قائمًا: {code} في {file}',
    en: 'The baseline holds what is no longer found: {code} in {file}',
  },
  written: { ar: 'كُتب {path}', en: 'Wrote {path}' },
  mended: { ar: 'أُصلح {path} (مواضع: {count})', en: 'Mended {path} (places: {count})' },
  wouldMend: { ar: 'يُصلح في {path} (مواضع: {count})', en: 'Would mend {path} (places: {count})' },
  notMended: {
    ar: 'لم يُصلح {path}:{line}:{column} ({code})؛ أصلحه بنفسك.',
    en: '{path}:{line}:{column} was not mended ({code}); mend it yourself.',
  },
  nothingToMend: { ar: 'لا شيء يُصلح آليًا.', en: 'There is nothing that can be mended automatically.' },
  cachePruned: {
    ar: 'حُذف المحفوظ من الفحوص والوثائق السابقة.',
    en: 'What was kept of earlier checks and documents was deleted.',
  },
  noWaivers: { ar: 'لا استثناءات مسجلة.', en: 'No waivers are recorded.' },
  waiverLine: {
    ar: '{file}:{line} {what} حتى {expires}: {reason} (أقره {approver}، المحضر {minute}، ما يسري عليه: {count})',
    en: '{file}:{line} {what} until {expires}: {reason} (approved by {approver}, minute {minute}, applies to: {count})',
  },
  pruned: { ar: 'حُذف من {path} (استثناءات: {count})', en: 'Removed from {path} (waivers: {count})' },
  noPolicies: { ar: 'لا توجد سياسة', en: 'no policy' },
} as const satisfies Record<string, Bilingual>;

/** Why something could not be done; each says what to do. */
export const failureWords = {
  noBrowser: {
    ar: 'لم تُنتج ملفات {pdf} لعدم وجود متصفح؛ أما بقية الملفات فقد أُنتجت. ثبّت متصفحًا: {install}، أو حدد مساره في {variable}.',
    en: 'No {pdf} was made because there is no browser; everything else was. Install one: {install}, or give its path in {variable}.',
  },
  browserDoesNotStart: {
    ar: 'لم تُنتج ملفات {pdf} لأن المتصفح لا يعمل ({detail})؛ أما بقية الملفات فقد أُنتجت. حدد متصفحًا آخر في {variable}.',
    en: 'No {pdf} was made because the browser does not start ({detail}); everything else was made. Name another browser in {variable}.',
  },
  browserHangs: {
    ar: 'تجاوز المتصفح المهلة في إنتاج {path}. أعد المحاولة، أو حدد متصفحًا آخر في {variable}.',
    en: 'The browser took too long over {path}. Try again, or name another browser in {variable}.',
  },
  pageFails: {
    ar: 'تعذر على المتصفح إنتاج {path} ({detail}).',
    en: 'The browser could not produce {path} ({detail}).',
  },
  denied: {
    ar: 'لا تسمح الصلاحيات بالكتابة في {path}. اختر مجلدًا آخر بالخيار {option}.',
    en: 'Permissions do not allow writing to {path}. Choose another folder with {option}.',
  },
  notAFolder: {
    ar: 'المسار {path} ليس مجلدًا يُكتب فيه. اختر مجلدًا آخر بالخيار {option}.',
    en: '{path} is not a folder that can be written to. Choose another with {option}.',
  },
  noSpace: {
    ar: 'لا تكفي مساحة القرص للكتابة في {path}.',
    en: 'There is not enough disk space to write to {path}.',
  },
  locked: {
    ar: 'يكتب أمر آخر في {path} الآن. انتظر انتهاءه ثم أعد المحاولة.',
    en: 'Another command is writing to {path} now. Wait until it ends and try again.',
  },
  other: { ar: 'تعذرت الكتابة في {path}.', en: 'Writing to {path} failed.' },
  exists: { ar: 'الملف {path} موجود، فلم يُكتب فوقه.', en: '{path} exists and was not written over.' },
  badId: {
    ar: 'الاسم {id} غير صالح. المقبول: حروف لاتينية صغيرة وأرقام وشرطات، وأوله حرف.',
    en: 'The name {id} is not valid. Accepted: lower-case Latin letters, digits and hyphens, beginning with a letter.',
  },
  noAssociation: {
    ar: 'لا توجد جمعية باسم {id}. أنشئها بالأمر {command}.',
    en: 'There is no association {id}. Create it with {command}.',
  },
  noPolicyType: {
    ar: 'نوع السياسة {given} غير معروف. المعروف: {known}.',
    en: 'The policy type {given} is not known. Known: {known}.',
  },
  nothingToExplain: {
    ar: 'لا يوجد متطلب ولا قاعدة باسم {given}.',
    en: 'There is neither a requirement nor a rule {given}.',
  },
  didYouMean: { ar: 'لعل المقصود {nearest}.', en: 'Perhaps {nearest} is meant.' },
  template: {
    ar: 'تعذر إنتاج الصفحة من القالب {path} ({detail}). صحح القالب أو احذفه ليُستعمل المرفق.',
    en: 'No page can be made from the template {path} ({detail}). Correct it, or delete it so that the shipped one is used.',
  },
  interrupted: {
    ar: 'أُوقف الأمر، ولم يتغير شيء في المخرجات.',
    en: 'Interrupted; nothing in the output was changed.',
  },
  internal: {
    ar: 'خلل في البرنامج: {detail}. أبلغ عنه مع نسخة من الملفات.',
    en: 'A defect of the program: {detail}. Please report it with a copy of the files.',
  },
} as const satisfies Record<string, Bilingual>;
