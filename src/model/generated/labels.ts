/** Generated from schemas/ by `npm run generate`; not edited by hand. */

/** The words of `associationNameEnglishName`, from its schema. */
export const associationNameEnglishNameLabels = {
  official: { ar: 'اسم معتمد لدى الجمعية', en: "The association's own English name" },
  rendering: {
    ar: 'نقل للاسم العربي، ليس اسمًا معتمدًا',
    en: 'A rendering of the Arabic name, not an adopted name',
  },
} as const;

/** The words of `associationLegalForm`, from its schema. */
export const associationLegalFormLabels = {
  association: { ar: 'جمعية أهلية', en: 'Association' },
  foundation: { ar: 'مؤسسة أهلية', en: 'Foundation' },
} as const;

/** The words of `associationSizeClass`, from its schema. */
export const associationSizeClassLabels = {
  small: { ar: 'صغيرة', en: 'Small' },
  medium: { ar: 'متوسطة', en: 'Medium' },
  large: { ar: 'كبيرة', en: 'Large' },
} as const;

/** The words of `associationDigits`, from its schema. */
export const associationDigitsLabels = {
  arabicIndic: { ar: 'الأرقام العربية المشرقية (١٢٣)', en: 'Arabic-Indic digits (١٢٣)' },
  latin: { ar: 'الأرقام العربية المغربية (123)', en: 'Latin digits (123)' },
} as const;

/** The words of `associationDocumentLayout`, from its schema. */
export const associationDocumentLayoutLabels = {
  'side-by-side': { ar: 'اللغتان متجاورتان', en: 'Both languages side by side' },
  stacked: { ar: 'اللغتان متتابعتان، والعربية أولًا', en: 'One language below the other, Arabic first' },
  arabic: { ar: 'العربية وحدها', en: 'Arabic alone' },
  english: { ar: 'الإنجليزية وحدها', en: 'English alone' },
} as const;

/** The words of `beneficiaryRelationsChannelsKind`, from its schema. */
export const beneficiaryRelationsChannelsKindLabels = {
  inPerson: { ar: 'مقابلة حضورية', en: 'In person' },
  telephone: { ar: 'اتصال هاتفي', en: 'Telephone' },
  socialMedia: { ar: 'وسائل التواصل الاجتماعي', en: 'Social media' },
  letters: { ar: 'خطابات', en: 'Letters' },
  email: { ar: 'بريد إلكتروني', en: 'E-mail' },
  website: { ar: 'موقع إلكتروني', en: 'Website' },
  assistanceRequests: { ar: 'طلبات المساعدة', en: 'Assistance requests' },
  volunteering: { ar: 'التطوع', en: 'Volunteering' },
  branchDelegates: { ar: 'مندوبو الفروع', en: 'Branch delegates' },
  other: { ar: 'قناة أخرى', en: 'Other' },
} as const;

/** The words of `approvalBody`, from its schema. */
export const approvalBodyLabels = {
  boardOfDirectors: { ar: 'مجلس الإدارة', en: 'Board of directors' },
  boardOfTrustees: { ar: 'مجلس الأمناء', en: 'Board of trustees' },
  generalAssembly: { ar: 'الجمعية العمومية', en: 'General assembly' },
} as const;

/** The words of `approvalMode`, from its schema. */
export const approvalModeLabels = {
  inPerson: { ar: 'حضوريًا', en: 'In person' },
  remote: { ar: 'عن بعد', en: 'Remotely' },
} as const;

/** The words of `approvalSignatures`, from its schema. */
export const approvalSignaturesLabels = {
  pending: { ar: 'لم تُستكمل التوقيعات', en: 'Signatures pending' },
  declaredCollected: {
    ar: 'أفادت الجمعية باستكمال التوقيعات',
    en: 'The association declares the signatures collected',
  },
} as const;

/** The words of `documentControlStage`, from its schema. */
export const documentControlStageLabels = {
  draft: { ar: 'مسودة قيد الإعداد', en: 'Draft being prepared' },
  forApproval: { ar: 'معروضة للاعتماد', en: 'Put forward for approval' },
} as const;

/** The words of `personRole`, from its schema. */
export const personRoleLabels = {
  chair: { ar: 'رئيس مجلس الإدارة', en: 'Chair of the board' },
  viceChair: { ar: 'نائب رئيس مجلس الإدارة', en: 'Vice-chair of the board' },
  member: { ar: 'عضو مجلس الإدارة', en: 'Board member' },
  treasurer: { ar: 'المشرف المالي', en: 'Treasurer' },
  secretary: { ar: 'أمين سر المجلس', en: 'Board secretary' },
  executiveDirector: { ar: 'المدير التنفيذي', en: 'Executive director' },
} as const;

