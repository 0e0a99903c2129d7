import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const packageFolder = join(dirname(require.resolve('@sparticuz/chromium')), '../..');
const packageVersion = (JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string })
  .version;

/** Beside node_modules, so that a clean install also means a clean browser. */
const unpackedFolder = join(packageFolder, '../../.cache/chromium', packageVersion);

export interface UnpackedBrowser {
  executablePath: string;
  /** Variables that the browser needs beside those of this process. */
  env: Record<string, string>;
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium`, once per installed version, and adds the libraries that the package
 * carries where the system misses them. Its default arguments switch web security off and are not used.
 */
export async function unpackBrowser(): Promise<UnpackedBrowser> {
  if (!existsSync(unpackedFolder)) await unpackInto(unpackedFolder);
  const executablePath = join(unpackedFolder, 'chromium');
  const env: Record<string, string> = {};
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(unpackedFolder, 'fonts');
  if (missesLibraries(executablePath)) {
    const libraries = join(unpackLibraries(), 'lib');
    env['LD_LIBRARY_PATH'] = [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  }
  return { executablePath, env };
}

/** The package unpacks into the temporary folder and trusts what lies there; it gets an empty one, moved when complete. */
async function unpackInto(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const workFolder = mkdtempSync(`${folder}-`);
  const temporaryFolder = process.env['TMPDIR'];
  process.env['TMPDIR'] = workFolder;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    if (temporaryFolder === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporaryFolder;
  }
  chmodSync(join(workFolder, 'chromium'), 0o755);
  moveInto(workFolder, folder);
}

function unpackLibraries(): string {
  const folder = join(unpackedFolder, 'al2023');
  if (existsSync(folder)) return folder;
  const workFolder = mkdtempSync(`${folder}-`);
  const archive = join(workFolder, 'al2023.tar');
  writeFileSync(archive, brotliDecompressSync(readFileSync(join(packageFolder, 'bin/al2023.tar.br'))));
  const unpacked = spawnSync('tar', ['-xf', archive, '-C', workFolder], { encoding: 'utf8' });
  if (unpacked.status !== 0) throw new Error(`Could not unpack the browser's libraries: ${unpacked.stderr}`);
  rmSync(archive);
  moveInto(workFolder, folder);
  return folder;
}

/** Another process may have finished the same work a moment earlier; its result is as good. */
function moveInto(workFolder: string, folder: string): void {
  chmodSync(workFolder, 0o755);
  try {
    renameSync(workFolder, folder);
  } catch (error) {
    rmSync(workFolder, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

function missesLibraries(executablePath: string): boolean {
  const run = spawnSync(executablePath, ['--version'], { encoding: 'utf8' });
  if (run.error) throw run.error;
  return run.status !== 0 && run.stderr.includes('error while loading shared libraries');
}
