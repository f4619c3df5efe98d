/** The words that a policy document says of itself, beside those of the association. */
import type { Bilingual } from '../model/bilingual.ts';
import type { ApprovalPart } from '../model/approval.ts';
import type { Approval } from '../model/generated/documents.ts';
import type { DocumentStatus } from '../model/render-model.ts';

/** Labels and headings. */
export const documentWords = {
  contents: { ar: 'المحتويات', en: 'Contents' },
  control: { ar: 'بيانات الوثيقة', en: 'Document control' },
  history: { ar: 'سجل التعديلات', en: 'Revision history' },
  approval: { ar: 'الاعتماد', en: 'Approval' },
  signatures: { ar: 'التوقيعات', en: 'Signatures' },

  code: { ar: 'رمز الوثيقة', en: 'Document code' },
  issue: { ar: 'رقم الإصدار', en: 'Issue number' },
  issueDate: { ar: 'تاريخ الإصدار', en: 'Date of issue' },
  effectiveDate: { ar: 'تاريخ السريان', en: 'Effective date' },
  reviewInterval: { ar: 'دورة المراجعة', en: 'Review interval' },
  nextReview: { ar: 'موعد المراجعة القادمة', en: 'Next review date' },
  reviewOwner: { ar: 'المسؤول عن المراجعة', en: 'Review owner' },
  supersedes: { ar: 'ما تلغيه هذه الوثيقة', en: 'Supersedes' },
  supersededBy: { ar: 'ما حل محل هذه الوثيقة', en: 'Superseded by' },
  replacedBy: { ar: 'حلت محلها: {document}', en: 'Replaced by: {document}' },
  remarks: { ar: 'ملاحظات', en: 'Remarks' },
  licence: { ar: 'رقم الترخيص', en: 'Licence number' },
  licenceDate: { ar: 'تاريخ الترخيص', en: 'Date of licence' },
  date: { ar: 'التاريخ', en: 'Date' },
  summary: { ar: 'ملخص التعديل', en: 'Summary of the change' },
  status: { ar: 'حالة الوثيقة', en: 'Status' },

  phone: { ar: 'الهاتف', en: 'Telephone' },
  email: { ar: 'البريد الإلكتروني', en: 'E-mail' },
  website: { ar: 'الموقع الإلكتروني', en: 'Website' },
  address: { ar: 'العنوان', en: 'Address' },
  bank: { ar: 'البنك', en: 'Bank' },
  iban: { ar: 'رقم الآيبان', en: 'IBAN' },

  responsible: { ar: 'المسؤول', en: 'Responsible' },
  serviceTime: { ar: 'المدة القصوى', en: 'Maximum time' },
  reference: { ar: 'المرجع', en: 'Reference' },
  link: { ar: 'الرابط', en: 'Link' },

  rowNumber: { ar: 'م', en: 'No.' },
  name: { ar: 'الاسم', en: 'Name' },
  capacity: { ar: 'الصفة', en: 'Capacity' },
  signature: { ar: 'التوقيع', en: 'Signature' },
  identityNumber: { ar: 'رقم الهوية', en: 'Identity no.' },
  signatureImage: { ar: 'صورة توقيع {name}', en: 'Image of the signature of {name}' },
  attendees: { ar: 'الحاضرون', en: 'Attendees' },
  missingParts: { ar: 'ما لم يُستكمل', en: 'Still missing' },
  signatureState: { ar: 'حالة التوقيعات', en: 'State of the signatures' },

  archiveCopy: { ar: 'نسخة الحفظ', en: 'Archive copy' },
  publicationCopy: { ar: 'نسخة النشر', en: 'Publication copy' },

  notStated: { ar: 'غير مذكور', en: 'Not stated' },
  notTranslated: { ar: 'لم يُترجم بعد', en: 'Not yet translated' },
  notWritten: { ar: 'لم يُكتب نص هذا القسم بعد', en: 'This section is not yet written' },
  logo: { ar: 'شعار {association}', en: 'Logo of {association}' },
  page: { ar: 'صفحة', en: 'Page' },
  of: { ar: 'من', en: 'of' },
} as const satisfies Record<string, Bilingual>;

/** What each status is called, what is said below it on the cover, and the mark on every page, if there is one. */
export const statusWords: Readonly<
  Record<DocumentStatus, { readonly word: Bilingual; readonly remark: Bilingual; readonly mark?: Bilingual }>
> = {
  draft: {
    word: { ar: 'مسودة', en: 'Draft' },
    remark: { ar: 'لم تُستكمل بيانات الاعتماد', en: 'Approval data incomplete' },
    mark: { ar: 'مسودة', en: 'DRAFT' },
  },
  forApproval: {
    word: { ar: 'معروضة للاعتماد', en: 'For approval' },
    remark: {
      ar: 'كما أفادت به الجمعية، ولم تُستكمل بيانات الاعتماد',
      en: 'As stated by the association; approval data incomplete',
    },
    mark: { ar: 'للاعتماد', en: 'FOR APPROVAL' },
  },
  approved: {
    word: { ar: 'بيانات الاعتماد مكتملة', en: 'Approval data complete' },
    remark: { ar: 'كما أفادت بها الجمعية', en: 'As stated by the association' },
  },
  superseded: {
    word: { ar: 'ملغاة', en: 'Superseded' },
    remark: { ar: 'حلت محلها وثيقة أخرى', en: 'Replaced by another document' },
    mark: { ar: 'ملغاة', en: 'SUPERSEDED' },
  },
};

