import type { TrainOptions } from '../../../src/annotation';
import type { Document, Drafts } from '../../../src/model';
import { defineComponent, Pipeline } from '../../../src/pipeline';
import { sentences, words } from '../../../src/segmentation';
import { loadNodeRsJieba } from '../../../src/segmentation/engines';
import { structure } from '../../../src/structure';

export const engine = await loadNodeRsJieba();
const cut = new Pipeline().use(structure()).use(sentences()).use(words(engine));

/** Words as they will be cut in a new text. */
export const view: NonNullable<TrainOptions['view']> = ({ text }) => cut.annotate(text);

// [云港集团|client]
const MARK = /\[([^[|\]]*)\|([^[|\]]*)\]/gu;

/** A Document of marked text: 支持[云港集团|client]发展。 */
export function goldDocument(marked: string): Document {
  const drafts: Drafts['entities'][] = [];
  let shift = 0;
  const text = marked.replace(MARK, (mark: string, name: string, kind: string, at: number) => {
    const span = { start: at - shift, end: at - shift + name.length };
    drafts.push(kind === 'place' || kind === 'agency' ? { ...span, kind } : { ...span, kind: 'custom', label: kind });
    shift += mark.length - name.length;
    return name;
  });
  const annotate = defineComponent({
    name: 'gold',
    version: '1',
    reads: [],
    writes: ['entities'],
    annotate: (_, emit) => drafts.forEach((draft) => emit('entities', draft)),
  });
  return cut.use(annotate).annotate(text);
}

/** The entities of a text as `name kind`. */
export function named({ text, entities }: Document): string[] {
  return entities.map(
    (entity) => `${text.slice(entity.start, entity.end)} ${entity.kind === 'custom' ? entity.label : entity.kind}`,
  );
}

const FIRMS = '云港 青禾 星澜 松岳 海棠 锦帆 瑞川 明湖 长庚 竹溪 丹枫 玉衡 北辰 天阙 浩宇'.split(' ');
const VILLAGES = '柳溪 石桥 枫林 沙湾 白鹭 黄岩 双井 大槐 小岭 荷塘 东坡 南屏 望川 永兴 太和'.split(' ');
const FRAMES = [
  '我们支持[F集团|client]扩大生产。',
  '去年[F集团|client]落户[V村|place]。',
  '各级干部走访[V村|place]的群众。',
  '我们同[F公司|client]签订合同。',
  '今年将改造[V村|place]道路，推动[F公司|client]上市。',
  '要继续改善民生，保持经济稳定增长。',
  '继续深化改革，提高服务水平。',
];

/** Invented sentences, each frame with each pair of invented names. */
export function inventedCorpus(from = 0, to = FIRMS.length): Document {
  const lines = FIRMS.slice(from, to).flatMap((firm, index) =>
    FRAMES.map((frame) => frame.replaceAll('[F', `[${firm}`).replaceAll('[V', `[${VILLAGES[from + index]!}`)),
  );
  return goldDocument(lines.join('\n'));
}
