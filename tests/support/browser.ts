import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';
import { unpackBrowser } from './browserPackage.ts';

const advice = `No Chromium was found. Do one of these and run again:
  - npx playwright install chromium
  - install Chrome or Chromium with the package manager of this machine
  - set CHROMIUM_PATH to the executable of a Chromium or Chrome`;

/**
 * How to launch a browser on this machine: CHROMIUM_PATH, else Playwright's own, else the machine's Chrome or
 * Chromium, else (Linux x64) the one that is installed with the development packages.
 *
 * @throws an error that says how to install one, when there is none
 */
export async function browserLaunchOptions(): Promise<LaunchOptions> {
  const options: LaunchOptions = await findBrowser();
  options.chromiumSandbox = await isSandboxAvailable(options);
  return options;
}

async function findBrowser(): Promise<LaunchOptions> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH is "${chosen}", and there is no such file.`);
    return { executablePath: chosen };
  }
  const found = playwrightBrowser() ?? machineBrowser();
  if (found) return { executablePath: found };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { executablePath, env } = await unpackBrowser();
    return { executablePath, env: { ...definedVariables(), ...env } };
  }
  throw new Error(advice);
}

/** Playwright's own Chromium, or its headless shell when only that was installed. */
function playwrightBrowser(): string | undefined {
  const full = chromium.executablePath();
  if (existsSync(full)) return full;
  const browserFolder = dirname(dirname(full));
  const shellFolder = browserFolder.replace(/chromium-(\d+)$/, 'chromium_headless_shell-$1');
  if (shellFolder === browserFolder || !existsSync(shellFolder)) return undefined;
  return readdirSync(shellFolder)
    .flatMap((folder) => ['headless_shell', 'chrome-headless-shell'].map((name) => join(shellFolder, folder, name)))
    .find((path) => existsSync(path));
}

function machineBrowser(): string | undefined {
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (process.platform === 'darwin') {
    candidates.push('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    candidates.push('/Applications/Chromium.app/Contents/MacOS/Chromium');
  }
  if (process.platform === 'win32') {
    const roots = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
    const path = 'Google/Chrome/Application/chrome.exe';
    return roots.map((root) => join(root ?? '', path)).find((candidate) => existsSync(candidate));
  }
  // Ubuntu's `chromium-browser` may be a script that only asks to install a snap: a browser can say its version.
  return candidates.find((path) => existsSync(path) && spawnSync(path, ['--version']).status === 0);
}

/**
 * Root cannot use Chromium's sandbox. Other users can, except where the kernel or the container forbids it; that is
 * found out by starting the browser, because no setting tells it on every system.
 */
async function isSandboxAvailable(options: LaunchOptions): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  if (process.getuid?.() === 0) return false;
  const known = process.env['PARTICIPATIESLANG_SANDBOX'];
  if (known) return known === 'yes';
  let available = true;
  try {
    const browser = await chromium.launch({ ...options, chromiumSandbox: true });
    await browser.close();
  } catch (error) {
    available = !/sandbox/i.test(String(error));
    if (!available) console.warn('This system offers Chromium no sandbox: tests run without it.');
  }
  // Worker processes inherit this answer.
  process.env['PARTICIPATIESLANG_SANDBOX'] = available ? 'yes' : 'no';
  return available;
}

function definedVariables(): Record<string, string> {
  const defined = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(defined);
}
