/** Arguments in, exit code out. */
import { CommanderError } from 'commander';
import { failureWords, usageWords } from '../locales/cli.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { fill, type MessageArguments } from '../model/message.ts';
import { couldNot, defect, done, interrupted, type ExitCode } from './exit-code.ts';
import { messageLanguage } from './options.ts';
import { createProgram, type Actions } from './program.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command; nothing that a user can do makes this throw. */
export async function run(argv: readonly string[], version: string, terminal: Terminal): Promise<ExitCode> {
  const language = messageLanguage(argv, terminal.locale);
  const complain = (words: Bilingual, values: MessageArguments = {}) => {
    terminal.err(`${fill(words, values, language)}\n`);
  };
  const epoch = terminal.environment['SOURCE_DATE_EPOCH'] ?? '';
  if (!/^\d{0,10}$/.test(epoch)) {
    complain(usageWords.invalidValue, { name: 'SOURCE_DATE_EPOCH', given: epoch, allowed: '1767225600' });
    return couldNot;
  }
  let code: ExitCode = done;
  const program = createProgram(language, version, actionsOn(terminal, version), terminal, (result) => {
    code = result;
  });
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (terminal.signal.aborted) {
      complain(failureWords.interrupted);
      return interrupted;
    }
    if (error instanceof CommanderError) return error.exitCode === 0 ? done : misused(error, argv, complain);
    complain(failureWords.internal, { detail: error instanceof Error ? error.message : String(error) });
    if (terminal.environment['SIYASA_DEBUG'] !== undefined) terminal.err(`${stackOf(error)}\n`);
    return defect;
  }
}

/** Each command is loaded when it is called: `--help` loads none of them. */
function actionsOn(terminal: Terminal, version: string): Actions {
  return {
    build: async (...given) => (await import('./commands/build.ts')).build(...given, version, terminal),
    validate: async (...given) => (await import('./commands/check.ts')).validate(...given, version, terminal),
    check: async (...given) => (await import('./commands/check.ts')).check(...given, version, terminal),
    parity: async (...given) => (await import('./commands/check.ts')).parity(...given, version, terminal),
    drift: async (...given) => (await import('./commands/drift.ts')).drift(...given, terminal),
    portfolio: async (...given) =>
      (await import('./commands/portfolio.ts')).portfolio(...given, version, terminal),
    merge: async (...given) => (await import('./commands/merge.ts')).merge(...given, terminal),
    verify: async (...given) => (await import('./commands/verify.ts')).verify(...given, version, terminal),
    extract: async (...given) => (await import('./commands/extract.ts')).extract(...given, version, terminal),
    fix: async (...given) => (await import('./commands/fix.ts')).fix(...given, terminal),
    standards: async (...given) =>
      (await import('./commands/standards.ts')).standards(...given, version, terminal),
    waiverList: async (...given) => (await import('./commands/waiver.ts')).list(...given, version, terminal),
    waiverLint: async (...given) => (await import('./commands/waiver.ts')).lint(...given, version, terminal),
    waiverPrune: async (...given) => (await import('./commands/waiver.ts')).prune(...given, terminal),
    explain: async (...given) => (await import('./commands/explain.ts')).explain(...given, terminal),
    list: async (...given) => (await import('./commands/list.ts')).list(...given, version, terminal),
    cachePrune: async (...given) => (await import('./commands/cache.ts')).prune(...given, terminal),
    importDocuments: async (...given) =>
      (await import('./commands/import.ts')).importDocuments(...given, version, terminal),
    newAssociation: async (...given) =>
      (await import('./commands/new.ts')).newAssociation(...given, terminal),
    newPolicy: async (...given) => (await import('./commands/new.ts')).newPolicy(...given, terminal),
  };
}

/** Commander's own sentences are English only; its codes are what we go by. */
function misused(
  error: CommanderError,
  argv: readonly string[],
  complain: (words: Bilingual, values?: MessageArguments) => void,
): ExitCode {
  const [, quoted = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const name = quoted.split(' ').at(-1)?.replaceAll(/[<>]/g, '') ?? '';
  const help = 'siyasa --help';
  switch (error.code) {
    case 'commander.unknownCommand':
      complain(usageWords.unknownCommand, { name, help });
      break;
    case 'commander.unknownOption':
      complain(usageWords.unknownOption, { name: quoted, help });
      break;
    case 'commander.missingArgument':
      complain(usageWords.missingArgument, { name, help });
      break;
    case 'commander.optionMissingArgument':
      complain(usageWords.missingValue, { name: quoted });
      break;
    case 'commander.invalidArgument':
      complain(usageWords.invalidValue, invalidValueOf(error.message));
      break;
    case 'commander.excessArguments':
      complain(usageWords.excessArguments, { help });
      break;
    case 'commander.help':
      // A command that only groups others was called without one: its help has been shown.
      return argv.includes('--help') || argv.includes('-h') ? done : couldNot;
    default:
      complain(usageWords.other, { help });
  }
  return couldNot;
}

function invalidValueOf(message: string): MessageArguments {
  const [, option = '', given = ''] = /option '([^']*)' argument '([^']*)'/.exec(message) ?? [];
  const allowed = /is invalid\. (?:Allowed choices are )?(.*?)\.?$/.exec(message)?.[1] ?? '';
  return { name: option.split(' ')[0] ?? option, given, allowed };
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
