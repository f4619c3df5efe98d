/** The words about the PDF that is handed over: what travels inside it, and what a look at it shows. */
import type { Bilingual } from '../model/bilingual.ts';
import type { JudgementOutcome, Question, Refusal } from '../model/verification.ts';

/** What a reader of the PDF is told of each file inside it. */
export const enclosureWords = {
  policy: {
    ar: 'نص السياسة الذي أُنتجت منه هذه الوثيقة',
    en: 'The text of the policy from which this document was made',
  },
  association: {
    ar: 'بيانات الجمعية التي أُنتجت بها هذه الوثيقة',
    en: 'The profile of the association with which this document was made',
  },
  report: { ar: 'تقرير الالتزام في هذه السياسة', en: 'The compliance report about this policy' },
  provenance: {
    ar: 'منشأ هذه الوثيقة وبصمات نصها ومرفقاتها',
    en: 'Where this document comes from, with the hashes of its text and its attachments',
  },
} as const satisfies Record<string, Bilingual>;

/** What each question is about. */
export const questionWords: Readonly<Record<Question, Bilingual>> = {
  file: { ar: 'الملف كما أُنتج', en: 'The file is as it was made' },
  enclosures: { ar: 'المرفقات سليمة', en: 'The attachments are intact' },
  origin: { ar: 'المنشأ يوافق المرفقات', en: 'The stated origin agrees with the attachments' },
  text: { ar: 'المعروض هو نص المصدر', en: 'The pages show the text of the source' },
  clauses: { ar: 'بصمات البنود صحيحة', en: 'The hashes of the clauses are right' },
  approval: { ar: 'الاعتماد على هذا النص', en: 'The approval is of this text' },
  properties: {
    ar: 'خصائص الوثيقة توافق المصدر',
    en: 'The properties of the document agree with the source',
  },
  rendition: { ar: 'المحتوى يناسب نوع النسخة', en: 'The content befits the kind of copy' },
  actions: { ar: 'لا شيء خفي أو فاعل في الملف', en: 'Nothing in the file is hidden or acts by itself' },
  comparison: { ar: 'المطابقة للملف المعطى', en: 'The same as the given file' },
  appearance: { ar: 'شكل الحروف', en: 'How the letters look' },
};

/** How an answer ends. */
export const judgementWords: Readonly<Record<JudgementOutcome, Bilingual>> = {
  holds: { ar: 'ثابت', en: 'holds' },
  doesNotHold: { ar: 'غير ثابت', en: 'does not hold' },
  notJudged: { ar: 'لم يُحكم فيه', en: 'not judged' },
};

