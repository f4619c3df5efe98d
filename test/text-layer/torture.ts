/** A text of everything that readers of Arabic PDFs are known to get wrong, one line each. */
import { createRenderer } from '../../src/render/render.ts';
import { shippedTemplates } from '../render/templates.ts';

/** Without vowel signs: here every word must come back. */
export const plainLines: readonly string[] = [
  'لا إله إلا الله، ولأن الأعمال بالنيات فلآخرها أجر كأولها',
  'الإدارة والأمانة والآثار واللائحة والاستئناف والإلزام',
  'سلا ملأ كلأ بلاء سلالم خلال إجلالا طلابا هؤلاء',
  'كلمة طويلة: المستفيدون، فالمستفيدات؛ ثم أوصياؤهم!',
  'صدر القرار رقم (١٢٣) بتاريخ ١٤٤٦/٠٣/١٥ هـ، ونشر بعده',
  'في الفترة من 2024-05-18 إلى 2025-06-01، بعد 30 يوما',
  'بلغت النسبة ٩٧٫٥٪ من ١٬٢٥٠ مستفيدا، أي 97.5% منهم',
  'المرسوم الملكي رقم (م/8) وتاريخ 19/2/1437هـ، ولائحته',
  'رمز الوثيقة GOV-02، الإصدار 1.2 (مسودة)، ومرجعها ISO 9001.',
  'الهاتف: +966 53 399 0307، والبريد: info@example.sa، للتواصل',
  'تستخدم الجمعية نظام CRM، وتطبيق WhatsApp Business (اختياريا).',
  'المدة: 5 أيام عمل؛ وإن تعذر ذلك: 10 أيام، لا أكثر.',
  'قال: «لا ضرر ولا ضرار» (حديث)، و"العدل" أساس — كما قيل — الملك',
  'أولا: التمهيد؛ ثانيا: الأهداف؛ ثالثا: القنوات.',
  'من الساعة 08:00 إلى 16:30، عدا يومي الجمعة والسبت.',
  'الآيبان SA29 8000 0454 6080 1464 8449، مصرف الراجحي.',
];

/** With vowel signs, one and two on a letter. */
export const signedLines: readonly string[] = [
  'أُخذ بالعربي، ولم تُستكمل بيانات الاعتماد.',
  'أولًا، وثانيًا، وثالثًا، ورابعًا، وخامسًا',
  'يُقدَّم الطلب مُوَقَّعًا، ثم يُحالُ إلى اللجنةِ المُختصّة.',
  'إنَّ اللهَ يأمرُكم أن تُؤدُّوا الأماناتِ إلى أهلِها',
  'لُجِّن القرارُ لِأَنَّ المُستفيدَ حَقُّهُ مَحفوظٌ',
];

/** Rows of two languages, as the documents of this project have them. */
export const rows: readonly (readonly [string, string])[] = [
  ['رقم الترخيص (3325)، وتاريخه 1441/5/2', 'Licence number (3325), dated 28 December 2019'],
  ['البنك: مصرف الراجحي، فرع الرياض', 'Bank: Al Rajhi Bank (Riyadh branch)'],
  ['الموقع، والبريد، والهاتف: ٩٢٠٠', 'Website, e-mail and telephone: 9200'],
];

/** The styles of the documents with their fonts in them, as the renderer puts them. */
export function documentStyles(): string {
  const templates = shippedTemplates();
  const page = '{{stylesheet "amiri"}}{{stylesheet "tokens"}}{{stylesheet "document"}}';
  return createRenderer({ ...templates, templates: new Map([['styles', page]]) }).page('styles', {});
}

/** The text as a page in the given styles. */
export function torturePage(styles: string): string {
  const stretch = (line: string) =>
    line.replaceAll(/[A-Z]+-\d+|\+\d[\d ]+\d|\S+@\S+?(?=،)|\d{4}-\d\d-\d\d/g, '<bdi dir="ltr">$&</bdi>');
  const lines = [...plainLines, ...signedLines].map((line) => `<p>${stretch(line)}</p>`).join('\n');
  const table = rows
    .map(([ar, en]) => `<tr><td>${ar}</td><td lang="en" dir="ltr">${en}</td></tr>`)
    .join('\n');
  return `<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>نص عسير</title><style>${styles}
table { inline-size: 100% } td { inline-size: 50% }</style></head>
<body>${lines}
<table>${table}</table></body></html>`;
}

/** Every line of the text. */
export const tortureText: readonly string[] = [...plainLines, ...signedLines, ...rows.flat()];
