/** The policy names no other association of the workspace: such a name is left over from a copy. */
import { defineRule, within, type Place } from '../../model/rule.ts';
import type { Association } from '../../model/generated/documents.ts';
import type { Neighbour, PolicyEntry } from '../../model/dossier.ts';
import { sourceRange } from '../../arabic/fold.ts';
import type { TextRange } from '../../model/position.ts';
import { oncePer, orPass } from '../kit.ts';
import { begins, knownNamesOf, nameMentionsOf } from '../names.ts';
import { passagesOf } from '../reading.ts';
import type { TextAnalysis } from '../text-analysis.ts';

/** A name of so many words is recognised without the word «جمعية» before it. */
const unmistakableWords = 3;
/** Latin names shorter than this may be ordinary words. */
const shortestLatin = 6;
/** Words for the kind of body, which alone name nobody. */
const latinKind = /\b(?:the|association|society|foundation|charity|organi[sz]ation)\b/g;

export const foreignName = defineRule({
  id: 'identity/foreign-name',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'لا تُذكر في السياسة جمعية أخرى مكان صاحبتها',
      en: "No other association is named in this one's policy",
    },
    why: {
      ar: 'اسم جمعية أخرى في السياسة يدل على أنها نُسخت منها، وقد يفقدها أثرها في حق صاحبتها.',
      en: "Another association's name shows that the policy was copied from it, and may deprive it of effect for its owner.",
    },
    remedy: {
      ar: 'اكتب اسم الجمعية صاحبة السياسة في {path}؛ فإن كان المقصود شريكًا فليبين ذلك.',
      en: "Write the policy owner's name at {path}; if a partner is meant, say so.",
    },
  },
  parameters: {},
  messages: {
    foreign: { ar: 'اسم جمعية أخرى في السياسة: {found}', en: 'Another association is named: {found}' },
    partner: {
      ar: 'ذُكرت جمعية أخرى، ولعلها شريك: {found}',
      en: 'Another association is named, perhaps as a partner: {found}',
      severity: 'info',
    },
    alias: {
      ar: 'من الأسماء المقبولة في بيانات الجمعية ما هو اسم جمعية أخرى: {found}',
      en: "An accepted name in the profile is another association's: {found}",
    },
  },

  *check({ dossier, policy, pass, fail, review }) {
    const own = dossier.association.data;
    yield* orPass(function* () {
      for (const { passage, range, owner, isPartner } of nameMentionsOf(dossier, policy)) {
        if (owner.kind !== 'neighbour') continue;
        const values = { found: passage.text.slice(range.start, range.end) };
        const place = within(passage.at, range);
        yield isPartner ? review('partner', place, values) : fail('foreign', place, values);
      }
      for (const { place, found } of bareNames(policy, own, dossier.neighbours)) {
        yield fail('foreign', place, { found });
      }
      for (const { place, found } of foreignAliases(own, dossier.neighbours)) {
        yield fail('alias', place, { found });
      }
    }, pass('/sections'));
  },

  examples: [
    {
      association: 'name: { official: { ar: جمعية السراج الأهلية, en: ALSERAJ SOCIETY } }',
      neighbours: '[{ name: { official: { ar: جمعية معرفة, en: Marefa Association } } }]',
      shows: {
        ar: 'كلمة من كلام الناس ليست اسم جمعية وإن سُميت بها جمعية',
        en: 'An ordinary word is no name, though an association bears it',
      },
      policy: `
sections:
  preamble: { text: { ar: لجمعية السراج الأهلية أهداف، منها معرفة حاجة المستفيدين., en: ALSERAJ SOCIETY has aims. } }
`,
      gives: ['pass /sections'],
    },
    {
      association: 'name: { official: { ar: جمعية السراج الأهلية, en: ALSERAJ SOCIETY } }',
      neighbours: `
- name: { official: { ar: جمعية روبوتويق, en: ROBOTWEAK } }
- name: { official: { ar: جمعية قلب لرعاية مرضى القلب, en: Qalb Association for the Care of Heart Patients } }
`,
      policy: `
sections:
  preamble:
    text:
      ar: تضع جمعية روبوتويك السياسات. وتعمم قلب لرعاية مرضى القلب هذه السياسة.
      en: ROBOTWEAK sets policies.
`,
      gives: [
        'fail foreign /sections/preamble/text/ar «جمعية روبوتويك»',
        'fail foreign /sections/preamble/text/ar «قلب لرعاية مرضى القلب»',
        'fail foreign /sections/preamble/text/en «ROBOTWEAK»',
      ],
    },
    {
      association: 'name: { official: { ar: جمعية السراج الأهلية, en: ALSERAJ SOCIETY } }',
      neighbours: '[{ name: { official: { ar: جمعية معرفة, en: Marefa Association } } }]',
      policy: `
sections:
  preamble: { text: { ar: تقدم الجمعية التدريب بموجب اتفاقية مع جمعية معرفة., en: It trains. } }
`,
      gives: ['review partner /sections/preamble/text/ar «جمعية معرفة»'],
    },
    {
      association: `
name:
  official: { ar: جمعية السراج الأهلية, en: ALSERAJ SOCIETY }
  aliases: [جمعية معرفة]
`,
      neighbours: '[{ name: { official: { ar: جمعية معرفة, en: Marefa Association } } }]',
      policy: 'sections: {}',
      gives: ['fail alias association:/name/aliases/0'],
    },
  ],
});

