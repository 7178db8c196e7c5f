import { InvalidArgumentError, Option, type Command } from 'commander';
import {
  CONFUSION_COLUMNS,
  confusionTable,
  DIFFERENCE_COLUMNS,
  differenceTable,
  evaluate,
  EVALUATION_LAYERS,
  SCORE_COLUMNS,
  scoreTable,
  type Evaluation,
  type EvaluationLayer,
} from '../document';
import type { OffsetUnit } from '../text';
import { refuseOverwriting } from './out-option';
import { readMarkedTexts } from './read-marked-texts';
import { renderRows } from './render-rows';
import { withRowOptions, type OutputOptions } from './row-options';
import { writeResult } from './write-result';

const UNITS = ['utf-16', 'code-point', 'utf-8'] as const satisfies readonly OffsetUnit[];

interface Options extends OutputOptions {
  readonly layer: readonly EvaluationLayer[];
  readonly kinds?: readonly string[];
  readonly ignoreKinds?: readonly string[];
  readonly differences?: true;
  readonly confusion?: true;
  readonly minF1?: number;
  readonly goldOffsets: OffsetUnit;
  readonly predictedOffsets: OffsetUnit;
}

const INPUTS = `
GOLD and PREDICTED are each one of
  a gongwen document (JSON), or several (JSON array, JSON lines)
  spans as JSON lines: {"start": 79, "end": 87, "kind": "agency"}, with "text", "doc", "fragments" as they may be;
    "optional": true, or a "note" that begins with borderline, makes a gold span optional: neither missed nor spurious
  brat standoff: the .ann file, its .txt beside it; optional by AnnotatorNotes that begin with borderline
  a folder of such files, whose texts are paired by name; or - for standard input
Both must be of the same texts.

Columns of the scores:
  match       exact: the gold's span and kind; overlapping: its kind, and some of its span, one to one
  scope       kind; micro: all spans together; macro: the mean of the kinds
  gold, predicted, right, missed, spurious
  precision, recall, f1, and of each the Low and High end of its 95 % interval (Wilson 1927)`;

/** `gongwen evaluate GOLD PREDICTED`: precision, recall and F1 with intervals, or every difference. */
export function addEvaluateCommand(program: Command): void {
  withRowOptions(
    program
      .command('evaluate')
      .summary('hold annotations against gold ones: precision, recall, F1, confusions, differences')
      .argument('<gold>', 'what is right')
      .argument('<predicted>', 'what was found'),
    'table',
  )
    .addOption(
      new Option('--layer <names>', `which layers of documents, of ${EVALUATION_LAYERS.join(',')}`)
        .default(['entities'], 'entities')
        .argParser(readLayers),
    )
    .addOption(new Option('--kinds <names>', 'only these kinds, such as agency,place').argParser(readNames))
    .addOption(new Option('--ignore-kinds <names>', 'not these kinds').argParser(readNames))
    .addOption(
      new Option('--differences', 'list what was missed, spurious, of the wrong kind or border').conflicts('confusion'),
    )
    .option('--confusion', 'list which kinds were found as which')
    .addOption(
      new Option('--min-f1 <share>', 'exit with 1 where the exact micro F1 is lower, such as 0.9').argParser(readShare),
    )
    .addOption(
      new Option('--gold-offsets <unit>', 'what the offsets of gold span lines count').choices(UNITS).default('utf-16'),
    )
    .addOption(
      new Option('--predicted-offsets <unit>', 'what those of predicted ones count; Python counts code points')
        .choices(UNITS)
        .default('utf-16'),
    )
    .addHelpText('after', INPUTS)
    .action(run);
}

async function run(goldPath: string, predictedPath: string, options: Options, command: Command): Promise<void> {
  const { out, layer, kinds, ignoreKinds, minF1 } = options;
  if (goldPath === '-' && predictedPath === '-') command.error('error: standard input (-) can be read only once');
  if (out !== undefined) await refuseOverwriting(command, [goldPath, predictedPath], out);
  const gold = await readMarkedTexts(goldPath, options.goldOffsets);
  const predicted = await readMarkedTexts(predictedPath, options.predictedOffsets);
  const evaluation = evaluate(gold, predicted, {
    layers: layer,
    ...(kinds && { kinds }),
    ...(ignoreKinds && { ignoreKinds }),
  });
  await writeResult(out, render(evaluation, options));
  if (minF1 !== undefined) failBelow(minF1, evaluation);
}

function render(evaluation: Evaluation, options: Options): AsyncGenerator<string | Uint8Array> {
  const { format, bom, differences, confusion } = options;
  const one = <Row>(result: readonly Row[]) => [{ path: '', result }];
  if (differences)
    return renderRows(one(differenceTable(evaluation)), {
      name: 'differences',
      format,
      bom,
      columns: DIFFERENCE_COLUMNS,
    });
  if (confusion)
    return renderRows(one(confusionTable(evaluation)), { name: 'confusion', format, bom, columns: CONFUSION_COLUMNS });
  return renderRows(one(scoreTable(evaluation)), { name: 'scores', format, bom, columns: SCORE_COLUMNS });
}

/** For a build that must not get worse; what has nothing to score does not pass. */
function failBelow(least: number, { exact }: Evaluation): void {
  const f1 = exact.micro.f1?.value;
  if (f1 !== undefined && f1 >= least) return;
  process.exitCode = 1;
  const found = f1 === undefined ? 'there is nothing to score' : `F1 (exact, micro) is ${f1.toFixed(4)}`;
  process.stderr.write(`gongwen: ${found}, --min-f1 asks for ${least}.\n`);
}

function readLayers(names: string): readonly EvaluationLayer[] {
  return readNames(names).map((name) => {
    const layer = EVALUATION_LAYERS.find((known) => known === name);
    if (layer === undefined)
      throw new InvalidArgumentError(`There is no layer "${name}" to evaluate; use ${EVALUATION_LAYERS.join(', ')}.`);
    return layer;
  });
}

function readNames(names: string): readonly string[] {
  return names.split(',').map((name) => name.trim());
}

function readShare(share: string): number {
  const value = share.trim() === '' ? NaN : Number(share);
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError('Expected a share from 0 to 1, such as 0.9.');
  return value;
}
