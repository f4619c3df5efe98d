/** The command line as commander knows it: commands, arguments, options, and help in the user's language. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { formats, type Format } from '../model/format.ts';
import { commandWords, helpWords, optionWords } from '../locales/cli.ts';
import type { Bilingual, Language } from '../model/bilingual.ts';
import { isDay } from '../model/day.ts';
import { layouts } from '../model/layout.ts';
import { renditions } from '../model/rendition.ts';
import { mostShards, shardIn, type Shard } from '../model/shard.ts';
import type { ExitCode, FailLevel } from './exit-code.ts';
import { profiles } from '../model/standard.ts';
import type {
  BuildOptions,
  CheckOptions,
  DriftOptions,
  ExtractOptions,
  FixOptions,
  FormatRequest,
  MergeOptions,
  ImportOptions,
  SharedOptions,
  VerifyOptions,
} from './options.ts';
import type { Terminal } from './terminal.ts';

/** What the commands do; each is loaded only when it is called, so that help is instant. */
export interface Actions {
  build(associations: readonly string[], options: BuildOptions): Promise<ExitCode>;
  validate(paths: readonly string[], options: CheckOptions): Promise<ExitCode>;
  check(paths: readonly string[], options: CheckOptions): Promise<ExitCode>;
  parity(paths: readonly string[], options: CheckOptions): Promise<ExitCode>;
  drift(paths: readonly string[], options: DriftOptions): Promise<ExitCode>;
  portfolio(paths: readonly string[], options: CheckOptions): Promise<ExitCode>;
  merge(reports: readonly string[], options: MergeOptions): Promise<ExitCode>;
  verify(paths: readonly string[], options: VerifyOptions): Promise<ExitCode>;
  extract(path: string, options: ExtractOptions): Promise<ExitCode>;
  fix(paths: readonly string[], options: FixOptions): Promise<ExitCode>;
  explain(name: string, options: CheckOptions): Promise<ExitCode>;
  standards(options: CheckOptions): Promise<ExitCode>;
  list(options: CheckOptions): Promise<ExitCode>;
  waiverList(paths: readonly string[], options: CheckOptions): Promise<ExitCode>;
  waiverLint(paths: readonly string[], options: CheckOptions): Promise<ExitCode>;
  waiverPrune(paths: readonly string[], options: FixOptions): Promise<ExitCode>;
  cachePrune(options: SharedOptions): Promise<ExitCode>;
  importDocuments(paths: readonly string[], options: ImportOptions): Promise<ExitCode>;
  newAssociation(id: string, options: SharedOptions): Promise<ExitCode>;
  newPolicy(association: string, type: string, options: SharedOptions): Promise<ExitCode>;
}

