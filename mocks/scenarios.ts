/** What the network does, by the name in `?mock=NAME`. */
export const scenarios = {
  normal: 'every file is there',
  slow: 'every file is there, late',
  empty: 'a valid package without a single figure',
  malformed: 'observations.csv is full of faults',
  'missing-file': 'observations.csv is not there',
  'server-error': 'the server fails on every file',
  offline: 'there is no network',
  large: 'a valid package with 25 years of invented figures',
} as const;

export type Scenario = keyof typeof scenarios;

/** The scenario with this name; an unknown name is an error that lists the known ones. */
export function parseScenario(name: string): Scenario {
  if (Object.hasOwn(scenarios, name)) return name as Scenario;
  throw new Error(`No mock scenario "${name}". Choose one of: ${Object.keys(scenarios).join(', ')}.`);
}
