/** What is said of imported documents: what was recognised, how surely, what was changed, what found no place. */
import type { Bilingual } from '../model/bilingual.ts';
import type { CatalogueEntry } from '../model/catalogue.ts';
import type { Basis, ChangeKind, Confidence, Use } from '../model/recognition.ts';
import type { QualitySign } from '../model/text-quality.ts';

/** The words of what the recogniser notices, by code. */
export const importDiagnostics: Readonly<Record<string, CatalogueEntry>> = {
  'import/no-heading': {
    message: {
      ar: 'لا عنوان لهذا النص في الأصل، ووُضع في قسم «{heading}» لموضعه.',
      en: 'This text has no heading in the document; by its place it was put into “{heading}”.',
    },
    remedy: { ar: 'تأكد من أنه نص هذا القسم.', en: 'Make sure that it is the text of that section.' },
  },
  'import/sentence-heading': {
    message: {
      ar: 'لا عنوان لقسم «{heading}» في الأصل؛ عُرف من الجملة التي تمهد لبنوده، وبقيت في نصه.',
      en: 'The section “{heading}” has no heading; it was recognised by the sentence that introduces its clauses, which stays in its text.',
    },
    remedy: {
      ar: 'تظهر الوثيقة الجديدة بعنوان القسم؛ فانظر هل تبقى الجملة.',
      en: 'The new document shows the heading of the section; decide whether the sentence stays.',
    },
  },
  'import/other-in-contents': {
    message: {
      ar: 'كُتب العنوان في جدول المحتويات «{text}»، وفي المتن «{heading}».',
      en: 'The contents have “{text}” where the text has the heading “{heading}”.',
    },
    remedy: {
      ar: 'المحتويات تُنشأ من جديد؛ فاجعل العنوان واحدًا.',
      en: 'The contents are made anew; decide on one heading.',
    },
  },
  'import/unknown-heading': {
    message: {
      ar: 'العنوان «{text}» ليس من عناوين هذا النوع، وبقي نصه في قسم إضافي.',
      en: 'The heading “{text}” is none that the policy type knows; its text was kept as an additional section.',
    },
    remedy: {
      ar: 'انقل النص إلى القسم الذي يخصه إن كان من أقسام النوع، وإلا فاتركه قسمًا إضافيًا.',
      en: 'Move the text to the section it belongs to, if the type has it; otherwise leave it where it is.',
    },
  },
  'import/repeated-heading': {
    message: {
      ar: 'ورد العنوان «{text}» أكثر من مرة، وبقي نصه الثاني في قسم إضافي.',
      en: 'The heading “{text}” occurs more than once; the second text was kept as an additional section.',
    },
    remedy: { ar: 'ادمج النصين في قسم واحد.', en: 'Bring the two texts together in one section.' },
  },
  'import/other-heading': {
    message: {
      ar: 'كُتب العنوان في الأصل «{text}»، ويظهر في الوثيقة الجديدة «{heading}».',
      en: 'The document has the heading “{text}”; the new document shows “{heading}”.',
    },
    remedy: {
      ar: 'تحقق من أن المعنى واحد، ومن تسمية الأطراف فيه.',
      en: 'Check that the meaning is the same, and what the heading calls the parties.',
    },
  },
  'import/promised-in-contents': {
    message: {
      ar: 'ذُكر «{text}» في جدول المحتويات، ولا يوجد في الوثيقة.',
      en: 'The contents name “{text}”, which the document does not have.',
    },
    remedy: {
      ar: 'أضف القسم إن كان قد سقط، ولا سيما الاعتماد.',
      en: 'Add the section if it was lost, the approval above all.',
    },
  },
  'import/empty-contents': {
    message: {
      ar: 'لا أرقام صفحات في جدول المحتويات.',
      en: 'The contents give no page numbers.',
    },
    remedy: { ar: 'المحتويات تُنشأ من جديد بأرقام صفحاتها.', en: 'They are made anew, with page numbers.' },
  },
  'import/other-title': {
    message: {
      ar: 'سُميت السياسة في نص الاعتماد «{text}»، وعنوانها «{title}».',
      en: 'The approval calls the policy “{text}”, and its title is “{title}”.',
    },
    remedy: { ar: 'اجعل العنوان كما اعتمده المجلس.', en: 'Use the title that the board approved.' },
  },
  'import/numbering-gap': {
    message: {
      ar: 'ينقطع الترقيم في الأصل: المتوقع {expected} والمكتوب {found}.',
      en: 'The numbering of the document breaks off: {expected} was expected and {found} is written.',
    },
    remedy: {
      ar: 'انظر في الأصل: لعل بندًا سقط أو تكرر.',
      en: 'Look at the document: a clause may be missing or stand there twice.',
    },
  },
  'import/incomplete-date': {
    message: {
      ar: 'التاريخ «{text}» ناقص، فلم يُكتب في المسودة.',
      en: 'The date “{text}” is incomplete, so it was not written into the draft.',
    },
    remedy: {
      ar: 'اكتب التاريخ كاملًا من سجل الجمعية.',
      en: "Write the whole date, from the association's records.",
    },
  },
  'import/impossible-date': {
    message: {
      ar: 'لا يوجد تاريخ كهذا في التقويم: «{text}».',
      en: 'There is no such date in the calendar: “{text}”.',
    },
    remedy: {
      ar: 'صحح التاريخ من محضر الجلسة.',
      en: 'Correct the date from the minutes of the session.',
    },
  },
  'import/second-value': {
    message: {
      ar: 'ورد «{text}» بعد أن ورد للحقل نفسه «{other}»، فبقي الأول في المسودة.',
      en: '“{text}” stands where the same field already had “{other}”; the draft keeps the first.',
    },
    remedy: { ar: 'اختر الصحيح منهما.', en: 'Decide which of the two is right.' },
  },
  'import/unknown-capacity': {
    message: {
      ar: 'صفة الموقّع «{name}» ليست من الصفات المعروفة («{capacity}»)، فلم يُكتب بين الموقّعين.',
      en: 'The capacity of the signatory “{name}” is none that is known (“{capacity}”), so the name was not put among the signatories.',
    },
    remedy: { ar: 'أضف الموقّع بصفته من القائمة.', en: 'Add the signatory with a capacity from the list.' },
  },
  'import/no-title': {
    message: {
      ar: 'لا عنوان للسياسة في الأصل، فكُتب عنوان النوع: «{title}».',
      en: 'The document has no title; the title of the policy type was written: “{title}”.',
    },
    remedy: { ar: 'اكتب العنوان الذي اعتمده المجلس.', en: 'Write the title that the board approved.' },
  },
  'import/no-name': {
    message: {
      ar: 'لم يُعرف اسم الجمعية من الأصل، فتُرك موضعه ليملأ.',
      en: 'The name of the association was not found in the document; its place was left to be filled in.',
    },
    remedy: { ar: 'اكتب الاسم كما في الترخيص.', en: 'Write the name as licensed.' },
  },
  'import/other-name': {
    message: {
      ar: 'ورد اسم آخر: «{text}»، والاسم في المسودة «{name}».',
      en: 'Another name occurs: “{text}”; the draft has “{name}”.',
    },
    remedy: {
      ar: 'اجعل الاسم واحدًا كما في الترخيص، واحذف ما يخص جمعية أخرى.',
      en: 'Use one name, as licensed, and remove what belongs to another association.',
    },
  },
  'import/unreliable-text': {
    message: {
      ar: 'نص الملف تالف، فلا يُعتمد عليه في الحكم على المضمون: {signs}.',
      en: 'The text of the file is damaged and cannot be relied on to judge what it says: {signs}.',
    },
    remedy: {
      ar: 'اطلب من الجمعية الملف الأصلي، أو أعد كتابة النص، ثم استورده من جديد.',
      en: 'Ask the association for the original file, or retype the text, and import it again.',
    },
  },
  'import/unknown-type': {
    constants: { option: '--type' },
    message: {
      ar: 'لم يُعرف نوع السياسة في {path}، فلم تُكتب مسودة. الأنواع المعروفة: {known}.',
      en: 'The type of the policy in {path} was not recognised, so no draft was written. Known types: {known}.',
    },
    remedy: {
      ar: 'إن كانت الوثيقة من أحدها فاذكره بالخيار {option}.',
      en: 'If the document is one of these, name the type with {option}.',
    },
  },
  'import/exists': {
    constants: { option: '--force' },
    message: {
      ar: 'الملف {file} موجود، فلم يُكتب شيء من {path}.',
      en: 'The file {file} exists, so nothing was written from {path}.',
    },
    remedy: {
      ar: 'سم جمعية أخرى، أو استبدل المسودة السابقة بالخيار {option}.',
      en: 'Name another association, or replace the earlier draft with {option}.',
    },
  },
  'import/profile-kept': {
    message: {
      ar: 'ملف بيانات الجمعية {file} موجود، فتُرك كما هو.',
      en: 'The profile {file} exists, so it was left as it is.',
    },
    remedy: {
      ar: 'قارنه بما في سجل الاستيراد من بيانات.',
      en: 'Compare it with the data in the record of the import.',
    },
  },
  'import/embedded-files': {
    message: {
      ar: 'تحمل الوثيقة ملفاتها المصدرية، فنُسخت كما هي: {files}.',
      en: 'The document carries the files it was made from; they were copied as they are: {files}.',
    },
  },
  'import/unpaired-english': {
    message: {
      ar: 'نصوص إنجليزية لم يُعرف ما تقابله من العربي على وجه اليقين، فبقيت بلا موضع: {count}.',
      en: 'English texts of which it is not certain what Arabic they translate; they were left without a place: {count}.',
    },
    remedy: {
      ar: 'ضع كل نص منها بجانب ما يترجمه؛ وهي في آخر المسودة.',
      en: 'Put each of them beside what it translates; they stand at the end of the draft.',
    },
  },
  'import/fact-without-place': {
    message: {
      ar: 'لا مكان في هذا القسم لما كُتب تحت البند: «{text}».',
      en: 'This section has no room for what stands below the clause: “{text}”.',
    },
    remedy: { ar: 'اكتبه في نص البند.', en: 'Write it into the text of the clause.' },
  },
  'import/word-unchanged': {
    message: {
      ar: 'أنشأ هذا البرنامج الملف، ولم يتغير نصه منذ إنشائه، فأُعيدت ملفاته المصدرية كما كانت: {files}.',
      en: 'The file was made by Siyasa and its text has not changed since; the files it was made from are given back as they were: {files}.',
    },
    remedy: {
      ar: 'ما لا يظهر في النص، كلغة لم تُطبع، مأخوذ من تلك الملفات ولا يثبته النص.',
      en: 'What the text does not show, such as a language that was not printed, comes from those files and is not proved by the text.',
    },
  },
  'import/word-edited': {
    message: {
      ar: 'أنشأ هذا البرنامج الملف ثم عُدّل نصه، فقُرئ النص كما هو الآن. المواضع المختلفة عن مصدره: {count}.',
      en: 'The file was made by Siyasa and its text was edited since; the text was read as it is now. Places that differ from its source: {count}.',
    },
    remedy: {
      ar: 'راجع كل موضع منها قبل أن تعتمد المسودة.',
      en: 'Review each of them before the draft is approved.',
    },
  },
  'import/word-changed': {
    message: {
      ar: 'عُدّل {path} بعد إنشاء الملف: كان «{before}»، وصار «{after}».',
      en: '{path} was edited after the file was made: it was “{before}” and is “{after}”.',
    },
    remedy: {
      ar: 'تأكد من أن التعديل مقصود، وأن النصين العربي والإنجليزي ما زالا متطابقين.',
      en: 'Make sure that the change is meant, and that Arabic and English still say the same.',
    },
  },
  'import/word-added': {
    message: {
      ar: 'أُضيف {path} بعد إنشاء الملف: «{after}».',
      en: '{path} was added after the file was made: “{after}”.',
    },
    remedy: { ar: 'تأكد من أن الإضافة مقصودة.', en: 'Make sure that the addition is meant.' },
  },
  'import/word-removed': {
    message: {
      ar: 'حُذف {path} بعد إنشاء الملف، وكان: «{before}».',
      en: '{path} was removed after the file was made; it was “{before}”.',
    },
    remedy: { ar: 'تأكد من أن الحذف مقصود.', en: 'Make sure that the removal is meant.' },
  },
  'import/word-contradicted': {
    message: {
      ar: 'المصدر الذي يحمله الملف لا يطابق النص الظاهر فيه، فلم يؤخذ منه شيء، وقُرئ النص وحده.',
      en: 'The source that the file carries does not give the text that it shows; nothing was taken from it, and only the text was read.',
    },
    remedy: {
      ar: 'اسأل من أرسل الملف كيف أُعد.',
      en: 'Ask whoever sent the file how it was made.',
    },
  },
  'import/word-unusable': {
    message: {
      ar: 'يحمل الملف مصدرًا لا تقبله قواعد الملفات، فلم يؤخذ منه شيء، وقُرئ النص وحده.',
      en: 'The file carries a source that is no valid policy; nothing was taken from it, and only the text was read.',
    },
  },
  'import/invalid-draft': {
    message: {
      ar: 'لا تقبل المسودة الفحص: {reason}',
      en: 'The draft does not pass validation: {reason}',
    },
    remedy: {
      ar: 'لم يُكتب شيء. هذا خلل في البرنامج، فأبلغ عنه.',
      en: 'Nothing was written. This is a defect of the program; please report it.',
    },
  },
};

