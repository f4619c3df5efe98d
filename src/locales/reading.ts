/** What is said of documents of any format while they are read: what was found beside the text, and why some cannot be read. */
import type { CatalogueEntry } from '../model/catalogue.ts';

/** The words of what the readers notice, by code. */
export const readingDiagnostics: Readonly<Record<string, CatalogueEntry>> = {
  'import/empty': {
    message: { ar: 'لا نص في الملف {path}.', en: 'There is no text in the file {path}.' },
    remedy: {
      ar: 'تأكد من أنه الملف المقصود، ومن أنه حُفظ كاملًا.',
      en: 'Make sure that it is the right file and that it was saved completely.',
    },
  },
  'import/too-large': {
    message: {
      ar: 'حجم الملف {path} يتجاوز ما يُقرأ (بالميغابايت: {limit}).',
      en: 'The file {path} is larger than is read (megabytes: {limit}).',
    },
    remedy: {
      ar: 'احفظ نسخة منه بلا صور، أو اقتصر فيه على سياسة واحدة.',
      en: 'Save a copy without pictures, or keep only one policy in it.',
    },
  },
  'import/too-much-text': {
    message: {
      ar: 'نص الملف {path} أطول مما يُقرأ (عدد الأحرف: {limit}).',
      en: 'The text of the file {path} is longer than is read (characters: {limit}).',
    },
    remedy: { ar: 'اقتصر في الملف على سياسة واحدة.', en: 'Keep only one policy in the file.' },
  },
  'import/too-many-pages': {
    message: {
      ar: 'صفحات الملف {path} أكثر مما يُقرأ (الصفحات: {pages}، الحد: {limit}).',
      en: 'The file {path} has more pages than are read (pages: {pages}, limit: {limit}).',
    },
    remedy: {
      ar: 'استخرج صفحات السياسة في ملف مستقل.',
      en: 'Extract the pages of the policy into a file of their own.',
    },
  },
  'import/unpacks-too-large': {
    message: {
      ar: 'محتوى الملف {path} بعد فك ضغطه يتجاوز ما يُقبل (بالميغابايت: {limit})، فلم يُفك.',
      en: 'What is packed in the file {path} would be larger than is accepted (megabytes: {limit}), so it was not unpacked.',
    },
    remedy: {
      ar: 'افتح الملف في برنامجه واحفظ نسخة جديدة بلا صور.',
      en: 'Open the file in its program and save a new copy without pictures.',
    },
  },
  'import/too-deep': {
    message: {
      ar: 'تتداخل القوائم أو الجداول في الملف {path} أكثر مما يُقبل (الحد: {limit}).',
      en: 'Lists or tables in the file {path} are nested deeper than is accepted (limit: {limit}).',
    },
    remedy: { ar: 'بسّط تركيب الملف ثم أعد المحاولة.', en: 'Simplify the file and try again.' },
  },
  'import/entities': {
    message: {
      ar: 'في الملف {path} تعريفات لا يكتبها برنامج معروف، وقد تُستعمل للإضرار، فلم يُقرأ.',
      en: 'The file {path} holds definitions that no known program writes and that can do harm, so it was not read.',
    },
    remedy: {
      ar: 'احفظ الوثيقة من جديد ببرنامج تحرير موثوق.',
      en: 'Save the document again with a word processor that you trust.',
    },
  },
  'import/damaged': {
    message: {
      ar: 'الملف {path} تالف أو مقطوع، ولا يُقرأ.',
      en: 'The file {path} is damaged or cut off and cannot be read.',
    },
    remedy: {
      ar: 'افتحه في برنامجه واحفظه من جديد، أو اطلب نسخة أخرى منه.',
      en: 'Open it in its program and save it again, or ask for another copy.',
    },
  },
  'import/encrypted': {
    message: {
      ar: 'الملف {path} محمي بكلمة مرور، فلم يُقرأ.',
      en: 'The file {path} is protected by a password, so it was not read.',
    },
    remedy: {
      ar: 'افتحه في برنامجه واحفظ نسخة بلا كلمة مرور.',
      en: 'Open it in its program and save a copy without the password.',
    },
  },
  'import/legacy-word': {
    constants: { command: 'soffice --headless --convert-to docx file.doc', format: 'docx' },
    message: {
      ar: 'الملف {path} مكتوب بصيغة قديمة سبقت الصيغة {format}، وهي لا تُقرأ.',
      en: 'The file {path} is in the old format of Word, from before {format}, which is not read.',
    },
    remedy: {
      ar: 'احفظه من برنامجه بالصيغة {format}، أو حوّله بالأمر {command}.',
      en: 'Save it from Word as {format}, or convert it with {command}.',
    },
  },
  'import/other-format': {
    constants: { formats: 'docx, pdf, md, html, txt' },
    message: {
      ar: 'صيغة الملف {path} هي {kind}، وهي لا تُقرأ.',
      en: 'The format of the file {path} is {kind}, which is not read.',
    },
    remedy: {
      ar: 'احفظ الوثيقة بإحدى الصيغ التي تُقرأ: {formats}.',
      en: 'Save the document in a format that is read: {formats}.',
    },
  },
  'import/archive': {
    message: {
      ar: 'الملف {path} حزمة مضغوطة وليس وثيقة.',
      en: 'The file {path} is a packed archive and no document.',
    },
    remedy: {
      ar: 'فك ضغطه ثم سمِّ الوثيقة التي بداخله.',
      en: 'Unpack it, and name the document that is inside.',
    },
  },
  'import/image': {
    constants: { command: 'ocrmypdf -l ara+eng --image-dpi 300 in.png out.pdf' },
    message: {
      ar: 'الملف {path} صورة، ولا نص فيها يُقرأ.',
      en: 'The file {path} is a picture, without text that could be read.',
    },
    remedy: {
      ar: 'استخرج نصها ببرنامج للتعرف على الحروف، مثل الأمر {command}، ثم راجع النص كلمة كلمة.',
      en: 'Have its text recognised, for example with {command}, and then check every word.',
    },
  },
  'import/scanned': {
    message: {
      ar: 'صفحات الملف {path} صور، ولا نص فيها يُقرأ.',
      en: 'The pages of the file {path} are pictures, without text that could be read.',
    },
    remedy: {
      ar: 'أضف إليه طبقة نص بالأمر {command}، ثم راجع النص كلمة كلمة، أو اطلب الأصل قبل مسحه.',
      en: 'Give it a text layer with {command} and then check every word, or ask for the original from before it was scanned.',
    },
  },
  'import/pages-without-text': {
    message: {
      ar: 'في الملف {path} صفحات لا نص فيها (الصفحات: {pages}).',
      en: 'The file {path} has pages without text (pages: {pages}).',
    },
    remedy: {
      ar: 'انظر فيها: إن كانت صورًا فأضف إليها طبقة نص بالأمر {command}.',
      en: 'Look at them: if they are pictures, give them a text layer with {command}.',
    },
  },
  'import/unknown-format': {
    constants: { formats: 'docx, pdf, md, html, txt' },
    message: {
      ar: 'لا يُعرف ما في الملف {path}: ليس نصًا ولا وثيقة من نوع معروف.',
      en: 'What the file {path} holds is not known: it is neither text nor a document of a known kind.',
    },
    remedy: {
      ar: 'احفظ الوثيقة بإحدى الصيغ التي تُقرأ: {formats}.',
      en: 'Save the document in a format that is read: {formats}.',
    },
  },
  'import/unknown-encoding': {
    constants: { encoding: 'UTF-8' },
    message: {
      ar: 'لا يُعرف ترميز النص في الملف {path}.',
      en: 'The encoding of the text in the file {path} is not known.',
    },
    remedy: {
      ar: 'افتحه في البرنامج الذي كُتب به واحفظه بترميز {encoding}.',
      en: 'Open it in the program that wrote it and save it in the encoding {encoding}.',
    },
  },
  'import/encoding': {
    message: {
      ar: 'ترميز الملف {path} هو {encoding}، فحُوّل قبل القراءة.',
      en: 'The file {path} is in the encoding {encoding}; it was converted before reading.',
    },
    remedy: {
      ar: 'تأكد من أن الحروف ظهرت كما كُتبت.',
      en: 'Make sure that the letters are those that were written.',
    },
  },
  'import/broken-characters': {
    message: {
      ar: 'في الملف {path} حروف تالفة (العدد: {count}).',
      en: 'Some characters of the file {path} are broken (count: {count}).',
    },
    remedy: {
      ar: 'ارجع إلى الأصل واكتب الحروف الناقصة.',
      en: 'Go back to the original and write the letters that are missing.',
    },
  },
  'import/invisible-characters': {
    message: {
      ar: 'في الملف {path} رموز خفية تغيّر اتجاه النص أو توجّه أوامر إلى الشاشة، فتُركت (العدد: {count}).',
      en: 'The file {path} holds invisible characters that turn the direction of text or command the screen; they were left out (count: {count}).',
    },
    remedy: {
      ar: 'تأكد من أن ترتيب الكلمات كما يظهر في الأصل.',
      en: 'Make sure that the words stand in the order in which the original shows them.',
    },
  },
  'import/misnamed': {
    message: {
      ar: 'ينتهي اسم الملف {path} بالامتداد {ending}، ومحتواه من نوع {kind}، فقُرئ بحسب محتواه.',
      en: 'The name of the file {path} ends with {ending}, but its content is {kind}; it was read as that.',
    },
    remedy: { ar: 'صحح امتداد الاسم.', en: 'Correct the ending of the name.' },
  },
  'import/tracked-changes': {
    message: {
      ar: 'في الملف {path} تغييرات متعقَّبة لم تُقبل ولم تُرفض (العدد: {count})، فقُرئ كأنها قُبلت.',
      en: 'The file {path} has tracked changes that were neither accepted nor rejected (count: {count}); it was read as if they were accepted.',
    },
    remedy: {
      ar: 'اقبلها أو ارفضها في الأصل، فالوثيقة المعتمدة لا تغييرات معلقة فيها.',
      en: 'Accept or reject them in the original: an approved document has no open changes.',
    },
  },
  'import/comments': {
    message: {
      ar: 'في الملف {path} تعليقات ليست من نص السياسة، فتُركت (العدد: {count}).',
      en: 'The file {path} has comments, which are no part of the policy and were left out (count: {count}).',
    },
  },
  'import/hidden-text': {
    message: {
      ar: 'في الملف {path} نص مخفي لا يظهر عند الطباعة، فتُرك (المواضع: {count}).',
      en: 'The file {path} has hidden text that does not show in print; it was left out (places: {count}).',
    },
    remedy: {
      ar: 'أظهر النص المخفي في الأصل، ثم احذفه أو أبقه.',
      en: 'Show the hidden text in the original, and delete it or keep it.',
    },
  },
  'import/embedded-part': {
    message: {
      ar: 'في الملف {path} وثائق مدرجة من ملفات أخرى لم تُقرأ (العدد: {count}).',
      en: 'The file {path} holds documents inserted from other files that were not read (count: {count}).',
    },
    remedy: {
      ar: 'افتحه في برنامجه واحفظه من جديد ليصير نصها جزءًا منه.',
      en: 'Open it in its program and save it again, so that their text becomes part of it.',
    },
  },
  'import/images': {
    message: {
      ar: 'في الملف {path} صور لم يُقرأ ما فيها (العدد: {count}).',
      en: 'The file {path} has pictures, and what they show was not read (count: {count}).',
    },
    remedy: {
      ar: 'إن كان في صورة منها نص، كختم أو قرار، فاكتبه.',
      en: 'If one of them shows text, such as a stamp or a decision, write it down.',
    },
  },
  'import/macros': {
    message: {
      ar: 'في الملف {path} برامج مدمجة لم تُشغَّل ولم تُقرأ (العدد: {count}).',
      en: 'The file {path} holds macros, which were neither run nor read (count: {count}).',
    },
    remedy: {
      ar: 'لا تحتاج السياسة إليها: احفظ نسخة بلا برامج مدمجة.',
      en: 'A policy needs none: save a copy without macros.',
    },
  },
  'import/external': {
    message: {
      ar: 'يحيل الملف {path} إلى محتوى خارجه لم يُطلب (العدد: {count}).',
      en: 'The file {path} refers to content outside itself, which was not fetched (count: {count}).',
    },
    remedy: {
      ar: 'إن كان من نص السياسة فأدرجه في الملف.',
      en: 'If it belongs to the policy, put it into the file.',
    },
  },
  'import/scripts': {
    message: {
      ar: 'في الملف {path} أوامر برمجية لم تُشغَّل (العدد: {count}).',
      en: 'The file {path} holds scripts, which were not run (count: {count}).',
    },
  },
  'import/took-too-long': {
    message: {
      ar: 'استغرقت قراءة الملف {path} أكثر مما يُسمح به فأوقفت (بالثواني: {limit}).',
      en: 'Reading the file {path} took longer than is allowed and was stopped (seconds: {limit}).',
    },
    remedy: {
      ar: 'احفظ نسخة أبسط منه، أو اقتصر فيه على سياسة واحدة.',
      en: 'Save a simpler copy of it, or keep only one policy in it.',
    },
  },
  'import/took-too-much-memory': {
    message: {
      ar: 'احتاجت قراءة الملف {path} إلى ذاكرة أكثر مما يُسمح به فأوقفت (بالميغابايت: {limit}).',
      en: 'Reading the file {path} needed more memory than is allowed and was stopped (megabytes: {limit}).',
    },
    remedy: {
      ar: 'احفظ نسخة أبسط منه، أو اقتصر فيه على سياسة واحدة.',
      en: 'Save a simpler copy of it, or keep only one policy in it.',
    },
  },
  'import/could-not-be-read': {
    message: {
      ar: 'تعذرت قراءة الملف {path}، وهذا خلل في البرنامج.',
      en: 'The file {path} could not be read; this is a defect of the program.',
    },
    remedy: { ar: 'أبلغ عن الخلل مع نسخة من الملف.', en: 'Please report it with a copy of the file.' },
  },
};
