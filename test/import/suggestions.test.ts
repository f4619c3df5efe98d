/** Known clauses beside damaged texts: found through lost, exchanged and stretched letters, and nothing where nothing is near. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { suggestionsFor } from '../../src/import/review/suggestions.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { RecognisedField } from '../../src/model/recognition.ts';

const model = parse(readFileSync('templates/starting-points/beneficiary-relations.yaml', 'utf8')) as Policy;
const known = [{ origin: 'model.yaml', policy: model }];

/** Texts of the clauses of the model that are long enough to be damaged. */
const clauses = Object.entries(model.sections).flatMap(([section, content]) => {
  const { items = [] } = content as { items?: { text: { ar: string } }[] };
  return items.map(({ text }) => ({ section, text: text.ar })).filter(({ text }) => text.length > 40);
});

/** What text layers do: a letter for another, lam-alef lost, words stretched and parted. */
const damages = {
  exchanged: (text: string) => text.replaceAll('س', 'ت').replaceAll('خ', 'ن').replaceAll('ي', 'ظ'),
  lost: (text: string) => text.replaceAll(/لا|ط|ش/g, ' '),
  stretched: (text: string) => text.replaceAll(/(?<=[\u0628-\u0643])(?=[\u0628-\u064A])/g, 'ععع'),
  parted: (text: string) => text.replaceAll(/(?<=\u0627)(?=[\u0628-\u064A])/g, ' '),
};

function suggested(text: string, section: string): ReturnType<typeof suggestionsFor> {
  const field: RecognisedField = {
    file: 'policy',
    pointer: `/sections/${section}/items/0/text/ar`,
    confidence: 'doubtful',
    basis: 'heading',
    sources: [{ block: 0, start: 0, end: text.length, text, origin: {} }],
  };
  return suggestionsFor({ fields: [field] }, known);
}

describe.each(Object.entries(damages))('%s letters', (_, damaged) => {
  test('leave most clauses to be found, and hardly one to be mistaken for another', () => {
    const found = clauses.map(({ section, text }) => suggested(damaged(text), section)[0]?.model === text);
    const right = found.filter(Boolean).length;

    expect(clauses.length).toBeGreaterThan(40);
    expect(right / clauses.length).toBeGreaterThan(0.95);
  });
});

test('everything at once leaves the nearest clause or none', () => {
  const all = (text: string) => Object.values(damages).reduce((result, damage) => damage(result), text);
  const wrong = clauses.filter(({ section, text }) => {
    const [found] = suggested(all(text), section);
    return found !== undefined && found.model !== text;
  });

  expect(wrong.length / clauses.length).toBeLessThan(0.05);
});

test('a text that no policy has is near to none', () => {
  const others = [
    'يبدأ الموسم الزراعي في منتصف الخريف وتحصد الحبوب قبل اشتداد الحر في السهول الشمالية.',
    'ارتفعت درجة حرارة المحرك فتوقفت السيارة على جانب الطريق حتى وصل الفني.',
    'قرأت الرواية في ليلتين وأعجبني وصف البحر فيها أكثر من حبكتها.',
  ];
  expect(others.flatMap((text) => suggested(text, 'handlingSteps'))).toEqual([]);
});

test('what is suggested says where it stands and how near it is', () => {
  const [{ section, text }] = clauses as [(typeof clauses)[number]];
  expect(suggested(text, section)).toEqual([
    {
      pointer: `/sections/${section}/items/0/text/ar`,
      damaged: text,
      model: text,
      origin: 'model.yaml',
      likeness: 1,
    },
  ]);
});
