/**
 * `npm run import:fixtures`: the documents of the fixtures that a program must write, each from its text here.
 * Run by hand, where LibreOffice and a browser are installed; WeasyPrint and Typst where they are.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { openChromiumPrinter } from '../../src/host/chromium-printer.ts';

const folder = 'test/import/fixtures/recognised';
const save = (name: string, bytes: Uint8Array | string) => {
  writeFileSync(join(folder, name), bytes);
  console.log(name);
};

/** A paragraph from right to left, unless its text is Latin. */
function line(text: string, options: ConstructorParameters<typeof Paragraph>[0] & object = {}): Paragraph {
  const isArabic = /[\u0621-\u064A]/.test(text);
  return new Paragraph({
    ...options,
    bidirectional: isArabic,
    children: [new TextRun({ text, rightToLeft: isArabic })],
  });
}

function table(rows: readonly (readonly string[])[]): Table {
  return new Table({
    visuallyRightToLeft: true,
    width: { size: 9000, type: WidthType.DXA },
    columnWidths: (rows[0] ?? []).map(() => Math.floor(9000 / (rows[0]?.length ?? 1))),
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (text) => new TableCell({ children: text.split('\n').map((one) => line(one)) }),
          ),
        }),
    ),
  });
}

async function word(children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  const file = new Document({
    numbering: {
      config: [
        {
          reference: 'steps',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1-', alignment: AlignmentType.START },
            { level: 1, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START },
          ],
        },
      ],
    },
    sections: [{ children: [...children] }],
  });
  return Packer.pack(file, 'uint8array');
}

const step = (text: string, level = 0, reference = 'steps') =>
  line(text, { numbering: { reference, level } });
const heading = (text: string) => line(text, { heading: HeadingLevel.HEADING_1 });

save(
  'two-columns.docx',
  await word([
    line('جمعية ظلال الرمان الأهلية', { heading: HeadingLevel.TITLE }),
    line('Dhilal Al-Rumman Association'),
    table([
      ['النص العربي', 'English text'],
      ['سياسة العلاقة مع المستفيدين', 'Policy on Relations with Beneficiaries'],
      ['أولاً: مقدمة', 'First: Introduction'],
      [
        'تبين هذه السياسة كيف تستقبل الجمعية من يقصدها وكيف تجيبه.',
        'This policy sets out how the association receives and answers those who come to it.',
      ],
      ['ثانياً: الأهداف', 'Second: Objectives'],
      ['١. أن يجد كل مستفيد من يسمعه.', '1. That every beneficiary finds someone who listens.'],
      ['٢. أن تُحفظ بياناته:', '2. That personal data are kept safe:'],
      ['أ) في مكان مغلق.', 'a) in a locked place.'],
      ['ب) وبكلمة مرور.', 'b) and behind a password.'],
      ['٣. أن يُقاس رضاه.', '3. That satisfaction is measured.'],
      ['ثالثاً: قنوات التواصل', 'Third: Channels'],
      ['١. الحضور إلى مقر الجمعية', '1. Coming to the seat of the association'],
      ['٢. البريد الإلكتروني', '2. E-mail'],
    ]),
    line(
      'اعتمد مجلس الإدارة هذه السياسة في جلسته الرابعة المنعقدة حضورياً بتاريخ ٢٦/٧/١٤٤٧هـ الموافق ١٥/١/٢٠٢٦م، بالقرار رقم (٨).',
    ),
  ]),
);

