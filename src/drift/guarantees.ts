/** What a clause grants beside what it orders: reasons, appeal, notice, writing. */
import type { Weakening, WeakeningReason } from '../model/drift.ts';
import type { ComparableClause } from './clauses.ts';
import { changeOf, markAt } from './marks.ts';
import type { Token } from './tokens.ts';

/** A guarantee: the words that grant it, in folded spelling, and others that may stand for them. */
interface Guarantee {
  readonly reason: WeakeningReason;
  readonly granted: RegExp;
  readonly also?: RegExp;
}

const guarantees: readonly Guarantee[] = [
  {
    reason: 'reasonsRemoved',
    // «بسبب» gives no reasons.
    granted: /^(?!بسبب$)[وفبلك]*(?:ال)?(?:اسباب|سبب|مسبب|تسبيب|تعليل|معلل|مبررات)/,
  },
  { reason: 'appealRemoved', granted: /تظلم|اعتراض|يعترض|للطعن|الطعن/ },
  {
    reason: 'noticeRemoved',
    granted: /^[وفبلس]*(?:ال)?(?:[يتا]بلغ|ابلاغ|تبليغ|[يت]شعر|اشعار|[يت]خطر|اخطار|[يت]علم|اعلام|[يت]حاط)/,
    also: /^[وفبلس]*(?:ال)?(?:[يت]خبر|اخبار|جواب|[يت]جاب|[يت]رد$|رد$|رساله|[يت]وافي|[يت]سلم|تسليم)/,
  },
  {
    reason: 'writingRemoved',
    granted: /^[وفبل]*(?:ال)?(?:كتابه|كتابيا|كتابي|مكتوب|مكتوبا|مكتوبه|خطيا)$/,
    also: /مكتوب|خطاب|رساله|نصيه|بريد/,
  },
];

/** Reasons, appeal, notice and writing that the model grants and none of the words said instead does. */
export function vanishedGuarantees(model: ComparableClause, said: readonly Token[]): Weakening[] {
  return guarantees.flatMap(({ reason, granted, also }) => {
    const word = model.tokens.find(({ key }) => granted.test(key));
    const isSaid = said.some(({ key }) => granted.test(key) || also?.test(key) === true);
    if (word === undefined || isSaid) return [];
    return [{ reason, ...changeOf(markAt(model.text, word), undefined) }];
  });
}