/** How sure a field is, and what that means. */
export const confidenceWords: Readonly<
  Record<Confidence, { readonly word: Bilingual; readonly meaning: Bilingual }>
> = {
  certain: {
    word: { ar: 'مؤكد', en: 'Certain' },
    meaning: { ar: 'صرح به الأصل.', en: 'The document says so.' },
  },
  likely: {
    word: { ar: 'راجح', en: 'Likely' },
    meaning: {
      ar: 'استُنتج من الشكل أو الموضع؛ تكفي فيه نظرة.',
      en: 'It follows from form or place; a glance is enough.',
    },
  },
  doubtful: {
    word: { ar: 'محل نظر', en: 'Doubtful' },
    meaning: { ar: 'لا بد أن يحكم فيه من يراجع.', en: 'A person must decide.' },
  },
};

/** Why a field is thought to be what it is. */
export const basisWords: Readonly<Record<Basis, Bilingual>> = {
  heading: { ar: 'عنوان معروف', en: 'a known heading' },
  nearHeading: { ar: 'عنوان قريب من المعروف', en: 'nearly a known heading' },
  ownHeading: { ar: 'عنوان خاص بالوثيقة', en: "the document's own heading" },
  position: { ar: 'موضعه في الوثيقة', en: 'its place in the document' },
  label: { ar: 'تسمية مكتوبة قبله', en: 'a label before it' },
  pattern: { ar: 'صورته', en: 'its form' },
  sentence: { ar: 'جملة الاعتماد', en: 'the sentence of approval' },
  table: { ar: 'جدول', en: 'a table' },
  frequency: { ar: 'كثرة وروده', en: 'how often it occurs' },
  translation: { ar: 'ترجمة نص معروف بجانبها', en: 'it stands beside a text that is known' },
  carried: {
    ar: 'المصدر الذي يحمله الملف، ولا يظهر في نصه',
    en: 'the source that the file carries; its text does not show it',
  },
  assumed: { ar: 'لم يذكره الأصل', en: 'not in the document' },
};

