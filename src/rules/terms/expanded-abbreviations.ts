/** A Latin abbreviation is explained where it first stands, in each of the two languages. */
import type { PolicyEntry } from '../../model/dossier.ts';
import type { TextRange } from '../../model/position.ts';
import { defineRule, within } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { passagesOf, type Passage } from '../reading.ts';
import { matchesIn } from '../running-text.ts';
import { perText } from '../text-analysis.ts';

/** Capitals alone; not inside an address, a code such as BRP-01 or a word. */
const abbreviation = /(?<![\w@./:#-])[A-Z]{2,6}(?![\w@/-]|\.\w)/g;
/** What every reader of Arabic knows by these letters. */
const familiar = {
  ar: new Set('PDF SMS QR IBAN SA URL USB CD GPS WIFI'.split(' ')),
  en: new Set(
    (
      'PDF SMS QR IBAN SA URL USB CD GPS WIFI ID PIN OTP FAQ IT TV OK AM PM AD BC AH CE KSA GCC UN EU UK US USA ' +
      'SAR VAT CEO HR NGO ATM II III IV VI VII VIII IX XI XII NB TBD NA CV RE AI'
    ).split(' '),
  ),
} as const;

export const expandedAbbreviations = defineRule({
  id: 'terms/expanded-abbreviations',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'المختصر اللاتيني مشروح حيث ورد أول مرة',
      en: 'Latin abbreviations are explained where they first stand',
    },
    why: {
      ar: 'المختصر بلا شرح يحجب الحكم عمن لا يعرفه، وأكثر المستفيدين لا يعرفونه.',
      en: 'An abbreviation without explanation hides the provision from those who do not know it, as most do not.',
    },
    remedy: {
      ar: 'اكتب الاسم كاملًا في {path} واجعل المختصر بعده بين قوسين.',
      en: 'Write the full name at {path} and put the abbreviation after it in parentheses.',
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
    yield* orPass(function* () {
      for (const { written, passage, range } of firstAbbreviations(policy)) {
        if (familiar[passage.language].has(written) || own.includes(written)) continue;
        if (isExplained(passage, range)) continue;
        yield fail('unexplained', within(passage.at, range), { found: written });
      }
    }, pass('/sections'));
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
    {
      policy: `
sections:
  privacy:
    text:
      ar: نظام حماية البيانات الشخصية.
      en: The Personal Data Protection Law (the “PDPL”) applies, the PDPL officer has an ID, and the DPO reports. THE BOARD APPROVES.
`,
      gives: ['fail unexplained /sections/privacy/text/en «DPO»'],
    },
  ],
});

/** «(hereinafter referred to as “» before an abbreviation has no more characters. */
const longestIntroduction = 40;

interface Written {
  readonly written: string;
  readonly passage: Passage;
  readonly range: TextRange;
}

/** Each abbreviation of either language, where it stands first. */
function firstAbbreviations(policy: PolicyEntry): readonly Written[] {
  const first = new Map<string, Written>();
  for (const passage of passagesOf(policy)) {
    for (const { start, end } of abbreviationsIn(passage)) {
      const written = passage.text.slice(start, end);
      const key = `${passage.language} ${written}`;
      if (!first.has(key)) first.set(key, { written, passage, range: { start, end } });
    }
  }
  return [...first.values()];
}

/** Words in capitals for their own sake, side by side as in a title, abbreviate nothing. */
const abbreviationsIn = perText(({ text }): readonly TextRange[] =>
  matchesIn(abbreviation, text).filter(
    ({ start, end }) =>
      !/[A-Z]{2,}[ &]{1,3}$/u.test(text.slice(Math.max(0, start - 20), start)) &&
      !/^[ &]{1,3}[A-Z]{2,}/u.test(text.slice(end, end + 20)),
  ),
);

/** In parentheses after words, followed by words in parentheses, or a term that is being defined. */
function isExplained({ text, section }: Passage, { start, end }: TextRange): boolean {
  return (
    section === 'definitions' ||
    (/\p{L}[\p{M}»"”’]*\s*[(«]\s*(?:the |hereinafter |referred to as )*["“‘']?$/u.test(
      text.slice(Math.max(0, start - longestIntroduction), start),
    ) &&
      /^["”’']?\s*[)»]/.test(text.slice(end, end + 4))) ||
    /^\s*\(\s*\p{L}/u.test(text.slice(end, end + 6))
  );
}
