import * as v from 'valibot';
import type { FileProblem, PropertyType } from '#domain/fault.ts';
import type { FaultList } from './FaultList.ts';

export const descriptorFile = 'datapackage.json';

const text = v.pipe(v.string(), v.regex(/\S/));

/** Whether a text is an ISO 8601 day that exists, with or without a time. */
function isDay(created: string): boolean {
  const [day = ''] = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(created) ?? [];
  const milliseconds = Date.parse(day);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(day);
}

const descriptorSchema = v.object({
  title: text,
  version: v.pipe(v.string(), v.regex(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/)),
  created: v.optional(v.pipe(v.string(), v.check(isDay))),
  /** Our own property: the package holds invented figures. */
  fictitious: v.optional(v.boolean(), false),
  resources: v.array(
    v.object({
      name: text,
      // Stays inside the package's own folder: no `..`, no other host, no backslash.
      path: v.pipe(
        v.string(),
        v.regex(/^(?!.*\.\.)(\.\/)?[\w-][\w./-]*$/),
        v.transform((path) => path.replace(/^\.\//, '')),
      ),
      title: v.optional(text),
    }),
  ),
});

const propertyTypes = new Map<unknown, PropertyType>([
  ['title', 'text'],
  ['name', 'text'],
  ['version', 'version'],
  ['created', 'day'],
  ['fictitious', 'boolean'],
  ['resources', 'list'],
  ['path', 'path'],
]);

/** What this product uses of a datapackage.json; everything else in it is for other tools. */
export type PackageDescriptorFile = v.InferOutput<typeof descriptorSchema>;

/** Reads a datapackage.json; null when it cannot be used, with the reasons in `faults`. */
export function parseDescriptor(json: string, faults: FaultList): PackageDescriptorFile | null {
  const report = (problem: FileProblem) => faults.push({ file: descriptorFile, line: null, column: null, ...problem });

  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch (error) {
    report({ kind: 'not-json', reason: error instanceof Error ? error.message : '' });
    return null;
  }
  const result = v.safeParse(descriptorSchema, content);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    report({
      kind: 'property',
      property: v.getDotPath(issue) ?? '',
      found: issue.input === undefined ? '' : JSON.stringify(issue.input),
      expected: propertyTypes.get(issue.path?.at(-1)?.key) ?? 'object',
    });
  }
  return null;
}
