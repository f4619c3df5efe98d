/** The clauses of a list end alike: all with a full stop, or none. */
import type { Language } from '../../model/bilingual.ts';
import type { PolicyEntry } from '../../model/dossier.ts';
import type { Pointer, TextRange } from '../../model/position.ts';
import { defineRule, repairedBy, within, type Place } from '../../model/rule.ts';
import { isBlank, orPass } from '../kit.ts';
import { passagesOf } from '../reading.ts';

import { perText } from '../text-analysis.ts';

/** How a text ends: as a sentence does, or not; the range is that of the full stop, or where it should be. */
interface Ending extends TextRange {
  readonly hasStop: boolean;
}

interface PlacedEnding extends Ending {
  readonly place: Place;
}

/** The fewest clauses of which it can be said how most of them end. */
const fewest = 3;

/** What leads in to more, goes on in the next clause, asks, is an address, or was not filled in. */
const otherEnding = /[:،؛,;؟?!…]$|\]\]$|(?:\/\/|@|www\.)\S*$/;
const closing = /[\s)»”"\]]/;
/** How much of the end of a text is looked at. */
const lookBack = 200;

export const finalStop = defineRule({
  id: 'language/final-stop',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'بنود القائمة الواحدة تنتهي كلها بنقطة أو لا تنتهي بها',
      en: 'The clauses of a list all end with a full stop, or none does',
    },
    why: {
      ar: 'النقطة تدل على أن البند تم؛ فإذا غابت عن بعض البنود شُك في سقوط شيء من آخرها.',
      en: 'A full stop shows that a clause is complete; where some lack it, one wonders whether their end was lost.',
    },
    remedy: {
      ar: 'اجعل آخر البند في {path} كآخر سائر بنود القائمة.',
      en: 'End the clause at {path} like the others of its list.',
    },
  },
  parameters: {},
  messages: {
    missing: {
      ar: 'بند بلا نقطة في آخره، وسائر القائمة بنقاط (بنقطة: {stops}، بلا نقطة: {others}).',
      en: 'A clause lacks the full stop that the others of its list have (with: {stops}, without: {others}).',
    },
    unneeded: {
      ar: 'بند في آخره نقطة، وسائر القائمة بلا نقاط (بنقطة: {stops}، بلا نقطة: {others}).',
      en: 'A clause ends with a full stop, unlike the others of its list (with: {stops}, without: {others}).',
    },
  },

  *check({ policy, pass, fail }) {
    const verdicts = listsOf(policy).flatMap((list) => {
      const stops = list.filter(({ hasStop }) => hasStop).length;
      const others = list.length - stops;
      if (stops === 0 || others === 0) return [];
      const values = { stops, others };
      return stops >= others
        ? list
            .filter(({ hasStop }) => !hasStop)
            .map(({ place }) => repairedBy(fail('missing', place, values), '.'))
        : list
            .filter(({ hasStop }) => hasStop)
            .map(({ place }) => repairedBy(fail('unneeded', place, values), ''));
    });
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'ما يقود إلى بنود أو ينتهي بفاصلة منقوطة أو رابط ليس من هذا',
        en: 'A clause that leads in to others, or ends with a semicolon or a link, does not count',
      },
      policy: `
sections:
  rights:
    items:
      - text: { ar: أن يُعامل باحترام., en: To be treated with respect. }
      - text: { ar: "أن يُعلم بما يأتي:", en: "To be told:" }
        items: [{ text: { ar: المدة, en: the time } }, { text: { ar: الشروط, en: the conditions } }]
      - text: { ar: أن يتظلم (متى شاء.), en: To appeal. }
      - text: { ar: أن يجد النماذج في https://example.org.sa, en: To find forms at https://example.org.sa }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  rights:
    items:
      - text: { ar: أن يُعامل باحترام., en: To be treated with respect. }
      - text: { ar: أن يُعلم بالقرار, en: To be told of the decision. }
      - text: { ar: أن يتظلم منه., en: To appeal against it. }
  channels:
    items:
      - { kind: inPerson, text: { ar: المقابلة, en: A meeting } }
      - { kind: letters, text: { ar: الخطابات ., en: Letters } }
      - { kind: telephone, text: { ar: الهاتف, en: Telephone } }
`,
      gives: [
        'fail missing /sections/rights/items/1/text/ar «»',
        'fail unneeded /sections/channels/items/1/text/ar «.»',
      ],
    },
  ],
});

/** The endings of each list, in each language by itself; a clause with clauses under it leads in to them. */
function listsOf(policy: PolicyEntry): readonly (readonly PlacedEnding[])[] {
  const lists = new Map<Pointer, Record<Language, PlacedEnding[]>>();
  for (const passage of passagesOf(policy)) {
    const { list, clause, language, at } = passage;
    if (list === undefined || clause === undefined) continue;
    const endings = lists.get(list) ?? { ar: [], en: [] };
    lists.set(list, endings);
    const ending = clause.items === undefined ? endingOf(passage) : undefined;
    if (ending !== undefined) endings[language].push({ place: within(at, ending), ...ending });
  }
  return Array.from(lists.values(), ({ ar, en }) => [ar, en].filter(({ length }) => length >= fewest)).flat();
}

const endingOf = perText(({ text }): Ending | undefined => {
  if (isBlank(text)) return undefined;
  const end = text.trimEnd().length;
  const last = lastSignOf(text);
  if ([end, last + 1].some((until) => otherEnding.test(text.slice(Math.max(0, until - lookBack), until))))
    return undefined;
  const hasStop = text.charAt(last) === '.';
  return hasStop ? { hasStop, start: last, end: last + 1 } : { hasStop, start: end, end };
});

/** Where the last character is that neither is space nor closes a bracket or quotation. */
function lastSignOf(text: string): number {
  let last = text.length - 1;
  while (last > 0 && closing.test(text.charAt(last))) last -= 1;
  return last;
}