/** Builds the command line; `finish` receives the exit code of the command that ran. */
export function createProgram(
  language: Language,
  version: string,
  actions: Actions,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): Command {
  const say = (words: Bilingual) => words[language];
  const program = speaking(new Command('siyasa'), language, terminal)
    .description(say(commandWords.program))
    .version(version, '-V, --version', say(optionWords.version))
    .addOption(new Option('--root <folder>', say(optionWords.root)).default('.'))
    .addOption(new Option('--lang <language>', say(optionWords.lang)).choices(['ar', 'en']))
    .option('-q, --quiet', say(optionWords.quiet), false)
    .option('--no-color', say(optionWords.color));

  const command = (parent: Command, nameAndArguments: string, words: Bilingual) =>
    speaking(parent.command(nameAndArguments), language, terminal).description(say(words));
  const dated = (parent: Command) =>
    parent.addOption(new Option('--as-of <day>', say(optionWords.asOf)).argParser(parseDay));
  const measuring = (parent: Command) =>
    dated(parent)
      .addOption(new Option('--standard <id>', say(optionWords.standard)).argParser(gather).default([]))
      .addOption(
        new Option('--profile <profile>', say(optionWords.profile))
          .choices([...profiles])
          .default('extended'),
      );
  const failing = (parent: Command) =>
    parent.addOption(
      new Option('--fail-level <severity>', say(optionWords.failLevel)).choices([
        'error',
        'warning',
        'info',
        'none',
      ]),
    );
  const examining = (parent: Command) =>
    failing(measuring(parent).addOption(new Option('--rule <rule>', say(optionWords.rule))));
  const sharded = (parent: Command) =>
    parent.addOption(new Option('--shard <number/count>', say(optionWords.shard)).argParser(parseShard));
  const formatted = (parent: Command, names: readonly Format[] = formats) =>
    parent.addOption(
      new Option('--format <format[=file]>', `${say(optionWords.format)} (${names.join(' | ')})`)
        .argParser((given: string, before: FormatRequest[]) => [...before, parseFormat(given, names)])
        .default([]),
    );
  const onPaths = (
    name: string,
    words: Bilingual,
    withOptions: (parent: Command) => Command,
    act: (paths: readonly string[], options: AnyOptions) => Promise<ExitCode>,
    failLevel?: FailLevel,
  ) =>
    withOptions(command(program, name, words))
      .argument('[path...]', say(optionWords.paths))
      .action(async (paths: string[], _: unknown, self: Command) => {
        finish(await act(paths, optionsOf(self, language, terminal, failLevel)));
      });

  sharded(examining(command(program, 'build', commandWords.build)))
    .argument('[association...]', say(optionWords.associations))
    .addOption(new Option('--out <folder>', say(optionWords.out)).default('output'))
    .option('--no-pdf', say(optionWords.noPdf))
    .option('--no-cache', say(optionWords.noCacheOfBuild))
    .option('--docx', say(optionWords.docx), false)
    .addOption(new Option('--layout <layout>', say(optionWords.layout)).choices([...layouts]))
    .addOption(
      new Option('--rendition <copy>', say(optionWords.rendition))
        .choices([...renditions])
        .default(renditions[0]),
    )
    .option('--appendix', say(optionWords.appendix), false)
    .action(async (associations: string[], _: unknown, self: Command) => {
      finish(await actions.build(associations, optionsOf(self, language, terminal, 'none')));
    });
  onPaths(
    'validate',
    commandWords.validate,
    (parent) => formatted(examining(parent)),
    actions.validate,
    'error',
  );
  onPaths(
    'check',
    commandWords.check,
    (parent) =>
      sharded(formatted(examining(parent)))
        .addOption(new Option('--baseline <file>', say(optionWords.baseline)))
        .addOption(new Option('--write-baseline <file>', say(optionWords.writeBaseline)))
        .option('--no-cache', say(optionWords.noCache)),
    actions.check,
    'error',
  );
  onPaths(
    'parity',
    commandWords.parity,
    (parent) => formatted(failing(dated(parent))),
    actions.parity,
    'error',
  );
  onPaths(
    'drift',
    commandWords.drift,
    (parent) =>
      formatted(parent, ['pretty', 'json']).addOption(new Option('--model <file>', say(optionWords.model))),
    actions.drift,
  );
  onPaths(
    'portfolio',
    commandWords.portfolio,
    (parent) => formatted(failing(measuring(parent)), ['pretty', 'json', 'ics']),
    actions.portfolio,
  );
  failing(formatted(command(program, 'merge', commandWords.merge)))
    .argument('<report...>', say(optionWords.reports))
    .addOption(new Option('--out <folder>', say(optionWords.mergeOut)))
    .action(async (reports: string[], _: unknown, self: Command) => {
      finish(await actions.merge(reports, optionsOf(self, language, terminal, 'error')));
    });
  formatted(command(program, 'verify', commandWords.verify), ['pretty', 'json'])
    .argument('<file...>', say(optionWords.documents))
    .addOption(new Option('--against <path>', say(optionWords.against)))
    .action(async (paths: string[], _: unknown, self: Command) => {
      finish(await actions.verify(paths, optionsOf(self, language, terminal)));
    });
  command(program, 'extract', commandWords.extract)
    .argument('<file>', say(optionWords.document))
    .addOption(new Option('--out <folder>', say(optionWords.extractInto)))
    .option('--force', say(optionWords.force), false)
    .action(async (path: string, _: unknown, self: Command) => {
      finish(await actions.extract(path, optionsOf(self, language, terminal)));
    });
  onPaths(
    'fix',
    commandWords.fix,
    (parent) => measuring(parent).option('--dry-run', say(optionWords.dryRun), false),
    actions.fix,
  );
  measuring(command(program, 'explain', commandWords.explain))
    .argument('<requirement-or-rule>', say(optionWords.requirementOrRule))
    .action(async (name: string, _: unknown, self: Command) => {
      finish(await actions.explain(name, optionsOf(self, language, terminal, 'error')));
    });
  formatted(measuring(command(program, 'standards', commandWords.standards)), ['pretty', 'json']).action(
    async (_: unknown, self: Command) => {
      finish(await actions.standards(optionsOf(self, language, terminal)));
    },
  );
  formatted(examining(command(program, 'list', commandWords.list)), ['pretty', 'json']).action(
    async (_: unknown, self: Command) => {
      finish(await actions.list(optionsOf(self, language, terminal, 'none')));
    },
  );

  const waiving = command(program, 'waiver', commandWords.waiver);
  const onWaivers = (
    name: string,
    words: Bilingual,
    act: (paths: readonly string[], options: FixOptions) => Promise<ExitCode>,
    withOptions: (parent: Command) => Command = (parent) => parent,
  ) =>
    withOptions(measuring(command(waiving, name, words)))
      .argument('[path...]', say(optionWords.paths))
      .action(async (paths: string[], _: unknown, self: Command) => {
        finish(await act(paths, optionsOf(self, language, terminal, 'warning')));
      });
  onWaivers('list', commandWords.waiverList, actions.waiverList);
  onWaivers('lint', commandWords.waiverLint, actions.waiverLint);
  onWaivers('prune', commandWords.waiverPrune, actions.waiverPrune, (parent) =>
    parent.option('--dry-run', say(optionWords.dryRun), false),
  );

  const remembering = command(program, 'cache', commandWords.cache);
  command(remembering, 'prune', commandWords.cachePrune).action(async (_: unknown, self: Command) => {
    finish(await actions.cachePrune(optionsOf(self, language, terminal)));
  });

  command(program, 'import', commandWords.import)
    .argument('<file...>', say(optionWords.importPaths))
    .addOption(new Option('--type <type>', say(optionWords.importType)))
    .addOption(new Option('--association <id>', say(optionWords.importAssociation)))
    .addOption(new Option('--out <folder>', say(optionWords.importOut)))
    .addOption(new Option('--report <file>', say(optionWords.importReport)).argParser(gather).default([]))
    .option('--suggest', say(optionWords.importSuggest), false)
    .option('--force', say(optionWords.importForce), false)
    .action(async (paths: string[], _: unknown, self: Command) => {
      finish(await actions.importDocuments(paths, optionsOf(self, language, terminal)));
    });

  const creating = command(program, 'new', commandWords.new);
  command(creating, 'association', commandWords.newAssociation)
    .argument('<id>', say(optionWords.associationId))
    .action(async (id: string, _: unknown, self: Command) => {
      finish(await actions.newAssociation(id, optionsOf(self, language, terminal)));
    });
  command(creating, 'policy', commandWords.newPolicy)
    .argument('<association>', say(optionWords.associationId))
    .argument('<type>', say(optionWords.policyType))
    .action(async (association: string, type: string, _: unknown, self: Command) => {
      finish(await actions.newPolicy(association, type, optionsOf(self, language, terminal)));
    });
  return program;
}

