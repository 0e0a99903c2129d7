import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Chunk, ChunkGraph, holdsModule } from './chunkGraph.ts';
import { headTags, siteAddress } from './headTags.ts';
import { type BuiltPage, builtPages, embeddedPages, missingPage } from './pages.ts';

const defaultPackage = 'data/participatieslang';
const typeface = /atkinson-hyperlegible-next-latin-wght-normal-[\w-]+\.woff2$/;

/**
 * Writes an HTML file for every address and a `404.html`, so that links into the product work on a plain host. The head
 * of each names everything its first picture needs, so that the browser fetches in one go what would otherwise be
 * found out step by step: the page's modules, the Dutch words, the data package, the typeface and the drawing.
 */
export function pageFiles(): Plugin {
  let base = '/';
  let dataFiles: string[] = [];
  return {
    name: 'participatieslang:page-files',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      base = config.base;
      if (!base.startsWith('/')) {
        throw new Error(`The base path is "${base}"; it has to start with "/", because pages lie at several depths.`);
      }
      dataFiles = packageFiles(config.publicDir);
    },
    generateBundle(_options, bundle) {
      const template = bundle['index.html'];
      if (template?.type !== 'asset') return this.error('The build made no index.html.');
      const html = String(template.source);
      const graph = new ChunkGraph(bundle);
      const fetched = dataFiles.map((file) => ({ rel: 'preload', as: 'fetch', crossorigin: '', href: file }));
      const fonts = Object.keys(bundle)
        .filter((name) => typeface.test(name))
        .map((href) => ({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href }));
      if (fonts.length !== 1) return this.error('The build has no file of the typeface to preload.');

      const words = modulePreloads(dictionary(graph));
      const site = siteAddress(process.env['SITE_URL']);
      for (const page of [...builtPages, ...embeddedPages]) {
        const folders = page.drawnBy === undefined ? [page.folder] : [page.folder, page.drawnBy];
        const chunks = chunksOf(folders, graph);
        if (!chunks) return this.error(`No module of src/pages/${page.folder}/ is in the build.`);
        const links = [...styles(chunks.page), ...modulePreloads(chunks.page), ...words, ...fetched, ...fonts];
        // Low, so that the drawing does not hold up the words; measured, it then arrives 0,3 s sooner than when asked for late.
        const later = { fetchpriority: 'low' };
        links.push(...stylePreloads(chunks.drawing, later), ...modulePreloads(chunks.drawing, later));
        const source = pageHtml(html, page, headTags(page, site) + printLinks(links, base));
        if (page.address === '') template.source = source;
        else this.emitFile({ type: 'asset', fileName: `${page.address}/index.html`, source });
      }
      const source = pageHtml(
        html,
        missingPage,
        headTags(missingPage, null) + printLinks([...words, ...fetched, ...fonts], base),
      );
      this.emitFile({ type: 'asset', fileName: '404.html', source });
    },
  };
}

type Link = { rel: string; href: string } & Record<string, string>;

function packageFiles(publicFolder: string): string[] {
  const descriptor = JSON.parse(readFileSync(join(publicFolder, defaultPackage, 'datapackage.json'), 'utf8')) as {
    resources: { path: string }[];
  };
  return ['datapackage.json', ...descriptor.resources.map(({ path }) => path)].map(
    (file) => `${defaultPackage}/${file}`,
  );
}

/** The chunks that the folders of a page add to the shell, and those that it draws its charts with; undefined when there is no such page. */
function chunksOf(names: readonly string[], graph: ChunkGraph): { page: Chunk[]; drawing: Chunk[] } | undefined {
  const folders = names.map((name) => `/src/pages/${name}/`);
  if (!folders.every((folder) => graph.all().some((chunk) => holdsModule(chunk, folder)))) return undefined;
  const shell = graph.shell();
  const entries = graph
    .lazyChunksOf(shell)
    .filter((chunk) => folders.some((folder) => chunk.facadeModuleId?.replaceAll('\\', '/').includes(folder)));
  const own = graph.closure(entries).filter((chunk) => !shell.includes(chunk));
  const drawing = graph
    .closure(graph.lazyChunksOf(own).filter((chunk) => drawsCharts(chunk, graph)))
    .filter((chunk) => !shell.includes(chunk) && !own.includes(chunk));
  return { page: own, drawing };
}

function drawsCharts(chunk: Chunk, graph: ChunkGraph): boolean {
  return graph.closure([chunk]).some((part) => holdsModule(part, '/node_modules/recharts/'));
}

function dictionary(graph: ChunkGraph): Chunk[] {
  const shell = graph.shell();
  const entries = graph
    .all()
    .filter((chunk) => chunk.facadeModuleId?.replaceAll('\\', '/').endsWith('/src/text/nl.ts'));
  return graph.closure(entries).filter((chunk) => !shell.includes(chunk));
}

function modulePreloads(chunks: readonly Chunk[], attributes: Record<string, string> = {}): Link[] {
  return chunks.map((chunk) => ({ rel: 'modulepreload', crossorigin: '', ...attributes, href: chunk.fileName }));
}

function styles(chunks: readonly Chunk[]): Link[] {
  return styleFiles(chunks).map((href) => ({ rel: 'stylesheet', crossorigin: '', href }));
}

/** Fetched but not applied: the loader of the chunk does that. */
function stylePreloads(chunks: readonly Chunk[], attributes: Record<string, string>): Link[] {
  return styleFiles(chunks).map((href) => ({ rel: 'preload', as: 'style', crossorigin: '', ...attributes, href }));
}

function styleFiles(chunks: readonly Chunk[]): string[] {
  return [...new Set(chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))];
}

function printLinks(links: readonly Link[], base: string): string {
  const seen = new Set<string>();
  const lines = links.map((link) => {
    if (seen.has(link.href)) return '';
    seen.add(link.href);
    const attributes = Object.entries(link).map(([name, value]) =>
      name === 'href' ? `href="${base}${value}"` : value === '' ? name : `${name}="${value}"`,
    );
    return `    <link ${attributes.join(' ')}>\n`;
  });
  return lines.join('');
}

function pageHtml(template: string, page: Pick<BuiltPage, 'title'>, head: string): string {
  return template
    .replace(/<title>[^<]*<\/title>/, () => `<title>${page.title}</title>`)
    .replace('</head>', () => `${head}  </head>`);
}
