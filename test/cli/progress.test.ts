/** Progress is seen by a person at a terminal and by nobody else; the time left is what it will be. */
import { describe, expect, test } from 'vitest';
import { startProgress } from '../../src/cli/progress.ts';
import { createTimeLeft } from '../../src/cli/time-left.ts';
import { resultWords } from '../../src/locales/cli.ts';

interface Watch {
  readonly said: string[];
  readonly show: (done: number, all: number, time: number) => void;
  readonly stop: () => void;
}

function watch({ lang = 'en', quiet = false, errIsTerminal = true } = {}): Watch {
  const said: string[] = [];
  let clock = 0;
  const progress = startProgress(
    resultWords.printing,
    { lang: lang as 'ar' | 'en', quiet },
    { err: (text) => said.push(text), errIsTerminal },
    () => clock,
  );
  const show = (done: number, all: number, time: number) => {
    clock = time;
    progress.show(done, all);
  };
  return { said, show, stop: progress.stop };
}

test.each([{ quiet: true }, { errIsTerminal: false }])('nothing is said where %o', (options) => {
  const { said, show, stop } = watch(options);
  show(1, 2, 5000);
  stop();

  expect(said).toEqual([]);
});

test('a line is written over the one before, and cleared in the end', () => {
  const { said, show, stop } = watch();
  show(1, 40, 1000);
  show(20, 40, 20_000);
  stop();

  expect(said).toEqual([
    '\rProducing documents: \u20681\u2069 of \u206840\u2069\u001B[K',
    '\rProducing documents: \u206820\u2069 of \u206840\u2069 · about \u206820 seconds\u2069 left\u001B[K',
    '\r\u001B[K',
  ]);
});

test('it is not written more often than it can be read', () => {
  const { said, show } = watch();
  for (let time = 0; time < 1000; time += 10) show(time, 1000, time);

  expect(said).toHaveLength(10);
});

test('what never showed itself clears nothing', () => {
  const { said, stop } = watch();
  stop();

  expect(said).toEqual([]);
});

test.each([
  [2, 'ثانيتان'],
  [5, '5 ثوانٍ'],
  [30, '30 ثانية'],
  [120, 'دقيقتان'],
  [660, '11 دقيقة'],
  [7200, 'ساعتان'],
])('%d seconds left are «%s»', (wait, words) => {
  const { said, show } = watch({ lang: 'ar' });
  // Ten a second, at a steady pace.
  for (let done = 1; done <= 1000; done += 1) show(done, 1000 + wait * 10, done * 100);

  expect(said.at(-1)).toContain(`المتبقي: \u2068${words}\u2069 تقريبًا`);
});

describe('the time left', () => {
  const after = (paces: readonly (readonly [items: number, milliseconds: number])[], all: number) => {
    let clock = 0;
    let done = 0;
    const timeLeft = createTimeLeft(() => clock);
    let left: number | undefined;
    for (const [items, milliseconds] of paces) {
      for (let item = 0; item < items; item += 1) {
        clock += milliseconds;
        left = timeLeft.after((done += 1), all);
      }
    }
    return left;
  };

  test('is not told before it can be known', () => {
    expect(after([[3, 100]], 100)).toBeUndefined();
  });

  test('is right from the beginning at a steady pace', () => {
    expect(after([[30, 100]], 130)).toBeCloseTo(10, 0);
  });

  test('follows a pace that changes, and not a single item', () => {
    const steady = after([[600, 100]], 1600) ?? 0;

    expect(
      after(
        [
          [600, 100],
          [60, 1000],
        ],
        1660,
      ),
    ).toBeGreaterThan(800);
    expect(
      Math.abs(
        (after(
          [
            [600, 100],
            [1, 1000],
          ],
          1601,
        ) ?? 0) - steady,
      ),
    ).toBeLessThan(steady * 0.15);
  });
});
