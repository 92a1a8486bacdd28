// Starts one of the programs beside this file: `node tools/run.mjs start --browser firefox`.
// It is plain JavaScript without packages, because a fresh clone has neither packages nor, perhaps, a Node
// that reads TypeScript: it installs the packages when they are not those of the lockfile, one of which is
// such a Node for Linux, and hands over.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname ?? '.', '..');
const BIN = join(ROOT, 'node_modules', '.bin');
/** The oldest Node that the packages support; it also runs TypeScript as it is. */
const OLDEST = [22, 22];

const [name, ...args] = process.argv.slice(2);
if (!packagesAreThere()) install();
const node = nodeThatReadsTypeScript();
const env = { ...process.env, PATH: BIN + delimiter + process.env.PATH };
// A press of Ctrl+C reaches the program itself; this one waits until it has tidied up.
process.on('SIGINT', () => {});
const { status } = spawnSync(node, [join(ROOT, 'tools', `${name}.ts`), ...args], {
  cwd: ROOT,
  env,
  stdio: 'inherit',
});
process.exit(status ?? 1);

/** npm notes what it installed in a second lockfile: each package of the first must be in it, in its version. */
function packagesAreThere() {
  const installed = packagesOf(join(ROOT, 'node_modules', '.package-lock.json'));
  const wanted = Object.entries(packagesOf(join(ROOT, 'package-lock.json')));
  return wanted.every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

function packagesOf(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : {};
}

function install() {
  console.log('Installing the packages of package-lock.json …');
  // On Windows npm is a script, which only a shell starts.
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The packages could not be installed: npm said why above.');
    process.exit(1);
  }
}

function nodeThatReadsTypeScript() {
  const packaged = join(BIN, 'node');
  if (process.platform !== 'win32' && existsSync(packaged)) return packaged;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return process.execPath;
  console.error(
    `This is Node ${process.versions.node}; Node ${OLDEST.join('.')} or newer is needed: https://nodejs.org`,
  );
  process.exit(1);
}
