/** Prints with the browser of this machine: the one that npm brings, on Linux. */
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openChromiumPrinter, type ChromiumPrinterOptions } from '../../src/host/chromium-printer.ts';
import { findShippedBrowser } from '../../src/host/shipped-browser.ts';
import { PrinterError, type Printer } from '../../src/model/host.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { runningProcesses } from '../support/processes.ts';

const amiri = readFileSync('node_modules/@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf').toString(
  'base64',
);
const fontFace = `@font-face { font-family: Amiri; src: url(data:font/ttf;base64,${amiri}) }`;
const isLinux = process.platform === 'linux';

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><title>سياسة</title>${head}</head><body>${body}</body></html>`;
}

function numbered(count: number): string {
  const sections = Array.from(
    { length: count },
    (_, index) => `<h2 id="s${index}" style="break-after: page">القسم ${index}</h2>`,
  );
  const links = sections.map((_, index) => `<a href="#s${index}">${index}</a>`);
  return page(
    `<h1>سياسة العلاقة مع المستفيدين</h1>${links.join(' ')}${sections.join('')}`,
    `<style>${fontFace} body { font-family: Amiri }</style>`,
  );
}

async function pagesOf(pdf: Uint8Array): Promise<number> {
  return (await PDFDocument.load(pdf)).getPageCount();
}

/** The browsers that this process started, by their process id; each is the leader of its group. */
function browsers(): number[] {
  return runningProcesses()
    .filter(({ parent, command }) => parent === process.pid && command.includes('--remote-debugging-pipe'))
    .map(({ pid }) => pid);
}

/** The process groups in which something lives. */
function livingGroups(): number[] {
  return runningProcesses().map(({ group }) => group);
}

async function open(options: Partial<ChromiumPrinterOptions> = {}): Promise<Printer> {
  const printer = await openChromiumPrinter({ environment: process.env, ...options });
  onTestFinished(() => printer.close());
  return printer;
}

describe('printing', () => {
  let printer: Printer;
  beforeAll(async () => {
    printer = await openChromiumPrinter({ environment: process.env });
  }, 60_000);
  afterAll(() => printer.close());

  test('gives an A4 PDF with tags, outline, language and title', async () => {
    const pdf = await printer.print(numbered(3));
    expect(new TextDecoder().decode(pdf.subarray(0, 5))).toBe('%PDF-');
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    expect(document.getPageCount()).toBe(3);
    const { width, height } = document.getPage(0).getSize();
    expect([width, height].map((points) => Math.round((points / 72) * 25.4))).toEqual([210, 297]);
    expect(document.getTitle()).toBe('سياسة');
    const catalogue = document.catalog;
    for (const key of ['StructTreeRoot', 'Outlines', 'Dests', 'Lang'])
      expect(catalogue.has(PDFName.of(key)), key).toBe(true);
  });

  test('fonts that a page keeps are those of the document alone', async () => {
    const font = readFileSync('templates/fonts/amiri-regular.woff2').toString('base64');
    const carried = `@font-face { font-family: "Amiri"; font-weight: 400; src: url("data:font/woff2;base64,${font}") format("woff2"); }`;
    const styled = (styles: string) =>
      page('<p>نص', `<style>${styles} body { font-family: Amiri, sans-serif }</style>`);
    const fontsIn = async (styles: string) => {
      const printed = await printer.print(styled(styles));
      return Array.from(new TextDecoder('latin1').decode(printed).matchAll(/\/BaseFont \S+/g), String);
    };
    const [kept, without, again, declaredOtherwise] = [
      await fontsIn(carried),
      await fontsIn(''),
      await fontsIn(carried),
      await fontsIn(fontFace),
    ];

    expect(kept.join()).toContain('Amiri');
    expect(without.join()).not.toContain('Amiri');
    expect(again).toEqual(kept);
    expect(declaredOtherwise.join()).toContain('Amiri');
  });

  test('one document after another leaves no trace in the next, aside from dates and the numbers of tags', async () => {
    const masked = (pdf: Uint8Array) =>
      Buffer.from(pdf)
        .toString('latin1')
        .replaceAll(/D:\d{14}/g, 'date')
        .replaceAll(/node\d{8}/g, 'node');
    const first = masked(await printer.print(numbered(3)));
    const head = '<base href="http://elsewhere.invalid/"><style>@page { size: A5 } * { color: red }</style>';
    await printer.print(page('<h1>آخر</h1>', head));
    // Twice at once, so on both pages.
    const again = await Promise.all([1, 2].map(async () => masked(await printer.print(numbered(3)))));
    expect(again).toEqual([first, first]);
  });

  test('many at once come back in the right places', async () => {
    const counts = [1, 4, 2, 6, 3, 5];
    const printed = await Promise.all(
      counts.map(async (count) => pagesOf(await printer.print(numbered(count)))),
    );
    expect(printed).toEqual(counts);
  });

  test('a page size in the document wins over A4', async () => {
    const pdf = await printer.print(page('<p>صغير', '<style>@page { size: 100mm 100mm }</style>'));
    expect((await PDFDocument.load(pdf)).getPage(0).getWidth()).toBeCloseTo(283, 0);
  });

  test('images in the document are there', async () => {
    const circles = '<circle r="9" fill="teal"/>'.repeat(2000);
    const svg = (content: string) =>
      Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`).toString('base64');
    const image = (content: string) =>
      page(`<img width="90" height="90" src="data:image/svg+xml;base64,${svg(content)}">`);
    const [full, empty] = await Promise.all([image(circles), image('')].map((html) => printer.print(html)));
    expect(full!.length).toBeGreaterThan(empty!.length + 1000);
  });

  test.each(['', 'x', '<frameset><frame></frameset>', '\0\uFFFF', '<p>'.repeat(10_000)])(
    'odd HTML is printed: %#',
    async (html) => {
      expect(await pagesOf(await printer.print(html))).toBeGreaterThan(0);
    },
  );

  test('scripts of the document do not run', async () => {
    const html = page(
      '<p onclick="x">هنا<img src="x" onerror="document.title=1"><script>document.title = "ran"</script><iframe srcdoc="<script>top.document.title=2</script>"></iframe>',
    );
    const document = await PDFDocument.load(await printer.print(html), { updateMetadata: false });
    expect(document.getTitle()).toBe('سياسة');
  });

  test('nothing is asked of the network, and files are not shown', async () => {
    let connections = 0;
    const server = createServer((socket) => {
      connections += 1;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((listening) => server.once('listening', listening));
    const { port } = server.address() as AddressInfo;
    const bodies = [`http://127.0.0.1:${port}`, `http://localhost:${port}`, `https://127.0.0.1:${port}`].map(
      hostile,
    );
    await Promise.all(bodies.map((body) => printer.print(page(body))));
    // What was scheduled may still come.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(connections).toBe(0);
    const [withFile, withNothing] = await Promise.all(
      ['file:///etc/passwd', 'about:blank'].map((src) => printer.print(page(`<iframe src="${src}">`))),
    );
    expect(Math.abs(withFile!.length - withNothing!.length)).toBeLessThan(100);
  });

  test.each(['http://127.0.0.1:1/', 'file:///etc/passwd', 'about:blank#elsewhere', 'chrome://version'])(
    'a document that leads away to %s does not spoil the next one',
    async (target) => {
      await printer
        .print(page('<p>أولا', `<meta http-equiv="refresh" content="0;url=${target}">`))
        .catch((error: unknown) => {
          expect(error).toBeInstanceOf(PrinterError);
        });
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await pagesOf(await printer.print(numbered(2)))).toBe(2);
    },
  );

  test('a font that cannot be loaded is not silently replaced', async () => {
    const html = page(
      '<p>نص',
      '<style>@font-face { font-family: Broken; src: url(data:font/ttf;base64,AAAA) }</style>',
    );
    await expect(printer.print(html)).rejects.toMatchObject({
      reason: 'pageFails',
      detail: expect.stringContaining('Broken') as unknown,
    });
  });
});

