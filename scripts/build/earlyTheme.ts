import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const source = fileURLToPath(new URL('../../src/earlyTheme.ts', import.meta.url));

/**
 * Puts the script that sets the reader's theme in the head, before anything is drawn. The browser waits for it as it
 * waits for the style sheets, so that a dark page does not begin white; modules would come too late for that.
 */
export function earlyTheme(): Plugin {
  let base = '/';
  let isBuild = false;
  let fileName = '';
  return {
    name: 'participatieslang:early-theme',
    configResolved(config) {
      base = config.base;
      isBuild = config.command === 'build';
    },
    async buildStart() {
      if (!isBuild) return;
      const code = await earlyCode();
      fileName = `assets/earlyTheme-${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`;
      this.emitFile({ type: 'asset', fileName, source: code });
    },
    transformIndexHtml: () => [
      isBuild
        ? { tag: 'script', attrs: { src: `${base}${fileName}` }, injectTo: 'head' }
        : { tag: 'script', attrs: { type: 'module', src: `${base}src/earlyTheme.ts` }, injectTo: 'head' },
    ],
  };
}

async function earlyCode(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: source, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}