/** Sentences that stand under the document's data. */
export const documentNotices = {
  arabicGoverns: {
    ar: 'النص العربي هو المرجع، والنص الإنجليزي ترجمة له؛ فإن اختلفا أُخذ بالعربي.',
    en: 'The Arabic text governs; the English text is a translation, and where the two differ the Arabic prevails.',
  },
  nameIsRendering: {
    ar: 'الاسم الإنجليزي للجمعية نقل لاسمها العربي، وليس اسمًا معتمدًا لديها.',
    en: "The association's English name renders its Arabic name and is not a name it has adopted.",
  },
  publicationCopy: {
    ar: 'هذه نسخة النشر، ولا تظهر فيها صور التوقيعات ولا أرقام الهويات.',
    en: 'This is the publication copy; it shows neither images of signatures nor identity numbers.',
  },
  imagesUnverified: {
    ar: 'صور التوقيعات مما أودعته الجمعية، ولم يُتحقق منها.',
    en: 'The images of signatures were supplied by the association and have not been verified.',
  },
} as const satisfies Record<string, Bilingual>;

/** What is said before the clause of approval. */
export const approvalRemarks = {
  nothingKnown: {
    ar: 'هذه مسودة تُعرض على جهة الاعتماد، وتُملأ فراغات الصيغة الآتية عند اعتمادها. ولا تُعد الصيغة دليلًا على الاعتماد قبل استكمالها وتوقيعها.',
    en: 'This is a draft to be put before the approving body; the blanks below are to be filled in upon approval. Until completed and signed, this wording is no evidence of approval.',
  },
  incomplete: {
    ar: 'لم تُستكمل بيانات اعتماد هذه السياسة، وتُملأ فراغات الصيغة الآتية من محضر الاعتماد. ولا تُعد الصيغة دليلًا على الاعتماد قبل استكمالها وتوقيعها.',
    en: 'The approval data of this policy are incomplete; the blanks below are to be filled in from the minutes. Until completed and signed, this wording is no evidence of approval.',
  },
  complete: {
    ar: 'بيانات الاعتماد الآتية مكتملة كما أفادت بها الجمعية.',
    en: 'The approval data below are complete as stated by the association.',
  },
} as const satisfies Record<string, Bilingual>;

/**
 * The phrases of the clause of approval, in order; those whose value is optional are left out with it.
 * The general assembly is feminine in Arabic, the two boards masculine.
 */
export const approvalPhrases = {
  opening: { ar: 'اعتمد {body} هذه السياسة', en: 'The {body} approved this policy' },
  openingFeminine: { ar: 'اعتمدت {body} هذه السياسة', en: 'The {body} approved this policy' },
  session: { ar: ' في جلسته {session}', en: ' in session no. {session}' },
  sessionFeminine: { ar: ' في جلستها {session}', en: ' in session no. {session}' },
  year: { ar: ' لعام {year}', en: ' of {year}' },
  date: { ar: ' المنعقدة بتاريخ {date}', en: ', held on {date}' },
  modeAndDate: { ar: ' المنعقدة {mode} بتاريخ {date}', en: ', held {mode} on {date}' },
  decision: { ar: '، بالقرار رقم {decision}.', en: ', by decision no. {decision}.' },
} as const satisfies Record<string, Bilingual>;

/** How a session was held, as the clause of approval says it. */
export const approvalModeWords: Readonly<Record<NonNullable<Approval['mode']>, Bilingual>> = {
  inPerson: { ar: 'حضوريًا', en: 'in person' },
  remote: { ar: 'عن بعد', en: 'remotely' },
};

/** The parts that a complete approval has. */
export const approvalPartWords: Readonly<Record<ApprovalPart, Bilingual>> = {
  body: { ar: 'جهة الاعتماد', en: 'approving body' },
  session: { ar: 'الجلسة', en: 'session' },
  date: { ar: 'تاريخ الاعتماد', en: 'date of approval' },
  decisionNumber: { ar: 'رقم القرار', en: 'decision number' },
  signatories: { ar: 'الموقعون', en: 'signatories' },
};

/** The appendix: what a check found, said as such. */
export const appendixWords = {
  heading: { ar: 'ملحق: خلاصة الفحص الذاتي', en: 'Appendix: summary of the self-assessment' },
  asOf: { ar: 'يوم الفحص', en: 'Day of the check' },
  standards: { ar: 'المعايير', en: 'Standards' },
  requirements: {
    ar: 'المتطلبات التي لم تُستوفَ أو تحتاج إلى نظر',
    en: 'Requirements that are not met or need a person',
  },
  number: { ar: 'الرقم', en: 'No.' },
  question: { ar: 'السؤال', en: 'Question' },
  outcome: { ar: 'ما ظهر', en: 'Found' },
  waived: { ar: 'مستثنى بقرار مسجل', en: 'Waived by a recorded decision' },
} as const satisfies Record<string, Bilingual>;

/** What the appendix is, and what it is not. */
export const appendixNotice: Bilingual = {
  ar: 'هذه خلاصة ما أظهره فحص نص السياسة وبياناتها في اليوم المذكور، أُدرجت عونًا على التقويم الذاتي. وليست جزءًا من السياسة، ولا درجة تقويم، ولا نتيجة صادرة عن المركز الوطني لتنمية القطاع غير الربحي.',
  en: 'This is a summary of what a check of the text of the policy and its data found on the day stated, given as an aid to self-assessment. It is no part of the policy, no score, and no result issued by the National Center for Non-Profit Sector.',
};
