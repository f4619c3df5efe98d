/** A printer and a library that draws PDFs, open while the tests of a file or of a group run. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { afterAll, beforeAll } from 'vitest';
import { openChromiumPrinter } from '../../src/host/chromium-printer.ts';
import type { Printer } from '../../src/model/host.ts';

/** Both, from the first test on. */
export interface PrintingTools {
  readonly printer: Printer;
  readonly pdfium: Awaited<ReturnType<typeof PDFiumLibrary.init>>;
}

/** Opens them before the tests and closes them after; they are there once a test runs, not before. */
export function printingTools(): PrintingTools {
  let tools: PrintingTools | undefined;
  beforeAll(async () => {
    tools = {
      printer: await openChromiumPrinter({ environment: process.env }),
      pdfium: await PDFiumLibrary.init(),
    };
  }, 60_000);
  afterAll(async () => {
    tools?.pdfium.destroy();
    await tools?.printer.close();
  });
  const opened = (): PrintingTools => {
    if (tools === undefined) throw new Error('The tests have not begun');
    return tools;
  };
  return {
    get printer() {
      return opened().printer;
    },
    get pdfium() {
      return opened().pdfium;
    },
  };
}