/** Help in the user's language; mistakes are thrown to `run`, which has the words for them. */
function speaking(
  command: Command,
  language: Language,
  { out, err, outIsTerminal, errIsTerminal }: Terminal,
): Command {
  const titles = new Map<string, string>(
    Object.values(helpWords).map((words) => [words.en, words[language]]),
  );
  return command
    .exitOverride()
    .helpOption('-h, --help', optionWords.help[language])
    .helpCommand(false)
    .configureOutput({
      writeOut: out,
      writeErr: err,
      outputError: () => undefined,
      getOutHasColors: () => outIsTerminal,
      getErrHasColors: () => errIsTerminal,
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles.get(title) ?? title,
      optionDescription: (option) => [option.description, ...extrasOf(option, language)].join(' '),
    });
}

function extrasOf(
  { argChoices, defaultValue, defaultValueDescription, negate }: Option,
  language: Language,
): string[] {
  const choices =
    argChoices === undefined ? [] : [`${helpWords.choices[language]}: ${argChoices.join(' | ')}`];
  const stated = defaultValueDescription ?? (typeof defaultValue === 'string' ? defaultValue : undefined);
  const otherwise = stated === undefined || negate ? [] : [`${helpWords.default[language]}: ${stated}`];
  const extras = [...choices, ...otherwise];
  return extras.length === 0 ? [] : [`(${extras.join('؛ ').replaceAll('؛', language === 'ar' ? '؛' : ';')})`];
}

/** The options of every command together; each reads those that it has. */
type AnyOptions = BuildOptions & FixOptions & DriftOptions & VerifyOptions & ExtractOptions & ImportOptions;

/** What commander gives under another name, or not at all where the user is silent. */
interface Asked {
  readonly color: boolean;
  readonly failLevel?: FailLevel;
  readonly format?: readonly FormatRequest[];
}

/** The options of the command that was called; each command reads those that it has. */
function optionsOf(
  command: Command,
  language: Language,
  { environment, outIsTerminal }: Terminal,
  failLevel: FailLevel = 'none',
): AnyOptions {
  const { color, ...given } = command.optsWithGlobals<Omit<AnyOptions, 'failLevel' | 'format'> & Asked>();
  const colour = color && (environment['NO_COLOR'] ?? '') === '' && outIsTerminal;
  return {
    ...given,
    format: given.format ?? [],
    failLevel: given.failLevel ?? failLevel,
    lang: language,
    colour,
  };
}

function parseDay(given: string): string {
  // A Hijri year, such as 1447, is the natural mistake: it would be taken for a day of the Middle Ages.
  if (!isDay(given) || given < '1900' || given > '2200') throw new InvalidArgumentError('2026-01-31');
  return given;
}

function parseShard(given: string): Shard {
  const shard = shardIn(given);
  if (shard === undefined) throw new InvalidArgumentError(`1/4, …, ${mostShards}/${mostShards}`);
  return shard;
}

/** A value of an option that may be given several times. */
function gather(given: string, before: readonly string[]): string[] {
  return [...before, given];
}

/** `json`, or `json=report.json`. */
function parseFormat(given: string, names: readonly Format[]): FormatRequest {
  const [, name = given, file] = /^([^=]*)=(.+)$/.exec(given) ?? [];
  const format = names.find((known) => known === name);
  if (format === undefined) throw new InvalidArgumentError(names.join(', '));
  return file === undefined ? { format } : { format, file };
}
