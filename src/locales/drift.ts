/** The words around a policy that is compared with the model policy of its type. */
import type { Bilingual } from '../model/bilingual.ts';
import type { DriftKind, MeaningChanges, WeakeningReason } from '../model/drift.ts';

/** Labels and sentences; a hint to whoever reviews, never a verdict. */
export const driftWords = {
  title: { ar: 'مقارنة بالنص النموذجي: {title}', en: 'Compared with the model text: {title}' },
  notice: {
    ar: 'هذه إشارات للمراجع لا أحكام: النص النموذجي مقترح غير ملزم، وقد يكون المخالف له أجود منه. والمقارنة في النص العربي وحده.',
    en: 'These are hints for a reviewer, not verdicts: the model text is a proposal that binds no one, and what departs from it may be better. Only the Arabic text is compared.',
  },
  nothing: {
    ar: 'لا فرق بين السياسة والنص النموذجي.',
    en: 'The policy and the model text do not differ.',
  },
  total: { ar: '{kind}: {count}', en: '{kind}: {count}' },
  wholeSectionMissing: {
    ar: 'القسم كله غير موجود في السياسة. عدد نصوصه في النموذج: {count}',
    en: 'The policy has nothing of this section. Texts of it in the model: {count}',
  },
  wholeSectionAdded: {
    ar: 'قسم ليس في النموذج. عدد نصوصه: {count}',
    en: 'The model has no such section. Texts in it: {count}',
  },
  entry: { ar: '{kind}، {place}', en: '{kind}, {place}' },
  movedEntry: {
    ar: '{kind}، في موضع آخر من السياسة، {place}',
    en: '{kind}, elsewhere in the policy, {place}',
  },
  missingEntry: { ar: '{kind}، وموضعه في النموذج {place}', en: '{kind}; in the model at {place}' },
  inModel: { ar: 'في النموذج: {text}', en: 'In the model: {text}' },
  inPolicy: { ar: 'في السياسة: {text}', en: 'In the policy: {text}' },
  differs: {
    ar: '{what}: في النموذج {model}، وفي السياسة {policy}',
    en: '{what}: {model} in the model, {policy} in the policy',
  },
  onlyInModel: { ar: '{what}: في النموذج وحده {model}', en: '{what}: only in the model, {model}' },
  onlyInPolicy: { ar: '{what}: في السياسة وحدها {policy}', en: '{what}: only in the policy, {policy}' },
} as const satisfies Record<string, Bilingual>;

/** What became of a clause. */
export const driftKindWords = {
  same: { ar: 'كما في النموذج', en: 'As in the model' },
  equivalent: { ar: 'بمعنى النموذج', en: 'Same meaning' },
  changed: { ar: 'صياغة مختلفة', en: 'Worded differently' },
  weakened: { ar: 'أضعف من النموذج فيما يظهر', en: 'Seems weaker than the model' },
  missing: { ar: 'ليس في السياسة', en: 'Not in the policy' },
  added: { ar: 'ليس في النموذج', en: 'Not in the model' },
} as const satisfies Record<DriftKind, Bilingual>;

/** What changed in meaning. */
export const meaningWords = {
  numbers: { ar: 'الأعداد', en: 'Numbers' },
  durations: { ar: 'المدد', en: 'Times' },
  negations: { ar: 'النفي', en: 'Negation' },
  modality: { ar: 'الإلزام والإباحة', en: 'Duty and permission' },
  roles: { ar: 'الأدوار', en: 'Roles' },
} as const satisfies Record<keyof MeaningChanges, Bilingual>;

/** Why a clause seems weaker. */
export const weakeningWords = {
  softened: { ar: 'صيغة أخف من الإلزام', en: 'Softer than a duty' },
  hedged: { ar: 'التزام معلق على الإمكان أو الحاجة', en: 'Made to depend on what is possible or needed' },
  discretion: { ar: 'أمر متروك لتقدير الجمعية', en: "Left to the association's judgement" },
  negationLost: { ar: 'منفي صار مثبتًا', en: 'What was denied is affirmed' },
  negationGained: { ar: 'مثبت صار منفيًا', en: 'What was affirmed is denied' },
  limitLoosened: { ar: 'حد زمني أضعف', en: 'A weaker time limit' },
  limitRemoved: { ar: 'حد زمني لم يرد', en: 'A time limit is absent' },
  limitReversed: { ar: 'حد زمني انعكس معناه', en: 'A time limit turned into its opposite' },
  rightQualified: { ar: 'حق قيد بشرط', en: 'A right made subject to a condition' },
  reasonsRemoved: { ar: 'بيان الأسباب لم يرد', en: 'The giving of reasons is absent' },
  appealRemoved: { ar: 'التظلم لم يرد', en: 'The appeal is absent' },
  noticeRemoved: { ar: 'الإبلاغ لم يرد', en: 'The notice is absent' },
  writingRemoved: { ar: 'الكتابة لم ترد', en: 'Writing is absent' },
} as const satisfies Record<WeakeningReason, Bilingual>;
