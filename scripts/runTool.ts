import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = new URL('..', import.meta.url);

/** Longer than the slowest step takes by far; a step that hangs has failed. */
const timeout = 8 * 60_000;

/** Runs an installed tool on the project, its output streaming through, and tells whether it ended well. */
export function runTool(tool: string, args: readonly string[], env: Record<string, string> = {}): Promise<boolean> {
  const folder = fileURLToPath(root);
  return new Promise((resolve) => {
    const child = spawn(join(folder, 'node_modules/.bin', tool), args, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout,
    });
    child.once('error', (error) => {
      console.error(`${tool} did not start: ${error.message}`);
      resolve(false);
    });
    child.once('close', (code, signal) => {
      if (signal) console.error(`${tool} was ended by ${signal}.`);
      resolve(code === 0);
    });
  });
}

/** A tool's report in JSON, or undefined when it ended before it wrote one. */
export function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