/** What was done to bring a text into its place. */
export const changeWords: Readonly<Record<ChangeKind, Bilingual>> = {
  rejoined: { ar: 'وُصلت أسطر جملة واحدة', en: 'Lines of one sentence were joined' },
  headingJoined: {
    ar: 'عُد سطر يشبه العنوان تتمة للجملة التي قبله',
    en: 'A line that looked like a heading was taken for the end of the sentence before it',
  },
  headingAsClause: {
    ar: 'صار عنوان بندًا، وما تحته بنودًا له',
    en: 'A heading became a clause, with what stands below it as its clauses',
  },
  renested: {
    ar: 'نُقل بند إلى المستوى الذي تدل عليه علامته',
    en: 'A clause was put on the level that its marker speaks for',
  },
  paragraphAsClause: { ar: 'صارت فقرة بندًا', en: 'A paragraph became a clause' },
  cellsJoined: { ar: 'جُمعت خلايا صف في نص واحد', en: 'The cells of a row became one text' },
  listInText: {
    ar: 'كُتبت البنود قائمة داخل النص، لأن ما يلزم كل بند لم يُعرف',
    en: 'The clauses were written as a list inside the text, because what each must have is not known',
  },
  renumbered: {
    ar: 'تُرك الترقيم المكتوب، لأن الوثيقة ترقم بنودها آليًا',
    en: 'The typed numbering was left out, since the document numbers its clauses itself',
  },
};

