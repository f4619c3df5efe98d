/** Writes by what this build of the program is told from every other: what was concluded by another one is not used. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = 'dist';

const programs = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.js')).sort();
const hash = createHash('sha256');
for (const path of programs) hash.update(`${path}\n`).update(await readFile(join(folder, path)));
await writeFile(join(folder, 'build-identity.txt'), `${hash.digest('hex')}\n`);
