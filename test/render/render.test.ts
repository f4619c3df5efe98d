import { describe, expect, test } from 'vitest';
import { layouts } from '../../src/model/layout.ts';
import { createRenderer } from '../../src/render/render.ts';
import { composeYaml, type Given } from '../compose/compose-yaml.ts';
import { bareTemplates, shippedTemplates } from './templates.ts';

const bare = createRenderer(bareTemplates());
const nothing = { styles: new Map(), themes: new Map(), scripts: new Map(), fonts: new Map() };

const policy = `
title: { ar: سياسة تنظيم العلاقة مع المستفيدين, en: Beneficiary relations policy }
document:
  code: GOV-02
  issue: "1.0"
  issueDate: 2024-05-18
  history: [{ issue: "1.0", date: 2024-05-18, summary: { ar: الإصدار الأول. } }]
sections:
  preamble: { text: { ar: "نص **مهم** (م/19).", en: A text. } }
  rights:
    text: { ar: "للمستفيد:" }
    items:
      - text: { ar: الاحترام, en: Respect }
        items: [{ text: { ar: في الاستقبال, en: on reception } }]
  handlingSteps:
    items:
      - text: { ar: دراسة الطلب, en: Study }
        responsible: researchCommittee
        serviceTime: { maximum: 3, unit: workingDays, from: applicationComplete }
  channels: { items: [{ text: { ar: الهاتف, en: Telephone }, kind: telephone, address: "+966501234567" }] }
  responsibilities: { items: [{ role: executiveDirector, text: { ar: الإشراف, en: Oversight } }] }
  additional: [{ heading: { ar: أحكام ختامية } }]
approval:
  body: boardOfDirectors
  session: { number: 2 }
  date: 2024-05-18
  signatories: [{ honorific: { ar: د., en: Dr. }, name: { ar: سعد, en: Saad }, role: chair }]
`;

const association = `
name: { official: { ar: جمعية النماء, en: Namaa Society }, englishName: rendering }
licence: { number: "05049" }
seat: { city: { ar: الرياض, en: Riyadh } }
contact: { email: info@example.org }
`;

function page(given: Given = {}, text = policy): string {
  return bare.policy(composeYaml(text, { association, ...given }));
}

describe('the page of a policy', () => {
  test.each([
    ['both languages', 'bilingual', {}],
    ['both languages, one below the other', 'stacked', { layout: 'stacked' }],
    ['Arabic', 'arabic', { layout: 'arabic' }],
    ['English', 'english', { layout: 'english' }],
  ] as const)('in %s', async (_, name, given) => {
    await expect(page(given)).toMatchFileSnapshot(`../golden/policy-${name}.html`);
  });

  test('is one file that loads and runs nothing', () => {
    const html = createRenderer(shippedTemplates()).policy(composeYaml(policy, { association }));

    expect(html).toContain("default-src 'none'");
    expect(html).toContain('url("data:font/woff2;base64,');
    expect(html).not.toMatch(/<script|<link|<iframe|\son\w+=|@import/i);
    expect(html).not.toMatch(/(?:src|url)\s*[=(]\s*["']?(?!data:)[a-z.]*[:/]/i);
  });

  test('names each anchor once', () => {
    const document = composeYaml(policy, { association });
    const ids = Array.from(bare.policy(document).matchAll(/ id="([^"]+)"/g), ([, id]) => id);

    expect(ids.sort()).toEqual([...document.anchors].sort());
  });

  test('marks a draft on the page, and a complete document not', () => {
    const complete = policy.replace(
      'date: 2024-05-18\n  signatories',
      'date: 2024-05-18\n  decisionNumber: "4"\n  signatories',
    );

    expect(page()).toContain('class="status-mark"');
    expect(page({}, complete)).not.toContain('class="status-mark"');
  });
});

describe('hostile values', () => {
  const attack = `</style></title><script>alert(1)</script>"'><img src=x onerror=alert(1)>{{constructor}}`;
  const wording = JSON.stringify({ ar: attack, en: attack });
  const html = bare.policy(
    composeYaml(
      `
title: ${wording}
document: { code: ${JSON.stringify(attack)}, supersedes: ${wording} }
sections:
  preamble: { text: ${wording}, items: [{ text: ${wording}, kind: email, address: ${JSON.stringify(attack)} }] }
  definitions: { items: [{ term: ${wording}, text: ${wording}, reference: { url: ${JSON.stringify(attack)} } }] }
  ${JSON.stringify(`"><script>`)}: { text: ${wording} }
  additional: [{ heading: ${wording} }]
approval: { decisionNumber: ${JSON.stringify(attack)}, signatories: [{ name: ${wording}, role: chair }] }`,
      {
        association: `
name: { official: ${wording} }
licence: { number: ${JSON.stringify(attack)} }
contact: { phone: ${JSON.stringify(attack)}, email: ${JSON.stringify(attack)}, website: ${JSON.stringify(attack)} }
bank: { iban: ${JSON.stringify(attack)} }
brand: { colour: ${JSON.stringify(attack)} }`,
      },
    ),
  );

  test('become text and nothing else', () => {
    const tag = /<!DOCTYPE html>|<\/?[a-z][a-z0-9]*(?:\s+[a-zA-Z-]+(?:=(?:"[^"]*"|'[^']*'))?)*\s*\/?>/g;
    const tags = html.match(tag) ?? [];
    const attributes = tags.flatMap((text) =>
      Array.from(text.matchAll(/\s([a-zA-Z-]+)=/g), ([, name]) => name),
    );

    // The templates have no other tags; whatever else the values contain is not a tag to a browser.
    expect(html.replaceAll(tag, '')).not.toContain('<');
    expect(tags.filter((text) => /^<(?:script|img|iframe|object)/.test(text))).toEqual([]);
    expect(attributes.filter((name) => name?.startsWith('on'))).toEqual([]);
    expect(html.match(/<\/?style>/g)).toHaveLength(2);
    expect(html.match(/<\/?title>/g)).toHaveLength(2);
  });

  test('are not templates either', () => {
    expect(html).toContain('{{constructor}}');
  });
});

/** A model that writes down every name asked of it that it does not have. */
function watched<Model extends object>(model: Model, absent: Set<string>): Model {
  return new Proxy(model, {
    get(target, name, receiver): unknown {
      const value: unknown = Reflect.get(target, name, receiver);
      // The English half of a pair may be asked for by its place.
      if (typeof name === 'string' && name !== '1' && !(name in target)) absent.add(name);
      return typeof value === 'object' && value !== null ? watched(value, absent) : value;
    },
  });
}

describe('a renderer', () => {
  test.each(layouts)('asks of a policy set %s only what it has', (layout) => {
    const absent = new Set<string>();
    const document = composeYaml(policy, { association, layout, theme: 'formal' });
    bare.page('policy', { document: watched(document, absent), measuring: true });

    expect([...absent]).toEqual([]);
  });

  test('refuses to insert what is not there', () => {
    const files = { ...nothing, templates: new Map([['page', '{{value absent}}']]) };

    expect(() => createRenderer(files).page('page', {})).toThrow('not a text');
  });

  test('says which template, stylesheet or font there is not', () => {
    const files = { ...nothing, templates: new Map([['page', '{{stylesheet "absent"}}']]) };

    expect(() => createRenderer(files).page('absent', {})).toThrow('absent');
    expect(() => createRenderer(files).page('page', {})).toThrow('absent');
    expect(() =>
      createRenderer({ ...files, styles: new Map([['amiri', 'src: url("../fonts/absent.woff2")']]) }),
    ).toThrow('absent.woff2');
  });
});
