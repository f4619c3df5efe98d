/** A policy of an invented association, with everything that a document may hold. */
import { composeYaml, type Given } from '../compose/compose-yaml.ts';
import { createRenderer } from '../../src/render/render.ts';
import { shippedTemplates } from '../render/templates.ts';

const renderer = createRenderer(shippedTemplates());

const drawing = (colour: string, path: string) =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60"><path d="${path}" fill="none" stroke="${colour}" stroke-width="6"/></svg>`,
  );

const logo = {
  path: 'logo.svg',
  mediaType: 'image/svg+xml',
  bytes: drawing('#17584b', 'M20 50h80M60 8v34'),
} as const;

const signature = {
  path: 'chair.svg',
  mediaType: 'image/svg+xml',
  bytes: drawing('#123a8a', 'M8 40c20-40 30 20 50-10s20 20 54-6'),
} as const;

const association = `
name: { official: { ar: جمعية النماء الأهلية, en: Namaa Civil Society }, englishName: rendering }
licence: { number: "05049", date: 2019-03-12 }
seat: { city: { ar: الرياض, en: Riyadh } }
contact: { phone: "+966501234567", email: info@example.org, website: https://www.example.org }
bank: { name: { ar: مصرف, en: A bank }, iban: SA0380000000608010167519 }
`;

const clause = (ar: string, en: string, more = '') => `{ text: { ar: "${ar}", en: "${en}" }${more} }`;

const several = (count: number, make: (place: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index + 1)).join(', ');

const longWord = { ar: 'كلمةلايجدالسطرموضعاينقطعفيه'.repeat(5), en: 'Supercalifragilistic'.repeat(6) };

/** What the document is about; `long` makes it go over many pages, with everything that can be too long. */
export function samplePolicy(long = false): string {
  const rights = several(long ? 200 : 3, (place) =>
    clause(
      `أن يُعامل باحترام في كل مرحلة، وهي المرحلة ${place} من مراحل الخدمة.`,
      `To be treated with respect at stage ${place}.`,
    ),
  );
  return `
title: { ar: سياسة تنظيم العلاقة مع المستفيدين, en: Policy on Relations with Beneficiaries }
document:
  code: BRP-01
  issue: "2.0"
  issueDate: 2025-02-10
  review: { everyMonths: 12, owner: governanceOfficer }
  history:
    - { issue: "1.0", date: 2023-01-15, summary: { ar: الإصدار الأول., en: First issue. } }
    - { issue: "2.0", date: 2025-02-10, summary: { ar: أُضيفت حقوق المستفيد., en: Rights were added. } }
sections:
  preamble:
    text:
      ar: "المستفيد هو الغاية التي قامت الجمعية من أجلها، وخدمته أمانة لا منة.\\n\\nوتبين هذه السياسة ما له وما عليه (م/19)، وكيف يصل إلى الجمعية."
      en: "The beneficiary is the purpose for which the association exists, and service is a trust.\\n\\nThis policy sets out rights and duties (M/19), and how to reach the association."
  rights: { text: { ar: "للمستفيد الحقوق الآتية:", en: "The beneficiary has the following rights:" }, items: [${rights}] }
  handlingSteps:
    items:
      - text: { ar: تُدرس الحالة., en: The case is studied. }
        responsible: researchCommittee
        serviceTime: { maximum: 10, unit: workingDays, from: applicationComplete }
        items:
          - ${clause('زيارة ميدانية عند الحاجة.', 'A visit where it is needed.', `, items: [${clause('بإذن المستفيد.', 'With consent.')}]`)}
          - ${clause('مقابلة.', 'An interview.')}
      - ${clause('يُبلغ المستفيد بالقرار وسببه.', 'The beneficiary is told the decision and its reason.')}
  definitions: { items: [{ term: { ar: المستفيد, en: Beneficiary }, text: { ar: من تخدمه الجمعية., en: Whom the association serves. } }] }
  ${long ? `additional: [{ heading: { ar: ${longWord.ar}, en: ${longWord.en} }, text: { ar: ${longWord.ar}, en: ${longWord.en} } }, ${several(12, (place) => `{ heading: { ar: باب ${place}, en: Part ${place} }, items: [${several(5, () => clause('نص بند '.repeat(18), 'text of a clause '.repeat(14)))}] }`)}]` : ''}
approval:
  body: boardOfDirectors
  session: { number: 3, year: 1446 }
  mode: inPerson
  date: 2025-02-08
  decisionNumber: "12/1446"
  signatories:
    - { honorific: { ar: د., en: Dr. }, name: { ar: سعد بن محمد, en: Saad bin Mohammed }, role: chair, identityNumber: "1012345678", signature: chair.svg }
    - { name: { ar: نورة بنت عبدالله, en: Noura bint Abdullah }, role: viceChair, identityNumber: "1098765432" }
    - { name: { ar: هند بنت سالم, en: Hind bint Salem }, role: member }
  signatures: declaredCollected
`;
}

/** The page of the sample, with the styles and fonts that are shipped. */
export function samplePage(given: Given = {}, text = samplePolicy()): string {
  const files = { association, logo, signatures: new Map([['chair.svg', signature]]) };
  return renderer.policy(composeYaml(text, { ...files, ...given }));
}