save(
  'stacked-english.docx',
  await word([
    line('سياسة تنظيم العلاقة مع المستفيدين', { heading: HeadingLevel.TITLE }),
    line('Policy on Relations with Beneficiaries', { heading: HeadingLevel.HEADING_2 }),
    heading('تمهيد'),
    heading('Preamble'),
    line('وضعت جمعية مرافئ السنبلة هذه السياسة لتكون علاقتها بمن تخدمهم واضحة.'),
    line('Marafi Al-Sunbula Association set this policy so that its relation with those it serves is clear.'),
    heading('الهدف العام'),
    heading('General objective'),
    line('أن تصل الخدمة إلى مستحقها في وقتها.'),
    line('That the service reaches those entitled to it in time.'),
    heading('المسؤوليات'),
    heading('Responsibilities'),
    line('أ. مجلس الإدارة: يعتمد السياسة ويراجعها كل سنتين.'),
    line('(a) The board of directors: approves the policy and reviews it every two years.'),
    line('ب. المدير التنفيذي: يتابع تنفيذها.'),
    line('(b) The executive director: follows its implementation.'),
    heading('اعتماد مجلس الإدارة'),
    heading('Approval of the board'),
    line('تم اعتماد هذه السياسة في اجتماع مجلس الإدارة (الجلسة 6) المنعقد عن بعد بتاريخ 15/01/2026م.'),
    line('This policy was approved in the meeting of the board (session 6) held remotely on 15/01/2026.'),
  ]),
);

save(
  'word-lists.docx',
  await word([
    line('لائحة تنظيم العلاقة مع المستفيدين', { heading: HeadingLevel.TITLE }),
    line('جمعية سواقي التوت للتنمية'),
    heading('المقدمة:'),
    line('تنظم هذه اللائحة صلة الجمعية بالمستفيد منذ طلبه حتى انتهاء خدمته.'),
    heading('النطاق:'),
    line('تطبق على العاملين والمتطوعين في الجمعية.'),
    heading('خطوات التعامل مع المستفيد'),
    line('يتم التعامل مع المستفيد بالشكل التالي:'),
    step('يستقبل الموظف الطلب ويسجله.'),
    step('يتحقق من المستندات، ومنها:'),
    step('صورة الهوية.', 1),
    step('إثبات السكن.', 1),
    step('يبلغ المستفيد بالنتيجة.'),
    heading('الاعتماد'),
    line(
      'بناءً على قرار مجلس الإدارة رقم (12/2025) في اجتماعه الخامس المنعقد حضورياً يوم الأحد 1446/7/12هـ، اعتمدت هذه اللائحة.',
    ),
    table([
      ['م', 'الاسم', 'الصفة', 'التوقيع'],
      ['1', 'د. نوف بنت ماجد الصقري', 'رئيس مجلس الإدارة', ''],
      ['2', 'م. طلال بن حمد العوشز', 'نائب رئيس المجلس', ''],
      ['3', 'أ. ريم بنت سعد الهليل', 'المشرف المالي', ''],
    ]),
  ]),
);

/** A page for programs that set HTML. */
const page = (body: string) =>
  `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>سياسة</title><style>
@page { size: A4; margin: 25mm } body { font-family: Amiri, "DejaVu Sans", serif; font-size: 13pt; line-height: 1.6 }
table { border-collapse: collapse; width: 100% } td, th { border: 1px solid #555; padding: 4px }
</style></head><body>${body}</body></html>`;

const articles = page(`<h1>سياسة العلاقة مع المستفيدين في جمعية مناهل الزعتر</h1>
<h2>المادة (1): التمهيد</h2><p>تقدم الجمعية خدماتها لمن تنطبق عليه شروطها، وتبين هذه السياسة ما له وما عليه.</p>
<h2>المادة (2): نطاق التطبيق</h2><p>تسري على كل من يتعامل مع المستفيدين باسم الجمعية.</p>
<h2>المادة (3): قنوات التواصل مع المستفيدين</h2><ol><li>زيارة مقر الجمعية</li><li>الهاتف الموحد</li><li>الموقع الإلكتروني</li></ol>
<h2>المادة (4): الشكاوى</h2><p>للمستفيد أن يشتكي، ويُنظر في شكواه خلال عشرة أيام عمل.</p>
<p>أقرت الجمعية العمومية هذه السياسة في اجتماعها الثاني المنعقد بتاريخ 15/1/2026م.</p>`);

