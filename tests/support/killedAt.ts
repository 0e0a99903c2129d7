import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** Counts down the changes a process makes to files, and kills it in the one that is asked for: a write is then half done, a rename is about to be or has just been. */
const preload = `
const fs = require('node:fs');
let left = Number(process.env.KILL_AT);
const end = () => {
  process.kill(process.pid, 'SIGKILL');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
};
for (const name of ['writeFileSync', 'renameSync', 'mkdirSync', 'rmSync']) {
  const original = fs[name];
  fs[name] = (...parameters) => {
    if (left-- === 0) {
      if (name === 'writeFileSync') fs.writeSync(parameters[0], parameters[1].subarray(0, parameters[1].length / 2));
      end();
    }
    const made = original(...parameters);
    if (name === 'renameSync' && left-- === 0) end();
    return made;
  };
}
require('node:module').syncBuiltinESMExports();
process.on('exit', () => fs.writeSync(3, String(Number(process.env.KILL_AT) - left)));
`;

export interface KilledRun {
  signal: NodeJS.Signals | null;
  /** Changes to files that it made; null when it was killed. */
  changes: number | null;
  stdout: string;
}

/** A script of ours as one plain file, which starts in a moment, and a way to run it that is killed at its nth change of files. */
export async function killable(script: string, folder: string) {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: script,
      outDir: join(folder, 'program'),
      rolldownOptions: { output: { entryFileNames: 'program.mjs' } },
    },
  });
  const hook = join(folder, 'preload.cjs');
  writeFileSync(hook, preload);
  return (parameters: readonly string[], at: number): Promise<KilledRun> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, ['-r', hook, join(folder, 'program/program.mjs'), ...parameters], {
        env: { ...process.env, KILL_AT: String(at) },
        stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
      });
      let [stdout, changes] = ['', ''];
      child.stdout?.on('data', (words) => (stdout += String(words)));
      child.stdio[3]?.on('data', (words) => (changes += String(words)));
      child.once('error', reject);
      child.once('close', (_code, signal) =>
        resolve({ signal, changes: changes === '' ? null : Number(changes), stdout }),
      );
    });
}
