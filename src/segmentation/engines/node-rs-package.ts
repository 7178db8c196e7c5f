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
