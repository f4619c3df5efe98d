import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createOutputFolder } from '../../src/host/output-folder.ts';
import { textArtifact, type Artifact } from '../../src/model/artifact.ts';
import { OutputError } from '../../src/model/host.ts';
import { compileHost, runScript } from './compiled-host.ts';
import { temporaryFolder } from './temporary-folder.ts';

const isRoot = process.getuid?.() === 0;
const html = (path: string, text: string) => textArtifact(path, 'text/html', text);

let place: string;
let output: string;

beforeEach(() => {
  place = temporaryFolder();
  output = join(place, 'output');
});

/** Every file below the output folder with its text, hidden ones included. */
function everything(): Record<string, string> {
  const entries = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(output.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

/** An artifact that does something at the moment in which it is about to be written. */
function artifactThat(path: string, act: () => void): Artifact {
  return {
    path,
    mediaType: 'text/html',
    get bytes() {
      act();
      return new TextEncoder().encode('new');
    },
  };
}

describe('writing', () => {
  test('makes folders and files, and leaves nothing else', async () => {
    await createOutputFolder(output).write([html('index.html', 'فهرس'), html('birr/policy.html', 'سياسة')]);
    expect(everything()).toEqual({ 'index.html': 'فهرس', 'birr/policy.html': 'سياسة' });
  });

  test('replaces what was there and keeps what is not its own', async () => {
    mkdirSync(output);
    writeFileSync(join(output, 'index.html'), 'old, and longer');
    writeFileSync(join(output, 'notes.txt'), 'mine');
    await createOutputFolder(output).write([html('index.html', 'new')]);
    expect(everything()).toEqual({ 'index.html': 'new', 'notes.txt': 'mine' });
  });

  test('a file that is a link is replaced; what it leads to stays as it is', async () => {
    mkdirSync(output);
    writeFileSync(join(place, 'elsewhere'), 'untouched');
    symlinkSync('../elsewhere', join(output, 'index.html'));
    await createOutputFolder(output).write([html('index.html', 'new')]);
    expect(everything()).toEqual({ 'index.html': 'new' });
    expect(readFileSync(join(place, 'elsewhere'), 'utf8')).toBe('untouched');
  });

  test('the output folder itself may be reached through a link', async () => {
    mkdirSync(join(place, 'real'));
    symlinkSync('real', output);
    await createOutputFolder(output).write([html('a/b.html', 'new')]);
    expect(readFileSync(join(place, 'real', 'a', 'b.html'), 'utf8')).toBe('new');
    expect(readlinkSync(output)).toBe('real');
  });

  test('what a killed build left is cleared away', async () => {
    mkdirSync(output);
    writeFileSync(join(output, '.siyasa-01234567-89ab-cdef-0123-456789abcdef.tmp'), 'half');
    await createOutputFolder(output).write([html('index.html', 'new')]);
    expect(everything()).toEqual({ 'index.html': 'new' });
  });

  test('two writes at once in one process take turns', async () => {
    const folder = createOutputFolder(output);
    const writes = ['one', 'two', 'three'].map((text) =>
      folder.write([html('a.html', text), html('b.html', text)]),
    );
    await Promise.all(writes);
    const { 'a.html': a, 'b.html': b, ...rest } = everything();
    expect(a).toBe(b);
    expect(rest).toEqual({});
  });
});

describe('refusing', () => {
  test.each(['../escape.html', 'a/../../escape.html', '/tmp/escape.html', 'a/../b.html', '..'])(
    'an artifact at %s is a defect of the program',
    async (path) => {
      await expect(createOutputFolder(output).write([html(path, 'x')])).rejects.toThrow(/outside its folder/);
      expect(existsSync(output)).toBe(false);
    },
  );

  test.each(['..', '/tmp', 'nothing'])(
    'a folder that is a link to %s is not written through',
    async (target) => {
      mkdirSync(output);
      symlinkSync(target, join(output, 'birr'));
      const write = createOutputFolder(output).write([
        html('index.html', 'x'),
        html('birr/policy.html', 'x'),
      ]);
      await expect(write).rejects.toMatchObject({ reason: 'notAFolder', path: join(output, 'birr') });
      expect(everything()).toEqual({});
      expect(existsSync(join(place, 'policy.html'))).toBe(false);
    },
  );

  const cases: [string, () => string, string][] = [
    ['a file', () => writing(output), 'notAFolder'],
    ['below a file', () => join(writing(output), 'deeper'), 'notAFolder'],
    ['a place where nothing can be made', () => '/proc/siyasa/output', 'denied'],
  ];
  test.each(cases)('an output folder that is %s', async (_, prepare, reason) => {
    const write = createOutputFolder(prepare()).write([html('index.html', 'x')]);
    await expect(write).rejects.toBeInstanceOf(OutputError);
    await expect(write).rejects.toMatchObject({ reason });
  });

  test('a file where a folder should be, and a folder where a file should be, leave all as it was', async () => {
    mkdirSync(join(output, 'index.html'), { recursive: true });
    writeFileSync(join(output, 'birr'), 'a file');
    const folder = createOutputFolder(output);
    await expect(folder.write([html('a.html', 'x'), html('birr/policy.html', 'x')])).rejects.toMatchObject({
      reason: 'notAFolder',
    });
    await expect(folder.write([html('a.html', 'x'), html('index.html', 'x')])).rejects.toMatchObject({
      reason: 'other',
      path: join(output, 'index.html'),
    });
    expect(everything()).toEqual({ birr: 'a file' });
  });

  test.skipIf(isRoot)('a folder without permission is denied', async () => {
    mkdirSync(output, { mode: 0o555 });
    await expect(createOutputFolder(output).write([html('a.html', 'x')])).rejects.toMatchObject({
      reason: 'denied',
    });
    chmodSync(output, 0o755);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk is told apart', async () => {
    // A real full disk needs one; what the system says there is what it says here.
    const { describing } = await import('../../src/host/output-failure.ts');
    const writing = () => {
      writeFileSync('/dev/full', 'x');
    };
    await expect(describing('x.html', writing)).rejects.toMatchObject({ reason: 'noSpace', path: 'x.html' });
  });
});

describe('interrupting', () => {
  test('before the last step changes nothing and leaves nothing', async () => {
    mkdirSync(output);
    writeFileSync(join(output, 'a.html'), 'old');
    const interruption = new AbortController();
    const folder = createOutputFolder(output, { signal: interruption.signal });
    const interrupting = artifactThat('c.html', () => {
      interruption.abort(new Error('interrupted'));
    });
    await expect(
      folder.write([html('a.html', 'new'), html('b/b.html', 'new'), interrupting]),
    ).rejects.toThrow('interrupted');
    expect(everything()).toEqual({ 'a.html': 'old' });
  });

  test('before it began makes not even the folder', async () => {
    const folder = createOutputFolder(output, { signal: AbortSignal.abort() });
    await expect(folder.write([html('a.html', 'new')])).rejects.toThrow();
    expect(existsSync(output)).toBe(false);
  });

  const host = compileHost();
  afterAll(host.remove);

  test('a process that is told to exit in the middle leaves nothing', async () => {
    const script = `
      import { createOutputFolder } from ${JSON.stringify(host.importing('output-folder'))};
      const last = { path: 'b.html', get bytes() { setTimeout(() => process.exit(7)); return new Uint8Array(50_000_000) } };
      await createOutputFolder(${JSON.stringify(output)}).write([{ path: 'a.html', bytes: Buffer.from('new') }, last]);`;
    expect(await runScript(script)).toMatchObject({ code: 7, err: '' });
    expect(everything()).toEqual({});
  });
});

function writing(path: string): string {
  rmSync(path, { recursive: true, force: true });
  writeFileSync(path, 'a file');
  return path;
}
