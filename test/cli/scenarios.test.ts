/**
 * One text file for each behaviour of the command line: the command, the files it finds, what it says
 * and its exit code.
 *
 * A part begins with `== name`: `command`, `file <path>`, `link <path>` (with its target), `stdout`,
 * `stderr`, `exit`, `present` and `absent` (paths, one a line), `after <path>` (what the file then
 * says). Several commands, one a line, run one after another; the exit code is that of the last. `...` on
 * a line of its own in the output stands for any number of lines. Isolates are shown as ⟨ and ⟩.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  existsSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';

const folder = join('test', 'cli', 'scenarios');
const temporary = mkdtempSync(join(tmpdir(), 'siyasa-scenarios-'));
afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

interface Part {
  readonly name: string;
  readonly argument: string;
  readonly body: string;
}

test.each(readdirSync(folder).sort())('%s', async (file) => {
  const parts = partsOf(readFileSync(join(folder, file), 'utf8'));
  const body = (name: string) => parts.find((part) => part.name === name)?.body;
  const workspace = join(temporary, file);
  mkdirSync(workspace);
  for (const part of parts) lay(part, workspace);

  const said = { out: '', err: '' };
  let code = 0;
  for (const command of linesOf(body('command')))
    code = await run(wordsOf(command), '0.0.0-test', {
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
      outIsTerminal: false,
      errIsTerminal: false,
      environment: { SOURCE_DATE_EPOCH: '1767225600', SIYASA_BROWSER: '/nonexistent/browser' },
      workingFolder: workspace,
      locale: 'en',
      signal: new AbortController().signal,
    });

  expect({ out: shown(said.out, workspace), err: shown(said.err, workspace) }).toEqual({
    out: expect.stringMatching(patternOf(body('stdout') ?? '')) as string,
    err: expect.stringMatching(patternOf(body('stderr') ?? '')) as string,
  });
  expect(code).toBe(Number(body('exit') ?? '0'));
  for (const { argument, body: text } of parts.filter(({ name }) => name === 'after'))
    expect(readFileSync(join(workspace, argument), 'utf8'), argument).toMatch(patternOf(text));
  for (const path of linesOf(body('present'))) expect(existsSync(join(workspace, path)), path).toBe(true);
  for (const path of linesOf(body('absent'))) expect(existsSync(join(workspace, path)), path).toBe(false);
});

function partsOf(text: string): Part[] {
  return Array.from(
    text.matchAll(/^== (\w+) ?(.*)\n([\s\S]*?)(?=^== |(?![\s\S]))/gm),
    ([, name = '', argument = '', body = '']) => ({
      name,
      argument,
      body,
    }),
  );
}

function lay({ name, argument, body }: Part, workspace: string): void {
  if (name !== 'file' && name !== 'link') return;
  const path = join(workspace, argument);
  mkdirSync(dirname(path), { recursive: true });
  if (name === 'link') symlinkSync(body.trim(), path);
  else writeFileSync(path, body);
}

function wordsOf(command: string): string[] {
  return command.trim().split(/\s+/).slice(1);
}

function linesOf(body = ''): string[] {
  return body.split('\n').filter((line) => line !== '');
}

function shown(text: string, workspace: string): string {
  return text.replaceAll(workspace, '<workspace>').replaceAll('\u2068', '⟨').replaceAll('\u2069', '⟩');
}

function patternOf(expected: string): RegExp {
  const escaped = expected.trimEnd().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = escaped.replaceAll(/^\\\.\\\.\\\.$/gm, '[\\s\\S]*?').replaceAll('\\.\\.\\.', '.*?');
  return new RegExp(`^${pattern}\\s*$`);
}
