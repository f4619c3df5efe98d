/** What is judged: everything that the project makes of its five associations, and whatever is difficult to tag. */
import { PNG } from 'pngjs';
import type { Image } from '../../src/model/dossier.ts';
import type { Printer } from '../../src/model/host.ts';
import type { Commission } from '../../src/model/commission.ts';
import { layouts, type Layout } from '../../src/model/layout.ts';
import type { DocumentStatus } from '../../src/model/render-model.ts';
import { build, inspect, reportAsPage } from '../../src/pipeline.ts';
import { finish } from '../../src/publish/finish.ts';
import { withReadingHints } from '../../src/publish/text-layer/reading-hints.ts';
import { createRenderer } from '../../src/render/render.ts';
import { composeYaml, type Given } from '../compose/compose-yaml.ts';
import { shippedTemplates } from '../render/templates.ts';
import { projectHost } from '../support/policies-on-disk.ts';

/** A document to be judged. */
export interface Judged {
  readonly name: string;
  readonly pdf: Uint8Array;
}

/** A document to be judged that carries its own source, so that it can also be verified against it. */
export interface Verifiable extends Judged {
  readonly carriesSource: true;
}

/** The policies and reports of the project as they are built, and the report of the whole run. */
export async function projectDocuments(): Promise<readonly Judged[]> {
  return [...(await made('policies', {})), { name: 'together.pdf', pdf: await everythingTogether() }];
}

/** The policies of the project in every layout, as publication copies, and with what the check found. */
export async function projectVariants(): Promise<readonly Judged[]> {
  const variants: readonly [kind: string, options: Variant][] = [
    ...layouts.map((layout): [string, Variant] => [layout, { layout }]),
    ['publication', { rendition: 'publication' }],
    ['appendix', { appendix: true }],
  ];
  const documents: Judged[] = [];
  for (const [kind, options] of variants)
    documents.push(...(await made(kind, options)).filter((document) => 'carriesSource' in document));
  return documents;
}

/** The report of the whole run. */
async function everythingTogether(): Promise<Uint8Array> {
  const host = projectHost();
  const inquiry = { selection: [], standards: [], profile: 'extended', together: true } as const;
  const page = await reportAsPage(host, await inspect(host, inquiry, '0.0.0'), 'pdf');
  if (page instanceof Uint8Array) return page;
  throw new Error('The report of the whole run was not printed');
}

type Variant = Pick<Commission, 'layout' | 'rendition' | 'appendix'>;

async function made(kind: string, options: Variant): Promise<readonly (Judged | Verifiable)[]> {
  const host = projectHost();
  const commission = { selection: [], standards: [], profile: 'extended', pdf: true, ...options } as const;
  const { failures } = await build(host, commission, '0.0.0');
  if (failures[0] !== undefined) throw new Error(`${failures[0].reason}: ${failures[0].detail}`);
  const printed = [...host.written.values()].filter(({ mediaType }) => mediaType === 'application/pdf');
  return printed.map(({ path, bytes }) => {
    const document = { name: `${kind}/${path}`, pdf: bytes };
    return path.endsWith('/compliance.pdf') ? document : { ...document, carriesSource: true };
  });
}

/** Difficult documents, each in every layout, and one of every status in every theme. */
export async function difficultDocuments(printer: Printer): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const [name, given] of Object.entries(difficult)) {
    for (const layout of layouts)
      judged.push({ name: `${name}/${layout}`, pdf: await difficultPdf(printer, { layout, ...given }) });
  }
  for (const theme of shippedTemplates().themes.keys()) {
    for (const [status, policy] of Object.entries(statuses)) {
      const pdf = await difficultPdf(printer, {
        layout: 'side-by-side',
        policy,
        theme,
        association: contact,
      });
      judged.push({ name: `${theme}/${status}`, pdf });
    }
  }
  return judged;
}

/** One difficult document, finished as every other. */
export async function difficultPdf(
  printer: Printer,
  { policy, ...given }: Given & { readonly policy: string; readonly layout: Layout },
): Promise<Uint8Array> {
  const document = composeYaml(policy, given);
  const html = createRenderer(shippedTemplates()).policy(document);
  const { bookmarks, title, author, languages, tool } = document;
  return finish(await printer.print(withReadingHints(html)), {
    bookmarks,
    title,
    author,
    languages,
    tool,
    browser: printer.browser,
    created: '2026-01-01',
    attachments: [
      {
        name: 'policy.yaml',
        mediaType: 'application/yaml',
        description: { ar: 'مصدر الوثيقة', en: 'The source of the document' },
        relationship: 'Source',
        bytes: new TextEncoder().encode(policy),
        modified: '2026-01-01',
      },
    ],
  });
}