/** Why an answer ends as it does, and what was found; by the question and a name. */
export const statementWords = {
  'file/asMade': {
    ar: 'لم يتغير في الملف شيء منذ إنتاجه.',
    en: 'Nothing in the file has changed since it was made.',
  },
  'file/changed': {
    ar: 'تغير الملف بعد إنتاجه. اطلب النسخة الأصلية، أو أنتج الوثيقة من مصدرها.',
    en: 'The file has changed since it was made. Ask for the original, or make the document from its source.',
  },
  'file/noIdentifier': {
    ar: 'ليس في الملف ما يثبت أنه لم يتغير بعد إنتاجه.',
    en: 'The file holds nothing that shows it unchanged since it was made.',
  },
  'file/appended': {
    ar: 'أُضيف إلى آخر الملف بعد إنتاجه. عدد البايتات: {count}',
    en: 'Something was appended to the file after it was made. Bytes: {count}',
  },
  'file/revised': {
    ar: 'حُفظ الملف من جديد بعد إنتاجه. عدد مرات الحفظ: {count}',
    en: 'The file was saved again after it was made. Times saved: {count}',
  },

  'enclosures/intact': {
    ar: 'كل المرفقات موجودة كما أُرفقت. عددها: {count}',
    en: 'All attachments are there as they were attached. Number: {count}',
  },
  'enclosures/notIntact': {
    ar: 'تغير شيء من المرفقات أو نقص أو زيد.',
    en: 'An attachment has changed, is missing or was added.',
  },
  'enclosures/missing': { ar: 'غير موجود: {name}', en: 'missing: {name}' },
  'enclosures/changed': { ar: 'تغير: {name}', en: 'changed: {name}' },
  'enclosures/added': { ar: 'زائد: {name}', en: 'added: {name}' },
  'enclosures/unlisted': {
    ar: 'لا يذكر المنشأ ملفًا لا بد منه: {name}',
    en: 'the stated origin lacks a file that must be there: {name}',
  },
  'enclosures/tied': {
    ar: 'غير مربوط بالوثيقة كما ينبغي: {name}',
    en: 'not tied to the document as it should be: {name}',
  },

  'origin/agrees': {
    ar: 'أُنتج بإصدار {version} في {asOf}، كما تدل عليه المرفقات.',
    en: 'Made by version {version} as of {asOf}, as the attachments show.',
  },
  'origin/differs': {
    ar: 'ما يقوله الملف عن منشئه يخالف مرفقاته.',
    en: 'What the file says of its origin differs from its attachments.',
  },
  'origin/differsIn': { ar: 'المخالف: {field}', en: 'differs: {field}' },
  'origin/sourceUnreadable': {
    ar: 'تعذرت قراءة المصدر المرفق، فلا يُعرف هل يوافقه المنشأ.',
    en: 'The attached source cannot be read, so nothing shows whether the origin agrees with it.',
  },

  'text/same': {
    ar: 'كل ما تعرضه الصفحات هو ما في المصدر، لا ينقص شيء ولا يزيد. عدد الصفحات: {pages} · الفقرات: {blocks}',
    en: 'Everything that the pages show is what the source says, nothing less and nothing more. Pages: {pages} · paragraphs: {blocks}',
  },
  'text/differs': {
    ar: 'تعرض الصفحات غير ما في المصدر. المواضع: {count}',
    en: 'The pages show something other than the source says. Places: {count}',
  },
  'text/instead': {
    ar: 'صفحة {page}: في المصدر «{written}»، والمعروض «{shown}»',
    en: 'page {page}: the source says “{written}”, the page shows “{shown}”',
  },
  'text/lacking': {
    ar: 'صفحة {page}: لا يظهر «{written}» في موضعه',
    en: 'page {page}: “{written}” is not shown in its place',
  },
  'text/added': {
    ar: 'صفحة {page}: يظهر «{shown}» وليس في المصدر',
    en: 'page {page}: “{shown}” is shown and is not in the source',
  },
  'text/hashDiffers': {
    ar: 'بصمة المعروض المسجلة في المنشأ ليست بصمة هذا النص.',
    en: 'The hash of the shown text that the origin records is not that of this text.',
  },
  'text/otherVersion': {
    ar: 'كل نصوص الجمعية ظاهرة في الصفحات، أما عبارات الوثيقة الأخرى فلم يُحكم فيها: أُنتج الملف بإصدار {made} أو بقوالب أخرى، وهذا الإصدار {here}. تحقق بالإصدار الذي أنتجه.',
    en: "All texts of the association are shown; the document's other words are not judged, since version {made} or other templates made the file and this is version {here}. Verify with the version that made it.",
  },
  'text/proseMissing': {
    ar: 'لا تظهر في الصفحات نصوص من المصدر. عددها: {count}',
    en: 'Texts of the source are not shown in the pages. Number: {count}',
  },
  'text/sourceUnreadable': {
    ar: 'تعذرت قراءة المصدر المرفق، فلا شيء يُقارن به المعروض.',
    en: 'The attached source cannot be read, so there is nothing with which to compare the pages.',
  },

  'clauses/right': {
    ar: 'بصمة كل بند هي بصمته في المصدر. عدد البنود: {count}',
    en: 'Each clause of the source has its recorded hash. Clauses: {count}',
  },
  'clauses/wrong': {
    ar: 'بصمات البنود تخالف المصدر. عدد المخالف: {count}',
    en: 'The hashes differ from the source. Clauses concerned: {count}',
  },
  'clauses/changed': { ar: 'تغير: {place}', en: 'changed: {place}' },
  'clauses/missing': { ar: 'ليس في المصدر: {place}', en: 'not in the source: {place}' },
  'clauses/added': { ar: 'لا بصمة له: {place}', en: 'without a hash: {place}' },
  'clauses/whole': { ar: 'بصمة النص كله مخالفة', en: 'the hash of the whole text differs' },
  'clauses/sourceUnreadable': {
    ar: 'تعذرت قراءة المصدر المرفق، فلا تُحسب بصماته.',
    en: 'The attached source cannot be read, so it has no hashes.',
  },

  'approval/bound': {
    ar: 'بصمة النص المعتمد المسجلة في المحضر هي بصمة هذا النص.',
    en: 'The fingerprint recorded with the approval is that of this text.',
  },
  'approval/changed': {
    ar: 'سُجل الاعتماد على نص آخر: بصمته {recorded}، وبصمة هذا النص {current}.',
    en: 'The approval is recorded for another text: its fingerprint is {recorded}, that of this text {current}.',
  },
  'approval/unrecorded': {
    ar: 'لم تُسجل مع الاعتماد بصمة النص، فلا يُعرف هل هو النص المعتمد. بصمة هذا النص: {current}',
    en: 'No fingerprint was recorded with the approval, so nothing shows whether this is the approved text. Its fingerprint: {current}',
  },
  'approval/none': {
    ar: 'بيانات الاعتماد غير مكتملة، فلا اعتماد يُربط بالنص.',
    en: 'The approval data are incomplete, so there is no approval to bind to the text.',
  },
  'approval/sourceUnreadable': {
    ar: 'تعذرت قراءة المصدر المرفق، فلا يُعرف ما اعتُمد.',
    en: 'The attached source cannot be read, so what was approved is not known.',
  },

  'properties/agree': {
    ar: 'العنوان والجمعية في خصائص الملف هما ما في المصدر.',
    en: 'Title and author in the properties of the file are those of the source.',
  },
  'properties/differ': {
    ar: 'خصائص الملف تخالف المصدر.',
    en: 'The properties of the file differ from the source.',
  },
  'properties/differsIn': {
    ar: '{field}: «{found}» بدل «{expected}»',
    en: '{field}: “{found}” instead of “{expected}”',
  },
  'properties/sourceUnreadable': {
    ar: 'تعذرت قراءة المصدر المرفق، فلا تُعرف الخصائص الصحيحة.',
    en: 'The attached source cannot be read, so the right properties are not known.',
  },

  'rendition/archive': {
    ar: 'نسخة حفظ، وفيها المصدر كاملًا.',
    en: 'An archive copy, with the whole source inside.',
  },
  'rendition/publication': {
    ar: 'نسخة نشر، وليس في مرفقاتها توقيع ولا رقم هوية.',
    en: 'A publication copy; its attachments hold no signature and no identity number.',
  },
  'rendition/carries': {
    ar: 'نسخة نشر، وفي مرفقاتها ما لا يُنشر. لا توزعها، وأنتج غيرها.',
    en: 'A publication copy whose attachments carry what is not to be published. Do not distribute it; make another.',
  },
  'rendition/shortened': {
    ar: 'يقول الملف إنه نسخة حفظ، وقد حُذف من مصدره شيء.',
    en: 'The file says that it is an archive copy, yet something was taken out of its source.',
  },
  'rendition/place': { ar: '{name}: {place}', en: '{name}: {place}' },

  'actions/none': {
    ar: 'ليس فيه إلا صفحات وروابط ومرفقات.',
    en: 'It holds pages, links and attachments and nothing else.',
  },
  'actions/some': {
    ar: 'في الملف ما لا ينتجه هذا البرنامج. لا تفتحه في برنامج ينفذ ما فيه.',
    en: 'The file holds what this program never makes. Do not open it in a program that acts on it.',
  },
  'actions/script': {
    ar: 'برنامج يعمل عند الفتح أو الضغط',
    en: 'a script that runs when the file is opened or clicked',
  },
  'actions/launch': {
    ar: 'أمر يشغل برنامجًا أو يفتح ملفًا آخر',
    en: 'a command that starts a program or opens another file',
  },
  'actions/send': { ar: 'أمر يرسل بيانات أو يجلبها', en: 'a command that sends or fetches data' },
  'actions/action': { ar: 'أمر من نوع {kind}', en: 'an action of the kind {kind}' },
  'actions/form': { ar: 'نموذج يُملأ', en: 'a form to be filled in' },
  'actions/layers': { ar: 'طبقات تظهر وتختفي', en: 'layers that can be shown and hidden' },
  'actions/annotation': {
    ar: 'صفحة {page}: إضافة من نوع {kind}',
    en: 'page {page}: an annotation of the kind {kind}',
  },
  'actions/link': {
    ar: 'صفحة {page}: رابط ليس في المصدر: {address}',
    en: 'page {page}: a link that is not in the source: {address}',
  },
  'actions/spoken': {
    ar: 'نص يُقرأ على من لا يرى الصفحة وليس فيها: «{text}»',
    en: 'a text that is read to those who do not see the page, and is not on it: “{text}”',
  },
  'actions/pictures': {
    ar: 'صور أو رسوم أكثر مما في المصدر',
    en: 'more pictures or drawings than the source has',
  },

  'comparison/same': {
    ar: 'نص الملف المعطى هو نص هذه الوثيقة.',
    en: 'The text of the given file is that of this document.',
  },
  'comparison/differs': {
    ar: 'نص الملف المعطى غير نص هذه الوثيقة. البنود المختلفة: {count}',
    en: 'The text of the given file is not that of this document. Clauses that differ: {count}',
  },
  'comparison/changed': {
    ar: '{place}: هنا «{here}»، وفي الملف المعطى «{there}»',
    en: '{place}: here “{here}”, in the given file “{there}”',
  },
  'comparison/onlyHere': {
    ar: '{place}: ليس في الملف المعطى: «{here}»',
    en: '{place}: not in the given file: “{here}”',
  },
  'comparison/onlyThere': {
    ar: '{place}: في الملف المعطى وحده: «{there}»',
    en: '{place}: only in the given file: “{there}”',
  },
  'comparison/unreadable': {
    ar: 'الملف المعطى {path} لا يُقرأ سياسةً من هذا النوع.',
    en: 'The given file {path} cannot be read as a policy of this type.',
  },
  'comparison/noCounterpart': {
    ar: 'لا يوجد في {path} ملف هذه السياسة.',
    en: 'There is no file of this policy in {path}.',
  },
  'comparison/notAsked': {
    ar: 'لم يُعط ملف للمقارنة؛ أعطه بالخيار {option}.',
    en: 'No file was given to compare with; give one with {option}.',
  },
  'comparison/sourceUnreadable': {
    ar: 'تعذرت قراءة المصدر المرفق، فلا يُقارن بغيره.',
    en: 'The attached source cannot be read, so it cannot be compared.',
  },

  'appearance/notSeen': {
    ar: 'قُرئ النص كما تقرؤه البرامج، ولم يُنظر في صور الحروف. للتثبت استخرج المصدر وأنتجه بالإصدار نفسه والمتصفح {browser}، ثم قارن الملفين بايتًا ببايت.',
    en: 'The text was read as programs read it; the shapes of the letters were not looked at. To be certain, extract the source, build it with the same version and {browser}, and compare the two files byte for byte.',
  },
} as const satisfies Record<string, Bilingual>;

