/** The command line on a real document: judged, taken apart, and refused where it is not what it should be. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as InspectorModule from '../../src/cli/inspector.ts';
import { run } from '../../src/cli/run.ts';
import { builtPdf, policyText, version, workspaceOf } from '../verify/built-document.ts';
import { attachment, forged, reattachPolicy } from '../verify/forgery.ts';

const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;
const folder = mkdtempSync(join(tmpdir(), 'siyasa-verify-command-'));
const files = ['association.yaml', 'beneficiary-relations.yaml', 'compliance.json', 'provenance.json'];
let pdf: Uint8Array;

beforeAll(async () => {
  pdf = await builtPdf();
  writeFileSync(join(folder, 'policy.pdf'), pdf);
  const changed = await forged(pdf, (document) => {
    reattachPolicy(document, policyText.replace('10 أيام', '12 يومًا'));
  });
  writeFileSync(join(folder, 'forged.pdf'), changed);
  writeFileSync(join(folder, 'text.pdf'), 'سياسة');
  mkdirSync(join(folder, 'workspace', 'policies', 'noor'), { recursive: true });
  for (const [path, text] of Object.entries(workspaceOf()))
    writeFileSync(join(folder, 'workspace', path), text as string);
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function siyasa(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await run(argv, version, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    outIsTerminal: false,
    errIsTerminal: false,
    environment: {},
    workingFolder: folder,
    locale: 'en',
    signal: new AbortController().signal,
  });
  return { code, ...said };
}

function schemaOf(name: string) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
  addFormats(ajv, ['date']);
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as object;
  ajv.addSchema(read('schemas/shared/wording.schema.json'), 'shared/wording.schema.json');
  return ajv.compile(read(`schemas/${name}.schema.json`));
}

describe('verify', () => {
  test('of a document as it was made ends with 0 and says so in both languages', async () => {
    const english = await siyasa('verify', 'policy.pdf', '--against', 'workspace');
    const arabic = await siyasa('verify', 'policy.pdf', '--lang', 'ar');

    expect(english.code).toBe(0);
    expect(english.out).toContain('Everything that is asked of such a file holds.');
    expect(english.out).toContain('✓ holds: The same as the given file.');
    expect(arabic.out).toContain('كل ما يُسأل عنه ثابت.');
    expect(arabic.out.replaceAll(/\u2068[^\u2069]*\u2069/g, '')).not.toMatch(/[a-z]{2}/i);
  });

  test('of a forged one ends with 1 and shows what differs', async () => {
    const { code, out } = await siyasa('verify', 'forged.pdf');

    expect(code).toBe(1);
    expect(out).toContain('✗ does not hold: The pages show the text of the source.');
    expect(out).toMatch(/the source says “\u2068[^\u2069]*12/);
  });

  test('of what is no such document ends with 2, also among others', async () => {
    const { code, out } = await siyasa('verify', 'policy.pdf', 'text.pdf', 'nothing.pdf', '.');

    expect(code).toBe(2);
    expect(out).toContain('The file is no \u2068PDF\u2069 document.');
    expect(out.match(/There is no file to read/g)).toHaveLength(2);
  });

  test.each([
    ['policy.pdf'],
    ['forged.pdf'],
    ['text.pdf'],
    ['policy.pdf', '--against', 'workspace/policies/noor'],
  ])('%s as JSON has the published shape', async (...argv) => {
    const { out } = await siyasa('verify', ...argv, '--format', 'json');
    const fits = schemaOf('verification');

    expect(fits(JSON.parse(out)) ? [] : fits.errors).toEqual([]);
  });

  test('the provenance inside has the published shape', async () => {
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    const fits = schemaOf('provenance');

    expect(fits(JSON.parse(attachment(document, 'provenance.json'))) ? [] : fits.errors).toEqual([]);
  });
});

describe('extract', () => {
  test('writes the source byte for byte, and never over a file unless told', async () => {
    const first = await siyasa('extract', 'policy.pdf', '--out', 'here');
    const again = await siyasa('extract', 'policy.pdf', '--out', 'here');
    const forced = await siyasa('extract', 'policy.pdf', '--out', 'here', '--force');

    expect([first.code, again.code, forced.code]).toEqual([0, 2, 0]);
    expect(again.err).toContain('--force');
    expect(readdirSync(join(folder, 'here')).sort()).toEqual(files);
    expect(readFileSync(join(folder, 'here', 'beneficiary-relations.yaml'), 'utf8')).toBe(policyText);
  });

  test('into a folder named after the document', async () => {
    expect((await siyasa('extract', 'policy.pdf')).code).toBe(0);
    expect(readdirSync(join(folder, 'policy')).sort()).toEqual(files);
  });

  test.each(['../out.yaml', '/etc/x', 'a\\b', 'con.txt', '.hidden', 'Association.yaml', '\u001B[2J', ''])(
    'refuses the name %j, and writes nothing at all',
    async (name) => {
      const bytes = await forged(pdf, (document) => document.attach(Buffer.from('x'), name || ' '));
      writeFileSync(join(folder, 'hostile.pdf'), bytes);
      const { code, err } = await siyasa('extract', 'hostile.pdf', '--out', 'nowhere');

      expect(code).toBe(1);
      expect(err).not.toContain('\u001B');
      expect(readdirSync(folder)).not.toContain('nowhere');
    },
  );

  test('of what is no document ends with 2', async () => {
    const { code, err } = await siyasa('extract', 'text.pdf', '--out', 'nowhere');

    expect(code).toBe(2);
    expect(err).toContain('Cannot be read as a document of this program.');
  });
});

describe('the thread', () => {
  /** Threads run what is compiled. */
  const compiled = pathToFileURL(join(process.cwd(), 'dist', 'cli', 'inspector.js')).href;

  test('answers as this thread does, and goes on after a file that takes too long', async () => {
    const { openInspector } = (await import(compiled)) as typeof InspectorModule;
    const orders = { root: folder, version };
    const hasty = await openInspector(orders, 1);
    const patient = await openInspector(orders);
    try {
      expect(await hasty.inspect({ task: 'extract', bytes: pdf })).toEqual({
        refusal: { reason: 'tooSlow', detail: '' },
      });
      const found = await patient.inspect({ task: 'extract', bytes: pdf });
      const refused = await patient.inspect({ task: 'verify', bytes: new Uint8Array(3) });

      expect('files' in found && found.files.map(({ name }) => name).sort()).toEqual(files);
      expect(refused).toMatchObject({ verdict: { refusal: { reason: 'noPdf' } } });
    } finally {
      await hasty.close();
      await patient.close();
    }
  }, 60_000);
});
