/** What is said of files: reading them, their YAML, their shape, their prose and their images. */
import type { CatalogueEntry } from '../model/catalogue.ts';

/** The words of every diagnostic that belongs to no rule, by code. */
export const fileDiagnostics: Readonly<Record<string, CatalogueEntry>> = {
  'load/missing': {
    message: { ar: 'الملف {path} غير موجود.', en: 'The file {path} does not exist.' },
    remedy: { ar: 'أنشئ الملف أو صحح اسمه.', en: 'Create the file, or correct its name.' },
  },
  'load/not-a-file': {
    message: { ar: 'المسار {path} ليس ملفًا عاديًا.', en: 'The path {path} is not a regular file.' },
    remedy: { ar: 'ضع في مكانه ملفًا نصيًا.', en: 'Put a text file in its place.' },
  },
  'load/too-large': {
    message: {
      ar: 'حجم الملف {path} يتجاوز الحد المسموح به (بالكيلوبايت: {limit}).',
      en: 'The file {path} is larger than allowed (kilobytes: {limit}).',
    },
    remedy: { ar: 'اقتصر في الملف على نص سياسة واحدة.', en: 'Keep the text of one policy only in the file.' },
  },
  'load/outside-workspace': {
    message: {
      ar: 'المسار {path} يقود إلى خارج مجلد العمل، فلم يُقرأ.',
      en: 'The path {path} leads outside the workspace, so it was not read.',
    },
    remedy: {
      ar: 'ضع الملف نفسه داخل مجلد العمل بدلًا من الإحالة إليه.',
      en: 'Put the file itself inside the workspace instead of a link to it.',
    },
  },
  'load/denied': {
    message: { ar: 'لا تسمح الصلاحيات بقراءة {path}.', en: 'Permissions do not allow reading {path}.' },
    remedy: { ar: 'امنح حسابك صلاحية قراءة الملف.', en: 'Give your account permission to read the file.' },
  },
  'load/not-utf-8': {
    constants: { encoding: 'UTF-8' },
    message: {
      ar: 'الملف {path} ليس نصًا بترميز {encoding}.',
      en: 'The file {path} is not text in the encoding {encoding}.',
    },
    remedy: {
      ar: 'احفظ الملف من المحرر بهذا الترميز ثم أعد المحاولة.',
      en: 'Save the file from your editor in this encoding and try again.',
    },
  },
  'load/no-policies-folder': {
    constants: { command: 'siyasa new association' },
    message: { ar: 'لا يوجد مجلد {folder} في مجلد العمل.', en: 'The workspace has no folder {folder}.' },
    remedy: {
      ar: 'شغّل الأمر من مجلد العمل الصحيح، أو ابدأ بالأمر {command}.',
      en: 'Run the command in the right workspace, or begin with {command}.',
    },
  },
  'load/no-associations': {
    constants: { command: 'siyasa new association' },
    message: { ar: 'مجلد {folder} لا يحوي أي جمعية.', en: 'The folder {folder} holds no association.' },
    remedy: { ar: 'ابدأ بالأمر {command}.', en: 'Begin with {command}.' },
  },
  'load/no-policies': {
    constants: { command: 'siyasa new policy' },
    message: { ar: 'لا توجد سياسة في المجلد {folder}.', en: 'There is no policy in the folder {folder}.' },
    remedy: { ar: 'أنشئ سياسة بالأمر {command}.', en: 'Create one with {command}.' },
  },
  'load/no-match': {
    constants: { command: 'siyasa list' },
    message: {
      ar: 'لا توجد جمعية ولا سياسة تطابق {pattern}.',
      en: 'Nothing matches {pattern}: no association and no policy.',
    },
    remedy: {
      ar: 'راجع الاسم، أو اعرض الموجود بالأمر {command}.',
      en: 'Check the name, or see what there is with {command}.',
    },
  },
  'load/folder-name': {
    message: {
      ar: 'اسم المجلد {name} غير صالح: تُستعمل الحروف اللاتينية الصغيرة والأرقام والشرطة فقط.',
      en: 'The folder name {name} is not valid: only lower-case Latin letters, digits and hyphens are used.',
    },
    remedy: { ar: 'غيّر اسم المجلد.', en: 'Rename the folder.' },
  },
  'load/file-name': {
    message: {
      ar: 'اسم الملف {name} غير صالح: تُستعمل الحروف اللاتينية الصغيرة والأرقام والشرطة فقط، ولا تُستعمل أسماء التقارير.',
      en: 'The file name {name} is not valid: only lower-case Latin letters, digits and hyphens are used, and not the name of a report.',
    },
    remedy: { ar: 'غيّر اسم الملف.', en: 'Rename the file.' },
  },
  'load/no-such-standard': {
    message: {
      ar: 'لا يوجد معيار باسم {id}. المتاح: {known}.',
      en: 'There is no standard named {id}. Available: {known}.',
    },
    remedy: { ar: 'اختر معيارًا من المتاح.', en: 'Choose one that is available.' },
  },
  'load/bad-schema': {
    message: { ar: 'تعذرت قراءة ملف المخطط.', en: 'The schema file cannot be read as a schema.' },
    remedy: {
      ar: 'صحح الملف أو احذفه ليُستعمل المخطط المرفق.',
      en: 'Correct the file, or delete it so that the shipped one is used.',
    },
  },

  'yaml/empty': {
    constants: { command: 'siyasa new policy' },
    message: { ar: 'الملف فارغ.', en: 'The file is empty.' },
    remedy: {
      ar: 'اكتب محتواه، أو ابدأ من نموذج بالأمر {command}.',
      en: 'Write its content, or start from a model text with {command}.',
    },
  },
  'yaml/syntax': {
    message: { ar: 'لا يُفهم التركيب في هذا الموضع.', en: 'What is written here cannot be understood.' },
    remedy: {
      ar: 'راجع هذا السطر والذي قبله: النقطتين بعد المفتاح، وعلامات التنصيص، والإزاحة.',
      en: 'Check this line and the one before: the colon after the key, the quotes, the indentation.',
    },
  },
  'yaml/indentation': {
    message: {
      ar: 'إزاحة السطر لا توافق ما قبله، أو بقي قوس مفتوح.',
      en: 'The indentation does not fit what comes before, or a bracket is still open.',
    },
    remedy: {
      ar: 'اجعل السطر محاذيًا لنظائره بالمسافات.',
      en: 'Align the line with its neighbours, using spaces.',
    },
  },
  'yaml/tab-indentation': {
    message: {
      ar: 'الإزاحة هنا بمفتاح الجدولة، ولا تصح إلا بالمسافات.',
      en: 'A tab is used for indentation; only spaces may be used.',
    },
    remedy: { ar: 'ضع مسافتين مكان كل علامة جدولة.', en: 'Put two spaces in place of each tab.' },
  },
  'yaml/missing-character': {
    constants: { block: '>-' },
    message: { ar: 'بقيت علامة تنصيص أو قوس بلا إغلاق.', en: 'A quote or bracket was not closed.' },
    remedy: {
      ar: 'أغلق العلامة، أو اكتب النص الطويل بعد العلامة {block}.',
      en: 'Close it, or write a long text after {block}.',
    },
  },
  'yaml/colon-in-text': {
    constants: { block: '>-' },
    message: {
      ar: 'في النص نقطتان رأسيتان تليهما مسافة، فظُنّ ما قبلهما مفتاحًا.',
      en: 'A colon followed by a space stands inside a text, so the text before it was taken for a key.',
    },
    remedy: {
      ar: 'ضع النص بين علامتي تنصيص، أو اكتبه بعد العلامة {block}.',
      en: 'Put the text in quotes, or write it after {block}.',
    },
  },
  'yaml/reserved-character': {
    message: {
      ar: 'لا يجوز أن يبدأ النص بالعلامة {character}.',
      en: 'A text may not begin with {character}.',
    },
    remedy: { ar: 'ضع النص بين علامتي تنصيص.', en: 'Put the text in quotes.' },
  },
  'yaml/duplicate-key': {
    message: {
      ar: 'تكرر المفتاح {key} في الموضع نفسه.',
      en: 'The key {key} is written twice in the same place.',
    },
    remedy: {
      ar: 'ادمج القيمتين تحت مفتاح واحد أو احذف الزائد.',
      en: 'Merge the two, or delete the one that is not meant.',
    },
  },
  'yaml/several-documents': {
    message: {
      ar: 'في الملف أكثر من وثيقة تفصلها شرطات.',
      en: 'The file holds more than one document, separated by dashes.',
    },
    remedy: { ar: 'اجعل كل سياسة في ملف مستقل.', en: 'Put each policy in a file of its own.' },
  },
  'yaml/alias': {
    message: {
      ar: 'يحيل هذا الموضع إلى نص مكتوب في موضع آخر من الملف، وذلك غير مسموح.',
      en: 'This refers to a text written elsewhere in the file, which is not allowed.',
    },
    remedy: {
      ar: 'اكتب النص نفسه هنا، ليقرأه كل من يفتح الملف.',
      en: 'Write the text itself here, so that everyone who opens the file can read it.',
    },
  },
  'yaml/tag': {
    message: { ar: 'وسم النوع المكتوب هنا غير معروف.', en: 'The type tag written here is not known.' },
    remedy: { ar: 'احذف ما يبدأ بعلامة التعجب.', en: 'Delete what begins with the exclamation mark.' },
  },
  'yaml/too-deep': {
    message: {
      ar: 'تتداخل مستويات الملف أكثر مما يُقبل (الحد: {limit}).',
      en: 'The file is nested more deeply than is accepted (limit: {limit}).',
    },
    remedy: { ar: 'بسّط بنية الملف.', en: 'Simplify the structure of the file.' },
  },
  'yaml/direction-control': {
    message: {
      ar: 'في النص محرف خفي {character} يقلب اتجاه القراءة، فيُعرض النص على غير ما كُتب.',
      en: 'The text holds an invisible character, {character}, that reverses the reading direction, so that it shows other than it is written.',
    },
    remedy: {
      ar: 'احذف المحرف؛ فاتجاه النص يُضبط آليًا.',
      en: 'Delete the character; direction is set automatically.',
    },
  },

  'yaml/control-character': {
    message: {
      ar: 'في النص محرف تحكم خفي {character} لا يُكتب في السياسات.',
      en: 'The text holds an invisible control character, {character}, which has no place in a policy.',
    },
    remedy: {
      ar: 'احذف المحرف، ولعله جاء مع نص منسوخ.',
      en: 'Delete it; it may have come with a copied text.',
    },
  },
  'check/unmeasured': {
    message: {
      ar: 'لا يسأل المعيار {standard} عن سياسة من نوع {type}، فلم تُقس بشيء.',
      en: 'The standard {standard} asks nothing of a policy of type {type}, so it was not measured.',
    },
    remedy: {
      ar: 'اختر المعيار المناسب بالخيار {option}، أو أضف النوع إلى ما يقيسه المعيار.',
      en: 'Choose the right standard with {option}, or add the type to those that the standard measures.',
    },
    constants: { option: '--standard' },
  },

  'schema/missing-field': {
    message: { ar: 'ينقص الحقل {field}.', en: 'The field {field} is missing.' },
    remedy: { ar: 'أضف الحقل بقيمته.', en: 'Add the field with its value.' },
  },
  'schema/misspelt-key': {
    message: {
      ar: 'المفتاح {key} غير معروف؛ لعل المقصود {nearest}.',
      en: 'The key {key} is not known; perhaps {nearest} is meant.',
    },
    remedy: { ar: 'اكتب {nearest} مكانه.', en: 'Write {nearest} instead.' },
  },
  'schema/unknown-key': {
    message: {
      ar: 'المفتاح {key} غير معروف هنا. المعروف: {known}.',
      en: 'The key {key} is not known here. Known: {known}.',
    },
    remedy: {
      ar: 'احذفه أو ضع محتواه تحت المفتاح المناسب.',
      en: 'Delete it, or put its content under the right key.',
    },
  },
  'schema/no-value': {
    message: { ar: 'الحقل {field} بلا قيمة.', en: 'The field {field} has no value.' },
    remedy: { ar: 'اكتب قيمته أو احذف سطره.', en: 'Write its value, or delete the line.' },
  },
  'schema/number-without-quotes': {
    message: {
      ar: 'قيمة الحقل {field} رقم بلا علامتي تنصيص، فتسقط الأصفار من أوله.',
      en: 'The value of {field} is a number without quotes, so leading zeros would be lost.',
    },
    remedy: { ar: 'ضع الرقم بين علامتي تنصيص.', en: 'Put the number in quotes.' },
  },
  'schema/wrong-type': {
    message: {
      ar: 'نوع القيمة في {field} غير صحيح (المطلوب: {expected}، المكتوب: {found}).',
      en: 'The value of {field} is of the wrong kind (wanted: {expected}; written: {found}).',
    },
    remedy: { ar: 'اكتب القيمة بالنوع المطلوب.', en: 'Write the value in the kind that is wanted.' },
  },
  'schema/not-in-list': {
    message: {
      ar: 'القيمة {given} ليست من قيم الحقل {field}. القيم المقبولة: {allowed}.',
      en: '{given} is not one of the values of {field}. Accepted: {allowed}.',
    },
    remedy: { ar: 'اختر قيمة من القيم المقبولة.', en: 'Choose one of the accepted values.' },
  },
  'schema/misspelt-value': {
    message: {
      ar: 'القيمة {given} ليست من قيم الحقل {field}؛ لعل المقصود {nearest}.',
      en: '{given} is not one of the values of {field}; perhaps {nearest} is meant.',
    },
    remedy: { ar: 'اكتب {nearest} مكانها.', en: 'Write {nearest} instead.' },
  },
  'schema/not-a-date': {
    constants: { example: '2024-05-18' },
    message: {
      ar: 'القيمة {given} في {field} ليست تاريخًا ميلاديًا موجودًا.',
      en: '{given} in {field} is not a Gregorian date that exists.',
    },
    remedy: {
      ar: 'اكتب التاريخ بالميلادي هكذا: {example}.',
      en: 'Write the Gregorian date like this: {example}.',
    },
  },
  'schema/wrong-form': {
    message: {
      ar: 'القيمة {given} في {field} ليست على الصورة المطلوبة.',
      en: '{given} in {field} does not have the form that is wanted.',
    },
    remedy: { ar: 'الصورة المطلوبة: {form}', en: 'The form that is wanted: {form}' },
  },
  'schema/too-small': {
    message: {
      ar: 'القيمة في {field} دون الحد الأدنى (المكتوب: {given}، الحد: {limit}).',
      en: 'The value of {field} is below the minimum (written: {given}; minimum: {limit}).',
    },
    remedy: { ar: 'اكتب قيمة لا تقل عن الحد.', en: 'Write a value that is not below it.' },
  },
  'schema/too-large': {
    message: {
      ar: 'القيمة في {field} فوق الحد الأعلى (المكتوب: {given}، الحد: {limit}).',
      en: 'The value of {field} is above the maximum (written: {given}; maximum: {limit}).',
    },
    remedy: { ar: 'اكتب قيمة لا تتجاوز الحد.', en: 'Write a value that is not above it.' },
  },
  'schema/too-long': {
    message: {
      ar: 'النص في {field} أطول مما يُقبل (الحد بالحروف: {limit}).',
      en: 'The text of {field} is longer than is accepted (characters: {limit}).',
    },
    remedy: { ar: 'اختصر النص أو وزعه على بنود.', en: 'Shorten it, or spread it over several clauses.' },
  },
  'schema/empty': {
    message: { ar: 'الحقل {field} فارغ.', en: 'The field {field} is empty.' },
    remedy: { ar: 'اكتب محتواه أو احذف الحقل.', en: 'Write its content, or delete the field.' },
  },
  'schema/invalid': {
    constants: { command: 'siyasa new policy' },
    message: { ar: 'محتوى {field} لا يوافق المخطط.', en: 'The content of {field} does not fit the schema.' },
    remedy: {
      ar: 'قارنه بنموذج جديد من الأمر {command}.',
      en: 'Compare it with a fresh model text from {command}.',
    },
  },
  'schema/not-a-document': {
    constants: { command: 'siyasa new policy' },
    message: { ar: 'الملف لا يحوي حقولًا بأسمائها.', en: 'The file does not hold named fields.' },
    remedy: { ar: 'ابدأ من نموذج بالأمر {command}.', en: 'Start from a model text with {command}.' },
  },
  'schema/no-policy-type': {
    constants: { key: 'type' },
    message: {
      ar: 'لا يذكر الملف نوع السياسة في {key}. المعروف: {known}.',
      en: 'The file does not state the type of the policy under {key}. Known: {known}.',
    },
    remedy: { ar: 'أضف نوع السياسة في أول الملف.', en: 'Add the type of the policy at the top of the file.' },
  },
  'schema/misspelt-policy-type': {
    message: {
      ar: 'نوع السياسة {given} غير معروف؛ لعل المقصود {nearest}.',
      en: 'The policy type {given} is not known; perhaps {nearest} is meant.',
    },
    remedy: { ar: 'اكتب {nearest} مكانه.', en: 'Write {nearest} instead.' },
  },
  'schema/unknown-policy-type': {
    message: {
      ar: 'نوع السياسة {given} غير معروف. المعروف: {known}.',
      en: 'The policy type {given} is not known. Known: {known}.',
    },
    remedy: {
      ar: 'اختر نوعًا معروفًا، أو أضف مخططًا للنوع الجديد.',
      en: 'Choose a known type, or add a schema for the new one.',
    },
  },
  'schema/id-differs': {
    message: {
      ar: 'المعرّف {id} يخالف اسم المجلد {folder}.',
      en: 'The identifier {id} differs from the name of the folder, {folder}.',
    },
    remedy: { ar: 'اجعل المعرّف مطابقًا لاسم المجلد.', en: 'Make the identifier the name of the folder.' },
  },

  'standard/repeated-number': {
    message: {
      ar: 'استُعمل الرقم {number} لمتطلبين.',
      en: 'The number {number} is used for two requirements.',
    },
    remedy: {
      ar: 'أعط المتطلب الجديد رقمًا لم يُستعمل.',
      en: 'Give the new requirement a number that was never used.',
    },
  },
  'standard/unknown-source': {
    message: {
      ar: 'لا يوجد بين مصادر المعيار مصدر باسم {given}.',
      en: 'The standard has no source named {given}.',
    },
    remedy: { ar: 'صحح الاسم، أو أضف المصدر.', en: 'Correct the name, or add the source.' },
  },
  'standard/unknown-indicator': {
    message: {
      ar: 'لا يوجد بين مؤشرات المعيار مؤشر باسم {given}.',
      en: 'The standard has no indicator named {given}.',
    },
    remedy: { ar: 'صحح الاسم، أو أضف المؤشر.', en: 'Correct the name, or add the indicator.' },
  },
  'standard/misspelt-rule': {
    message: {
      ar: 'القاعدة {given} غير موجودة؛ لعل المقصود {nearest}.',
      en: 'There is no rule {given}; perhaps {nearest} is meant.',
    },
    remedy: { ar: 'اكتب {nearest} مكانها.', en: 'Write {nearest} instead.' },
  },
  'standard/unknown-rule': {
    message: { ar: 'القاعدة {given} غير موجودة.', en: 'There is no rule {given}.' },
    remedy: { ar: 'صحح اسم القاعدة في ملف المعيار.', en: "Correct the rule's name in the standard." },
  },
  'standard/unknown-parameter': {
    message: {
      ar: 'القاعدة {rule} لا تقبل القيمة المسماة {given}. المقبول: {known}.',
      en: 'The rule {rule} takes no parameter {given}. Known: {known}.',
    },
    remedy: { ar: 'صحح اسم القيمة أو احذفها.', en: 'Correct its name, or delete it.' },
  },
  'standard/wrong-parameter': {
    message: { ar: 'القيمة {given} لا تصلح في {field}.', en: '{given} does not fit {field}.' },
    remedy: { ar: 'المطلوب: {meaning}', en: 'What is wanted: {meaning}' },
  },

  'prose/html': {
    constants: { format: 'Markdown' },
    message: {
      ar: 'في النص وسوم لا تظهر في الوثيقة، ولا تُفحص السياسة حتى تُزال.',
      en: 'The text holds tags, which do not reach the document; the policy is not assessed until they are gone.',
    },
    remedy: {
      ar: 'احذف الوسوم واكتب النص بتنسيق {format}.',
      en: 'Delete the tags and write the text in {format}.',
    },
  },
  'prose/image': {
    message: {
      ar: 'في النص صورة، ولا تُدرج الصور في السياسات، ولا تُفحص السياسة حتى تُزال.',
      en: 'The text holds an image; policies take none, and this one is not assessed until it is gone.',
    },
    remedy: { ar: 'احذف الصورة، أو اكتب مضمونها.', en: 'Delete the image, or say in words what it shows.' },
  },
  'prose/unsafe-link': {
    message: {
      ar: 'في النص رابط لا يقود إلى موقع أو بريد أو هاتف، ولا تُفحص السياسة حتى يُصحح.',
      en: 'The text holds a link that leads to no website, e-mail or telephone; the policy is not assessed until it is mended.',
    },
    remedy: { ar: 'اكتب رابطًا كاملًا أو احذفه.', en: 'Write a full address, or delete the link.' },
  },

  'logo/not-readable': {
    message: {
      ar: 'ملف الشعار {path} غير موجود أو لا يُقرأ.',
      en: 'The logo file {path} does not exist or cannot be read.',
    },
    remedy: { ar: 'ضع ملف الشعار في مجلد الجمعية.', en: "Put the logo into the association's folder." },
  },
  'logo/too-large': {
    message: {
      ar: 'ملف الشعار {path} أكبر مما يُقبل.',
      en: 'The logo file {path} is larger than is accepted.',
    },
    remedy: { ar: 'صغّر حجم الصورة.', en: 'Make the image smaller.' },
  },
  'logo/not-an-image': {
    message: {
      ar: 'محتوى ملف الشعار {path} ليس صورة من النوع الذي يدل عليه اسمه.',
      en: 'The content of the logo file {path} is not an image of the kind its name says.',
    },
    remedy: { ar: 'صدّر الشعار من جديد بالصيغة الصحيحة.', en: 'Export the logo again in the right format.' },
  },
  'logo/not-plain-svg': {
    message: {
      ar: 'في ملف الشعار {path} نص برمجي أو إحالة إلى خارجه، فلم يُستعمل.',
      en: 'The logo file {path} holds a script or refers to something outside itself, so it was not used.',
    },
    remedy: {
      ar: 'صدّر الشعار رسمًا خالصًا أو صورة نقطية.',
      en: 'Export the logo as a plain drawing, or as a PNG.',
    },
  },

  'signature/not-readable': {
    message: {
      ar: 'ملف صورة التوقيع {path} غير موجود أو لا يُقرأ.',
      en: 'The signature file {path} does not exist or cannot be read.',
    },
    remedy: {
      ar: 'ضع الصورة في مجلد الجمعية، أو احذف الحقل ليبقى موضع التوقيع فارغًا.',
      en: "Put the image into the association's folder, or delete the field so that the place stays blank.",
    },
  },
  'signature/too-large': {
    message: {
      ar: 'ملف صورة التوقيع {path} أكبر مما يُقبل.',
      en: 'The signature file {path} is larger than is accepted.',
    },
    remedy: { ar: 'صغّر حجم الصورة.', en: 'Make the image smaller.' },
  },
  'signature/not-an-image': {
    message: {
      ar: 'محتوى ملف صورة التوقيع {path} ليس صورة من النوع الذي يدل عليه اسمه.',
      en: 'The content of the signature file {path} is not an image of the kind its name says.',
    },
    remedy: { ar: 'صدّر الصورة من جديد بالصيغة الصحيحة.', en: 'Export the image again in the right format.' },
  },
  'signature/not-plain-svg': {
    message: {
      ar: 'في ملف صورة التوقيع {path} نص برمجي أو إحالة إلى خارجه، فلم يُستعمل.',
      en: 'The signature file {path} holds a script or refers to something outside itself, so it was not used.',
    },
    remedy: {
      ar: 'صدّر الصورة رسمًا خالصًا أو صورة نقطية.',
      en: 'Export the image as a plain drawing, or as a PNG.',
    },
  },
  'brand/low-contrast': {
    message: {
      ar: 'لون الجمعية {given} لا يُقرأ على الأبيض، ولا يُقرأ الأبيض عليه (التباين: {contrast}، والحد الأدنى: {least})، فاستُعمل في الوثائق أقرب لون مقروء: {nearest}.',
      en: "The association's colour {given} cannot be read on white, nor white on it (contrast: {contrast}; least: {least}), so documents use the nearest colour that can: {nearest}.",
    },
    remedy: {
      ar: 'اكتب {nearest} مكانه، أو اختر لونًا أغمق.',
      en: 'Write {nearest} instead, or choose a darker colour.',
    },
  },
  'theme/unknown': {
    message: {
      ar: 'لا يوجد طراز باسم {given}، فاستُعمل الطراز المعتاد. المتاح: {known}.',
      en: 'There is no theme named {given}, so the usual look was used. Available: {known}.',
    },
    remedy: {
      ar: 'اختر طرازًا من المتاح، أو ضع ملفه في مجلد الطرز.',
      en: 'Choose one that is available, or put its file into the folder of themes.',
    },
  },

  'internal/no-such-rule': {
    message: {
      ar: 'يطلب المعيار في {requirement} قاعدة غير موجودة: {rule}.',
      en: 'The standard asks in {requirement} for a rule that does not exist: {rule}.',
    },
    remedy: { ar: 'صحح اسم القاعدة في ملف المعيار.', en: "Correct the rule's name in the standard." },
  },
  'internal/rule-silent': {
    message: {
      ar: 'لم تصدر القاعدة {rule} حكمًا في {requirement}، وهذا خلل في البرنامج.',
      en: 'The rule {rule} gave no verdict on {requirement}; this is a defect of the program.',
    },
    remedy: { ar: 'أبلغ عن الخلل مع نسخة من الملف.', en: 'Please report it with a copy of the file.' },
  },
  'internal/rule-failed': {
    message: {
      ar: 'تعذر على القاعدة {rule} أن تحكم في {requirement}، وهذا خلل في البرنامج.',
      en: 'The rule {rule} could not judge {requirement}; this is a defect of the program.',
    },
    remedy: { ar: 'أبلغ عن الخلل مع نسخة من الملف.', en: 'Please report it with a copy of the file.' },
  },
};
