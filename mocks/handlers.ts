import { delay, http, HttpResponse, type HttpHandler, type HttpResponseResolver } from 'msw';
import { largePackage, type PackageFiles } from './fictitiousPackage.ts';
import type { Scenario } from './scenarios.ts';

/** A file of a data package, as `data/:package/:file`. */
export type FileResolver = HttpResponseResolver<{ package: string; file: string }>;

export interface NetworkOptions {
  /** Answers a file when nothing is wrong: from disk in Node, from the development server in a browser. */
  usual: FileResolver;
  /** How late `slow` answers. */
  slowMilliseconds: number;
}

const anyFile = '*/data/:package/:file';

/** A file as a static host sends it. */
export function fileResponse(file: string, contents: string): HttpResponse<string> {
  const type = file.endsWith('.json') ? 'application/json' : 'text/csv; charset=utf-8';
  return new HttpResponse(contents, { headers: { 'Content-Type': type } });
}

/** What a static host says of a file that it does not have: a page. */
export function notFound(): HttpResponse<string> {
  return new HttpResponse('<!doctype html><title>404</title>', {
    status: 404,
    headers: { 'Content-Type': 'text/html' },
  });
}

const headers: Readonly<Record<string, string>> = {
  'observations.csv': 'year,region,trede,instrument,measure,value,status,attribution,source,note\n',
  'flows.csv': 'year,region,coverage,instrument,from,to,value,status,source,note\n',
};

const faultyObservations = `${headers['observations.csv']}2021,westhoek,5,sine,deelnemers,1.201,A,sure,participatieslang-2021,
2021,westhoek,4,wijk-werken,deelnemers,n.b.,A,sure,participatieslang-2021,
2021,atlantis,4,duaal-leren,deelnemers,77,A,sure,participatieslang-2021,
`;

function answers({ usual, slowMilliseconds }: NetworkOptions): Record<Scenario, FileResolver> {
  const large = new Map<string, PackageFiles>();
  return {
    normal: usual,
    slow: async (request) => {
      await delay(slowMilliseconds);
      return usual(request);
    },
    empty: (request) => {
      const { file } = request.params;
      const header = headers[file];
      return header === undefined ? usual(request) : fileResponse(file, header);
    },
    malformed: (request) => {
      const { file } = request.params;
      return file === 'observations.csv' ? fileResponse(file, faultyObservations) : usual(request);
    },
    'missing-file': (request) => (request.params.file === 'observations.csv' ? notFound() : usual(request)),
    'server-error': () => new HttpResponse(null, { status: 500 }),
    offline: () => HttpResponse.error(),
    large: ({ params }) => {
      const files = large.get(params.package) ?? largePackage(params.package);
      large.set(params.package, files);
      const contents = files[params.file];
      return contents === undefined ? notFound() : fileResponse(params.file, contents);
    },
  };
}

/** Request handlers for one scenario; requests other than for a data package are not answered. */
export function networkHandlers(scenario: Scenario, options: NetworkOptions): HttpHandler[] {
  return [http.get<{ package: string; file: string }>(anyFile, answers(options)[scenario])];
}
