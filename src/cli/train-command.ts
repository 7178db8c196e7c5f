import { InvalidArgumentError, Option, type Command } from 'commander';
import { crossValidateTagger, stringifyTaggerModel, trainTagger } from '../annotation';
import type { CrossValidateOptions, TrainOptions } from '../annotation';
import type { Document } from '../model';
import { loadTrainingView } from './training-view';
import { ENGINE_NAMES, type AnnotateOptions, type EngineName } from './options';
import { readOut, refuseOverwriting } from './out-option';
import { readGold } from './read-gold';
import { scoreLine, scoreTable } from './score-table';
import { setupError } from './setup-error';
import { writeOut } from './standard-output';
import { writeWhole } from './write-whole';

interface Options extends Pick<AnnotateOptions, 'engine' | 'dictionary'> {
  readonly out?: string;
  readonly folds?: number;
  readonly dev?: string;
  readonly epochs?: number;
  readonly buckets?: number;
  readonly seed?: number;
  readonly scheme?: 'BIO' | 'BILOU';
  readonly kinds?: readonly string[];
  readonly name?: string;
  readonly rules?: true;
}

/** `gongwen train GOLD… --out model`: a tagger learned from the user's own annotated Documents. */
export function addTrainCommand(program: Command): void {
  program
    .command('train')
    .summary('train a tagger for entities on Documents that you have annotated or corrected')
    .argument('<gold...>', 'Documents as gongwen annotate writes them: JSON, JSON lines, or folders of both')
    .option('--out <model>', 'write the model there, for gongwen annotate --tagger', readOut)
    .option('--folds <n>', 'cross-validate with so many parts and print precision, recall, F1 by kind', readWhole)
    .option('--dev <gold>', 'measure with these Documents; absent, with a tenth of the sentences', readOut)
    .option('--epochs <n>', 'passes over the sentences, at most (default: 10)', readWhole)
    .option('--buckets <n>', 'buckets for features, a power of two (default: 65536)', readWhole)
    .option('--seed <n>', 'decides the order of the sentences; the same seed, the same model (default: 1)', readWhole)
    .addOption(new Option('--scheme <name>', 'labels of words (default: BILOU)').choices(['BIO', 'BILOU']))
    .option('--kinds <names>', 'only these kinds, or labels of custom entities', readKinds)
    .option('--rules', 'also learn from what rules and dictionaries find: the tagger then stands behind them only')
    .option('--name <name>', 'what Documents call the model (default: tagger)', readOut)
    .addOption(
      new Option('--engine <name>', 'word engine; the one that texts will be annotated with')
        .choices([...ENGINE_NAMES])
        .default('node-rs' satisfies EngineName),
    )
    .addOption(
      new Option('--dictionary <file>', 'user dictionary, as for gongwen annotate; may be given several times')
        .default([], 'none')
        .argParser((file: string, earlier: readonly string[]) => [...earlier, file]),
    )
    .addHelpText(
      'after',
      '\nThe model goes to --out, the table of --folds to standard output, all else to standard error.',
    )
    .action(train);
}

async function train(paths: readonly string[], options: Options, command: Command): Promise<void> {
  const { out, folds, dev, name, rules, epochs, buckets, seed, scheme, kinds } = options;
  if (out === undefined && folds === undefined)
    command.error('error: name the model with --out, or measure with --folds');
  if (out !== undefined) await refuseOverwriting(command, dev === undefined ? paths : [...paths, dev], out);
  const { gold, devGold, view } = await setUp(paths, options);
  const chosen = { epochs, buckets, seed, scheme, kinds, readsKnown: rules };
  const setting = { ...given(chosen), view };
  try {
    if (folds !== undefined) await crossValidate(gold, { ...setting, folds });
    if (out !== undefined) {
      await writeWhole(out, [trained(gold, { ...setting, ...given({ name, dev: devGold }) })]);
    }
  } catch (error) {
    // What cannot be learned, or options out of range: the library says which.
    throw error instanceof RangeError ? setupError(error) : error;
  }
}

async function setUp(paths: readonly string[], { dev, engine, dictionary, rules }: Options) {
  try {
    const gold = await readGold(paths);
    const devGold = dev === undefined ? undefined : await readGold([dev]);
    return { gold, devGold, view: await loadTrainingView(engine, dictionary, rules === true) };
  } catch (error) {
    throw setupError(error);
  }
}

async function crossValidate(gold: readonly Document[], options: CrossValidateOptions): Promise<void> {
  const result = crossValidateTagger(gold, {
    ...options,
    onFold: (fold, { all }) => say(`fold ${fold} of ${options.folds}: ${scoreLine(all)}`),
  });
  say(`each part is made of ${result.by === 'document' ? 'whole Documents' : 'sentences in a row'}`);
  await writeOut([scoreTable(result)]);
}

function trained(gold: readonly Document[], options: TrainOptions): string {
  const model = trainTagger(gold, {
    ...options,
    onEpoch: ({ epoch, epochs, wrong, words }) => say(`epoch ${epoch} of ${epochs}: ${wrong} of ${words} words wrong`),
    onCheck: (scores, { on }) => {
      say(on === 'dev' ? 'on the --dev Documents:' : 'on a tenth of the sentences, with a model of the others:');
      process.stderr.write(scoreTable(scores));
    },
  });
  const { documents, sentences, words, entities, leftOut, insideWords } = model.training;
  say(
    `${model.name} ${model.version}: ${documents} Documents, ${sentences} sentences, ${words} words, ${entities} entities`,
  );
  const { nested, discontinuous, outside } = leftOut;
  if (nested + discontinuous + outside + insideWords > 0)
    say(
      `left out: ${nested} inside or across another, ${discontinuous} of several parts, ${outside} not within a sentence; ` +
        `${insideWords} begin or end inside a word and will not be found there`,
    );
  return stringifyTaggerModel(model);
}

/** The options that were given, without the rest: what is absent has the library's default. */
function given<T extends object>(options: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function readWhole(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(value);
}

function readKinds(names: string): readonly string[] {
  const kinds = names.split(',').map((name) => name.trim());
  if (kinds.includes('')) throw new InvalidArgumentError('Expected kinds such as place,agency.');
  return kinds;
}