describe.skipIf(!isLinux)('a browser that fails', () => {
  test('is replaced when it has died between two documents', async () => {
    const printer = await open();
    process.kill(-browsers()[0]!, 'SIGKILL');
    expect(await pagesOf(await printer.print(numbered(2)))).toBe(2);
    expect(await pagesOf(await printer.print(numbered(3)))).toBe(3);
  });

  test('in the middle of two documents costs neither of them', async () => {
    const printer = await open();
    const printing = [2, 3].map(async (count) => pagesOf(await printer.print(numbered(count))));
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.kill(-browsers()[0]!, 'SIGKILL');
    expect(await Promise.all(printing)).toEqual([2, 3]);
  });

  test('is ended and replaced when it hangs', async () => {
    const printer = await open({ documentLimit: 1_000 });
    const [hanging] = browsers();
    process.kill(-hanging!, 'SIGSTOP');
    expect(await pagesOf(await printer.print(numbered(2)))).toBe(2);
    expect(browsers()).not.toContain(hanging);
  });

  test('a document for which no time is enough is given up after the second try, and the next one is printed', async () => {
    const printer = await open({ documentLimit: 120 });
    const huge = page(`<table>${'<tr><td>خلية<td>أخرى'.repeat(40_000)}</table>`);
    const failing = printer.print(huge);
    await expect(failing).rejects.toBeInstanceOf(PrinterError);
    await expect(failing).rejects.toMatchObject({ reason: 'browserHangs' });
    expect(await pagesOf(await printer.print(page('<p>نص')))).toBe(1);
  });

  test('a page whose own process has died is replaced', async () => {
    const printer = await open();
    const [browser] = browsers();
    const renderers = runningProcesses()
      .filter(({ group, command }) => group === browser && command.includes('--type=renderer'))
      .map(({ pid }) => pid);
    for (const pid of renderers) process.kill(pid, 'SIGKILL');
    expect(renderers.length).toBeGreaterThan(0);
    expect(await pagesOf(await printer.print(numbered(2)))).toBe(2);
  });
});

