/**
 * Sets every `.typ` file of a folder as PDF/A-3a with Typst inside Node, one after another, and prints how
 * long it took: `jiti bench/engines/typst.ts <compiler> <fonts> <folder> <output>`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is used of `@myriaddreamin/typst-ts-node-compiler`. */
interface Compiler {
  readonly NodeCompiler: {
    create(options: { workspace: string; fontArgs: { fontPaths: string[] }[] }): {
      pdf(
        source: { mainFileContent: string },
        options: { pdfStandard: string; pdfTags: boolean; creationTimestamp: number },
      ): Uint8Array;
      evictCache(age: number): void;
    };
  };
}

const [module = '', fonts = '', folder = '', output = ''] = process.argv.slice(2);
const { NodeCompiler } = (await import(pathToFileURL(module).href)) as Compiler;
mkdirSync(output, { recursive: true });
const sources = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

const start = performance.now();
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [fonts] }] });
for (const [name, mainFileContent] of sources) {
  const options = { pdfStandard: 'a-3a', pdfTags: true, creationTimestamp: 1_767_225_600 };
  writeFileSync(join(output, name.replace(/\.typ$/, '.pdf')), compiler.pdf({ mainFileContent }, options));
  // Nothing is kept from one document to the next: real policies are less alike than these.
  compiler.evictCache(0);
}
console.log(JSON.stringify({ documents: sources.length, seconds: (performance.now() - start) / 1000 }));
