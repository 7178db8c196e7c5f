import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

const SHOWN_DIGITS = 16;

/** A version that stands for the content: the first 64 bits of its SHA-256, in hex. */
export function contentVersion(content: string): string {
  return `sha256-${bytesToHex(sha256(utf8ToBytes(content))).slice(0, SHOWN_DIGITS)}`;
}
