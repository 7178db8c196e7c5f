import type { Jieba } from '@node-rs/jieba';
import type { Probe } from './frequencies';
import { loadPackage } from './load-package';

export const NODE_RS = '@node-rs/jieba';

/** @node-rs/jieba with the dictionary that it ships, as bytes, and its version. */
export async function loadNodeRsPackage() {
  return loadPackage(NODE_RS, async () => {
    const [{ Jieba }, { dict }, { packageVersion }] = await Promise.all([
      import('@node-rs/jieba'),
      import('@node-rs/jieba/dict.js'),
      import('./package-version'),
    ]);
    return { Jieba, dict, version: packageVersion(NODE_RS) };
  });
}

/** What of @node-rs/jieba working out frequencies takes. */
export function nodeRsProbe(jieba: Jieba): Probe {
  const encoder = new TextEncoder();
  return { load: (lines) => jieba.loadDict(encoder.encode(lines)), cut: (han) => jieba.cut(han, false) };
}