/** What became of a stretch of the document. */
export const useWords: Readonly<Record<Use, Bilingual>> = {
  value: { ar: 'في المسودة', en: 'in the draft' },
  heading: { ar: 'عنوان قسم', en: 'heading of a section' },
  marker: { ar: 'علامة ترقيم', en: 'marker of a list' },
  label: { ar: 'تسمية حقل', en: 'label of a value' },
  contents: { ar: 'جدول المحتويات', en: 'contents' },
  ownWords: { ar: 'عبارة تنشئها الوثيقة من جديد', en: 'words that the document makes anew' },
  unassigned: { ar: 'لم يُعرف موضعه', en: 'no place was found' },
};

/** What shows that a text is damaged. */
export const signWords: Readonly<Record<QualitySign['sign'], Bilingual>> = {
  letterFrequency: { ar: 'نسب الحروف غير معهودة', en: 'unusual shares of letters' },
  ainRuns: { ar: 'حرف العين مكرر في موضع التطويل', en: 'the letter ain repeated where a word was stretched' },
  lostLamAlef: { ar: 'سقوط «لا» الذي ينقلب به المعنى', en: 'lost negations, which turns meaning round' },
  singleLetters: { ar: 'كلمات مقطعة حروفًا', en: 'words that fell apart' },
  presentationForms: { ar: 'أشكال حروف لا حروف', en: 'shapes of letters instead of letters' },
  visualOrder: { ar: 'أسطر معكوسة الترتيب', en: 'lines that run backward' },
  replacementCharacters: { ar: 'حروف لم تُقرأ', en: 'characters that could not be read' },
  mojibake: { ar: 'ترميز آخر', en: 'another encoding' },
};

