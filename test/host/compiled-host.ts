/** The host as JavaScript, for tests that need it in a process of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** Compiles without checking into a folder from which packages are found, and gives back how to remove it. */
export function compileHost(): {
  readonly importing: (module: string) => string;
  readonly remove: () => void;
} {
  const folder = resolve('node_modules', '.cache', `siyasa-host-${process.pid}-${Date.now()}`);
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2023,
    verbatimModuleSyntax: true,
    rewriteRelativeImportExtensions: true,
  };
  const files = readdirSync('src/host').map((name) => `src/host/${name}`);
  for (const file of [...files, 'src/model/host.ts']) {
    const target = join(folder, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions }).outputText);
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return {
    importing: (module) => pathToFileURL(join(folder, 'src/host', `${module}.js`)).href,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a process said and how it ended. */
export interface ProcessResult {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** Runs a script in a process of its own. */
export function runScript(
  script: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ProcessResult> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, ...environment },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (text) => (out += String(text)));
  child.stderr.on('data', (text) => (err += String(text)));
  return new Promise((finish) =>
    child.on('close', (code) => {
      finish({ out, err, code });
    }),
  );
}
