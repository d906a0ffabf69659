import { describe, expect, test } from 'vitest';
import { atLogLevel, type Clock, progressOn, silent } from '../../src/terminal/progress.ts';
import { screenOf } from '../../src/terminal/screen.ts';

/** A clock that only moves when it is told to. */
function fakeClock(): Clock & { readonly pass: (milliseconds: number) => void; readonly block: (ms: number) => void } {
  let now = 5_000;
  const timers = new Map<object, { readonly at: number; readonly action: () => void }>();
  return {
    now: () => now,
    after: (milliseconds, action) => {
      const key = {};
      timers.set(key, { at: now + milliseconds, action });
      return () => void timers.delete(key);
    },
    /** Time in which nothing else runs, since the thread is busy. */
    block: (milliseconds) => {
      now += milliseconds;
    },
    pass: (milliseconds) => {
      const end = now + milliseconds;
      for (const [key, { at, action }] of [...timers].toSorted(([, a], [, b]) => a.at - b.at)) {
        if (at > end || !timers.has(key)) continue;
        now = Math.max(now, at);
        timers.delete(key);
        action();
      }
      now = end;
    },
  };
}

function fake({ isTTY, columns = 60 }: { readonly isTTY: boolean; readonly columns?: number }) {
  const clock = fakeClock();
  let written = '';
  const screen = screenOf({ isTTY, columns, write: (text: string) => (written += text) });
  return {
    ...clock,
    progress: progressOn(screen, clock),
    written: () => written,
    /** What stands on the terminal's last line. */
    line: () => written.split('\r\u001b[K').at(-1) ?? '',
  };
}

describe('on a terminal', () => {
  test('quick work shows nothing', async () => {
    const { progress, pass, written } = fake({ isTTY: true });
    const result = await progress.during('Writing pages', (advance) => {
      advance(1, 2);
      pass(1_900);
      return 'done';
    });
    expect(result).toBe('done');
    pass(10_000);
    expect(written()).toBe('');
  });

  test('work of more than two seconds has a line that says what it is, and is gone at the end', async () => {
    const { progress, pass, line, written } = fake({ isTTY: true });
    await progress.during('Drawing', () => {
      pass(1_999);
      expect(written()).toBe('');
      pass(1);
      expect(line()).toBe('Drawing…');
    });
    expect(line()).toBe('');
    expect(written()).not.toContain('\n');
  });

  test('the line says how much is done, also where the thread is busy all the time', async () => {
    const { progress, block, line } = fake({ isTTY: true });
    await progress.during('Compiling articles', (advance) => {
      for (let done = 1; done <= 1_500; done += 1) {
        block(2);
        advance(done, 3_000);
      }
      expect(line()).toBe('Compiling articles: 1,500 of 3,000');
    });
  });

  test('the line is not drawn for each of thousands of things', async () => {
    const { progress, block, written } = fake({ isTTY: true });
    await progress.during('Writing pages', (advance) => {
      block(2_000);
      for (let done = 1; done <= 1_000; done += 1) {
        block(1);
        advance(done, 1_000);
      }
    });
    expect(written().split('Writing pages').length - 1).toBeLessThanOrEqual(11);
  });

  test('steps that follow each other are one piece of work: the next is shown at once', async () => {
    const { progress, pass, line } = fake({ isTTY: true });
    await progress.during('One', () => pass(1_500));
    await progress.during('Two', () => {
      pass(400);
      expect(line()).toBe('');
      pass(100);
      expect(line()).toBe('Two…');
    });
    await progress.during('Three', () => expect(line()).toBe('Three…'));
    expect(line()).toBe('');
  });

  test('work after a pause is new work', async () => {
    const { progress, pass, written } = fake({ isTTY: true });
    await progress.during('One', () => pass(1_900));
    pass(60_000);
    await progress.during('Two', () => pass(1_900));
    expect(written()).toBe('');
  });

  test('a step within another is shown in its place while it lasts', async () => {
    const { progress, pass, line } = fake({ isTTY: true });
    await progress.during('Outer', async () => {
      pass(2_500);
      await progress.during('Inner', () => {
        expect(line()).toBe('Inner…');
        pass(200);
      });
      expect(line()).toBe('Outer…');
    });
    expect(line()).toBe('');
  });

  test('a line that something else has cleared comes back', async () => {
    const { progress, pass, written } = fake({ isTTY: true });
    await progress.during('Bundling the app', () => {
      pass(2_000);
      for (let second = 0; second < 5; second += 1) pass(1_000);
    });
    expect(written().split('Bundling the app…').length - 1).toBe(6);
    pass(10_000);
    expect(written().split('Bundling the app…').length - 1).toBe(6);
  });

  test('a line never takes two', async () => {
    const { progress, pass, line } = fake({ isTTY: true, columns: 12 });
    await progress.during('Preparing reading offline', () => {
      pass(2_000);
      expect(line()).toBe('Preparing r');
    });
  });

  test('work that fails fails as it is, and leaves no line', async () => {
    const { progress, pass, line } = fake({ isTTY: true });
    const failing = progress.during('Writing pages', () => {
      pass(3_000);
      throw new Error('the disk is full');
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect(line()).toBe('');
  });
});

describe('in a log', () => {
  test('quick steps say nothing, however many they are', async () => {
    const { progress, pass, written } = fake({ isTTY: false });
    for (const name of ['One', 'Two', 'Three']) await progress.during(name, () => pass(1_900));
    expect(written()).toBe('');
  });

  test('a step of more than two seconds is one plain line', async () => {
    const { progress, pass, written } = fake({ isTTY: false });
    await progress.during('Writing pages', (advance) => {
      advance(1, 4_000);
      pass(2_500);
      advance(1_200, 4_000);
      pass(30_000);
    });
    await progress.during('Two', () => pass(100));
    expect(written()).toBe('Writing pages (4,000)…\n');
  });

  test('a step that keeps the thread busy says it when it reports', async () => {
    const { progress, block, written } = fake({ isTTY: false });
    await progress.during('Compiling articles', (advance) => {
      block(2_100);
      advance(700, 3_000);
      advance(701, 3_000);
    });
    expect(written()).toBe('Compiling articles (3,000)…\n');
  });
});

test.each([
  ['silent', false],
  ['error', false],
  ['warn', true],
  ['info', true],
  [undefined, true],
] as const)('at the log level “%s” progress is shown: %s', (level, isShown) => {
  const { progress } = fake({ isTTY: true });
  expect(atLogLevel(progress, level)).toBe(isShown ? progress : silent);
});

const write = () => true;

test('a screen has eighty columns where its terminal does not know', () => {
  expect(screenOf({ write })).toMatchObject({ isTTY: false, width: 80 });
  expect(screenOf({ isTTY: true, columns: 0, write }).width).toBe(80);
  expect(screenOf({ isTTY: true, columns: 100, write }).width).toBe(100);
});
