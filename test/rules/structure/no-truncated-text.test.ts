/** Words with which a sentence may end, and those with which it cannot. */
import { describe, expect, test } from 'vitest';
import { noTruncatedText as rule } from '../../../src/rules/structure/no-truncated-text.ts';
import { tryRule } from '../../support/try-rule.ts';

const messagesFor = (ar: string) =>
  tryRule(rule, { policy: JSON.stringify({ sections: { preamble: { text: { ar } } } }) }).map(
    ({ message }) => message,
  );

describe(rule.id, () => {
  test.each([
    'الوصول إليه دون الحاجة إلى',
    'زيادة ثقة المستفيد بأفضل المعايير و',
    'بالتعاون مع.',
    'الأقسام التي',
    'تلتزم الجمعية بأن',
    'يدرس الطلب ثم…',
  ])('%s breaks off', (text) => {
    expect(messagesFor(text)).toEqual(['open']);
  });

  test.each([
    'وذلك عن طريق ما يلي:',
    'وذلك عن طريق ما يلي :-',
    'وذلك بالشكل التالي- :',
    'تسير المعاملة بالشكل التالي',
    'تسير المعاملة وفق الخطوات الآتية.',
    'تقوم الجمعية بـ:',
  ])('%s announces what is not there', (text) => {
    expect(messagesFor(text)).toEqual(['noClauses']);
  });

  test.each([
    'يُرد عليه في اليوم التالي.',
    'كما ذُكر من قبل.',
    'يُرجع إليه فيما بعد',
    'إلى حد ما',
    'يتولاه محمد بن علي',
    'من غير تمييز بين هذا وذاك، سواء طلب أو لم يطلب',
    'ما يلي ذلك من إجراءات',
    'يُكتب في النموذج لفظ «إلى»',
    'خدماتها:\n- الأولى\n- الثانية',
  ])('%s is complete', (text) => {
    expect(messagesFor(text)).toEqual([undefined]);
  });
});