const signed = page(`<h1>سياسة تنظيم العلاقة مع المستفيدين</h1><p>جمعية بوارق الخزامى</p>
<h2>مقدمة :</h2><p>هذه سياسة الجمعية في استقبال المستفيدين والرد عليهم.</p>
<h2>الهدف من السياسة:</h2><p>أن يكون الرد واضحًا وفي موعده.</p>
<h2>آلية التعامل مع المستفيد</h2><ol><li>استقبال الطلب.</li><li>دراسته.</li><li>الرد عليه.</li></ol>
<h2>اعتماد مجلس الإدارة</h2><p>اعتمدت هذه السياسة بتاريخ 26/07/1447هـ الموافق 15/01/2026م في الجلسة (3) لمجلس الإدارة.</p>`);

const printer = await openChromiumPrinter({ environment: process.env });
// Some letters of Amiri cannot be read back from what Chromium writes.
const font = readFileSync(
  'node_modules/@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
).toString('base64');
const face = `@font-face { font-family: Plex; src: url(data:font/ttf;base64,${font}) } h1, h2 { font-weight: 400 }`;
save(
  'chromium.pdf',
  await printer.print(signed.replace('@page', `${face} @page`).replace('Amiri,', 'Plex,')),
);
await printer.close();

const work = mkdtempSync(join(tmpdir(), 'fixtures-'));
const office = (given: string, content: string | Uint8Array, filter: string, name: string) => {
  writeFileSync(join(work, given), content);
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
  const asked = ['--headless', '--convert-to', filter, '--outdir', work, join(work, given)];
  execFileSync('soffice', [profile, ...asked], { stdio: 'ignore' });
  save(name, readFileSync(join(work, given.replace(/\w+$/, filter.split(':')[0] ?? ''))));
};
office('page.html', articles, 'docx:MS Word 2007 XML', 'libreoffice-articles.docx');
const digits = await word([
  line('سياسة تنظيم العلاقة مع المستفيدين وتقديم الخدمات', { heading: HeadingLevel.TITLE }),
  line('مؤسسة غراس اللوز الأهلية'),
  heading('١. تمهيد'),
  line('لكل مستفيد حق في أن يعرف ما يلزمه لطلب الخدمة، ومتى يأتيه الجواب عن طلبه.'),
  heading('٢. الأهداف التفصيلية'),
  line('أ- تقريب الخدمة من مستحقيها.'),
  line('ب- اختصار الإجراءات.'),
  line('ج- صون كرامة المستفيد.'),
  heading('٣. الأدوات المتاحة لموظف علاقات المستفيدين للتواصل مع المستفيدين'),
  line('(١) اللائحة الأساسية.'),
  line('(٢) دليل الخدمات.'),
  heading('بيانات الوثيقة'),
  table([
    ['رقم الإصدار', '٢'],
    ['تاريخ الإصدار', '١٥/٠١/٢٠٢٦م'],
    ['رقم قرار الاعتماد', '٩'],
    ['جهة الاعتماد', 'مجلس الأمناء'],
  ]),
]);
office('digits.docx', digits, 'pdf', 'libreoffice-digits.pdf');

const typesetters: readonly (readonly [program: string, source: string, text: string, name: string])[] = [
  ['weasyprint', 'page.html', signed.replace('بوارق الخزامى', 'بوارق الريحان'), 'weasyprint.pdf'],
  [
    'typst',
    'page.typ',
    `#set text(lang: "ar", font: "Amiri", size: 13pt)
= سياسة تنظيم العلاقة مع المستفيدين
جمعية مطالع الياسمين

== تمهيد
هذه سياسة الجمعية في خدمة المستفيدين، كتبت ليعرف كل طرف ما له وما عليه.

== الهدف العام
أن يخدم المستفيد باحترام.

== قنوات التواصل مع المستفيدين
+ المقابلة في المقر
+ الهاتف
`,
    'typst.pdf',
  ],
];
for (const [program, source, text, name] of typesetters) {
  writeFileSync(join(work, source), text);
  const made = join(work, 'made.pdf');
  try {
    execFileSync(program, [...(program === 'typst' ? ['compile'] : []), join(work, source), made], {
      stdio: 'pipe',
    });
    save(name, readFileSync(made));
  } catch {
    console.log(`${name}: ${program} is not installed`);
  }
}
rmSync(work, { recursive: true });
