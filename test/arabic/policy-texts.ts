/** The Arabic prose of the policies in this repository: real text to try the language library on. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { arabicTextsOf } from '../support/policies-on-disk.ts';

/** The Arabic of each file under `policies/`, one text a line, by the path of the file. */
export const policyTexts: ReadonlyMap<string, string> = new Map(
  readdirSync('policies', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, arabicTextsOf(parse(readFileSync(`policies/${name}`, 'utf8')))]),
);