/** The name of a sentence. */
export type StatementCode = keyof typeof statementWords;

/** Why a file is not judged at all, and what to do. */
export const refusalWords: Readonly<Record<Refusal, Bilingual>> = {
  missing: {
    ar: 'لا يوجد ملف يُقرأ في هذا المسار. راجع المسار.',
    en: 'There is no file to read at this path. Check the path.',
  },
  noPdf: { ar: 'ليس الملف وثيقة {format}.', en: 'The file is no {format} document.' },
  tooLarge: {
    ar: 'الملف أكبر مما يُقرأ. الحد الأعلى بالميغابايت: {limit}',
    en: 'The file is larger than what is read. Limit in megabytes: {limit}',
  },
  damaged: {
    ar: 'الملف تالف أو مقطوع ({detail}). اطلب نسخة أخرى.',
    en: 'The file is damaged or cut off ({detail}). Ask for another copy.',
  },
  encrypted: {
    ar: 'الملف محمي بكلمة مرور، ووثائق هذا البرنامج لا تُحمى. اطلب النسخة الأصلية.',
    en: 'The file is encrypted, which documents of this program never are. Ask for the original.',
  },
  unsupported: {
    ar: 'كتب الملفَّ برنامج آخر على وجه لا يُقرأ هنا ({detail}). اطلب النسخة الأصلية.',
    en: 'Another program wrote the file in a way that is not read here ({detail}). Ask for the original.',
  },
  tooMuch: {
    ar: 'يطلب الملف من قارئه أكثر مما تطلبه أي وثيقة ({detail})، فلم يُقرأ.',
    en: 'The file asks more of its reader than any document does ({detail}), and was not read.',
  },
  tooSlow: {
    ar: 'تجاوزت قراءة الملف المهلة، فلم يُحكم فيه.',
    en: 'Reading the file took longer than allowed, so it was not judged.',
  },
  notOurs: {
    ar: 'ليس في الملف ما يدل على أن هذا البرنامج أنتجه ({name}).',
    en: 'Nothing in the file shows that this program made it ({name}).',
  },
};

