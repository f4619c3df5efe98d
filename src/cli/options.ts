/** The options that commands share, as the user gave them and as commands use them. */
import { relative, resolve } from 'node:path';
import type { Language } from '../model/bilingual.ts';
import type { Profile } from '../model/standard.ts';
import type { Inquiry } from '../model/commission.ts';
import type { Format } from '../formats.ts';
import type { FailLevel } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** Options of every command. */
export interface SharedOptions {
  readonly root: string;
  readonly lang: Language;
  readonly quiet: boolean;
  readonly colour: boolean;
}

/** Options of every command that looks at policies. */
export interface CheckOptions extends SharedOptions {
  readonly asOf?: string;
  readonly standard: string;
  readonly profile: Profile;
  readonly rule?: string;
  readonly failLevel: FailLevel;
  readonly format: Format;
}

/** Options of `build`. */
export interface BuildOptions extends CheckOptions {
  readonly out: string;
  readonly pdf: boolean;
  readonly languages: readonly Language[];
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
  const { standard, profile, rule, asOf } = options;
  return {
    selection: selectionOf(paths, root, workingFolder),
    standard,
    profile,
    ...(rule === undefined ? {} : { rule }),
    ...(asOf === undefined ? {} : { asOf }),
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
