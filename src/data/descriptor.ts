import * as v from 'valibot';
import type { Fault, FileProblem } from '#domain/fault.ts';

export const descriptorFile = 'datapackage.json';

type Expected = Extract<FileProblem, { kind: 'property' }>['expected'];
const says = (expected: Expected) => expected;

const text = v.pipe(v.string(says('text')), v.nonEmpty(says('text')));
// Stays inside the package's own folder: no `..`, no other host, no backslash.
const path = v.pipe(v.string(says('path')), v.regex(/^(?!.*\.\.)[\w-][\w./-]*$/, says('path')));

const descriptorSchema = v.object({
  title: text,
  version: v.pipe(v.string(says('version')), v.regex(/^\d+\.\d+\.\d+$/, says('version'))),
  created: v.optional(v.pipe(v.string(says('day')), v.regex(/^\d{4}-\d{2}-\d{2}(T|$)/, says('day')))),
  /** Our own property: the package holds invented figures. */
  fictitious: v.optional(v.boolean(says('boolean')), false),
  resources: v.array(v.object({ name: text, path, title: v.optional(text) }), says('list')),
});

/** What this product uses of a datapackage.json; everything else in it is for other tools. */
export type PackageDescriptorFile = v.InferOutput<typeof descriptorSchema>;

/** Reads a datapackage.json; null when it cannot be used, with the reasons in `faults`. */
export function parseDescriptor(text: string, faults: Fault[]): PackageDescriptorFile | null {
  const report = (problem: FileProblem) =>
    void faults.push({ file: descriptorFile, line: null, column: null, ...problem });

  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    report({ kind: 'not-json', reason: error instanceof Error ? error.message : '' });
    return null;
  }
  const result = v.safeParse(descriptorSchema, json);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const property = v.getDotPath(issue) ?? descriptorFile;
    const found = issue.input === undefined ? '' : JSON.stringify(issue.input);
    report({ kind: 'property', property, found, expected: issue.message as Expected });
  }
  return null;
}