interface Found {
  readonly place: Place;
  readonly found: string;
}

/** Names of neighbours that nothing else can be: long Arabic ones, and Latin ones. */
function bareNames(
  policy: PolicyEntry,
  own: Association,
  neighbours: readonly Neighbour[],
): readonly Found[] {
  const ownNames = ownNamesOf(own);
  const foundIn = namesAmong(neighbours);
  const found = passagesOf(policy).flatMap(({ at, text, analysis }) =>
    foundIn(analysis)
      .filter(({ name }) => !ownNames.some((mine) => mine.includes(name)))
      .map(({ name, range }) => {
        return { name, place: within(at, range), found: text.slice(range.start, range.end) };
      }),
  );
  if (found.length === 0) return found;
  const words = new Set(passagesOf(policy).flatMap(({ folded }) => folded.text.match(wholeWord) ?? []));
  // The last word of a name stands as it is; the first may have a preposition before it.
  return found.filter(({ name }) => words.has(lastWordOf(name)));
}

const ownNamesOf = oncePer((own: Association): readonly string[] => [
  ...knownNamesOf(own).map(({ words }) => words.join(' ')),
  ...latinNamesOf(own),
]);

/** A name of a neighbour where a text writes it. */
interface WrittenName {
  readonly name: string;
  readonly range: TextRange;
}

/** Finds the names of neighbours in texts, in each once. */
const namesAmong = oncePer((neighbours: readonly Neighbour[]) => {
  const names = neighbours.flatMap(({ profile }) => unmistakableNamesOf(profile));
  const byLastWord = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    const word = lastRunOf(name);
    byLastWord.set(word, [...(byLastWord.get(word) ?? []), index]);
  }
  return oncePer(({ folded }: TextAnalysis): readonly WrittenName[] => {
    const runs = new Set(folded.text.match(run) ?? []);
    const possible = [...runs].flatMap((one) => byLastWord.get(one) ?? []).sort((one, other) => one - other);
    return possible.flatMap((index) => {
      const name = names[index]!;
      return Array.from(startsOf(name, folded.text), (start) => {
        return { name, range: sourceRange(folded, start, start + name.length) };
      });
    });
  });
});

const wholeWord = /[a-z\d\u0620-\u064A]+/g;
/** Letters of one script: «فيRobotics» has two runs. */
const run = /[a-z\d]+|[\u0620-\u064A]+/g;

function lastRunOf(name: string): string {
  return name.match(run)?.at(-1) ?? name;
}

/** Where a name stands by itself: not in an address, and not after the word for its kind, where it is read already. */
function* startsOf(name: string, text: string): Generator<number> {
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const before = text.slice(Math.max(0, start - 7), start);
    const after = text.slice(start + name.length, start + name.length + 2);
    if (/(?:جمعيه|موسسه|مبره) $|[a-z\d@./-]$/.test(before)) continue;
    if (/^[\p{L}\p{N}@/]|^[.-][a-z\d]/u.test(after)) continue;
    yield start;
  }
}

const unmistakableNamesOf = oncePer((profile: Association): readonly string[] => {
  const arabic = knownNamesOf(profile).filter(({ words }) => words.length >= unmistakableWords);
  return [...arabic.map(({ words }) => words.join(' ')), ...latinNamesOf(profile)];
});

/** The English names, in small letters; only those that are no ordinary words. */
function latinNamesOf({ name }: Association): string[] {
  return [
    name.official.en,
    name.short?.en,
    ...(name.aliases ?? []).filter((alias) => /^[\x20-\x7e]+$/.test(alias)),
  ]
    .filter((written) => written !== undefined && !/\[\[|\{\{/.test(written))
    .map((written) => (written ?? '').trim().replaceAll(/\s+/g, ' '))
    .filter((written) => {
      const core = written.toLowerCase().replaceAll(latinKind, '').trim();
      return core.length >= shortestLatin && (core !== written.toLowerCase() || isInvented(written));
    })
    .map((written) => written.toLowerCase());
}

/** One word in capitals, as in ROBOTWEAK, or a phrase too long to be written by chance. */
function isInvented(written: string): boolean {
  return /^[A-Z][A-Z\d-]+$/.test(written) || written.split(' ').length > unmistakableWords;
}

function lastWordOf(name: string): string {
  return /[a-z\d\u0620-\u064A]+$/.exec(name)?.[0] ?? name;
}

/** Accepted names of the profile that are official names of neighbours. */
function* foreignAliases(own: Association, neighbours: readonly Neighbour[]): Generator<Found> {
  const [official] = knownNamesOf(own);
  for (const [index, alias] of (own.name.aliases ?? []).entries()) {
    const mine = knownNamesOf(own).find(({ written }) => written === alias.trim());
    if (mine === undefined || official === undefined || begins(official, mine) || begins(mine, official))
      continue;
    if (officialLettersAmong(neighbours).has(mine.letters))
      yield { place: { association: `/name/aliases/${index}` }, found: alias };
  }
}

/** The official names of neighbours, by their letters. */
const officialLettersAmong = oncePer(
  (neighbours: readonly Neighbour[]): ReadonlySet<string> =>
    new Set(neighbours.flatMap(({ profile }) => knownNamesOf(profile)[0]?.letters ?? [])),
);