/** The words of `role`, from its schema. */
export const roleLabels = {
  boardOfDirectors: { ar: 'مجلس الإدارة', en: 'Board of directors' },
  executiveDirector: { ar: 'المدير التنفيذي', en: 'Executive director' },
  governanceOfficer: { ar: 'مسؤول الحوكمة', en: 'Governance officer' },
  beneficiaryRelationsOfficer: { ar: 'موظف علاقات المستفيدين', en: 'Beneficiary relations officer' },
  socialResearcher: { ar: 'مسؤول البحث الاجتماعي', en: 'Social research officer' },
  researchCommittee: { ar: 'لجنة البحث', en: 'Research committee' },
  complaintsOfficer: { ar: 'مسؤول الشكاوى', en: 'Complaints officer' },
  dataProtectionOfficer: { ar: 'مسؤول حماية البيانات الشخصية', en: 'Personal data protection officer' },
  branchDelegate: { ar: 'مندوب المكتب الفرعي', en: 'Branch office delegate' },
  programmeOfficer: { ar: 'مسؤول البرنامج', en: 'Programme officer' },
} as const;

/** The words of `serviceTimeUnit`, from its schema. */
export const serviceTimeUnitLabels = {
  workingDays: { ar: 'أيام عمل', en: 'Working days' },
  calendarDays: { ar: 'أيام تقويمية', en: 'Calendar days' },
} as const;

/** The words of `serviceTimeFrom`, from its schema. */
export const serviceTimeFromLabels = {
  applicationReceived: { ar: 'استلام الطلب', en: 'Receipt of the application' },
  applicationComplete: { ar: 'اكتمال الطلب', en: 'Completion of the application' },
  referralReceived: { ar: 'وصول الإحالة', en: 'Receipt of the referral' },
  decisionIssued: { ar: 'صدور القرار', en: 'Issue of the decision' },
  complaintReceived: { ar: 'استلام الشكوى', en: 'Receipt of the complaint' },
  appealReceived: { ar: 'استلام التظلم', en: 'Receipt of the appeal' },
  inquiryReceived: { ar: 'استلام الاستفسار', en: 'Receipt of the inquiry' },
} as const;

/** The words of `standardIndicatorsPillar`, from its schema. */
export const standardIndicatorsPillarLabels = {
  compliance: { ar: 'الامتثال والالتزام', en: 'Compliance' },
  transparency: { ar: 'الشفافية والإفصاح', en: 'Transparency and disclosure' },
  financialSafety: { ar: 'السلامة المالية', en: 'Financial safety' },
} as const;

/** The words of `standardProvenance`, from its schema. */
export const standardProvenanceLabels = {
  law: { ar: 'نظام أو لائحة', en: 'Law or regulation' },
  indicator: { ar: 'مؤشر حوكمة (منقول)', en: 'Governance indicator (transcribed)' },
  template: { ar: 'شائع في السياسات المنشورة', en: 'Found in published policies' },
  goodPractice: { ar: 'ممارسة جيدة', en: 'Good practice' },
  house: { ar: 'معيار «سياسة»', en: "Siyasa's own" },
} as const;

/** The words of `standardClass`, from its schema. */
export const standardClassLabels = {
  mandatory: { ar: 'أساسي', en: 'Mandatory' },
  optional: { ar: 'مستحسن', en: 'Optional' },
  informative: { ar: 'للعلم', en: 'Informative' },
} as const;

/** The words of `standardProfile`, from its schema. */
export const standardProfileLabels = {
  basic: { ar: 'الأساسي', en: 'Basic' },
  extended: { ar: 'الموسع', en: 'Extended' },
  full: { ar: 'الكامل', en: 'Full' },
} as const;

/** The words of `standardSeverity`, from its schema. */
export const standardSeverityLabels = {
  error: { ar: 'خطأ', en: 'Error' },
  warning: { ar: 'تحذير', en: 'Warning' },
  info: { ar: 'معلومة', en: 'Information' },
} as const;

/** The words of `terminologyTermsKind`, from its schema. */
export const terminologyTermsKindLabels = {
  party: { ar: 'طرف', en: 'Party' },
  role: { ar: 'دور', en: 'Role' },
  document: { ar: 'وثيقة', en: 'Document' },
  concept: { ar: 'مفهوم', en: 'Concept' },
} as const;