/** The lines around the judgements. */
export const verificationWords = {
  file: { ar: '{path}', en: '{path}' },
  document: { ar: '{title} — {association}', en: '{title} — {association}' },
  judgement: { ar: '{outcome}: {question}. {sentence}', en: '{outcome}: {question}. {sentence}' },
  refused: {
    ar: 'لا يُقرأ وثيقةً من وثائق هذا البرنامج. {sentence}',
    en: 'Cannot be read as a document of this program. {sentence}',
  },
  verified: { ar: 'كل ما يُسأل عنه ثابت.', en: 'Everything that is asked of such a file holds.' },
  notVerified: { ar: 'لم يثبت كل ما يُسأل عنه.', en: 'Not everything that is asked of such a file holds.' },
  limits: {
    ar: 'هذا حكم على الملف ونصه، وليس توقيعًا ولا إثباتًا لمن أصدره.',
    en: 'This judges the file and its text; it is no signature and does not prove who issued it.',
  },
  took: { ar: 'مدة الحكم بالمللي ثانية: {milliseconds}', en: 'Judged in milliseconds: {milliseconds}' },
  extracted: { ar: 'استُخرج {path}', en: 'Extracted {path}' },
  refusedNames: {
    ar: 'لم يُستخرج شيء: اسم المرفق {name} غير مقبول.',
    en: 'Nothing was extracted: the name of the attachment {name} is not accepted.',
  },
  noAttachments: { ar: 'ليس في الملف مرفقات.', en: 'The file has no attachments.' },
  existing: {
    ar: 'الملف {path} موجود، فلم يُستخرج شيء. اختر مجلدًا آخر، أو استبدله بالخيار {option}.',
    en: '{path} exists, so nothing was extracted. Choose another folder, or replace it with {option}.',
  },
} as const satisfies Record<string, Bilingual>;
