/** Which names of associations are found in a text, and which words are none. */
import { expect, test } from 'vitest';
import { foreignName } from '../../../src/rules/identity/foreign-name.ts';
import { latinName } from '../../../src/rules/identity/latin-name.ts';
import { officialName } from '../../../src/rules/identity/official-name.ts';
import { templateDescriptor } from '../../../src/rules/identity/template-descriptor.ts';
import type { Rule } from '../../../src/model/rule.ts';
import { tryRule } from '../../support/try-rule.ts';

const marefa = 'name: { official: { ar: جمعية معرفة, en: Marefa Association } }';
const robotweak = 'name: { official: { ar: جمعية روبوتويق, en: ROBOTWEAK } }';
const suqya = `
name:
  official: { ar: جمعية سقيا الماء بمنطقة مكة المكرمة, en: Water Provision Association in Makkah Region }
  aliases: [جمعية سقيا الماء]
`;
const neighbours = `
- name: { official: { ar: جمعية معرفة, en: Marefa Association } }
- name: { official: { ar: جمعية السراج الأهلية, en: ALSERAJ SOCIETY } }
- name: { official: { ar: جمعية روبوتويق, en: ROBOTWEAK } }
- name: { official: { ar: جمعية قلب لرعاية مرضى القلب, en: Qalb Association for the Care of Heart Patients } }
`;

/** Message and characters of each finding in a preamble, such as `misspelt «جمعية مغرفة»`. */
function findingsIn(
  rule: Rule,
  association: string,
  text: string,
  language: 'ar' | 'en' = 'ar',
  others = '[]',
) {
  const wording = language === 'ar' ? { ar: text } : { ar: 'نص.', en: text };
  const policy = JSON.stringify({ sections: { preamble: { text: wording } } });
  return tryRule(rule, { policy, association, neighbours: others })
    .filter(({ message }) => message !== undefined)
    .map(({ line }) => line.replace(/^\w+ /, '').replace(/\/\S+ /, ''));
}

test.each([
  'لا تميز السياسة جمعية على جمعية، ولا تخالف نظام أي جمعية مرخصة.',
  'كل جمعية ترعى الأيتام، وكل مؤسسة تمنح، وكل جمعية تقدم الخدمات الاجتماعية.',
  'الجمعية جمعية أهلية خيرية غير ربحية، وهي جمعية ذات شخصية اعتبارية.',
  'تقدم جمعية معرفة الخدمات للمستفيدين، ووجمعيّة مَعْرِفة تلتزم، وبجمعية معرفه كذلك.',
  'تسعى جمعية معرفة لتنمية المجتمع ولخدمة الناس. وجمعية «معرفة» قائمة.',
  'أعضاء مجلس إدارة جمعية معرفة والجمعية العمومية، وأي مؤسسة حكومية أو جمعية أخرى.',
  'جمعية لتحفيظ القرآن، والجمعية الخيرية، والجمعيات الأهلية.',
])('no other name is seen in: %s', (text) => {
  expect(findingsIn(officialName, marefa, text)).toEqual([]);
  expect(findingsIn(templateDescriptor, marefa, text)).toEqual([]);
});

test.each([
  ['جمعية معارفة', marefa, ['misspelt «جمعية معارفة»']],
  ['جمعية مغرفة', marefa, ['misspelt «جمعية مغرفة»']],
  ['جمعية المعرفة', marefa, ['misspelt «جمعية المعرفة»']],
  ['مؤسسة معرفة', marefa, ['misspelt «مؤسسة معرفة»']],
  ['تتعاقد جمعية معرفة ثم جمعية البر الخيرية', marefa, ['unknown «جمعية البر الخيرية»']],
  ['جمعية تكافل الخيرية', marefa, ['unknown «جمعية تكافل الخيرية»']],
  ['بجمعية إحسان', marefa, ['perhapsUnknown «جمعية إحسان»']],
  ['مؤسسة النقد', marefa, ['perhapsUnknown «مؤسسة النقد»']],
  ['وروبوتويك والروبوتات', robotweak, ['misspelt «روبوتويك»']],
  ['جمعية سقيا للماء', suqya, ['misspelt «جمعية سقيا للماء»']],
  ['جمعية سقيا المياه بمنطقة مكة المكرمة', suqya, ['misspelt «جمعية سقيا المياه بمنطقة مكة المكرمة»']],
  ['جمعية سقيا', suqya, ['shortened «جمعية سقيا»']],
  ['توفير سقيا الماء للفئات المستهدفة', suqya, []],
])('by their profile: %s', (text, association, findings) => {
  expect(findingsIn(officialName, association, text)).toEqual(findings);
});

test.each([
  ['تضع جمعية معرفة السياسات', ['foreign «جمعية معرفة»']],
  ['جمعية السراج الاهلية', ['foreign «جمعية السراج الاهلية»']],
  ['جمعية السراح الأهلية', ['foreign «جمعية السراح الأهلية»']],
  ['جمعية السراج', ['foreign «جمعية السراج»']],
  ['بالشراكة مع جمعية روبوتويق', ['partner «جمعية روبوتويق»']],
  ['معرفة حاجة المستفيد، وسراج الطريق، ورعاية مرضى القلب', []],
  ['جمعية سقيا الماء بمنطقة مكة المكرمة', []],
])('of the neighbours: %s', (text, findings) => {
  expect(findingsIn(foreignName, suqya, text, 'ar', neighbours)).toEqual(findings);
});

test.each([
  ['The Alseraj Society and ROBOTWEAK.', ['foreign «Alseraj Society»', 'foreign «ROBOTWEAK»']],
  ['The care of heart patients; see robotweak.com and x@robotweak.com.', []],
])('of the neighbours in English: %s', (text, findings) => {
  expect(findingsIn(foreignName, suqya, text, 'en', neighbours).sort()).toEqual(findings);
});

test.each([
  ['ROBOTWEEK', ['misspelt «ROBOTWEEK»']],
  ['Robot Weak', ['variant «Robot Weak»']],
  ['ROBOT-WEAK', ['variant «ROBOT-WEAK»']],
  ['RobotWeak’s robots; Robotics; contact@robotwaek.com; www.robotweek.com', []],
])('in Latin letters: %s', (text, findings) => {
  expect(findingsIn(latinName, robotweak, text, 'en')).toEqual(findings);
});
