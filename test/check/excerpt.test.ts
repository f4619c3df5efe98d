/** What a finding is about is said in the words of the file. */
import { expect, test } from 'vitest';
import { excerptOf } from '../../src/check/excerpt.ts';

const data = {
  title: { ar: 'سياسة' },
  sections: {
    channels: {
      items: [
        { text: { ar: 'الأول' } },
        { days: 5, text: { ar: 'الثاني', en: 'Second' }, items: [{ text: { ar: 'تحته' } }] },
        { days: 5 },
      ],
    },
  },
};
const items = '/sections/channels/items';

test.each<[string, string, readonly [number, number] | undefined, string]>([
  ['characters of a text are themselves', '/title/ar', [1, 3], 'يا'],
  ['a place between two characters has none', '/title/ar', [1, 1], ''],
  ['a whole text outside of lists needs none', '/title/ar', undefined, ''],
  ['an entry of a list is known by its first words', `${items}/1`, undefined, 'الثاني'],
  ['what is in an entry too', `${items}/1/days`, undefined, 'الثاني'],
  ['a translation by the original', `${items}/1/text/en`, undefined, 'الثاني'],
  ['the innermost entry counts', `${items}/1/items/0/text/ar`, undefined, 'تحته'],
  ['an entry without words has none', `${items}/2`, undefined, ''],
  ['what is missing in an entry is known by the entry', `${items}/0/channel`, undefined, 'الأول'],
  ['what is not there has none', `${items}/9/text`, undefined, ''],
  ['nor has what is not in a list', '/approval/date', undefined, ''],
])('%s', (_, pointer, range, expected) => {
  const [start, end] = range ?? [];
  const within = start === undefined || end === undefined ? undefined : { start, end };

  expect(excerptOf(data, pointer, within)).toBe(expected);
});
