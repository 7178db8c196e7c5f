/** Reading from disk, for Node only. In: the path of a file; out: checked text with its source and layout hints. */
export { readFile } from './read-file';
