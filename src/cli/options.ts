/** The options that commands share, as the user gave them and as commands use them. */
import { relative, resolve } from 'node:path';
import type { Language } from '../model/bilingual.ts';
import type { Profile } from '../model/standard.ts';
import type { Inquiry } from '../model/commission.ts';
import { isPage, showsFindingsOnly, type Format } from '../model/format.ts';
import type { Layout } from '../model/layout.ts';
import type { Rendition } from '../model/rendition.ts';
import type { Shard } from '../model/shard.ts';
import type { FailLevel } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** Options of every command. */
export interface SharedOptions {
  readonly root: string;
  readonly lang: Language;
  readonly quiet: boolean;
  readonly colour: boolean;
}

/** A form in which the result is wanted, and the file for it; without a file it goes to the terminal. */
export interface FormatRequest {
  readonly format: Format;
  readonly file?: string;
}

/** Options of every command that looks at policies. */
export interface CheckOptions extends SharedOptions {
  readonly asOf?: string;
  /** The standards by which to measure; all of them where none is named. */
  readonly standard: readonly string[];
  readonly profile: Profile;
  readonly rule?: string;
  /** One part of the associations only. */
  readonly shard?: Shard;
  readonly failLevel: FailLevel;
  readonly format: readonly FormatRequest[];
  /** The file of findings that were there before and do not count. */
  readonly baseline?: string;
  /** The file in which to record the findings of today. */
  readonly writeBaseline?: string;
  /** Whether what earlier runs concluded may be used. */
  readonly cache: boolean;
}

/** Options of `merge`. */
export interface MergeOptions extends CheckOptions {
  /** The folder that holds what the shards have made. */
  readonly out?: string;
}

/** Options of `fix`. */
export interface FixOptions extends CheckOptions {
  readonly dryRun: boolean;
}

/** Options of `drift`. */
export interface DriftOptions extends SharedOptions {
  readonly model?: string;
  readonly format: readonly FormatRequest[];
}

/** Options of `verify`. */
export interface VerifyOptions extends SharedOptions {
  /** The source to compare with: a policy, or a folder in which there is one. */
  readonly against?: string;
  readonly format: readonly FormatRequest[];
}

/** Options of `extract`. */
export interface ExtractOptions extends SharedOptions {
  readonly out?: string;
  /** Whether files that are there already may be replaced. */
  readonly force: boolean;
}

/** Options of `import`. */
export interface ImportOptions extends SharedOptions {
  /** The policy type; recognised where none is named. */
  readonly type?: string;
  /** The name of the association's folder. */
  readonly association?: string;
  /** The folder of the drafts; that of the policies where none is named. */
  readonly out?: string;
  /** Files for the review list; the ending says the form. */
  readonly report: readonly string[];
  /** Whether earlier drafts may be replaced. */
  readonly force: boolean;
  /** Whether clauses of the model policy stand beside damaged texts in the review list. */
  readonly suggest: boolean;
}

/** Options of `build`. */
export interface BuildOptions extends CheckOptions {
  readonly out: string;
  readonly pdf: boolean;
  /** Whether each policy is also made as a Word file. */
  readonly docx: boolean;
  /** How documents are set; as each association has chosen where none is named. */
  readonly layout?: Layout;
  readonly rendition: Rendition;
  /** Whether each policy ends with what the check found. */
  readonly appendix: boolean;
}

/** The language for messages: what `--lang` says, else that of the machine. */
export function messageLanguage(argv: readonly string[], locale: string): Language {
  const asked = argv.flatMap((word, index) => {
    if (word.startsWith('--lang=')) return word.slice('--lang='.length);
    return word === '--lang' ? (argv[index + 1] ?? []) : [];
  });
  const language = asked.at(-1) ?? locale;
  return language.toLowerCase().startsWith('ar') ? 'ar' : 'en';
}

/** What the pipeline is asked for. Paths become relative to the workspace, with forward slashes. */
export function inquiryOf(
  paths: readonly string[],
  options: CheckOptions,
  { workingFolder }: Terminal,
): Inquiry {
  const root = resolve(workingFolder, options.root);
  const { standard: standards, profile, rule, asOf, shard, format } = options;
  return {
    selection: selectionOf(paths, root, workingFolder),
    standards,
    profile,
    // The report of a shard holds what is needed to look at all of them together.
    together: format.some((one) => isPage(one.format) || (shard !== undefined && one.format === 'json')),
    findingsOnly: format.every((request) => showsFindingsOnly(request.format)),
    ...(rule === undefined ? {} : { rule }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(shard === undefined ? {} : { shard }),
  };
}

/** The workspace itself, or a folder around it, means everything. */
function selectionOf(paths: readonly string[], root: string, workingFolder: string): string[] {
  const selection = paths.map((path) => inWorkspace(path, root, workingFolder));
  return selection.includes('') ? [] : selection;
}

/**
 * A bare word is the name of an association; anything like a path is one from the working folder or,
 * where that leads out of the workspace, from the workspace, as our own findings write it.
 */
function inWorkspace(path: string, root: string, workingFolder: string): string {
  if (!/[\\/]|^\.+$|\.ya?ml$/.test(path)) return path;
  const way = relative(root, resolve(workingFolder, path)).replaceAll('\\', '/');
  if (/^(\.\.\/)*\.\.$/.test(way)) return '';
  return way.startsWith('../') ? path.replaceAll('\\', '/') : way;
}