describe.skipIf(!isLinux)('closing', () => {
  test.each(['idle', 'hanging', 'busy'])(
    'leaves neither process nor files of an %s browser',
    async (state) => {
      const temporary = temporaryFolder();
      vi.stubEnv('TMPDIR', temporary);
      onTestFinished(() => void vi.unstubAllEnvs());
      const printer = await openChromiumPrinter({ environment: process.env });
      expect(readdirSync(temporary)).toHaveLength(1);
      const [pid] = browsers();
      if (state === 'hanging') process.kill(-pid!, 'SIGSTOP');
      const printing =
        state === 'busy' ? expect(printer.print(numbered(9))).rejects.toThrow('closed') : undefined;
      await printer.close();
      await printing;
      expect(browsers()).toEqual([]);
      await expect.poll(() => livingGroups().includes(pid!)).toBe(false);
      expect(readdirSync(temporary)).toEqual([]);
      await expect(printer.print(numbered(1))).rejects.toThrow('closed');
      await printer.close();
    },
  );

  test('an interruption ends the browser, and documents fail with its reason', async () => {
    const interruption = new AbortController();
    const printer = await open({ signal: interruption.signal });
    const printing = expect(
      Promise.all([1, 2, 3].map((count) => printer.print(numbered(count)))),
    ).rejects.toThrow('enough');
    interruption.abort(new Error('enough'));
    await printing;
    await expect.poll(browsers).toEqual([]);
  });
});

test.skipIf(!isLinux || process.getuid?.() !== 0)(
  'where the system refuses the sandbox, it is given up',
  async () => {
    const shipped = await findShippedBrowser(process.env);
    // Chromium refuses it to root; we ask for it all the same, believing to be somebody else.
    const asked = vi.spyOn(process, 'getuid').mockReturnValue(1000);
    onTestFinished(() => {
      asked.mockRestore();
    });
    const candidates = (async function* () {
      yield await Promise.resolve(shipped!);
    })();
    const printer = await open({ candidates });
    expect(await pagesOf(await printer.print(numbered(1)))).toBe(1);
  },
);

/** Every way in which a document can ask for something from elsewhere. */
function hostile(url: string): string {
  return `<link rel="preconnect" href="${url}"><link rel="dns-prefetch" href="${url}"><link rel="prefetch" href="${url}/1">
    <link rel="preload" as="image" href="${url}/2"><link rel="stylesheet" href="${url}/3"><link rel="icon" href="${url}/4">
    <style>@import url(${url}/5); body { background: url(${url}/6) } li { list-style-image: url(${url}/7) }</style>
    <img src="${url}/8"><img srcset="${url}/9 2x"><picture><source srcset="${url}/10"><img></picture><ul><li>x</ul>
    <iframe src="${url}/11"></iframe><iframe srcdoc="<img src='${url}/12'><script src='${url}/13'></script>"></iframe>
    <object data="${url}/14"></object><embed src="${url}/15"><video src="${url}/16" poster="${url}/17"></video><audio src="${url}/18"></audio>
    <script src="${url}/19"></script><script>fetch('${url}/20'); new Image().src = '${url}/21'</script><script type="module">import '${url}/22'</script>
    <svg><image href="${url}/23"/><use href="${url}/24#x"/></svg><form action="${url}/25"><input type="image" src="${url}/26"></form>
    <a href="${url}/27" ping="${url}/28">x</a><iframe src="data:text/html,<img src='${url}/29'>"></iframe><p>ن`;
}
