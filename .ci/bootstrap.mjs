#!/usr/bin/env node
/**
 * Installs and builds what is missing, so that `npm run demo` and `npm test` work on a fresh clone.
 *
 * Installs where node_modules does not match the lock file, builds where a source is newer than the build. Runs with
 * nothing installed: Node built-ins only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

if (!isInstalled()) run('npm', ['ci']);
if (!isBuilt()) run('npm', ['run', 'build', '--silent']);

/** npm keeps a copy of the lock file of what it installed: each package there must be of the version asked for. */
function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  );
}

function isBuilt() {
  const built = ['index.js', 'index.cjs', 'node.d.ts', 'cli.js', 'document.schema.json'].map((name) =>
    join(root, 'dist', name),
  );
  if (!built.every((file) => existsSync(file))) return false;
  const sources = ['src', 'dictionaries', 'package.json', 'tsup.config.ts'].map((name) => newest(join(root, name)));
  return Math.min(...built.map((file) => statSync(file).mtimeMs)) >= Math.max(...sources);
}

function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function run(command, args) {
  process.stderr.write(`> ${command} ${args.join(' ')}\n`);
  // Standard output belongs to the command that comes after.
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