/** The words of the review list. */
export const reviewWords = {
  title: { ar: 'قائمة مراجعة الاستيراد', en: 'Review list of an import' },
  summaryTitle: { ar: 'حصيلة الاستيراد', en: 'Summary of the import' },
  notice: {
    ar: 'المسودة نقل للأصل كما كُتب، وليست حكمًا عليه؛ فلتُراجع كل سطر قبل الاعتماد.',
    en: 'The draft carries the document over as it was written and judges nothing; review every line before approval.',
  },
  document: { ar: 'الوثيقة', en: 'Document' },
  draft: { ar: 'المسودة', en: 'Draft' },
  outcome: { ar: 'النتيجة', en: 'Outcome' },
  type: { ar: 'النوع', en: 'Type' },
  association: { ar: 'الجمعية', en: 'Association' },
  sections: { ar: 'الأقسام', en: 'Sections' },
  clauses: { ar: 'البنود', en: 'Clauses' },
  fields: { ar: 'الحقول', en: 'Fields' },
  findings: { ar: 'ملاحظات الفحص', en: 'Findings of the check' },
  errors: { ar: 'أخطاء', en: 'Errors' },
  warnings: { ar: 'تحذيرات', en: 'Warnings' },
  remarks: { ar: 'معلومات', en: 'Information' },
  notAssessed: { ar: 'لم يُقيَّم', en: 'Not assessed' },
  textLayer: { ar: 'حال النص', en: 'State of the text' },
  reliable: { ar: 'يُعتمد عليه', en: 'Reliable' },
  unreliable: { ar: 'تالف لا يُعتمد عليه', en: 'Damaged, not to be relied on' },
  measured: { ar: 'المقيس', en: 'Measured' },
  limit: { ar: 'الحد', en: 'Limit' },
  toDecide: { ar: 'ما يحتاج إلى قرار', en: 'What needs a decision' },
  toKnow: { ar: 'للعلم', en: 'For information' },
  changes: { ar: 'ما غُيّر في البنية', en: 'Changes of structure' },
  unassigned: { ar: 'ما لم يُعرف موضعه', en: 'Text without a place' },
  beside: { ar: 'الأصل بجانب المسودة', en: 'The document beside the draft' },
  suggestions: { ar: 'اقتراحات من نصوص معروفة', en: 'Suggestions from known texts' },
  suggestionNotice: {
    ar: 'أقرب البنود المعروفة إلى النص التالف، من النص النموذجي وسياسات الجمعيات الأخرى؛ ليست من الأصل ولا من المسودة.',
    en: 'The known clauses nearest to the damaged text, of the model text and of other associations; they are neither in the document nor in the draft.',
  },
  source: { ar: 'الأصل', en: 'Document' },
  field: { ar: 'الحقل', en: 'Field' },
  place: { ar: 'الموضع', en: 'Place' },
  line: { ar: 'سطر', en: 'line' },
  paragraph: { ar: 'فقرة', en: 'paragraph' },
  page: { ar: 'صفحة', en: 'page' },
  confidence: { ar: 'الثقة', en: 'Confidence' },
  basis: { ar: 'السند', en: 'Grounds' },
  change: { ar: 'التغيير', en: 'Change' },
  damaged: { ar: 'النص التالف', en: 'Damaged text' },
  model: { ar: 'البند المقترح', en: 'Suggested clause' },
  charactersAssigned: { ar: 'أحرف لها موضع', en: 'Characters with a place' },
  charactersUnassigned: { ar: 'أحرف بلا موضع', en: 'Characters without a place' },
  untranslated: {
    ar: 'نصوص تنتظر الترجمة',
    en: 'Texts awaiting translation',
  },
  nothing: { ar: 'لا شيء.', en: 'Nothing.' },
  nextSteps: { ar: 'الخطوات التالية', en: 'Next steps' },
  stepReview: {
    ar: 'راجع هذه القائمة والأصل بين يديك.',
    en: 'Go through this list with the document at hand.',
  },
  stepFix: { ar: 'صحح في الملف: {file}', en: 'Correct the file: {file}' },
  stepCheck: { ar: 'ثم افحص: {command}', en: 'Then check: {command}' },
  stepBuild: { ar: 'ثم أنتج الوثيقة: {command}', en: 'Then produce the document: {command}' },
} as const satisfies Record<string, Bilingual>;