const longWord = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(4);

/** Clauses in clauses, lists in clauses, words that do not end, and what is missing in one language. */
const nested = `
title: { ar: سياسةٌ عَسِيرةٌ (م/١٩), en: "A difficult policy <with> & \\"signs\\"" }
document:
  code: GOV-02/${'9'.repeat(40)}
  issue: "1.2"
  history:
    - { issue: "1.0", date: 2024-01-31, summary: { ar: الإصدار الأول، في ٣١ يناير, en: First issue. } }
    - { issue: "1.2", date: 2025-02-28, summary: { ar: تعديل } }
sections:
  preamble:
    text:
      ar: |
        نص فيه **توكيد** و*ميل* ورابط [موقع](https://example.org/${'a'.repeat(60)}) و${longWord}.

        - أول، وفيه 1. رقم
          - تحته
            1. عدد
            2. عدد آخر
        - ثان: info@example.org
      en: |
        A text with **emphasis**, a [link](https://example.org) and ${longWord}.

        1. one
           - under it
        2. two
  rights:
    items:
      - text: { ar: أول, en: one }
        items:
          - text: { ar: أولٌ مُشكَّلٌ تشكيلًا, en: one }
            items:
              - text: { ar: أول, en: one }
                items: [{ text: { ar: أول, en: one } }, { text: { ar: ثان } }]
      - text: { ar: "- قائمة\\n- أخرى", en: "- a list\\n- another" }
      - text: { ar: لم يترجم }
  definitions:
    items: [{ term: { ar: الجمعية, en: The association }, text: { ar: الجمعية, en: This association } }]
  channels: { text: { ar: "${'كلمة طويلة جدا '.repeat(300)}", en: "${'a very long text '.repeat(300)}" } }
  tools: {}
`;

const approved = `
title: { ar: سياسة معتمدة, en: An approved policy }
sections: { preamble: { text: { ar: نص, en: text } } }
approval:
  body: boardOfDirectors
  session: { number: 2 }
  mode: remote
  date: 2024-05-18
  decisionNumber: 4/2024
  signatories:
    - { name: { ar: سعد بن محمد, en: Saad }, role: chair }
    - { name: { ar: نورة }, role: member }
`;

const written = `
title: { ar: سياسة مكتوبة, en: A written policy }
sections: { preamble: { text: { ar: نص, en: text } }, rights: { items: [{ text: { ar: حق, en: A right } }] } }
`;

/** A policy at every stage of its life. */
const statuses: Readonly<Record<DocumentStatus, string>> = {
  draft: written,
  forApproval: `${written}document: { stage: forApproval }\n`,
  approved,
  superseded: `${approved}document: { supersededBy: { ar: سياسة أحدث, en: A newer policy } }\n`,
};

const contact = `
name: { official: { ar: جمعية النماء, en: Namaa Society }, englishName: rendering }
contact: { phone: "+966500000000", email: info@example.org, website: "https://example.org" }
`;

const difficult: Readonly<Record<string, Omit<Given, 'layout'> & { readonly policy: string }>> = {
  'draft, nested, transparent logo': { policy: nested, association: contact, logo: transparentLogo() },
  'approved, drawn logo': { policy: approved, association: contact, logo: drawnLogo() },
  'nothing written': { policy: '' },
};

/** A picture through which one sees, which a format for archives must mix in a colour space that it states. */
function transparentLogo(): Image {
  const picture = new PNG({ width: 64, height: 64 });
  for (let pixel = 0; pixel < 64 * 64; pixel += 1)
    picture.data.set([pixel & 0xff, 90, 160, (pixel >> 4) & 0xff], pixel * 4);
  return { path: 'logo.png', mediaType: 'image/png', bytes: new Uint8Array(PNG.sync.write(picture)) };
}

function drawnLogo(): Image {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><defs><linearGradient id="g"><stop stop-color="#145"/><stop offset="1" stop-color="#fc6" stop-opacity="0.3"/></linearGradient></defs><rect width="80" height="80" fill="url(#g)"/><circle cx="40" cy="40" r="30" fill="#0a0" opacity="0.5"/></svg>`;
  return { path: 'logo.svg', mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(drawing) };
}
