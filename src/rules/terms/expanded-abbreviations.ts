/** A Latin abbreviation in an Arabic text is explained where it first stands. */
import type { PolicyEntry } from '../../model/dossier.ts';
import type { TextRange } from '../../model/position.ts';
import { defineRule, within } from '../../model/rule.ts';
import { passagesOf, type Passage } from '../reading.ts';

/** Capitals alone; not inside an address, a code such as BRP-01 or a word. */
const abbreviation = /(?<![\w@./:#-])[A-Z]{2,6}(?![\w@/-]|\.\w)/g;
/** What every reader of Arabic knows by these letters. */
const familiar = new Set(['PDF', 'SMS', 'QR', 'IBAN', 'SA', 'URL', 'USB', 'CD', 'GPS', 'WIFI']);

export const expandedAbbreviations = defineRule({
  id: 'terms/expanded-abbreviations',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'المختصر اللاتيني مشروح حيث ورد أول مرة',
      en: 'Latin abbreviations are explained where they first stand',
    },
    why: {
      ar: 'المستفيد يقرأ السياسة بالعربية، والمختصر الأجنبي بلا شرح يحجب عنه الحكم.',
      en: 'Beneficiaries read the policy in Arabic; a foreign abbreviation without explanation hides the provision.',
    },
    remedy: {
      ar: 'اكتب الاسم العربي في {path} واجعل المختصر بعده بين قوسين.',
      en: 'Write the Arabic name at {path} and put the abbreviation after it in parentheses.',
    },
  },
  parameters: {},
  messages: {
    unexplained: {
      ar: 'مختصر لاتيني بلا شرح: {found}',
      en: 'A Latin abbreviation without explanation: {found}',
    },
  },

  *check({ dossier, policy, pass, fail }) {
    const { name } = dossier.association.data;
    const own = [name.official.en, name.short?.en, ...(name.aliases ?? [])].join(' ').toUpperCase();
    let clean = true;

    for (const [written, { passage, range }] of firstAbbreviations(policy)) {
      if (familiar.has(written) || own.includes(written)) continue;
      if (isExplained(passage, range)) continue;
      yield fail('unexplained', within(passage.at, range), { found: written });
      clean = false;
    }
    if (clean) yield pass('/sections');
  },

  examples: [
    {
      shows: {
        ar: 'المشروح، والمألوف، واسم الجمعية، والرموز، والعناوين: كلها سائغة',
        en: 'What is explained or familiar, the own name, codes and addresses are fine',
      },
      association: 'name: { official: { ar: جمعية المثال, en: EXMPL Association } }',
      policy: `
sections:
  privacy:
    text:
      ar: >-
        تلتزم جمعية EXMPL بنظام حماية البيانات الشخصية (PDPL)، ويراعي PDPL كل موظف، والنموذج BRP-01 بصيغة PDF في
        https://example.org/NCNP.
`,
      gives: ['pass /sections'],
    },
    {
      policy:
        'sections: { privacy: { text: { ar: يراعى PDPL في جمع البيانات، وتُعلن مؤشرات KPI., en: Law. } } }',
      gives: [
        'fail unexplained /sections/privacy/text/ar «PDPL»',
        'fail unexplained /sections/privacy/text/ar «KPI»',
      ],
    },
  ],
});

interface Written {
  readonly passage: Passage;
  readonly range: TextRange;
}

/** Each abbreviation of the Arabic texts, where it stands first. */
function firstAbbreviations(policy: PolicyEntry): Map<string, Written> {
  const first = new Map<string, Written>();
  for (const passage of passagesOf(policy)) {
    if (passage.language !== 'ar') continue;
    for (const { 0: written, index } of passage.text.matchAll(abbreviation)) {
      if (first.has(written)) continue;
      first.set(written, { passage, range: { start: index, end: index + written.length } });
    }
  }
  return first;
}

/** In parentheses after Arabic words, followed by words in parentheses, or a term that is being defined. */
function isExplained({ text, section }: Passage, { start, end }: TextRange): boolean {
  return (
    section === 'definitions' ||
    (/\p{Script=Arabic}[\p{M}»"”]*\s*[(«]\s*$/u.test(text.slice(Math.max(0, start - 8), start)) &&
      /^\s*[)»]/.test(text.slice(end, end + 3))) ||
    /^\s*\(\s*\p{Script=Arabic}/u.test(text.slice(end, end + 6))
  );
}
