import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { type ReportedChunk } from '../sizeBudget.ts';
import { ChunkGraph, holdsModule } from './chunkGraph.ts';

/** Where the report lies in the build folder; a folder with a dot is not served. */
export const chunkReportFile = '.vite/chunks.json';

/** Workers are built apart: here they are files like pictures are. Each is loaded by itself, when it is started. */
function workersIn(bundle: Rolldown.OutputBundle): ReportedChunk[] {
  return Object.values(bundle).flatMap((file) =>
    file.type === 'asset' && /^assets\/.*\.js$/.test(file.fileName)
      ? [
          {
            file: file.fileName,
            isShell: false,
            hasCharts: false,
            importedBy: [],
            bytes: gzipSync(file.source, { level: 9 }).length,
          },
        ]
      : [],
  );
}

/** Writes down what each chunk of the build is and weighs, for the size budget. */
export function chunkReport(): Plugin {
  return {
    name: 'participatieslang:chunk-report',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const graph = new ChunkGraph(bundle);
      const shell = graph.shell();
      const chunks = graph.all().map((chunk): ReportedChunk => ({
        file: chunk.fileName,
        isShell: shell.includes(chunk),
        hasCharts: holdsModule(chunk, '/node_modules/recharts/'),
        importedBy: graph
          .all()
          .filter((other) => [...other.imports, ...other.dynamicImports].includes(chunk.fileName))
          .map((other) => other.fileName),
        bytes: gzipSync(chunk.code, { level: 9 }).length,
      }));
      chunks.push(...workersIn(bundle));
      this.emitFile({ type: 'asset', fileName: chunkReportFile, source: JSON.stringify(chunks, null, 2) });
    },
  };
}