/** What became of a document. */
export const outcomeOfImportWords = {
  drafted: { ar: 'كُتبت مسودة', en: 'Drafted' },
  embedded: { ar: 'نُسخت ملفاتها', en: 'Its own files were copied' },
  refused: { ar: 'لم تُستورد', en: 'Not imported' },
} as const satisfies Record<string, Bilingual>;

/** Lines of the command. */
export const importCommandWords = {
  next: {
    ar: 'راجع {review}، ثم افحص المسودة: {command}',
    en: 'Go through {review}, then check the draft: {command}',
  },
  written: { ar: 'كُتب: {path}', en: 'Written: {path}' },
  counted: {
    ar: '{path} · الأقسام: {sections} · البنود: {clauses} · مؤكد: {certain} · راجح: {likely} · محل نظر: {doubtful} · بلا موضع (أحرف): {unassigned}',
    en: '{path} · sections: {sections} · clauses: {clauses} · certain: {certain} · likely: {likely} · doubtful: {doubtful} · without a place (characters): {unassigned}',
  },
  found: {
    ar: 'الفحص: أخطاء: {error} · تحذيرات: {warning} · معلومات: {info} · لم يُقيَّم: {notAssessed}',
    en: 'Check: errors: {error} · warnings: {warning} · information: {info} · not assessed: {notAssessed}',
  },
  nothingGiven: {
    ar: 'لم يوجد ملف يُستورد في: {path}',
    en: 'No file to import was found in: {path}',
  },
  notRead: { ar: 'تعذرت قراءة {path}.', en: '{path} could not be read.' },
  badId: {
    ar: 'لا يصلح «{id}» اسمًا لمجلد جمعية: حروف لاتينية صغيرة وأرقام وشرطات، وأوله حرف.',
    en: '“{id}” cannot name the folder of an association: lower-case Latin letters, digits and hyphens, beginning with a letter.',
  },
  badReport: {
    ar: 'لا تُعرف صيغة التقرير من اسمه: {path}. الصيغ: {known}.',
    en: 'The form of the report cannot be told from its name: {path}. Forms: {known}.',
  },
  oneAssociation: {
    ar: 'يسمي الخيار {option} جمعية واحدة لكل الوثائق.',
    en: '{option} names one association for all documents.',
  },
  noType: {
    ar: 'لا يوجد نوع سياسة بهذا الاسم: «{given}». الأنواع المعروفة: {known}.',
    en: 'There is no policy type “{given}”. Known types: {known}.',
  },
} as const satisfies Record<string, Bilingual>;
